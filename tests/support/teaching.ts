/** Classes of the browser tests: opened by a teacher, joined by learners, as people do it. */
import { expect, type Page } from '@playwright/test';

export interface OpenedClass {
  readonly id: string;
  readonly name: string;
  /** In two groups, as it is shown. */
  readonly code: string;
  /** Of its overview. */
  readonly path: string;
}

/** Opens a class as whoever is signed in; ends on its overview. */
export async function openClass(page: Page, name: string): Promise<OpenedClass> {
  await page.goto('/en/teach');
  const field = page.getByLabel('Name of the class');
  if (!(await field.isVisible())) await page.getByText('Another class').click();
  await field.fill(name);
  await page.getByLabel('Time zone').fill('lisbon');
  await page.getByRole('button', { name: 'Open the class' }).click();
  await expect(page).toHaveURL(/\/en\/teach\/[\w-]{20,}$/);
  const code = (await page.locator('#class-code').textContent()) ?? '';
  expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  const path = new URL(page.url()).pathname;
  return { id: path.split('/').at(-1) ?? '', name, code, path };
}

/** Types a class code; ends on the page that it leads to. */
export async function typeCode(page: Page, code: string) {
  await page.goto('/en/join');
  await page.getByLabel('Class code').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** Joins a class, or asks to; ends on one's own page. */
export async function joinClass(page: Page, code: string, shownName: string) {
  await typeCode(page, code);
  await page.getByLabel('Your name in this class').fill(shownName);
  await page
    .getByRole('button', { name: /^(Join the class|Join as a guest|Ask to join)$/ })
    .click();
  await expect(page).toHaveURL('/en/me#classes');
}

/** Sends one of the forms of a class's settings and comes back there. */
export async function ruleCode(
  page: Page,
  opened: OpenedClass,
  change: (page: Page) => Promise<void>,
) {
  await page.goto(`${opened.path}/settings`);
  await change(page);
  await expect(page).toHaveURL(`${opened.path}/settings#code`);
}
