/** Roster, names imported, slips and what they open, resets, a learner's page. By keyboard, without scripts, by axe. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { accessLogOf } from '@/lib/store/access-log';
import { newPassphrase, open, signIn } from '@/tests/support/people';
import { type Seeded, seedDemoClass, withServersDatabase } from '@/tests/support/seeded';

// In order and in one class: each test leaves it as the next can use it, and brings the pupils that it needs.
test.describe.configure({ mode: 'default' });

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await seedDemoClass();
});

const classPage = (path: string) => `/en/teach/${seeded.classId}/${path}`;

/** The learner in the class under this name. */
async function idOf(name: string): Promise<string> {
  return withServersDatabase(async (db) => {
    const row = await db
      .selectFrom('enrolment')
      .select('learnerId')
      .where('classId', '=', seeded.classId)
      .where('shownName', '=', name)
      .executeTakeFirstOrThrow();
    return row.learnerId;
  });
}

async function logged(learnerId: string, what: string): Promise<number> {
  return withServersDatabase(async (db) => {
    const { rows } = await accessLogOf(db, learnerId, { limit: 100 });
    return rows.filter((row) => row.what === what).length;
  });
}

const counted = (table: 'learner' | 'account' | 'enrolment') =>
  withServersDatabase(async (db) => (await db.selectFrom(table).selectAll().execute()).length);

interface PaperSlip {
  readonly name: string;
  readonly signInName: string;
  readonly code: string;
}

/** The slip of this pupil on the page that is open. */
async function slipOf(page: Page, name: string): Promise<PaperSlip> {
  const slip = page.getByRole('region', { name: `Slip for ${name}` });
  await expect(slip).toBeVisible();
  const words = await slip.getByRole('definition').allTextContents();
  return { name, signInName: words[0] ?? '', code: words[1] ?? '' };
}

