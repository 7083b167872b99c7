/** Answers on a bad line: replies that get lost, two tabs, a browser that keeps nothing, two people. */
import { randomBytes } from 'node:crypto';
import { expect, type Page, request as requests, test } from '@playwright/test';
import { type Item, writeResponse } from '@/lib/assessment/registry';
import { versionId } from '@/lib/assessment/versions';
import {
  answerCheck,
  checkForm,
  checkOf,
  checkSection,
  checks,
  drawnItems,
  expectFeedback,
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
import { alive, open, ownAnswers, signIn, signOut, signUp } from '@/tests/support/people';

const { item, lesson } = checkOf('single-choice');
const other =
  checks.find((each) => each.lesson === lesson && each.item.id !== item.id)?.item ?? item;
const endpoint = '**/api/v1/answers';

async function send(page: Page, which: Item, response = rightResponse(which)) {
  await fill(checkForm(page, which), which, response);
  await checkForm(page, which).getByRole('button', { name: 'Check my answer' }).click();
}

/** What the queue sends for a check, as an older or another browser would. */
function body(which: Item, more: Readonly<Record<string, string>> = {}) {
  const fields = Object.entries(writeResponse(which, rightResponse(which), 'r.'));
  return {
    module: module.slug,
    lesson,
    item: which.id,
    version: versionId(which),
    ...Object.fromEntries(fields.map(([name, values]) => [name, values[0] ?? ''])),
    ...more,
  };
}

const scripted = { Accept: 'application/json' };
const token = (bytes: number) => randomBytes(bytes).toString('base64url');

test('a first answer whose reply is lost is sent again and is one attempt', async ({ page }) => {
  // Whoever carries it to the server keeps the cookie that comes back: this browser never hears of it.
  const carrier = await requests.newContext();
  let tries = 0;
  await page.route(endpoint, async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    const arrived = await carrier.fetch(route.request());
    expect(arrived.status()).toBe(200);
    await route.abort();
  });
  await open(page, lessonPath(lesson));
  await send(page, item);
  await expect(checkSection(page, item).getByText('Not sent yet')).toBeVisible();
  await expectFeedback(page, item, rightResponse(item));
  expect(tries).toBe(2);
  await expect(await ownAnswers(page)).toHaveCount(1);
  await carrier.dispose();
});

test('a hand-in whose reply is lost is handed in again and is one test', async ({ page }) => {
  await open(page, testPath);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await drawnItems(page);
  await alive(page);
  let tries = 0;
  await page.route('**/api/v1/sittings/*/answers', async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  const button = page.getByRole('button', { name: 'Hand in' });
  await button.click();
  await expect(page.getByText('Not handed in: no connection.')).toBeVisible();
  await button.click();
  await expect(page).toHaveURL(/\/en\/answers\/[\w-]+$/);
  await expect(await ownAnswers(page)).toHaveCount(1);
});

test('a test’s answers wait for the line, and the newest choice is the one that counts', async ({
  page,
  context,
}) => {
  await open(page, testPath);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  const [first] = await drawnItems(page);
  if (!first) throw new Error('The test is empty.');
  await alive(page);
  const form = question(page, first);
  await context.setOffline(true);
  await fill(form, first, wrongResponse(first), `r.${first.id}.`);
  await expect(form.getByText('Not saved: no connection.')).toBeVisible();
  await fill(form, first, rightResponse(first), `r.${first.id}.`);
  await expect(form.getByText('Not saved: no connection.')).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await open(next, testPath);
  await expect(question(next, first).getByText('✓ Saved')).toBeVisible();
  await expectFilled(question(next, first), first, rightResponse(first), `r.${first.id}.`);
  // The server has it, too, and not this browser alone.
  await next.evaluate(() => localStorage.clear());
  await open(next, testPath);
  await expectFilled(question(next, first), first, rightResponse(first), `r.${first.id}.`);
});

test('what was chosen while an earlier choice was on a slow way is what is saved', async ({
  page,
}) => {
  await open(page, testPath);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  // What is typed is saved only when it has rested.
  const typed = ['numeric-estimate', 'short-answer'];
  const first = (await drawnItems(page)).find(({ type }) => !typed.includes(type));
  if (!first) throw new Error('The test has nothing to choose in.');
  await alive(page);
  let letThrough = () => {};
  const chosenAnew = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const saves = '**/api/v1/sittings/*/answers';
  await page.route(saves, async (route) => {
    await chosenAnew;
    await route.continue();
  });
  const form = question(page, first);
  const underWay = page.waitForRequest(saves);
  await fill(form, first, wrongResponse(first), `r.${first.id}.`);
  await underWay;
  await fill(form, first, rightResponse(first), `r.${first.id}.`);
  await expect(form.getByText('Saving …')).toBeVisible();
  letThrough();
  await expect(form.getByText('✓ Saved')).toBeVisible();
  await open(page, testPath);
  await expectFilled(question(page, first), first, rightResponse(first), `r.${first.id}.`);
});

test('the first answers of two tabs belong to one guest', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await open(one, lessonPath(lesson));
  await open(two, lessonPath(lesson));
  // Neither is let through before both were given.
  let letThrough = () => {};
  const bothGiven = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await context.route(endpoint, async (route) => {
    await bothGiven;
    await route.continue();
  });
  await send(one, item);
  await send(two, other);
  await expect(checkSection(one, item).getByText('Sending …')).toBeVisible();
  await expect(checkSection(two, other).getByText('Sending …')).toBeVisible();
  letThrough();
  await expectFeedback(one, item, rightResponse(item));
  await expectFeedback(two, other, rightResponse(other));
  await expect(await ownAnswers(one)).toHaveCount(2);
});

