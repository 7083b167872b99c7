/** What a teacher sees: gradebook, the work behind a cell, an attempt, files, items. By keyboard, without scripts, by axe. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepCodes, open, signIn, signUp } from '@/tests/support/people';
import { type Seeded, seedDemoClass, withServersDatabase } from '@/tests/support/seeded';
import { accessLogOf } from '@/lib/store/access-log';

test.describe.configure({ mode: 'serial' });

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await seedDemoClass();
});

const classPage = (path: string) => `/en/teach/${seeded.classId}/${path}`;

/** The cell of a learner in the column of this title. */
function cell(page: Page, learner: string, column: string) {
  const heads = page.locator('thead th');
  return {
    async link() {
      const titles = await heads.allTextContents();
      const index = titles.findIndex((title) => title.includes(column));
      const row = page.locator('tbody tr', {
        has: page.getByRole('rowheader', { name: learner, exact: true }),
      });
      return row.locator('th, td').nth(index).getByRole('link');
    },
  };
}

async function logged(learner: number, what: string): Promise<number> {
  const name = seeded.learners[learner]?.signInName ?? '';
  return withServersDatabase(async (db) => {
    const account = await db
      .selectFrom('account')
      .select('learnerId')
      .where('signInName', '=', name)
      .executeTakeFirstOrThrow();
    const { rows } = await accessLogOf(db, account.learnerId, { limit: 100 });
    return rows.filter((row) => row.what === what).length;
  });
}

test('by keyboard: from the gradebook into a cell, a score set with a reason and taken back', async ({
  page,
}) => {
  await signIn(page, seeded.teacher);
  await open(page, classPage('gradebook'));
  const before = await logged(0, 'gradebook');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  // One stop for the whole table.
  await expect(grid.locator('a[tabindex="0"]')).toHaveCount(1);
  await grid.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('link', { name: /^Learner/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Ada', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const link = await cell(page, 'Ada', 'First try').link();
  for (let step = 0; step < 20; step += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada' })).toBeVisible();
  await expect(page.getByText('The best of 2 attempts.')).toBeVisible();

  await page.getByLabel('Points').focus();
  await page.keyboard.type('nine');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Said it out loud.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That isn’t a number of points.')).toBeVisible();
  await expect(page.getByLabel('Reason')).toHaveValue('Said it out loud.');
  await page.getByLabel('Points').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9,5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('9.5/10 (95 %)'.replace(' ', '\u202f'))).toBeVisible();
  await expect(page.getByText('“Said it out loud.”').or(page.locator('q'))).toBeVisible();

  await page.goto(classPage('gradebook'));
  await expect(await cell(page, 'Ada', 'First try').link()).toContainText('9.5/10');
  // Coming back within ten minutes is the same viewing.
  expect(await logged(0, 'gradebook')).toBe(before);
  await (await cell(page, 'Ada', 'First try').link()).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('The score by hand is gone')).toBeVisible();
});

test('an attempt is seen whole by the teacher, who is told that it was noted, and by no stranger', async ({
  page,
  browser,
}) => {
  await signIn(page, seeded.teacher);
  await page.goto(classPage('gradebook'));
  await (await cell(page, 'Bilal', 'First try').link()).click();
  await expect(page.getByText('20', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: /late by 2 days/ })).toBeVisible();
  const before = await logged(1, 'attempt');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Test of Bilal' })).toBeVisible();
  const bar = page.getByRole('complementary', { name: 'About this view' });
  await expect(bar).toContainText('Bilal');
  await expect(bar).toContainText('noted in the learner’s access log');
  await expect(page.getByRole('article')).toHaveCount(10);
  expect(await logged(1, 'attempt')).toBe(before + 1);
  const attempt = new URL(page.url()).pathname;

  const own = await (await browser.newContext()).newPage();
  const [ada, bilal] = seeded.learners;
  if (!ada || !bilal) throw new Error('Nobody was seeded.');
  await signIn(own, bilal);
  await own.goto(attempt);
  await expect(own.getByRole('heading', { level: 1, name: 'Your test' })).toBeVisible();
  await expect(own.getByText('About this view')).toHaveCount(0);
  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, ada);
  for (const path of [
    attempt,
    classPage('gradebook'),
    classPage('items'),
    classPage('gradebook/export'),
    classPage('gradebook.csv'),
    classPage('responses.csv'),
  ]) {
    expect((await stranger.request.get(path)).status(), path).toBe(404);
  }
  const forged = await stranger.request.post(`/api/v1/classes/${seeded.classId}/scores`, {
    form: { assignment: 'x', learner: 'y', do: 'set', points: '10', reason: 'mine' },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(forged.status()).toBe(404);
  expect(await logged(1, 'attempt')).toBe(before + 1);
});

test('files: with names and without, for a fresh sign-in', async ({ page }) => {
  await signIn(page, seeded.teacher);
  await page.goto(classPage('gradebook'));
  await page.getByRole('link', { name: 'Export as a file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Export as a file' })).toBeVisible();
  const fetched = async (row: number, name: 'With names' | 'Without names') => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).nth(row).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  };
  const day = /_\d{4}-\d{2}-\d{2}\.csv$/;
  const canvas = await fetched(1, 'With names');
  expect(canvas.name).toMatch(/^gradebook-canvas_Media-and-power-10b_/);
  expect(canvas.name).toMatch(day);
  expect(canvas.text.startsWith('\uFEFF"Student","ID","SIS User ID"')).toBe(true);
  expect(canvas.text).toContain('"Jonas"');
  expect(canvas.text.split('\r\n')).toHaveLength(1 + 1 + seeded.learners.length + 1);
  const before = await logged(0, 'export');
  const bare = await fetched(3, 'Without names');
  expect(bare.name).toMatch(/^responses-without-names_/);
  for (const { displayName } of seeded.learners.slice(0, 5)) {
    expect(bare.text).not.toContain(`"${displayName}"`);
  }
  expect(await logged(0, 'export')).toBe(before + 1);

  // Half an hour later the passphrase is asked for again, and nothing is handed out before.
  await withServersDatabase(async (db) => {
    const { learnerId } = await db
      .selectFrom('account')
      .select('learnerId')
      .where('signInName', '=', seeded.teacher.signInName)
      .executeTakeFirstOrThrow();
    const createdAt = Date.now() - 30 * 60_000;
    await db.updateTable('session').set({ createdAt }).where('learnerId', '=', learnerId).execute();
  });
  await page.reload();
  await expect(page.getByText('You signed in a while ago.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'With names' })).toHaveCount(0);
  const refused = await page.request.get(classPage('gradebook.csv'), { maxRedirects: 0 });
  expect(refused.status()).toBe(303);
  expect(refused.headers().location).toContain('/en/confirm?next=');
  expect(await logged(0, 'export')).toBe(before + 1);
});

