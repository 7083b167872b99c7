/** Everything without JavaScript: a lesson to its last word, every item type, a whole test, an account. */
import { expect, type Page, test } from '@playwright/test';
import type { Item } from '@/lib/assessment/registry';
import { itemTypes } from '@/lib/assessment/types';
import {
  checkForm,
  checkOf,
  checks,
  drawnItems,
  expectFilled,
  feedbackTexts,
  fill,
  lessonPath,
  module,
  question,
  rightResponse,
  testPath,
  wrongResponse,
} from '@/tests/support/answering';
import { longestLesson } from '@/tests/support/pages';
import {
  keepCodes,
  newPassphrase,
  ownAnswers,
  signIn,
  signOut,
  signUp,
} from '@/tests/support/people';

test.use({ javaScriptEnabled: false });

const attemptUrl = /\/en\/answers\/[\w-]{16,}$/;

test('the longest lesson is there to its last word', { tag: '@data' }, async ({ page }) => {
  await page.goto(`/en/learn/${longestLesson.module}/${longestLesson.slug}`);
  const main = page.getByRole('main');
  // What is folded opens by a press, in the browser's own way.
  const folded = main.locator('details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().click();
    await expect(folded).toHaveCount(left - 1);
  }
  // What opens by being looked at, and what stands in the margin of wide pages for the eye alone, is no part of the text.
  const { seen, unseen } = await main.evaluate((root) => {
    const apart =
      'script, style, template, option, .needs-js, [hidden], [role="tooltip"], [aria-hidden="true"]';
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = { seen: '', unseen: [] as string[] };
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      const text = words.currentNode.textContent ?? '';
      if (text.trim() === '' || !element || element.closest(apart)) continue;
      const { width, height } = element.getBoundingClientRect();
      const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!visible || width === 0 || height === 0) found.unseen.push(text);
      else if (!element.matches('[data-cite]')) found.seen += text;
    }
    return found;
  });
  expect(unseen).toEqual([]);
  const terms = main.locator('a:has(+ [role="tooltip"])');
  await expect(terms.first()).toBeVisible();
  for (const term of await terms.all()) {
    await term.hover();
    await expect(term.locator('+ [role="tooltip"]')).toBeVisible();
  }

  const shown = seen.replace(/\s+/g, ' ').replace(/ ([,;.:])/g, '$1');
  // The text as the search index has it, sentence by sentence, without the marks of its sources; tables are in pieces there.
  const sentences = longestLesson.text
    .split('\n')
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!]) /))
    .map((sentence) => sentence.replace(/[.?!:]$/, '').trim())
    .filter((sentence) => !sentence.includes(' —'));
  expect(sentences.length).toBeGreaterThan(40);
  const missing = sentences.filter((sentence) => !shown.includes(sentence));
  expect(missing).toEqual([]);
});

/** Sends the form that holds a control, and gives the status that the server answered with. */
async function send(page: Page, form: ReturnType<Page['locator']>, name: string) {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await form.getByRole('button', { name, exact: true }).click();
  return (await answer).status();
}

for (const type of itemTypes) {
  const placed = checks.find((each) => each.item.type === type);
  // A type that stands in no lesson is met in the module test below.
  if (!placed) continue;
  test(`a plain form answers a ${type}`, { tag: '@data' }, async ({ page }) => {
    const { item, lesson } = placed;
    const wrong = wrongResponse(item);
    await page.goto(lessonPath(lesson));
    await fill(checkForm(page, item), item, wrong);
    expect(await send(page, checkForm(page, item), 'Check my answer')).toBe(303);
    await expect(page).toHaveURL(attemptUrl);
    const first = page.url();
    await showsFeedback(page, item, feedbackTexts(item, wrong));

    await page.getByRole('link', { name: 'Back to the same spot in the lesson' }).click();
    await expect(page).toHaveURL(`${lessonPath(lesson)}#check-${item.id}`);
    await expect(checkForm(page, item)).toBeInViewport();

    // The same once more, within two minutes: the same attempt. Another answer: another attempt.
    await fill(checkForm(page, item), item, wrong);
    expect(await send(page, checkForm(page, item), 'Check my answer')).toBe(303);
    await expect(page).toHaveURL(first);
    await page.goto(lessonPath(lesson));
    await fill(checkForm(page, item), item, rightResponse(item));
    await send(page, checkForm(page, item), 'Check my answer');
    await expect(page).toHaveURL(attemptUrl);
    expect(page.url()).not.toBe(first);
    await showsFeedback(page, item, feedbackTexts(item, rightResponse(item)));
    await expect(page.getByText('1 of one mark')).toBeVisible();
    await expect(await ownAnswers(page)).toHaveCount(2);
  });
}

