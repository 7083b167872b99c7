/**
 * Every lab, every scenario: walked by keyboard to its explanation, handed on by its address, accessible at both ends in
 * both themes and on the smallest phone. What is pressed comes from the engines, so that a new lab is walked too.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { AnyLabView } from '@/components/labs/any-view';
import { labTranslate } from '@/components/labs/translate';
import { labViews } from '@/components/labs/views';
import { getCourse } from '@/lib/course/artefacts';
import type { LabText } from '@/lib/course/types';
import { encodeActions } from '@/lib/labs/link';
import { workedStates } from '@/lib/labs/worked';
import messages from '@/messages/en.json' with { type: 'json' };
import { buttonFor } from '@/tests/support/lab-buttons';

const words = messages.client.lab;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ofColour = ['color-contrast', 'link-in-text-block'];
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
  for (let presses = 0; presses < 150; presses += 1) {
    const way = await target.evaluate((element) => {
      const here = document.activeElement ?? document.body;
      if (here === element) return null;
      const before = here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return before ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await page.keyboard.press(way);
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
    // The other mode opens a further page for each look, for the sake of foreign frames; there are none.
    const axe = new AxeBuilder({ page }).include('[data-lab]').setLegacyMode();
    // A theme changes nothing but colours.
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(wcag)
      : axe.withRules(ofColour)
    ).analyze();
    for (const { id, nodes } of violations) {
      found.push(
        `${when}, ${colorScheme}: ${id} ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    }
  }
  return found;
}

const screens = (page: Page) => page.locator('[data-lab-side]').allInnerTexts();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a scenario and answers its question by keyboard. Faults of the first state are in what comes back. */
async function begin(page: Page, lab: LabText, scenario: LabText['scenarios'][number]) {
  await page.setViewportSize(phone);
  await page.goto(`/en/labs/${lab.id}?scenario=${scenario.id}`);
  await expect(page.getByRole('group', { name: scenario.predict.question })).toBeVisible();
  // Folded away, but thousands of elements that axe would look through each time; the walk of all pages looks at them.
  await page.evaluate(() => {
    for (const steps of document.querySelectorAll('main details > ol')) steps.remove();
  });
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
  for (const [at, scenario] of lab.scenarios.entries()) {
    test(`${lab.title}, ${scenario.title}: by keyboard to its explanation`, async ({ page }) => {
      const found = await begin(page, lab, scenario);
      const end = await play(page, view, scenario.id);

      const last = view.engine.log(end).at(-1);
      const told = last === undefined ? '' : labTranslate(lab.strings, 'en')(last.key, last.values);
      const live = page.locator('[data-lab] [aria-live="polite"]');
      await expect(live.filter({ hasText: told }).first()).toBeVisible();
      await expect(
        live.filter({ has: page.getByRole('heading', { name: words.explain }) }),
      ).toBeVisible();

      found.push(...(await faults(page, 'last, 1440')));
      const seen = await screens(page);
      const other = await page.context().newPage();
      await other.setViewportSize(desk);
      await other.goto(page.url());
      await expect(other.getByRole('heading', { name: words.explain })).toBeVisible();
      expect(await screens(other)).toEqual(seen);
      await press(other, button(other, words.again));
      await expect(other.getByRole('group', { name: scenario.predict.question })).toBeVisible();
      expect(new URL(other.url()).search).toBe(`?scenario=${scenario.id}&seed=2`);
      await other.close();

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
      expect(found).toEqual([]);
    });
  }

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
