/** The short way on a small phone, by touch: lesson, check, lab, test, and nothing that runs out of the screen. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  checkForm,
  checkOf,
  checkSection,
  drawnItems,
  expectFeedback,
  fill,
  lessonPath,
  module,
  question,
  rightResponse,
  testPath,
} from '@/tests/support/answering';
import { alive, open } from '@/tests/support/people';

async function fits(page: Page) {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** A row that a finger finds: WCAG 2.2 asks for 24 CSS pixels, and a thumb for more. */
async function tap(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
  await target.tap();
}

test('a lesson and its check by touch', { tag: '@phone' }, async ({ page }) => {
  const { item, lesson } = checkOf('single-choice');
  await open(page, `/en/learn/${module.slug}`);
  await fits(page);
  await open(page, lessonPath(lesson));
  await fits(page);
  const response = rightResponse(item);
  const text = item.type === 'single-choice' ? item.options.find((each) => each.correct)?.text : '';
  const form = checkForm(page, item);
  await tap(form.locator('label').filter({ hasText: text }));
  await expect(form.getByRole('radio', { name: text })).toBeChecked();
  await tap(form.getByRole('button', { name: 'Check my answer' }));
  await expectFeedback(page, item, response);
  await expect(checkSection(page, item).getByRole('region')).toBeInViewport();
  await fits(page);
  await page.goto('/en/me');
  await fits(page);
});

test('a source’s card stays on the screen', { tag: '@phone' }, async ({ page }) => {
  await open(page, lessonPath(checkOf('single-choice').lesson));
  const mark = page.locator('a[data-cite]').first();
  await mark.tap();
  const card = page.getByRole('dialog');
  await expect(card).toBeInViewport();
  const box = await card.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  await fits(page);
  await tap(card.getByRole('button', { name: 'Close' }));
  await expect(card).toBeHidden();
});

test('an ordering is put in order by its buttons', { tag: '@phone' }, async ({ page }) => {
  const { item, lesson } = checkOf('ordering');
  await open(page, lessonPath(lesson));
  const rows = checkForm(page, item).locator('ol > li');
  const second = (await rows.nth(1).locator('input').getAttribute('name')) ?? '';
  await tap(rows.nth(1).getByRole('button', { name: 'Move up' }));
  await expect(rows.nth(0).locator('input')).toHaveAttribute('name', second);
  await expect(rows.nth(0).locator('input')).toHaveValue('1');
  await fits(page);
});

test('a lab’s two screens are two tabs', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/en/labs/will-it-open');
  await fits(page);
  await tap(page.getByRole('button', { name: 'Try without a guess' }));
  const tabs = page.getByRole('main').getByRole('tab');
  await expect(tabs).toHaveCount(2);
  const screen = (side: string) => page.locator(`[data-lab-side="${side}"]`);
  await expect(screen('citizen')).toBeVisible();
  await expect(screen('authority')).toBeHidden();
  await tap(screen('citizen').getByRole('button', { name: 'Open' }).first());
  await tap(tabs.nth(1));
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(screen('authority')).toBeVisible();
  await expect(screen('citizen')).toBeHidden();
  await fits(page);
  await tap(tabs.nth(0));
  await expect(screen('citizen')).toBeVisible();
  await fits(page);
});

test('a module test begins, saves, is handed in, and fits', { tag: '@phone' }, async ({ page }) => {
  await open(page, testPath);
  await fits(page);
  await tap(page.getByRole('button', { name: 'Begin the test' }));
  const items = await drawnItems(page);
  await alive(page);
  await fits(page);
  const [first] = items;
  if (!first) throw new Error('The test is empty.');
  await fill(question(page, first), first, rightResponse(first), `r.${first.id}.`);
  await expect(question(page, first).getByText('✓ Saved')).toBeVisible();
  await tap(page.getByRole('button', { name: 'Hand in' }));
  await expect(page).toHaveURL(/\/en\/answers\/[\w-]+$/);
  await fits(page);
});
