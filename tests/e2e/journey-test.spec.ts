/** The way of one learner, with scripts, second half: a module test on two devices, progress, signing out. */
import { expect, type Page, test } from '@playwright/test';
import {
  answerCheck,
  checkOf,
  drawnItems,
  expectFilled,
  fill,
  lessonPath,
  module,
  question,
  rightResponse,
  testPath,
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

const { item: single, lesson } = checkOf('single-choice');

/** Begins a module test and gives its questions. */
async function beginTest(page: Page) {
  await open(page, testPath);
  await page.getByRole('button', { name: /^Begin (the|a new) test$/ }).click();
  return drawnItems(page);
}

async function handIn(page: Page) {
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page).toHaveURL(/\/en\/answers\/[\w-]+$/);
}

test('half a module test goes on in another browser, after an account was made', {
  tag: '@data',
}, async ({ page, browser }) => {
  // Two sign-ins, each with its slow hash, and ten questions in two browsers.
  test.slow();
  const items = await beginTest(page);
  expect(items).toHaveLength(module.test.items);
  await alive(page);
  const [first, second] = [items.slice(0, 5), items.slice(5)];
  for (const item of first) {
    await fill(question(page, item), item, rightResponse(item), `r.${item.id}.`);
    await expect(question(page, item).getByText('✓ Saved')).toBeVisible();
  }
  const account = await signUp(page, 'mine');
  await printsTheSlip(page, account.codes);
  await keepCodes(page);
  await expect(page.getByText('5 of 10 answers saved')).toBeVisible();
  await page.goto('/en/welcome');
  await expect(page, 'the codes are shown once').toHaveURL('/en/me');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, account);
  await other.getByRole('link', { name: `Go on with the test of ‘${module.title}’` }).click();
  expect((await drawnItems(other)).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  await alive(other);
  for (const item of first) {
    await expectFilled(question(other, item), item, rightResponse(item), `r.${item.id}.`);
    await expect(question(other, item).getByText('✓ Saved')).toBeVisible();
  }
  await expect(other.getByText('5 questions are not answered.')).toBeVisible();
  for (const item of second) {
    await fill(question(other, item), item, rightResponse(item), `r.${item.id}.`);
  }
  await expect(other.getByText('Every question is answered.')).toBeVisible();
  await handIn(other);
  await expect(other.getByText('10 of 10 marks: 100%.')).toBeVisible();
  await expect(other.getByText('✓ Passed')).toBeVisible();
  for (const item of items) await expect(other.getByText(item.stem).first()).toBeVisible();

  // In the first browser the test is over now, whichever page still shows it.
  await page.goto(testPath);
  await expect(page.getByText('100%, passed')).toBeVisible();
  await elsewhere.close();
});

/** The slip can be printed, and printing leaves out what is around it. */
async function printsTheSlip(page: Page, codes: readonly string[]) {
  await alive(page);
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  for (const code of codes) await expect(page.getByText(code, { exact: true })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'I have them' })).toBeHidden();
  await page.emulateMedia({ media: null });
}

test('a second test draws others, and the progress page has it all', { tag: '@data' }, async ({
  page,
}) => {
  test.slow();
  await open(page, lessonPath(lesson));
  await answerCheck(page, single);
  const first = await beginTest(page);
  await alive(page);
  for (const item of first) {
    await fill(question(page, item), item, rightResponse(item), `r.${item.id}.`);
  }
  await expect(page.getByText('Every question is answered.')).toBeVisible();
  await handIn(page);
  await page.getByRole('link', { name: 'Take the test again, with questions drawn anew' }).click();
  const second = await beginTest(page);
  expect(second.filter(({ id }) => first.some((each) => each.id === id))).toEqual([]);
  await alive(page);
  await handIn(page);
  await expect(page.getByText('10 questions were left out')).toBeVisible();

  await expect(await ownAnswers(page)).toHaveCount(3);
  const own = page.locator(`#${module.slug}`);
  const here = own.getByRole('listitem').filter({ hasText: titleOf(lesson) });
  await expect(here).toContainText('begun');
  await expect(here).toContainText(/(one|1) of \d+ checks answered/);
  await expect(own).toContainText('Best result: 100%, passed');
  await expect(own).toContainText('Taken 2 times');
  const tests = own.getByRole('listitem').filter({ hasText: /%, (not )?passed/ });
  await expect(tests).toHaveText([/0%, not passed/, /100%, passed/]);
  await expect(
    own.getByText(/(familiar|proficient|mastered): 100% of the marks/).first(),
  ).toBeVisible();
});

const titleOf = (slug: string) => module.lessons.find((each) => each.slug === slug)?.title ?? '';

test('signing out leaves nothing to go back to', { tag: '@data' }, async ({ page }) => {
  await open(page, lessonPath(lesson));
  await answerCheck(page, single);
  const account = await signUp(page, 'mine');
  await keepCodes(page);
  await page.locator('#answers').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/answers\//);
  const attempt = page.url();
  await signOut(page);
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(attempt);
  await expect(page.getByText(account.displayName)).toHaveCount(0);
  await expect(page.getByText(single.stem)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/en/me');
  await expect(page.getByRole('heading', { name: 'Nothing is recorded yet' })).toBeVisible();
  await expect(page.getByText(account.displayName)).toHaveCount(0);
});

test('a session is ended from another browser', { tag: '@data' }, async ({ page, browser }) => {
  const account = await signUp(page);
  await keepCodes(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, account);
  await other.getByRole('main').getByRole('link', { name: 'Where you are signed in' }).click();
  await other.getByRole('button', { name: 'End this session' }).click();
  await expect(other.getByText('You are signed in nowhere else.')).toBeVisible();
  await page.goto('/en/me');
  await expect(page.getByText('Nobody is signed in here.')).toBeVisible();
  await expect(page.getByText(account.displayName)).toHaveCount(0);
  await other.reload();
  await expect(other.getByText(`Signed in as ${account.displayName}`)).toBeVisible();
  await elsewhere.close();
});
