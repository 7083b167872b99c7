/** The live view: a question before the class, answered on other screens, counted without names; and the guides. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { getCourse } from '@/lib/course/artefacts';
import type { Item } from '@/lib/assessment/registry';
import { open, signIn } from '@/tests/support/people';
import { type Seeded, seedDemoClass, withServersDatabase } from '@/tests/support/seeded';

test.describe.configure({ mode: 'serial' });

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const module = getCourse('en').modules['north-korea'];

function choice(): Extract<Item, { type: 'single-choice' }> {
  const item = module?.items.find((each) => each.type === 'single-choice');
  if (item?.type !== 'single-choice') throw new Error('The module has no single choice.');
  return item;
}
const item = choice();
const right = item.options.find((option) => option.correct)?.text ?? '';
const wrong = item.options.find((option) => !option.correct)?.text ?? '';

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await seedDemoClass();
});

async function learnerPage(browser: Browser, index: number, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  const page = await context.newPage();
  const learner = seeded.learners[index];
  if (!learner) throw new Error('The class is too small.');
  await signIn(page, learner);
  return page;
}

async function ask(page: Page) {
  await page.goto(`/en/teach/${seeded.classId}/live?module=north-korea`);
  const row = page.getByRole('listitem').filter({ hasText: item.stem });
  await row.getByRole('button', { name: 'Ask this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open to the class' })).toBeVisible();
}

const answers = () =>
  withServersDatabase((db) => db.selectFrom('liveAnswer').selectAll().execute());

test('a class answers, with scripts and without; its teacher sees counts come in, shows the answer, closes', async ({
  browser,
  page,
}) => {
  test.slow();
  await signIn(page, seeded.teacher);
  await ask(page);
  await expect(page.getByText('Nobody has answered yet.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations).toEqual([]);
  }

  const scripted = await learnerPage(browser, 0, true);
  await open(scripted, '/en/live');
  await expect(scripted).toHaveURL(/\/en\/live\/[\w-]+$/);
  await scripted.getByRole('radio', { name: right }).check();
  await scripted.getByRole('button', { name: 'Send' }).click();
  await expect(scripted.getByText(/^Your answer is in the count/)).toBeVisible();
  // It comes to the projector by itself, and tells nothing of right and wrong.
  await expect(page.getByText('One has answered.')).toBeVisible();
  await expect(page.getByText('✓ Right')).toHaveCount(0);
  expect(await page.content()).not.toContain(item.explanation);
  expect(await scripted.content()).not.toContain(item.explanation);

  const plain = await learnerPage(browser, 1, false);
  await plain.goto('/en/live');
  await plain.getByRole('button', { name: 'Send' }).click();
  await expect(plain.getByText(/^Nothing was chosen/)).toBeVisible();
  await plain.getByRole('radio', { name: right }).check();
  await plain.getByRole('button', { name: 'Send' }).click();
  await expect(plain.getByRole('radio', { name: right })).toBeChecked();
  await plain.getByRole('radio', { name: wrong }).check();
  await plain.getByRole('button', { name: 'Change my answer' }).click();
  await expect(plain.getByText(/^Your answer is in the count/)).toBeVisible();
  await expect(page.getByText('2 have answered.')).toBeVisible();
  const kept = JSON.stringify(await answers());
  for (const learner of seeded.learners) expect(kept).not.toContain(learner.signInName);

  await page.getByRole('button', { name: 'Show the right answer' }).click();
  await expect(page.getByText('✓ Right')).toBeVisible();
  await expect(page.getByText(item.explanation)).toBeVisible();
  await plain.reload();
  await expect(plain.getByText(item.explanation)).toBeVisible();

  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Closed' })).toBeVisible();
  await expect(page.getByText('2 have answered.')).toBeVisible();
  expect(await answers()).toEqual([]);
  await plain.getByRole('button', { name: 'Change my answer' }).click();
  await expect(plain.getByText(/closed before your answer came/)).toBeVisible();
  await scripted.context().close();
  await plain.context().close();
});

test('without scripts the projector is reloaded by hand', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, seeded.teacher);
  await ask(page);
  await expect(page.getByText('Reload the page to see newer counts.')).toBeVisible();
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Closed' })).toBeVisible();
  await context.close();
});

test('each learner of the class finds it in their record, once, and in words', async ({
  browser,
}) => {
  const page = await learnerPage(browser, 2, false);
  await page.goto('/en/me/record');
  // Asked twice within ten minutes it is one viewing.
  await expect(
    page.getByText(/what the class answered in a live view, yours counted in it/),
  ).toHaveCount(1);
  await page.context().close();
});

test('large type stays on this device', async ({ page }) => {
  await open(page, '/en/learn');
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const before = Number.parseFloat(await size());
  await page.getByLabel('Large type').check();
  await expect.poll(size).toBe(`${before * 1.5}px`);
  await open(page, '/en/labs');
  await expect.poll(size).toBe(`${before * 1.5}px`);
});

test('a guide is for who teaches, to read and to print', async ({ browser, page }) => {
  await signIn(page, seeded.teacher);
  await page.goto('/en/teach/guides');
  await page.getByRole('link', { name: module?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(module?.guide?.title ?? '');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations).toEqual([]);
  }
  const learner = await learnerPage(browser, 3, true);
  expect((await learner.goto('/en/teach/guides/north-korea'))?.status()).toBe(404);
  await learner.context().close();
});
