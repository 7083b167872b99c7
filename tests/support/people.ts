/** The learners of the browser tests, each made anew: opening pages, signing up, in and out as a person does. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

export interface Account {
  readonly displayName: string;
  readonly signInName: string;
  readonly passphrase: string;
  readonly codes: readonly string[];
}

export type GuestWork = 'mine' | 'aside';

const choices: Readonly<Record<GuestWork, RegExp>> = {
  mine: /^They are mine/,
  aside: /^They are someone else’s/,
};

export const newPassphrase = () => `plain words for ${randomUUID()}`;

/** Opens a page and waits until its scripts have come to life; a form sent before that goes out the plain way. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await alive(page);
}

/** Waits until the page knows who is here, which only its scripts can find out. */
export async function alive(page: Page) {
  await expect(page.getByRole('banner').locator('.needs-js a').first()).toBeVisible();
}

/** Makes an account and sees its name and codes; ends on the page that shows them. */
export async function signUp(page: Page, work?: GuestWork): Promise<Account> {
  const displayName = `Learner ${randomUUID().slice(0, 8)}`;
  const passphrase = newPassphrase();
  await page.goto('/en/sign-up');
  await page.getByLabel('What we should call you').fill(displayName);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  if (work) await page.getByRole('radio', { name: choices[work] }).check();
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL('/en/welcome');
  const slip = page.getByRole('region', { name: 'Your sign-in name and recovery codes' });
  await expect(slip.getByRole('listitem')).toHaveCount(10);
  const codes = await slip.getByRole('listitem').allTextContents();
  const signInName = (await slip.getByText(/^[a-z]+-[a-z]+-[a-z]+$/).textContent()) ?? '';
  return { displayName, signInName, passphrase, codes };
}

/** From the page that shows the codes on to one's own. */
export async function keepCodes(page: Page) {
  await page.getByRole('button', { name: 'I have them' }).click();
  await expect(page).toHaveURL('/en/me');
}

export async function signIn(page: Page, account: Account, work?: GuestWork) {
  await page.goto('/en/sign-in');
  await page.getByLabel('Sign-in name').fill(account.signInName);
  await page.getByLabel('Passphrase', { exact: true }).fill(account.passphrase);
  if (work) await page.getByRole('radio', { name: choices[work] }).check();
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/en/me');
  await expect(page.getByText(`Signed in as ${account.displayName}`)).toBeVisible();
}

/** Signs out by the button that stands in every page's head. */
export async function signOut(page: Page) {
  await page.getByRole('main').getByRole('button', { name: 'Not you? Sign out' }).click();
  await expect(page).toHaveURL('/en/signed-out');
}

/** Opens one's own page, and gives the list of what was handed in. */
export async function ownAnswers(page: Page) {
  await page.goto('/en/me');
  return page.locator('#answers').getByRole('listitem');
}
