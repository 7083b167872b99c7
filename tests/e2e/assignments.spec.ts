/** Assignments as a teacher makes and keeps them. By keyboard, without scripts, by strangers, by axe. */
import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { module } from '@/tests/support/answering';
import { assignTest, inDays, withoutScripts } from '@/tests/support/assigning';
import { alive, open, signIn } from '@/tests/support/people';
import { type Seeded, seedDemoClass, withServersDatabase } from '@/tests/support/seeded';
import { classById, openClass } from '@/lib/store/classes';

// One class for the whole file, and its tests one after another; a failed one begins with another class.
test.describe.configure({ mode: 'default' });

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await seedDemoClass();
});

const person = (index: number) => seeded.learners[index] ?? seeded.teacher;

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const classPage = (path = '') => `/en/teach/${seeded.classId}/${path}`;

test('by keyboard: an assignment is made, with a slip mended on the way', async ({ page }) => {
  await signIn(page, seeded.teacher);
  await open(page, classPage('assignments'));
  await page.getByRole('link', { name: 'Make an assignment' }).focus();
  await page.keyboard.press('Enter');
  await alive(page);
  await page.getByLabel('What', { exact: true }).focus();
  await page.getByLabel('What', { exact: true }).selectOption(`test:${module.slug}`);
  await page.getByLabel('Due', { exact: true }).fill(inDays(3));
  await page.getByText('More: when it opens').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Closes', { exact: true }).fill(inDays(2));
  await page.getByLabel('Title', { exact: true }).focus();
  await page.keyboard.type('By Thursday');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It would close before it is due.')).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('By Thursday');
  await expect(page.getByLabel('Due', { exact: true })).toHaveValue(inDays(3));
  await page.getByLabel('Closes', { exact: true }).fill(inDays(5));
  await page.getByRole('button', { name: 'Assign it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is assigned.')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'By Thursday' });
  await expect(row).toContainText('0 of 14 done');
  await expect(row).toContainText('16:00');
});