/** A pupil with a slip, in a browser of their own: chooses a passphrase. Ends where the form leads. */
async function redeem(page: Page, slip: PaperSlip, passphrase: string) {
  await page.goto('/en/begin');
  await page.getByLabel('Sign-in name').fill(slip.signInName.replaceAll('-', ' '));
  await page.getByLabel('Code on the slip').fill(slip.code.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
}

async function pupilsBrowser(browser: Browser, options = {}) {
  return (await browser.newContext(options)).newPage();
}

/** Imports one name as the teacher who is signed in here, and gives the slip. */
async function imported(page: Page, name: string): Promise<PaperSlip> {
  await page.goto(classPage('roster/import'));
  await page.getByLabel('Names', { exact: true }).fill(`${name}\n`);
  await page.getByRole('button', { name: 'Look through the list' }).click();
  await page.getByRole('button', { name: 'Make one account' }).click();
  return slipOf(page, name);
}

const pupil = (slip: PaperSlip, passphrase: string) => ({
  displayName: slip.name,
  signInName: slip.signInName,
  passphrase,
  codes: [],
});

test('by keyboard: names looked through, imported, printed as slips; a pupil begins, forgets, and is let in anew', async ({
  page,
  browser,
}) => {
  await signIn(page, seeded.teacher);
  await open(page, classPage('roster'));
  await page.getByRole('link', { name: 'Import names' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Import names' })).toBeVisible();
  await page.getByLabel('Names', { exact: true }).focus();
  await page.keyboard.type('Zed Zero\nYara\nAda\n\nZed Zero\n');
  await page.getByRole('button', { name: 'Look through the list' }).focus();
  const before = await counted('learner');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 new accounts; 2 lines that you are asked about.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 Ada/ })).toContainText('is in the class');
  await page.getByRole('checkbox', { name: /line 5, Zed Zero/ }).focus();
  await page.keyboard.press('Space');
  expect(await counted('learner')).toBe(before);
  await page.getByRole('button', { name: 'Make the accounts' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('These 3 slips are shown now and never again')).toBeVisible();
  expect(await counted('learner')).toBe(before + 3);
  const yara = await slipOf(page, 'Yara');
  expect(yara.signInName).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
  expect(yara.code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}$/);
  await expect(page.getByText(/localhost:\d+\/en\/begin/).first()).toBeVisible();
  expect(page.url()).not.toContain(yara.code);
  // The printer may be slow.
  await page.reload();
  expect(await slipOf(page, 'Yara')).toEqual(yara);

  const own = await pupilsBrowser(browser);
  const passphrase = newPassphrase();
  await redeem(own, { ...yara, code: 'AAAAA-AAAAA-AAAAA' }, passphrase);
  await expect(own.getByRole('main').getByRole('alert')).toContainText(
    'The sign-in name or the code is wrong',
  );
  await expect(own.getByLabel('Sign-in name')).toHaveValue(yara.signInName.replaceAll('-', ' '));
  await redeem(own, yara, passphrase);
  await expect(own).toHaveURL(/\/en\/sign-in/);
  await signIn(own, pupil(yara, passphrase));
  await own.goto('/en/me/record');
  await expect(own.getByText('A teacher made the account for you')).toBeVisible();
  const again = await pupilsBrowser(browser);
  await redeem(again, yara, newPassphrase());
  await expect(again.getByRole('main').getByRole('alert')).toContainText(
    'The sign-in name or the code is wrong',
  );

  // Two slips are left; printed, they are gone from the screen, and new ones end the old.
  const zed = page.getByRole('region', { name: 'Slip for Zed Zero' });
  await page.reload();
  await expect(zed).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Slip for Yara' })).toHaveCount(0);
  await page.getByRole('button', { name: 'They are printed' }).click();
  await page.goto(classPage('roster/slips'));
  await expect(zed).toHaveCount(0);
  await expect(page.getByText('2 ready-made accounts have not been used yet')).toBeVisible();

  // The pupil forgets the passphrase.
  const learnerId = await idOf('Yara');
  await page.goto(classPage('roster'));
  await page.getByRole('link', { name: 'Change the place of Yara' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start a reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('This slip is shown now and never again')).toBeVisible();
  const reset = await slipOf(page, 'Yara');
  expect(reset.signInName).toBe(yara.signInName);
  expect(await logged(learnerId, 'reset')).toBe(1);
  await own.goto('/en/me');
  await expect(own.getByText('Signed in as Yara')).toBeVisible();
  const fresh = newPassphrase();
  await redeem(again, reset, fresh);
  await expect(again).toHaveURL(/\/en\/sign-in/);
  await own.goto('/en/me');
  await expect(own.getByText('Signed in as Yara')).toHaveCount(0);
  await signIn(own, pupil(yara, fresh));
});

test('a list with mistakes is told by line, comes back, and imports nobody', async ({ page }) => {
  await signIn(page, seeded.teacher);
  const before = await counted('learner');
  const look = async (text: string) => {
    await page.goto(classPage('roster/import'));
    await page.getByLabel('Names', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Look through the list' }).click();
  };
  await look(`name,group\nFine One,a\n,b\n${'x'.repeat(41)},c\n`);
  await expect(page.getByText('2 lines that can’t be read')).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 / })).toContainText('no name in this line');
  await expect(page.getByRole('row', { name: /^4 / })).toContainText('longer than 40 characters');
  await expect(page.getByRole('button', { name: /^Make/ })).toHaveCount(0);
  await expect(page.getByLabel('Names', { exact: true })).toHaveValue(/Fine One,a/);
  await look('colour,size\nred,1\n');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'No column is called ‘name’',
  );
  await page.getByLabel('Or read them from a CSV file').setInputFiles({
    name: 'class.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('\uFEFFusername;firstname;lastname\nw1;Wanda;Wolf\n'),
  });
  await expect(page.getByText('Read from class.csv.')).toBeVisible();
  await page.getByRole('button', { name: 'Look through the list' }).click();
  await expect(page.getByRole('row', { name: /Wanda Wolf/ })).toBeVisible();
  await page.getByRole('button', { name: 'Drop the list' }).click();
  await expect(page.getByText('Nothing was imported.')).toBeVisible();
  expect(await counted('learner')).toBe(before);
});

