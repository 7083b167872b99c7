/**
 * Every lab, every scenario: walked by keyboard to its explanation, handed on by its address, accessible at both ends in
 * both themes and on the smallest phone. What is pressed comes from the engines, so that a new lab is walked too.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { AnyLabView } from '@/components/labs/any-view';
import { labTranslate } from '@/components/labs/translate';
import { labViews } from '@/components/labs/views';
import { getCourse } from '@/lib/course/artefacts';
import type { LabText } from '@/lib/course/types';
import { encodeActions } from '@/lib/labs/link';
import { workedStates } from '@/lib/labs/worked';
import messages from '@/messages/en.json' with { type: 'json' };
import { axeFaults, ofColour, wcag } from '@/tests/support/axe';
import { buttonFor } from '@/tests/support/lab-buttons';

const words = messages.client.lab;
const phone = { width: 320, height: 640 };
const desk = { width: 1440, height: 900 };
const labs = Object.values(getCourse('en').labs).map((lab) => {
  const view = labViews[lab.id];
  if (view === undefined) throw new Error(`no view for ${lab.id}`);
  return { lab, view };
});

// A trace keeps the whole page at each key that is pressed; with thousands of keys that takes longer than the walk.
test.use({ trace: 'off' });
// A walk takes a few seconds; this is for machines that do other things at the same time.
test.describe.configure({ timeout: 180_000 });

/** Presses Tab or Shift+Tab, whichever leads there, until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  // Found once: by its name and role it would be looked for anew after each key.
  const there = await target.elementHandle();
  for (let looks = 0; looks < 30; looks += 1) {
    // Which way, and how many stops at least: a group of radio buttons is one, and what scrolls may be one too.
    const way = await there?.evaluate((element) => {
      const here = document.activeElement ?? document.body;
      if (here === element) return null;
      const groups = new Set<string>();
      const stops = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]',
        ),
      ].filter((one) => {
        if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
        const seen = groups.has(one.name);
        groups.add(one.name);
        return !seen;
      });
      const back = here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      const [from, to] = back ? [element, here] : [here, element];
      const between = stops.filter(
        (one) =>
          from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING &&
          one.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return { key: back ? 'Shift+Tab' : 'Tab', times: between.length + 1 };
    });
    if (way === null) return;
    if (way === undefined) break;
    for (let i = 0; i < way.times; i += 1) await page.keyboard.press(way.key);
  }
  throw new Error(`the keyboard doesn’t come to ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function faults(page: Page, when: string): Promise<string[]> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const found = sideways > 0 ? [`${when}: scrolls ${sideways} px sideways`] : [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = colorScheme === 'light' ? wcag : ofColour;
    for (const fault of await axeFaults(page, '[data-lab]', rules)) {
      found.push(`${when}, ${colorScheme}: ${fault}`);
    }
  }
  return found;
}

const screens = (page: Page) => page.locator('[data-lab-side]').allInnerTexts();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/**
 * Takes away what stands after the lab. axe looks through a whole page to judge a part of it, and here it looks many
 * times; the walk of all pages looks at the rest.
 */
async function labAlone(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lab = document.querySelector('[data-lab]');
    for (let at = lab; at !== null && at !== document.body; at = at.parentElement) {
      while (at.nextElementSibling) at.nextElementSibling.remove();
    }
  });
}

/**
 * Opens a scenario, by the address if no lab is open in `page` yet, and answers its question by keyboard. Faults of the
 * first state are in what comes back.
 */
async function begin(page: Page, lab: LabText, scenario: LabText['scenarios'][number]) {
  await page.setViewportSize(phone);
  const pick = page.locator('[data-lab] nav').getByRole('button', { name: scenario.title });
  if ((await pick.count()) > 0) {
    await press(page, pick.first());
  } else {
    await page.goto(`/en/labs/${lab.id}?scenario=${scenario.id}`, { waitUntil: 'commit' });
  }
  await expect(page.getByRole('group', { name: scenario.predict.question })).toBeVisible();
  await labAlone(page);
  const found = await faults(page, 'first, 320');
  await page.setViewportSize(desk);
  found.push(...(await faults(page, 'first, 1440')));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await press(page, button(page, words.commit));
  await expect(page.locator('[data-lab] :focus [data-lab-side="citizen"]')).toBeAttached();
  expect(new URL(page.url()).searchParams.get('p')).toBe('1');
  return found;
}

/** Presses what the worked form tells of, and sees each action come into the address. */
async function play(page: Page, view: AnyLabView, scenario: string) {
  const actions = view.engine.scenarios.find((one) => one.id === scenario)?.worked ?? [];
  const states = workedStates(view.engine, scenario);
  for (const [i, action] of actions.entries()) {
    const key = buttonFor(view, states[i], action);
    if (key === undefined) throw new Error(`no button for ${JSON.stringify(action)}`);
    await press(
      page,
      page.locator(`[data-lab-side="${key.side}"]`).getByRole('button').nth(key.index),
    );
    const done = encodeActions(actions.slice(0, i + 1));
    await expect
      .poll(() => new URL(page.url()).searchParams.get('a'), { intervals: [10, 20, 50, 100] })
      .toBe(done);
  }
  return states.at(-1);
}