test('without scripts: a time that the clocks leave out is said, archived and restored', async ({
  browser,
}) => {
  const page = await withoutScripts(browser);
  await signIn(page, seeded.teacher);
  await page.goto(classPage('assignments/new'));
  await page
    .getByLabel('What', { exact: true })
    .selectOption(`lesson:${module.slug}/${module.lessons[0]?.slug}`);
  await page.getByLabel('Due', { exact: true }).fill('2027-03-28T01:30');
  await page.getByRole('radio', { name: 'Only those ticked' }).check();
  await page.getByRole('button', { name: 'Assign it' }).click();
  await expect(page.getByText('Tick at least one learner')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Dalia' }).check();
  await page.getByRole('checkbox', { name: 'Emre' }).check();
  await page.getByRole('button', { name: 'Assign it' }).click();
  await expect(page.getByText('the clocks leave out 2027-03-28 01:30')).toContainText('02:30');
  const row = () =>
    page.getByRole('listitem').filter({ hasText: '28 Mar 2027' }).filter({ hasText: 'Lesson' });
  await expect(row()).toContainText('of 2 done');
  await row()
    .getByRole('button', { name: /^Archive/ })
    .click();
  await expect(page.getByText('It is archived.')).toBeVisible();
  await page.locator('details', { hasText: 'archived' }).locator('summary').click();
  await row()
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(page.getByText('It is back')).toBeVisible();
  await page.context().close();
});

test('an edit after work has begun says first what it changes', async ({ page, browser }) => {
  const assignment = await assignTest(seeded.classId, { title: 'Begun by one' });
  const learner = await withoutScripts(browser);
  await signIn(learner, person(8));
  await learner.goto(`/en/learn/${module.slug}/test?for=${assignment}`);
  await learner.getByRole('button', { name: 'Begin the test' }).click();
  await learner.context().close();
  await signIn(page, seeded.teacher);
  await page.goto(classPage('assignments'));
  await page.getByRole('link', { name: 'Begun by one', exact: true }).click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.getByText('so this stays as it is')).toBeVisible();
  await page.getByLabel('What counts').selectOption('mean');
  await page.getByLabel('Due', { exact: true }).fill(inDays(1));
  await page.getByRole('button', { name: 'Show what this changes' }).click();
  const preview = page.getByRole('alert').filter({ hasText: 'What this changes' });
  await expect(preview).toContainText('Nothing is saved yet');
  await expect(preview).toContainText('from ‘The best attempt counts’ to ‘The mean');
  await expect(preview).toContainText('worked out anew');
  // Another change after the preview is previewed as well.
  await page.getByLabel('Points', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Save these changes' }).click();
  await expect(preview).toContainText('Points: from ‘10’ to ‘20’');
  await page.getByRole('button', { name: 'Save these changes' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Begun by one', exact: true }).click();
  await expect(page.getByText('20 points.')).toBeVisible();
});

test('an extension and an excuse, as the learner sees them', async ({ page, browser }) => {
  const assignment = await assignTest(seeded.classId, { title: 'More time', kind: 'test' });
  await signIn(page, seeded.teacher);
  await page.goto(classPage(`assignments/${assignment}`));
  await page.getByLabel('Due, for them').fill(inDays(9));
  await page.getByRole('button', { name: 'Give this extension' }).click();
  await expect(page.getByText('Tick at least one learner first.')).toBeVisible();
  await expect(page.getByLabel('Due, for them')).toHaveValue(inDays(9));
  await page.getByRole('checkbox', { name: 'Farah' }).check();
  await page.getByRole('button', { name: 'Give this extension' }).click();
  await expect(page.getByText('One learner has more time now.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Farah/ })).toContainText('Extension');
  await page.getByRole('checkbox', { name: 'Goran' }).check();
  await page.getByRole('button', { name: 'Excuse them' }).click();
  await expect(page.getByRole('row', { name: /Goran/ })).toContainText('Excused');
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, person(5));
  await expect(other.locator(`#assigned-${assignment}`)).toContainText('these times are your own');
  await expect(other.locator(`#assigned-${assignment}`)).toContainText('16:00 UTC');
  await context.close();
});

test('copied into another class, by whole days, without learners', async ({ page }) => {
  const target = randomUUID();
  await withServersDatabase(async (db) => {
    const source = await classById(db, seeded.classId);
    if (!source?.ownerId) throw new Error('No class.');
    const row = { id: target, name: 'The other class', timeZone: 'Asia/Kathmandu' };
    const term = { termFrom: null, termTo: null, ownerId: source.ownerId, code: null };
    await openClass(db, { ...row, ...term }, Date.now());
  });
  await signIn(page, seeded.teacher);
  await page.goto(`/en/teach/${target}/assignments`);
  await expect(page.getByText('Nothing is assigned yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Copy from another class' }).click();
  await page.getByLabel('From which class').selectOption(seeded.classId);
  await page.getByRole('button', { name: 'Show its assignments' }).click();
  await expect(page.getByText('Which assignments of')).toBeVisible();
  for (const box of await page.locator('input[name="assignment"]').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Copy them' }).click();
  await expect(page.getByText('Tick at least one assignment.')).toBeVisible();
  await page.getByRole('checkbox', { name: /First try/ }).check();
  await page.getByLabel('The first of them opens').fill('2027-01-11');
  await page.getByRole('button', { name: 'Copy them' }).click();
  await expect(page.getByText('One assignment was copied.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'First try' })).toContainText('2027');
});

test('the view as a learner, and a module tried and printed', async ({ page }) => {
  await signIn(page, seeded.teacher);
  await page.goto(classPage('as-learner'));
  await expect(page.getByText('recorded or counted anywhere')).toBeVisible();
  await page.getByRole('link', { name: 'Second try', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'View as a learner' })).toBeVisible();
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hand in' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Leave the view' }).click();
  await expect(page).toHaveURL(classPage('assignments'));

  await page.goto(`/en/teach/try/${module.slug}`);
  await page.getByText('Key to question 1', { exact: true }).click();
  await expect(page.getByText('Right', { exact: true }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // For eyes alone: what is printed a second time is not read out a second time.
  await expect(page.locator('h2', { hasText: `Key: ${module.title}` })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Print without the key' }).click();
  await expect(page.getByText('Key to question 1')).toHaveCount(0);
});

test('strangers and learners get nowhere near', async ({ page }) => {
  const paths = ['assignments', 'assignments/new', 'assignments/copy', 'as-learner'];
  for (const path of paths) {
    await page.goto(classPage(path));
    await expect(page).toHaveURL(/\/en\/sign-in/);
  }
  await signIn(page, person(0));
  for (const path of [...paths.map(classPage), `/en/teach/try/${module.slug}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
  const form = { work: `test:${module.slug}`, to: 'all' };
  const origin = new URL(page.url()).origin;
  const post = await page.request.post(`/api/v1/classes/${seeded.classId}/assignments`, {
    form,
    headers: { Origin: origin },
  });
  expect(post.status()).toBe(404);
  expect((await page.goto(`/en/learn/${module.slug}/test?for=nothing`))?.status()).toBe(404);
});

test('axe finds nothing in either theme, and nothing scrolls sideways at 320 px', async ({
  page,
  browser,
}) => {
  test.slow();
  const assignment = await assignTest(seeded.classId, { title: 'For axe' });
  const teacher = [
    classPage('assignments'),
    classPage('assignments/new'),
    classPage('assignments/copy'),
    classPage(`assignments/${assignment}`),
    classPage(`assignments/${assignment}/edit`),
    classPage('as-learner'),
    classPage(`as-learner/${assignment}`),
    `/en/teach/try/${module.slug}`,
  ];
  await signIn(page, seeded.teacher);
  for (const path of teacher) await look(page, path);
  const context = await browser.newContext();
  const learner = await context.newPage();
  await signIn(learner, person(7));
  for (const path of ['/en/me', `/en/learn/${module.slug}/test?for=${assignment}`]) {
    await look(learner, path);
  }
  await learner.getByRole('button', { name: 'Begin the test' }).click();
  await look(learner, `/en/learn/${module.slug}/test?for=${assignment}`);
  await context.close();
});

async function look(page: Page, path: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    for (const fold of await page.locator('main details:not([open]) > summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(
      violations.map((each) => `${path} ${colorScheme} ${each.id}: ${each.nodes[0]?.html}`),
    ).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, `${path} scrolls sideways by so many pixels`).toBeLessThanOrEqual(0);
}