test('only fresh sign-ins start a reset or take a file; an own account is opened by no teacher', async ({
  page,
  browser,
}) => {
  await signIn(page, seeded.teacher);
  const own = await pupilsBrowser(browser);
  await redeem(own, await imported(page, 'Wim'), newPassphrase());
  await expect(own).toHaveURL(/\/en\/sign-in/);
  await page.goto(classPage('roster'));
  const fetched = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    const download = await waiting;
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  };
  const [file, text] = await fetched('Roster with names');
  expect(file).toMatch(/^roster_Media-and-power-10b_\d{4}-\d{2}-\d{2}\.csv$/);
  expect(text).toContain('"Inês"');
  const [, bare] = await fetched('Without names');
  expect(bare).not.toContain('Inês');
  const ada = await idOf('Ada');
  expect(await logged(ada, 'export')).toBe(2);

  await page.goto(classPage(`roster/${ada}`));
  await expect(page.getByText('so no teacher can open it')).toBeVisible();
  const origin = new URL(page.url()).origin;
  const forged = await page.request.post(`/api/v1/classes/${seeded.classId}/codes`, {
    form: { do: 'reset', learner: ada },
    headers: { origin },
  });
  expect(forged.status()).toBe(404);

  const wim = await idOf('Wim');
  await withServersDatabase((db) =>
    db
      .updateTable('session')
      .set((eb) => ({ createdAt: eb('createdAt', '-', 21 * 60_000) }))
      .where('learnerId', 'in', (eb) =>
        eb
          .selectFrom('account')
          .select('learnerId')
          .where('signInName', '=', seeded.teacher.signInName),
      )
      .execute(),
  );
  await page.goto(classPage('roster'));
  await page.getByRole('link', { name: 'Roster with names' }).click();
  await expect(page).toHaveURL(/\/en\/confirm/);
  expect(await logged(ada, 'export')).toBe(2);
  await page.goto(classPage(`roster/${wim}`));
  await expect(page.getByRole('button', { name: 'Start a reset' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Give your passphrase, then start the reset' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(seeded.teacher.passphrase);
  await page.getByRole('main').getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Start a reset' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the roster sorts; a place is changed, taken and given back; who waits is let in', async ({
    page,
  }) => {
    await signIn(page, seeded.teacher);
    await page.goto(classPage('roster'));
    await page.getByRole('link', { name: 'Sort by Done, smallest first' }).click();
    await expect(page.locator('tbody tr').first()).toContainText('Jonas');
    await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Done');
    await page.getByRole('button', { name: 'Let in Ugo' }).click();
    await expect(page.getByText('Ugo is in the class now.')).toBeVisible();

    await page.getByRole('link', { name: 'Change the place of Goran' }).click();
    await page.getByLabel('Name shown to the class').fill('Goran <b>=1</b>');
    await page.getByRole('button', { name: 'Change the name' }).click();
    await expect(page.getByText('The class sees Goran <b>=1</b> from now on.')).toBeVisible();
    await page.getByLabel('Extra time, in per cent').fill('much');
    await page.getByRole('button', { name: 'Set the extra time' }).click();
    await expect(page.getByText('Type a whole number from 0 to 300.')).toBeVisible();
    await expect(page.getByLabel('Extra time, in per cent')).toHaveValue('much');
    await page.getByLabel('Extra time, in per cent').fill('50');
    await page.getByRole('button', { name: 'Set the extra time' }).click();
    await expect(page.getByText('50 per cent of extra time')).toBeVisible();
    await page.getByRole('button', { name: 'Remove from the class' }).click();
    await expect(page.getByText('is no longer in the class')).toBeVisible();
    await page.getByText('One was removed').click();
    await page.getByRole('button', { name: /^Take back Goran/ }).click();
    await expect(page.getByText('is back in the class')).toBeVisible();
    await expect(page.getByRole('row', { name: /Goran/ })).toContainText('+50 %');
  });

  test('names are pasted, previewed and made; a pupil begins', async ({ page, browser }) => {
    await signIn(page, seeded.teacher);
    const slip = await imported(page, 'Xenia');
    const own = await pupilsBrowser(browser, { javaScriptEnabled: false });
    await redeem(own, slip, newPassphrase());
    await expect(own).toHaveURL(/\/en\/sign-in/);

    // Sent twice at once, as by an impatient finger, a list makes nobody twice.
    await page.goto(classPage('roster/import'));
    await page.getByLabel('Names', { exact: true }).fill('Xavi\n');
    await page.getByRole('button', { name: 'Look through the list' }).click();
    const list = await page.locator('input[name="list"]').inputValue();
    const before = await counted('learner');
    const send = () =>
      page.request.post(`/api/v1/classes/${seeded.classId}/import`, {
        form: { do: 'make', list },
        headers: { origin: new URL(page.url()).origin },
      });
    for (const answer of await Promise.all([send(), send()])) expect(answer.status()).toBe(200);
    expect(await counted('learner')).toBe(before + 1);
    await page.goto(classPage('roster/slips'));
    expect((await slipOf(page, 'Xavi')).code).toMatch(/^[A-Z0-9-]{17}$/);
  });
});

test('a learner’s page shows what was done for the class; notes are written and deleted; each look is logged', async ({
  page,
}) => {
  const bilal = await idOf('Bilal');
  await signIn(page, seeded.teacher);
  await page.goto(classPage('roster'));
  await page.getByRole('link', { name: 'Bilal', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bilal' })).toBeVisible();
  expect(await logged(bilal, 'learner-page')).toBe(1);
  expect(await logged(bilal, 'notes')).toBe(1);
  await expect(page.getByRole('row', { name: /First try/ })).toContainText('late');
  await expect(page.locator('#timeline')).toContainText('Joined the class');
  await expect(page.locator('#answers').getByRole('listitem').first()).toBeVisible();
  await page.getByLabel('New note').fill('Asks good questions.\n<script>alert(1)</script>');
  await page.getByRole('button', { name: 'Write the note' }).click();
  const notes = page.getByRole('list', { name: 'Notes on Bilal' });
  await expect(notes).toContainText('<script>alert(1)</script>');
  await page.getByRole('button', { name: 'Delete this note' }).click();
  await expect(page.getByText('The note is deleted.')).toBeVisible();
  await expect(notes).toHaveCount(0);
  expect(await logged(bilal, 'learner-page')).toBe(3);
  await page.locator('#timeline').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Test of Bilal' })).toBeVisible();
});

test('nobody else gets in: a learner of the class and a stranger meet a 404, and nobody the sign-in page', async ({
  page,
  browser,
}) => {
  const bilal = await idOf('Bilal');
  const ada = seeded.learners[0];
  if (!ada) throw new Error('Nobody was seeded.');
  await signIn(page, ada);
  const paths = [
    'roster',
    'roster/import',
    'roster/slips',
    'roster.csv',
    `roster/${bilal}`,
    `learners/${bilal}`,
  ].map(classPage);
  for (const path of paths) expect((await page.request.get(path)).status(), path).toBe(404);
  const origin = new URL(page.url()).origin;
  const base = `/api/v1/classes/${seeded.classId}`;
  for (const [path, form] of [
    [`${base}/learners/${bilal}`, { do: 'remove' }],
    [`${base}/learners/${bilal}/notes`, { do: 'write', text: 'x' }],
    [`${base}/codes`, { do: 'slips' }],
    [`${base}/import`, { do: 'look', names: 'x' }],
  ] as const) {
    const answer = await page.request.post(path, { form, headers: { origin } });
    expect(answer.status(), path).toBe(404);
  }
  const nobody = await pupilsBrowser(browser);
  for (const path of paths) {
    await nobody.goto(path);
    await expect(nobody).toHaveURL(/\/en\/sign-in/);
  }
});

test('every page is sound in both themes and fits a small phone', async ({ page }) => {
  const bilal = await idOf('Bilal');
  await signIn(page, seeded.teacher);
  await imported(page, 'Una');
  const unused = await idOf('Una');
  await page.goto(classPage('roster/import'));
  await page.getByLabel('Names', { exact: true }).fill('Ada\nQuinn\n');
  await page.getByRole('button', { name: 'Look through the list' }).click();
  await page.goto(classPage('roster/slips'));
  await page.getByRole('button', { name: /^Make .* new slip/ }).click();
  const paths = [
    'roster',
    'roster/import',
    'roster/slips',
    `roster/${bilal}`,
    `roster/${unused}`,
    `learners/${bilal}`,
  ];
  for (const path of paths.map(classPage)) {
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