async function showsFeedback(page: Page, item: Item, texts: readonly string[]) {
  await expect(page.getByRole('heading', { name: item.stem })).toBeVisible();
  for (const text of [...texts, item.explanation]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
}

test('with nothing chosen nothing is recorded, and it says so', { tag: '@data' }, async ({
  page,
}) => {
  const { item, lesson } = checkOf('single-choice');
  await page.goto(lessonPath(lesson));
  expect(await send(page, checkForm(page, item), 'Check my answer')).toBe(303);
  await expect(page).toHaveURL('/en/answers/not-recorded');
  await expect(page.getByText('because nothing was chosen or written')).toBeVisible();
  await page.getByRole('link', { name: /^Back to the same spot in/ }).click();
  await expect(page).toHaveURL(`${lessonPath(lesson)}#check-${item.id}`);
  // Not even a guest was made.
  await page.goto('/en/me');
  await expect(page.getByRole('heading', { name: 'Nothing is recorded yet' })).toBeVisible();
});

test('a whole module test: saved on the way, handed in, with a short answer in it', {
  tag: '@data',
}, async ({ page }) => {
  const prefix = (item: Item) => `r.${item.id}.`;
  const tests = Math.ceil(module.items.length / module.test.items);
  let short: Item | undefined;
  // Questions that haven't been had come first, so that after so many tests each has been there.
  for (let taken = 0; taken < tests && !short; taken += 1) {
    await page.goto(testPath);
    await page.getByRole('button', { name: /^Begin (the|a new) test$/ }).click();
    const items = await drawnItems(page);
    short = items.find((item) => item.type === 'short-answer');
    if (!short) {
      expect(await send(page, page.getByRole('main'), 'Hand in')).toBe(303);
      await expect(page).toHaveURL(attemptUrl);
    }
  }
  if (!short) throw new Error('No test has drawn a short answer.');

  const items = await drawnItems(page);
  const [first, ...rest] = items;
  if (!first) throw new Error('The test is empty.');
  await fill(question(page, first), first, wrongResponse(first), prefix(first));
  expect(await send(page, question(page, first), 'Save')).toBe(303);
  await expect(page).toHaveURL(`${testPath}#q-${first.id}`);
  await expectFilled(question(page, first), first, wrongResponse(first), prefix(first));
  for (const item of rest) {
    await fill(question(page, item), item, rightResponse(item), prefix(item));
  }
  await send(page, question(page, short), 'Save');
  await page.goto('/en/me');
  await expect(page.getByText('10 of 10 answers saved')).toBeVisible();
  await page.goto(testPath);
  for (const item of rest) {
    await expectFilled(question(page, item), item, rightResponse(item), prefix(item));
  }
  expect(await send(page, page.getByRole('main'), 'Hand in')).toBe(303);
  await expect(page).toHaveURL(attemptUrl);
  await expect(page.getByText('9 of 10 marks: 90%.')).toBeVisible();
  for (const text of feedbackTexts(first, wrongResponse(first))) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await page.goto(testPath);
  await expect(page.getByText('90%, passed')).toBeVisible();
});

test('an account: made, left, entered again, and recovered with a code', { tag: '@data' }, async ({
  page,
}) => {
  const account = await signUp(page);
  await keepCodes(page);
  await signOut(page);
  await signIn(page, account);
  await signOut(page);

  const passphrase = newPassphrase();
  const recover = async (code: string) => {
    await page.goto('/en/recover');
    await page.getByLabel('Sign-in name').fill(account.signInName.replaceAll('-', ' '));
    await page.getByLabel('Recovery code').fill(code.toLowerCase());
    await page.getByLabel('New passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Set the new passphrase' }).click();
  };
  await recover(account.codes[3] ?? '');
  await expect(page).toHaveURL('/en/sign-in');
  await expect(page.getByText('Your new passphrase is set')).toBeVisible();
  await signIn(page, { ...account, passphrase });
  await signOut(page);

  // The old passphrase and the used code are both dead.
  await page.goto('/en/sign-in');
  await page.getByLabel('Sign-in name').fill(account.signInName);
  await page.getByLabel('Passphrase', { exact: true }).fill(account.passphrase);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'The sign-in name or the passphrase is wrong',
  );
  await recover(account.codes[3] ?? '');
  await expect(page.getByRole('alert')).toContainText('or the code has been used before');
});