test('two first answers that reach the server at once are one guest’s', async ({ baseURL }) => {
  const guest = token(32);
  const replies = await Promise.all(
    [item, other].map(async (which) => {
      const browser = await requests.newContext({ baseURL });
      const reply = await browser.post('/api/v1/answers', {
        headers: scripted,
        form: body(which, { attempt: token(16), guest, owner: '' }),
      });
      const { learner } = (await reply.json()) as { learner: string };
      await browser.dispose();
      return learner;
    }),
  );
  expect(replies[0]).toBeTruthy();
  expect(replies[1]).toBe(replies[0]);
});

test('a browser that keeps nothing for the site can answer, and is told what that means', async ({
  page,
  context,
}) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await open(page, lessonPath(lesson));
  await answerCheck(page, item);
  await context.setOffline(true);
  await send(page, other);
  const status = checkSection(page, other).locator('form + [role="status"]');
  await expect(status).toContainText('leave this page open until it is sent');
  await context.setOffline(false);
  await expectFeedback(page, other, rightResponse(other));
  await expect(await ownAnswers(page)).toHaveCount(2);
  expect(wrong).toEqual([]);
});

test('what one left unsent waits for them, unseen by the next', async ({ page }) => {
  const first = await signUp(page);
  await page.route(endpoint, (route) => route.abort());
  await open(page, lessonPath(lesson));
  await send(page, item, wrongResponse(item));
  await expect(checkSection(page, item).getByText('Not sent yet')).toBeVisible();
  await page.getByRole('button', { name: 'Not you? Sign out' }).click();
  await expect(page.getByText('One answer that could not be sent yet stays')).toBeVisible();
  await page.unroute(endpoint);

  await signUp(page);
  await open(page, lessonPath(lesson));
  const form = checkForm(page, item);
  await expect(form.getByRole('button', { name: 'Check my answer' })).toBeEnabled();
  await expect(form.locator(':checked')).toHaveCount(0);
  // Their own answer goes out, and the other's doesn't go with it.
  await answerCheck(page, other);
  await expect(await ownAnswers(page)).toHaveCount(1);
  await signOut(page);

  // It goes out from the first page that the one who gave it opens.
  const arrived = page.waitForResponse(endpoint);
  await signIn(page, first);
  expect((await arrived).status()).toBe(200);
  await (await ownAnswers(page)).getByRole('link').click();
  await expect(page.getByRole('heading', { name: item.stem })).toBeVisible();
  for (const text of feedbackTexts(item, wrongResponse(item))) {
    await expect(page.getByText(text)).toBeVisible();
  }
});

test('an answer to a question that was never shown is refused in words', async ({ request }) => {
  const form = body(item, { attempt: token(16), version: token(16) });
  const reply = await request.post('/api/v1/answers', { headers: scripted, form });
  expect(reply.status()).toBe(404);
  expect(await reply.json()).toMatchObject({ error: 'unknown-item' });
  const me = await (await request.get('/api/v1/me')).json();
  expect(Object.values(me.modules ?? {}).flatMap((each) => JSON.stringify(each))).not.toContain(
    '"state":"begun"',
  );
});
