/** Classes from both sides: opened, shown, joined, asked for, left, taught together, put away. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { keepCodes, open, signUp } from '@/tests/support/people';
import {
  joinClass,
  type OpenedClass,
  openClass,
  ruleCode,
  typeCode,
} from '@/tests/support/teaching';

async function newPage(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  return context.newPage();
}

async function teacher(page: Page) {
  const account = await signUp(page);
  await keepCodes(page);
  return account;
}

const place = (page: Page) => page.locator('#classes');

test('a class is opened by keyboard, shown, joined as a guest, renamed in, left', {
  tag: '@data',
}, async ({ page, browser }) => {
  test.slow();
  const account = await teacher(page);
  await open(page, '/en/teach');
  await expect(page.getByText('A class is a list of learners')).toBeVisible();
  // The browser's own zone, once scripts run.
  await expect(page.getByLabel('Time zone')).toHaveValue(/^Asia\/Kat/);
  await page.getByLabel('Name of the class').focus();
  await page.keyboard.type('Media studies');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('st johns');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/teach\/[\w-]{20,}$/);
  const overview = page.url();
  await expect(page.locator('#class')).toContainText('America/St_Johns');
  const code = (await page.locator('#class-code').textContent()) ?? '';

  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await page.getByRole('link', { name: 'Show it on the projector' }).click();
  await expect(page.getByText(code)).toBeVisible();
  // On the wall nobody reads who is signed in.
  await expect(page.getByText(account.displayName)).toBeHidden();

  const learner = await newPage(browser);
  await typeCode(learner, ` ${code.toLowerCase().replace('-', ' ')} `);
  await expect(learner.getByRole('heading', { level: 1, name: 'Media studies' })).toBeVisible();
  await expect(learner.getByText(`Taught by ${account.displayName}.`)).toBeVisible();
  await expect(learner.getByRole('heading', { name: 'Teachers see' })).toBeVisible();
  await expect(learner.getByRole('heading', { name: 'Teachers don’t see' })).toBeVisible();
  await learner.getByLabel('Your name in this class').fill('Bo');
  await learner.getByRole('button', { name: 'Join as a guest' }).click();
  await expect(learner).toHaveURL('/en/me#classes');
  await expect(place(learner)).toContainText('You are in ‘Media studies’.');
  await expect(place(learner)).toContainText('You are Bo there.');
  // Once more is no harm.
  await typeCode(learner, code);
  await expect(learner.getByRole('heading', { name: 'You are in this class' })).toBeVisible();
  await learner.goto('/en/me');
  await place(learner).getByText('Another name in this class').click();
  await place(learner).getByLabel('Your name in this class').fill('Bo from the back');
  await place(learner).getByRole('button', { name: 'Change the name' }).click();
  await expect(place(learner)).toContainText('You are Bo from the back there.');

  await page.goto(overview);
  await expect(page.getByRole('link', { name: 'One', exact: true })).toBeVisible();
  await open(page, '/en/teach');
  await expect(page.getByText('One learner')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Teaching' })).toBeVisible();

  // The guest keeps the place with an account.
  await signUp(learner, 'mine');
  await learner.goto('/en/me');
  await place(learner).getByRole('button', { name: 'Leave Media studies' }).click();
  await expect(place(learner)).toContainText('You have left ‘Media studies’.');
  await page.goto(overview);
  await expect(page.getByRole('link', { name: 'None yet' })).toBeVisible();
});

test('who asks first waits; the teacher’s look stands in their log', { tag: '@data' }, async ({
  page,
  browser,
}) => {
  const account = await teacher(page);
  const opened = await openClass(page, 'Asked first');
  await ruleCode(page, opened, async () => {
    await page.getByLabel(/^Ask me first/).check();
    await page.getByRole('button', { name: 'Save these rules' }).click();
  });
  const learner = await newPage(browser);
  await joinClass(learner, opened.code, 'Cy');
  await expect(place(learner)).toContainText('waits for the teacher');
  const other = await newPage(browser);
  await joinClass(other, opened.code, 'Di');

  await page.goto(opened.path);
  await page.getByRole('button', { name: 'Let Cy in' }).click();
  await expect(page).toHaveURL(`${opened.path}#waiting`);
  await expect(page.getByText('They are in the class now.')).toBeVisible();
  await page.getByRole('button', { name: 'Refuse Di' }).click();
  await expect(page.getByText('They were not let in.')).toBeVisible();
  await expect(page.getByText('Nobody waits.')).toBeVisible();

  await learner.goto('/en/me/record');
  const log = learner.locator('#log');
  await expect(log).toContainText(
    `${account.displayName} looked at the list of those who ask to join, with your name in it, as a teacher of Asked first.`,
  );
  await expect(learner.locator('#teachers')).toContainText('Teachers see');
  await typeCode(other, opened.code);
  await expect(other.getByRole('button', { name: 'Ask to join' })).toBeVisible();
});

test('wrong, old, ended, full and switched off: the same words', { tag: '@data' }, async ({
  page,
  browser,
}) => {
  test.slow();
  await teacher(page);
  const opened = await openClass(page, 'Shut');
  const learner = await newPage(browser);
  const said = async (code: string) => {
    await typeCode(learner, code);
    await expect(learner.getByRole('heading', { level: 1 })).toHaveText(
      'No class opens with this code',
    );
    return ((await learner.getByRole('main').textContent()) ?? '').replace(/\s+/g, ' ');
  };
  const wrong = await said('CCCC-DDDD');
  await ruleCode(page, opened, async () => {
    await page.getByLabel('Last day').last().fill('2020-01-01');
    await page.getByRole('button', { name: 'Save these rules' }).click();
  });
  expect(await said(opened.code)).toBe(wrong);
  await ruleCode(page, opened, async () => {
    await page.getByLabel('Last day').last().fill('');
    await page.getByLabel('Most learners').fill('1');
    await page.getByRole('button', { name: 'Save these rules' }).click();
  });
  await joinClass(await newPage(browser), opened.code, 'First');
  expect(await said(opened.code)).toBe(wrong);
  await ruleCode(page, opened, async () => {
    await page.getByText('Another code', { exact: true }).click();
    await page.getByRole('button', { name: 'Make another code' }).click();
  });
  expect(await said(opened.code)).toBe(wrong);
  await ruleCode(page, opened, async () => {
    await page.getByText('Switch the code off').click();
    await page.getByRole('button', { name: 'Switch it off' }).click();
  });
  await expect(page.getByText('The code is switched off.').first()).toBeVisible();
  expect(await said('anything at all')).toBe(wrong);
});

test('two teachers: a link that works once, ownership passed on, one stops', {
  tag: '@data',
}, async ({ page, browser }) => {
  await teacher(page);
  const opened = await openClass(page, 'Together');
  await page.goto(`${opened.path}/settings`);
  await page.getByRole('button', { name: 'Make a link for another teacher' }).click();
  const link = (await page.locator('#teacher-link').textContent()) ?? '';
  const path = new URL(link).pathname;

  const second = await newPage(browser);
  await second.goto(path);
  await expect(second.getByText('Teaching takes an account')).toBeVisible();
  await second.getByRole('main').getByRole('link', { name: 'Make an account' }).last().click();
  await second.getByLabel('What we should call you').fill('Colleague');
  await second.getByLabel('Passphrase', { exact: true }).fill('plain words for a colleague 7');
  await second.getByRole('button', { name: 'Make the account' }).click();
  await second.getByRole('button', { name: 'I have them' }).click();
  await expect(second).toHaveURL(path);
  await second.getByRole('button', { name: 'Teach this class' }).click();
  await expect(second).toHaveURL(opened.path);
  // A teacher is no learner of it.
  await typeCode(second, opened.code);
  await expect(second.getByRole('heading', { name: 'You teach this class' })).toBeVisible();

  const third = await newPage(browser);
  await teacher(third);
  await third.goto(path);
  await expect(third.getByText('This link opens nothing')).toBeVisible();

  await page.goto(`${opened.path}/settings`);
  await page.getByText('Remove Colleague, or make them the owner').click();
  await page.getByRole('button', { name: 'Make them the owner' }).click();
  await expect(page.getByText('The class has a new owner.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Archive the class' })).toBeHidden();
  await page.getByText('Stop teaching this class').click();
  await page.getByRole('button', { name: 'Stop teaching it' }).click();
  await expect(page).toHaveURL('/en/teach');
  await expect(page.getByText('You no longer teach ‘Together’.')).toBeVisible();
  expect((await page.goto(opened.path))?.status()).toBe(404);
});

test('a class is archived, restored, and deleted by its name', { tag: '@data' }, async ({
  page,
}) => {
  await teacher(page);
  const opened = await openClass(page, 'Put away');
  await page.goto(`${opened.path}/settings`);
  await page.getByRole('button', { name: 'Archive the class' }).click();
  await expect(page.getByText('The class is archived.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden();
  await page.goto('/en/teach');
  await page.getByText('One archived class').click();
  await expect(page.getByRole('link', { name: 'Put away' })).toBeVisible();
  await page.goto(`${opened.path}/settings`);
  await page.getByRole('button', { name: 'Restore the class' }).click();
  await expect(page.getByText('The class is restored.')).toBeVisible();
  await page.getByText('Delete the class for good').click();
  await page.getByLabel(/^To delete it/).fill('another');
  await page.getByRole('button', { name: 'Delete the class', exact: true }).click();
  await expect(page.getByText('That is not the name of this class.')).toBeVisible();
  await page.getByLabel(/^To delete it/).fill('put away');
  await page.getByRole('button', { name: 'Delete the class', exact: true }).click();
  await expect(page.getByText('‘Put away’ is deleted.')).toBeVisible();
  expect((await page.goto(opened.path))?.status()).toBe(404);
});

test('the passphrase is asked for again, and a wrong one changes nothing', {
  tag: '@data',
}, async ({ page }) => {
  const account = await teacher(page);
  const cookies = async () =>
    (await page.context().cookies()).find((each) => each.name.endsWith('walls-session'))?.value;
  const send = (passphrase: string) =>
    page.request.post('/api/v1/confirm', {
      form: { passphrase, next: '/en/teach' },
      maxRedirects: 0,
      headers: { origin: new URL(page.url()).origin },
    });
  const before = await cookies();
  const wrong = await send('not the one');
  expect(wrong.headers().location).toBe('/en/confirm?next=%2Fen%2Fteach');
  expect(await cookies()).toBe(before);
  const right = await send(account.passphrase);
  expect(right.headers().location).toBe('/en/teach');
  expect(await cookies()).not.toBe(before);
  await page.goto('/en/me/sessions');
  // The old session has ended with it.
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
  const elsewhere = await page.request.post('/api/v1/confirm', {
    form: { passphrase: account.passphrase, next: 'https://example.org/' },
    maxRedirects: 0,
    headers: { origin: new URL(page.url()).origin },
  });
  expect(elsewhere.headers().location).toBe('/en/me');
});

test('others’ classes are a 404, and their forms change nothing', { tag: '@data' }, async ({
  page,
  browser,
}) => {
  await teacher(page);
  const opened = await openClass(page, 'Not yours');
  const other = await newPage(browser);
  await teacher(other);
  const origin = new URL(page.url()).origin;
  for (const path of ['', '/settings', '/code']) {
    expect((await other.goto(`${opened.path}${path}`))?.status()).toBe(404);
  }
  const forms = [
    ['edit', { name: 'Mine', zone: 'UTC' }],
    ['code', { do: 'off' }],
    ['waiting', { do: 'admit', learner: 'x' }],
    ['teachers', { do: 'invite' }],
    ['state', { do: 'delete', name: 'Not yours' }],
  ] as const;
  for (const [form, fields] of forms) {
    const answer = await other.request.post(`/api/v1/classes/${opened.id}/${form}`, {
      form: { ...fields },
      maxRedirects: 0,
      headers: { origin },
    });
    expect(answer.status(), form).toBe(404);
  }
  const leave = await other.request.post(`/api/v1/my-classes/${opened.id}`, {
    form: { do: 'leave' },
    maxRedirects: 0,
    headers: { origin },
  });
  expect(leave.status()).toBe(404);
  await page.goto(opened.path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#class-code')).toHaveText(opened.code);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a class is opened, joined, admitted to, left', { tag: '@data' }, async ({
    page,
    browser,
  }) => {
    await teacher(page);
    await page.goto('/en/teach');
    await page.getByLabel('Name of the class').fill('On paper');
    await page.getByLabel('Time zone').fill('Atlantis');
    await page.getByRole('button', { name: 'Open the class' }).click();
    await expect(page.getByText('There is no such time zone here.')).toBeVisible();
    await expect(page.getByLabel('Name of the class')).toHaveValue('On paper');
    const opened: OpenedClass = await openClass(page, 'On paper');
    await expect(page.locator('.needs-js:visible')).toHaveCount(0);
    await ruleCode(page, opened, async () => {
      await page.getByLabel(/^Ask me first/).check();
      await page.getByRole('button', { name: 'Save these rules' }).click();
    });
    const learner = await newPage(browser, false);
    await joinClass(learner, opened.code, 'Flo');
    await page.goto(opened.path);
    await page.getByRole('button', { name: 'Let Flo in' }).click();
    await learner.goto('/en/me');
    await place(learner).getByRole('button', { name: 'Leave On paper' }).click();
    await expect(place(learner)).toContainText('You have left ‘On paper’.');
  });
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('every page of it is sound in both themes, and fits a small phone', { tag: '@data' }, async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const learner = await newPage(browser);
  const sound = async (at: Page, path: string) => {
    await at.setViewportSize({ width: 1280, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.emulateMedia({ colorScheme });
      await at.goto(path);
      await expect(at.locator('h1')).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page: at }).withTags(wcag).analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${path} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(found).toEqual([]);
    }
    await at.setViewportSize({ width: 320, height: 640 });
    const wide = await at.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, path).toBeLessThanOrEqual(0);
    await at.setViewportSize({ width: 1280, height: 800 });
  };
  await sound(learner, '/en/teach');
  await sound(learner, '/en/join');
  await sound(learner, '/en/join/CCCCDDDD');
  await sound(learner, '/en/teach/with/no-such-link');
  await sound(learner, '/en/teach/invitation/no-such-link');
  await teacher(page);
  await sound(page, '/en/teach');
  const opened = await openClass(
    page,
    'A class with a long name, so long that it has to be broken',
  );
  await ruleCode(page, opened, async () => {
    await page.getByLabel(/^Ask me first/).check();
    await page.getByRole('button', { name: 'Save these rules' }).click();
  });
  await sound(learner, `/en/join/${opened.code}`);
  await joinClass(learner, opened.code, 'Somebody with a name of forty characters');
  for (const path of ['', '/settings', '/code']) await sound(page, `${opened.path}${path}`);
  await sound(page, '/en/teach');
  await sound(learner, '/en/me');
  await sound(learner, '/en/me/record');
});