test('items: what to talk about on Monday, and too few answers said', async ({ page }) => {
  await signIn(page, seeded.teacher);
  await page.goto(classPage('items'));
  const monday = page.getByRole('region', { name: 'Talk about this on Monday' });
  await expect(monday).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who knows what' })).toBeVisible();
  await page.getByLabel('Look at').selectOption({ label: 'Test: First try' });
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('drawn anew for each learner')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Too few answers' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the gradebook sorts, a learner is excused and counts again', async ({ page }) => {
    await signIn(page, seeded.teacher);
    await page.goto(classPage('gradebook'));
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('link', { name: 'Missing', exact: true }).click();
    await expect(page.locator('tbody tr').first()).toContainText('Jonas');
    await (await cell(page, 'Hana', 'First try').link()).click();
    await page.getByRole('button', { name: 'Excuse from this' }).click();
    await expect(page.getByText('Hana is excused from this.')).toBeVisible();
    await page.getByRole('button', { name: 'No longer excused' }).click();
    await expect(page.getByText('This counts again for Hana.')).toBeVisible();
    await page.getByLabel('Points').fill('30');
    await page.getByLabel('Reason').fill('Too much.');
    await page.getByRole('button', { name: 'Set the score' }).click();
    await expect(page.getByText('20 is the most')).toBeVisible();
    await expect(page.getByLabel('Points')).toHaveValue('30');
    await page.goto(classPage('items'));
    await expect(page.getByRole('heading', { name: 'Who knows what' })).toBeVisible();
  });
});

test('every page is sound in both themes and fits a small phone', async ({ page }) => {
  test.slow();
  await signIn(page, seeded.teacher);
  await page.goto(classPage('gradebook'));
  const farah = await cell(page, 'Farah', 'First try').link();
  const cellPath = await farah.evaluate(
    (link) => new URL((link as HTMLAnchorElement).href).pathname,
  );
  await page.goto(cellPath);
  const attempt = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href');
  const paths = [
    classPage('gradebook'),
    cellPath,
    attempt ?? '',
    classPage('gradebook/export'),
    classPage('items'),
  ];
  for (const path of paths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
      expect(found, path).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test('someone without a class gets no further than a 404, and nobody further than signing in', async ({
  page,
  browser,
}) => {
  await signUp(page);
  await keepCodes(page);
  expect((await page.goto(classPage('gradebook')))?.status()).toBe(404);
  const nobody = await (await browser.newContext()).newPage();
  await nobody.goto(classPage('items'));
  await expect(nobody).toHaveURL(/\/en\/sign-in/);
});
