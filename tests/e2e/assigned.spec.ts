/** Assignments as a learner does them: a test for the class, what is shown of it and when, closing, a lab. */
import { expect, test } from '@playwright/test';
import { fill, module, question, rightResponse } from '@/tests/support/answering';
import { assignTest, drawn, MINUTE, otherModule, withoutScripts } from '@/tests/support/assigning';
import { alive, signIn } from '@/tests/support/people';
import { type Seeded, seedDemoClass, withServersDatabase } from '@/tests/support/seeded';
import { getCourse } from '@/lib/course/artefacts';
import { editAssignment } from '@/lib/store/assignments';

// One class for the whole file, and its tests one after another; a failed one begins with another class.
test.describe.configure({ mode: 'default' });

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await seedDemoClass();
});

const person = (index: number) => seeded.learners[index] ?? seeded.teacher;

test('without scripts: a test is taken for the class, and the right answers wait', async ({
  browser,
}) => {
  const assignment = await assignTest(seeded.classId, { title: 'On paper wires' });
  const page = await withoutScripts(browser);
  await signIn(page, person(2));
  const list = page.locator('#assigned');
  await expect(list.getByText('Due').first()).toBeVisible();
  await list.getByRole('link', { name: 'On paper wires' }).click();
  await expect(page.getByText('You can take it once.')).toBeVisible();
  await expect(page.getByText('drawn anew for everyone')).toBeVisible();
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page).toHaveURL(`/en/learn/${module.slug}/test?for=${assignment}`);
  await expect(page.getByText('it is handed in as it stands')).toBeVisible();
  const items = await drawn(page);
  const [first] = items;
  if (!first) throw new Error('Nothing was drawn.');
  await fill(question(page, first), first, rightResponse(first), `r.${first.id}.`);
  await question(page, first).getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(`/en/learn/${module.slug}/test?for=${assignment}#q-${first.id}`);
  // The page for practice is another place: it says so, and shows no sitting.
  await page.goto(`/en/learn/${module.slug}/test`);
  await expect(page.getByText('counts for no class').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hand in' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Take it for Media and power, 10b' }).first().click();
  await page.goto(`/en/learn/${module.slug}/test?for=${assignment}`);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page).toHaveURL(/\/en\/answers\//);
  await expect(page.getByText('Not everything is shown yet')).toBeVisible();
  await expect(page.getByText('It was in time.')).toBeVisible();
  for (const item of items) await expect(page.getByText(item.explanation)).toHaveCount(0);
  await expect(page.getByText('1 of 10 marks').first()).toBeVisible();
  // There is no second attempt.
  await page.goto(`/en/learn/${module.slug}/test?for=${assignment}`);
  await expect(page.getByText('No attempt is left.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Begin/ })).toHaveCount(0);
  await page.context().close();
});

test('marks that wait are told nowhere, and come once it has closed for everyone', async ({
  page,
}) => {
  const matrix = {
    during: ['own-answers'],
    'right-after': ['own-answers'],
    'later-while-open': ['own-answers'],
    'after-close': ['own-answers', 'right-or-wrong', 'points', 'feedback', 'right-answer'],
  };
  const assignment = await assignTest(seeded.classId, {
    title: 'Sealed until Friday',
    module: otherModule,
    showWhen: JSON.stringify(matrix),
  });
  await signIn(page, person(3));
  await page.locator('#assigned').getByRole('link', { name: 'Sealed until Friday' }).click();
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await alive(page);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page).toHaveURL(/\/en\/answers\//);
  const attempt = page.url().split('/').at(-1) ?? '';
  await expect(page.getByText('Not everything is shown yet')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Feedback on your answer' })).toHaveCount(0);
  await expect(page.getByText(/of 10 marks/)).toHaveCount(0);
  await page.goto('/en/me');
  const handed = page.locator('#answers').getByRole('listitem').first();
  await expect(handed).toContainText('the result is shown later');
  const record = await page.request.get('/api/v1/record');
  const kept = (await record.json()) as {
    attempts: { id: string; earned: number | null }[];
    responses: { attemptId: string; earned: number | null }[];
    leftOut: string[];
  };
  expect(kept.attempts.find((each) => each.id === attempt)?.earned).toBeNull();
  for (const each of kept.responses.filter((row) => row.attemptId === attempt)) {
    expect(each.earned).toBeNull();
  }
  expect(kept.leftOut.join(' ')).toContain('shows them later');
  // Before it was made, so that nobody's extra time stretches it.
  const over = Date.now() - 10 * MINUTE;
  await withServersDatabase((db) =>
    editAssignment(db, assignment, { dueAt: over, closesAt: over }, null, Date.now()),
  );
  await page.goto(`/en/answers/${attempt}`);
  await expect(page.getByText(/of 10 marks/).first()).toBeVisible();
  await expect(page.getByText('Not everything is shown yet')).toHaveCount(0);
});

test('what is under way when it closes is handed in as it stands, and the page says so', async ({
  page,
}) => {
  const assignment = await assignTest(seeded.classId, { title: 'Closing soon' });
  await signIn(page, person(4));
  await page.locator('#assigned').getByRole('link', { name: 'Closing soon' }).click();
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await alive(page);
  const [first] = await drawn(page);
  if (!first) throw new Error('Nothing was drawn.');
  await fill(question(page, first), first, rightResponse(first), `r.${first.id}.`);
  await expect(question(page, first).getByText('✓ Saved')).toBeVisible();
  const at = Date.now();
  await withServersDatabase((db) =>
    editAssignment(db, assignment, { dueAt: at - 10, closesAt: at }, null, at),
  );
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page).toHaveURL(/\/en\/answers\//);
  await expect(page.getByText('so it was handed in as it stood then')).toBeVisible();
  await expect(page.getByText('1 of 10 marks').first()).toBeVisible();
  await page.goto('/en/me');
  await expect(page.getByText('Tests under way')).toHaveCount(0);
});

test('a lab for the class: noted as begun and done, and without scripts by a button', async ({
  page,
  browser,
}) => {
  const lab = Object.values(getCourse('en').labs)[0];
  const scenario = lab?.scenarios[0];
  if (!lab || !scenario) throw new Error('The course has no lab.');
  const assignment = await assignTest(seeded.classId, {
    title: 'A lab to do',
    kind: 'lab',
    module: null,
    lab: lab.id,
    scenario: scenario.id,
  });
  await signIn(page, person(6));
  await page.locator('#assigned').getByRole('link', { name: 'A lab to do' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/labs/${lab.id}\\?.*for=${assignment}`));
  const note = page.getByRole('region', { name: 'Assigned to you' });
  await expect(note).toContainText('noted for your class');
  await page.getByRole('button', { name: 'Try without a guess' }).click();
  await expect(note).toContainText('Begun.');
  const plain = await withoutScripts(browser);
  await signIn(plain, person(6));
  const row = plain.locator(`#assigned-${assignment}`);
  await expect(row).toContainText('Begun');
  await row.getByRole('button', { name: 'I have read it through' }).click();
  await expect(plain).toHaveURL(`/en/me#assigned-${assignment}`);
  await plain.locator('#assigned summary').click();
  await expect(row).toContainText('Done');
  await plain.context().close();
});