for (const { lab, view } of labs) {
  // One page goes from scenario to scenario as a learner would, and one opens the addresses that were handed on: loading
  // the page and warming axe up for each would take longer than the walk. A failed scenario begins with new ones.
  test.describe(lab.title, () => {
    test.describe.configure({ mode: 'default' });
    let page: Page;
    let other: Page;
    test.beforeAll(async ({ browser }) => {
      const context = await browser.newContext();
      page = await context.newPage();
      other = await context.newPage();
      await other.setViewportSize(desk);
    });
    test.afterAll(() => page.context().close());

    for (const [at, scenario] of lab.scenarios.entries()) {
      test(`${scenario.title}: by keyboard to its explanation`, async () => {
        await page.bringToFront();
        const found = await begin(page, lab, scenario);
        const end = await play(page, view, scenario.id);

        const last = view.engine.log(end).at(-1);
        const told =
          last === undefined ? '' : labTranslate(lab.strings, 'en')(last.key, last.values);
        const live = page.locator('[data-lab] [aria-live="polite"]');
        await expect(live.filter({ hasText: told }).first()).toBeVisible();
        await expect(
          live.filter({ has: page.getByRole('heading', { name: words.explain }) }),
        ).toBeVisible();

        found.push(...(await faults(page, 'last, 1440')));
        const seen = await screens(page);
        const address = page.url();
        await page.setViewportSize(phone);
        for (const tab of await page.locator('[data-lab]').getByRole('tab').all()) {
          await tab.click();
          found.push(...(await faults(page, `last, 320, ${await tab.textContent()}`)));
        }
        await page.setViewportSize(desk);
        const next = lab.scenarios[at + 1];
        if (next !== undefined) {
          await press(page, button(page, words['next-scenario'].replace('{title}', next.title)));
          await expect(page.getByRole('group', { name: next.predict.question })).toBeVisible();
          expect(new URL(page.url()).searchParams.get('scenario')).toBe(next.id);
        }

        await other.bringToFront();
        await other.goto(address, { waitUntil: 'commit' });
        await expect(other.getByRole('heading', { name: words.explain })).toBeVisible();
        expect(await screens(other)).toEqual(seen);
        await press(other, button(other, words.again));
        await expect(other.getByRole('group', { name: scenario.predict.question })).toBeVisible();
        expect(new URL(other.url()).search).toBe(`?scenario=${scenario.id}&seed=2`);
        expect(found).toEqual([]);
      });
    }
  });

  test(`${lab.title}: two tabs on a phone @phone`, async ({ page }) => {
    await page.goto(`/en/labs/${lab.id}`);
    await button(page, words.skip).tap();
    const tabs = page.locator('[data-lab]').getByRole('tab');
    await expect(tabs).toHaveText([lab.screens.citizen, lab.screens.authority]);
    const citizen = page.locator('[data-lab-side="citizen"]');
    const authority = page.locator('[data-lab-side="authority"]');
    await expect(tabs.first()).toBeInViewport();
    await expect(citizen).toBeVisible();
    await expect(authority).toBeHidden();
    await tabs.nth(1).tap();
    await expect(authority).toBeVisible();
    await expect(citizen).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(tabs.first()).toBeFocused();
    await expect(citizen).toBeVisible();
  });
}

test.describe('the worked form', () => {
  const formOf = (page: Page, title: string) =>
    page.locator('main details').filter({
      has: page.locator('summary', { hasText: messages.lab.worked.replace('{title}', title) }),
    });

  test('is folded away where the lab can be played', async ({ page }) => {
    const first = labs[0]?.lab;
    if (first === undefined) return;
    await page.goto(`/en/labs/${first.id}`);
    await expect(button(page, words.commit)).toBeVisible();
    await expect(page.locator('main details[open]')).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    for (const { lab } of labs) {
      test(`${lab.title} can be read through`, async ({ page }) => {
        await page.goto(`/en/labs/${lab.id}`);
        for (const [at, scenario] of lab.scenarios.entries()) {
          const form = formOf(page, scenario.title);
          if (at > 0) await form.locator('> summary').click();
          const steps = form.locator('> ol > li');
          await expect(steps).toHaveCount(scenario.worked.length);
          await expect(steps.first()).toBeVisible();
          await expect(steps.last()).toContainText(scenario.worked.at(-1) ?? '');
        }
        await expect(
          page.locator('main').locator('button, input, select').filter({ visible: true }),
        ).toHaveCount(0);
        await expect(page.locator('main details button')).toHaveCount(0);
      });
    }
  });
});
