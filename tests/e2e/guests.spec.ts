/** Two people at one machine: whose a guest's work is, and that nobody meets another's. */
import { expect, test } from '@playwright/test';
import {
  answerCheck,
  checkForm,
  checkOf,
  checkSection,
  checks,
  expectFeedback,
  fill,
  lessonPath,
  rightResponse,
} from '@/tests/support/answering';
import {
  alive,
  keepCodes,
  open,
  ownAnswers,
  signIn,
  signOut,
  signUp,
} from '@/tests/support/people';

const { item, lesson } = checkOf('single-choice');
const other =
  checks.find((each) => each.lesson === lesson && each.item.id !== item.id)?.item ?? item;

test.describe('signing in over a guest', { tag: '@data' }, () => {
  test('‘mine’ adds the work to the account, also what was not sent yet', async ({
    page,
    browser,
  }) => {
    const before = await browser.newContext();
    const account = await signUp(await before.newPage());
    await before.close();

    await open(page, lessonPath(lesson));
    await answerCheck(page, item);
    await page.route('**/api/v1/answers', (route) => route.abort());
    await fill(checkForm(page, other), other, rightResponse(other));
    await checkForm(page, other).getByRole('button', { name: 'Check my answer' }).click();
    await expect(checkSection(page, other).getByText('Not sent yet')).toBeVisible();
    await signIn(page, account, 'mine');
    await expect(page.locator('#answers').getByRole('listitem')).toHaveCount(1);
    await page.unroute('**/api/v1/answers');
    await open(page, lessonPath(lesson));
    await expectFeedback(page, other, rightResponse(other));
    await expect(await ownAnswers(page)).toHaveCount(2);
    await signOut(page);
    await page.goto('/en/me');
    await expect(page.getByText('Nobody is signed in here.')).toBeVisible();
  });

  test('‘aside’ keeps it for the guest, who is back after signing out', async ({
    page,
    browser,
  }) => {
    const before = await browser.newContext();
    const account = await signUp(await before.newPage());
    await before.close();

    await open(page, lessonPath(lesson));
    await answerCheck(page, item);
    await signIn(page, account, 'aside');
    await expect(page.locator('#answers').getByText('None yet.')).toBeVisible();
    await signOut(page);
    await expect(page.getByText('The guest’s work that was kept on this device')).toBeVisible();
    await expect(await ownAnswers(page)).toHaveCount(1);
    await expect(page.getByText('You are here as a guest.')).toBeVisible();
  });

  test('a new account can leave a guest’s work aside too', async ({ page }) => {
    await open(page, lessonPath(lesson));
    await answerCheck(page, item);
    await signUp(page, 'aside');
    await keepCodes(page);
    await expect(page.locator('#answers').getByText('None yet.')).toBeVisible();
    await signOut(page);
    await expect(await ownAnswers(page)).toHaveCount(1);
  });
});

test('‘not you?’ on a lesson signs the one before out', { tag: '@data' }, async ({ page }) => {
  const account = await signUp(page);
  await open(page, lessonPath(lesson));
  await expect(page.getByRole('banner').getByText(account.displayName)).toBeVisible();
  await page.getByRole('button', { name: 'Not you? Sign out' }).click();
  await expect(page).toHaveURL('/en/signed-out');
  await page.goto('/en/me');
  await expect(page.getByText('Nobody is signed in here.')).toBeVisible();
  // Nor does the page that showed the codes show them any more.
  await page.goto('/en/welcome');
  await expect(page).toHaveURL('/en/me');
});

test('another person’s attempt is a 404 like one that never was', { tag: '@data' }, async ({
  page,
  browser,
}) => {
  await open(page, lessonPath(lesson));
  await answerCheck(page, item);
  await (await ownAnswers(page)).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Your answer', level: 1 })).toBeVisible();
  const attempt = page.url();

  const elsewhere = await browser.newContext();
  const stranger = await elsewhere.newPage();
  await open(stranger, lessonPath(lesson));
  await answerCheck(stranger, other);
  const bodies: string[] = [];
  for (const address of [attempt, '/en/answers/AAAAAAAAAAAAAAAAAAAAAA']) {
    const response = await stranger.goto(address);
    expect(response?.status()).toBe(404);
    await alive(stranger);
    bodies.push((await stranger.getByRole('main').textContent()) ?? '');
  }
  expect(bodies[0]).toBe(bodies[1]);
  await expect(stranger.getByText(item.stem)).toHaveCount(0);
  await elsewhere.close();
});
