/** The way of one learner, with scripts: reading, predicting, a lab, answering, a lost line. */
import { expect, type Page, test } from '@playwright/test';
import {
  answerCheck,
  checkForm,
  checkOf,
  checkSection,
  checks,
  expectFeedback,
  expectFilled,
  feedbackTexts,
  fill,
  lessonPath,
  module,
  rightResponse,
  wrongResponse,
} from '@/tests/support/answering';
import { alive, open, ownAnswers } from '@/tests/support/people';

const { item: single, lesson } = checkOf('single-choice');
const submit = 'Check my answer';

test('from the home page into a lesson: draw a prediction, see what was found', async ({
  page,
}) => {
  await open(page, '/en');
  await page
    .getByRole('main')
    .getByRole('link', { name: module.lessons[0]?.title })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(module.lessons[0]?.title ?? '');
  await alive(page);

  const predict = page.getByRole('region', { name: /^The first points are given\. Draw/ });
  const found = predict.getByText(/^For \d{4} you drew/);
  const show = predict.getByRole('button', { name: 'Show what was found' });
  await expect(show).toHaveAttribute('aria-disabled', 'true');
  const fields = predict.getByRole('spinbutton');
  await expect(fields.last()).toHaveValue('');
  const plot = predict.locator('svg rect').last();
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.98, box.y + box.height * 0.3, { steps: 30 });
  await page.mouse.up();
  await expect(fields.last()).toHaveValue(/^\d/);
  await expect(found).toBeHidden();
  await show.click();
  await expect(found).toBeVisible();
  await expect(found.locator('xpath=..')).toBeFocused();
  await expect(fields.last()).toBeDisabled();
});

test('a source opens at its mark by keyboard, and gives the focus back', async ({ page }) => {
  await open(page, lessonPath(lesson));
  const mark = page.locator('a[data-cite]').first();
  const number = await mark.textContent();
  const card = page.getByRole('dialog', { name: `Source ${number}` });
  await expect(card).toBeHidden();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  await expect(card.locator(`#note-${number}`).or(card.locator('div').last())).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
  await expect(page).toHaveURL(lessonPath(lesson));
});

test('a lab is played until its point is seen and explained', async ({ page }) => {
  await open(page, '/en/labs/will-it-open');
  const explained = page.getByRole('heading', { name: 'What it shows' });
  await page.getByRole('radio', { name: 'The book only' }).check();
  await page.getByRole('button', { name: 'That is my guess' }).click();
  await expect(page.getByText('What this shows is explained once')).toBeVisible();
  await expect(explained).toBeHidden();
  const files = page.locator('[data-lab-side="citizen"]').getByRole('listitem');
  const verdicts = [/opens/i, /opens/i, /refuse/i, /refuse/i];
  for (const [index, verdict] of verdicts.entries()) {
    await files.nth(index).getByRole('button', { name: 'Open' }).click();
    await expect(files.nth(index)).toContainText(verdict);
  }
  await files.nth(3).getByRole('button', { name: /name/i }).click();
  await files.nth(3).getByRole('button', { name: 'Open' }).click();
  await expect(explained).toBeVisible();
  await expect(page.getByText('You had guessed: The book only.')).toBeVisible();
});

test('a right answer and a wrong one get the feedback that is theirs', { tag: '@data' }, async ({
  page,
}) => {
  const here = checks.filter((each) => each.lesson === lesson);
  await open(page, lessonPath(lesson));
  const before = await page.content();
  for (const { item } of here) {
    for (const response of [rightResponse(item), wrongResponse(item)]) {
      for (const text of feedbackTexts(item, response)) expect(before).not.toContain(text);
    }
  }
  await answerCheck(page, single, rightResponse(single));
  const panel = checkSection(page, single).getByRole('region', { name: 'Feedback' });
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('1 of one mark');

  const other = here.find((each) => each.item.id !== single.id)?.item ?? single;
  const wrong = wrongResponse(other);
  const second = await answerCheck(page, other, wrong);
  await expect(second).toBeFocused();
  await expect(second).toContainText('0 of one mark');
  // Not the feedback that a right answer would have got.
  for (const text of feedbackTexts(other, rightResponse(other))) {
    if (!feedbackTexts(other, wrong).includes(text)) await expect(second).not.toContainText(text);
  }
  await checkSection(page, other).getByRole('button', { name: 'Try again' }).click();
  await expect(checkForm(page, other).getByRole('button', { name: submit })).toBeVisible();
  await expect(await ownAnswers(page)).toHaveCount(2);
});

/** The status line of a check. */
const status = (page: Page, item = single) =>
  checkSection(page, item).locator('form + [role="status"]');

test('a lost line: the answer waits, goes out by itself, and is one attempt', {
  tag: '@data',
}, async ({ page, context }) => {
  await open(page, lessonPath(lesson));
  await context.setOffline(true);
  const response = wrongResponse(single);
  await fill(checkForm(page, single), single, response);
  await checkForm(page, single).getByRole('button', { name: submit }).click();
  await expect(status(page)).toContainText('Not sent yet: no connection.');
  await expectFilled(checkForm(page, single), single, response, 'r.');
  await context.setOffline(false);
  await expectFeedback(page, single, response);
  await expectFilled(checkForm(page, single), single, response, 'r.');
  await expect(await ownAnswers(page)).toHaveCount(1);
});

test('a page closed without a line: its answer goes out from the next one', {
  tag: '@data',
}, async ({ page, context }) => {
  await open(page, lessonPath(lesson));
  await answerCheck(page, single);
  const other = checks.find((each) => each.lesson === lesson && each.item.id !== single.id)?.item;
  if (!other) throw new Error('The lesson has one check only.');
  const response = rightResponse(other);
  await context.setOffline(true);
  await fill(checkForm(page, other), other, response);
  await checkForm(page, other).getByRole('button', { name: submit }).click();
  await expect(status(page, other)).toContainText('Not sent yet');
  await page.close();
  await context.setOffline(false);

  const next = await context.newPage();
  await open(next, lessonPath(lesson));
  await expectFeedback(next, other, response);
  await expectFilled(checkForm(next, other), other, response, 'r.');
  await expect(await ownAnswers(next)).toHaveCount(2);
});

test('pressing twice makes one attempt', { tag: '@data' }, async ({ page }) => {
  await open(page, lessonPath(lesson));
  await fill(checkForm(page, single), single, rightResponse(single));
  await checkForm(page, single).getByRole('button', { name: submit }).dblclick();
  await expectFeedback(page, single, rightResponse(single));
  await expect(await ownAnswers(page)).toHaveCount(1);
});

test('a browser that is closed and opened again is the same guest', { tag: '@data' }, async ({
  page,
  context,
  browser,
}) => {
  await open(page, lessonPath(lesson));
  await answerCheck(page, single);
  const storageState = await context.storageState();
  await context.close();
  const later = await browser.newContext({ storageState });
  const again = await later.newPage();
  await open(again, lessonPath(lesson));
  await expect(again.getByText('Begun: one of').or(again.getByText('Begun: 1 of'))).toBeVisible();
  await expect(await ownAnswers(again)).toHaveCount(1);
  await later.close();
});
