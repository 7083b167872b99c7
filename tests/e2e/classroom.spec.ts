/** A classroom's plain http address, which browsers hold for no secure context: everything works there too. */
import { type Browser, chromium, expect, test } from '@playwright/test';
import { answerCheck, checkOf, lessonPath } from '@/tests/support/answering';
import { keepCodes, open, ownAnswers, signIn, signOut, signUp } from '@/tests/support/people';

const { item, lesson } = checkOf('single-choice');

let browser: Browser;
test.beforeAll(async ({ launchOptions }) => {
  browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP classroom.test 127.0.0.1'],
  });
});
test.afterAll(() => browser.close());

test('answering, an account, and signing in at http://classroom.test', async ({ baseURL }) => {
  const origin = `http://classroom.test:${new URL(baseURL ?? '').port}`;
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`said ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) wrong.push(`asked ${request.url()}`);
  });
  await open(page, lessonPath(lesson));
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await answerCheck(page, item);
  const account = await signUp(page, 'mine');
  await expect(page.getByText(`classroom.test:${new URL(origin).port}/en/sign-in`)).toBeVisible();
  await keepCodes(page);
  await signOut(page);
  await signIn(page, account);
  await expect(await ownAnswers(page)).toHaveCount(1);

  await open(page, '/en/labs/will-it-open');
  await page.getByRole('button', { name: 'Try without a guess' }).click();
  await page.getByRole('button', { name: 'Copy a link to this situation' }).click();
  // No clipboard here, so the link stands there to be copied by hand.
  await expect(page.getByText('Copy this link:')).toBeVisible();
  expect(wrong).toEqual([]);
  await context.close();
});
