/** Answering as a person does, for the browser tests: right or wrong, by mouse in the page's own fields. */
import { expect, type Locator, type Page } from '@playwright/test';
import { keyOf } from '@/lib/assessment/key';
import { type Item, type ItemResponse, scoreItem, writeResponse } from '@/lib/assessment/registry';
import type { FormFields, ItemType } from '@/lib/assessment/types';
import { getCourse } from '@/lib/course/artefacts';
import type { Module } from '@/lib/course/types';

const course = getCourse('en');

/** The module in which the journey happens; it has every item type, a drawn prediction and labs. */
export const module: Module =
  course.modules['north-korea'] ?? fail('The course has no module north-korea.');

/** A check: an item with the lesson that it stands in. */
export interface PlacedCheck {
  readonly item: Item;
  readonly lesson: string;
}

/** Every check of the module, in the order of the lessons. */
export const checks: readonly PlacedCheck[] = module.lessons.flatMap((lesson) =>
  lesson.checks.map((id) => ({ item: itemOf(id), lesson: lesson.slug })),
);

function fail(message: string): never {
  throw new Error(message);
}

export function itemOf(id: string): Item {
  return module.items.find((item) => item.id === id) ?? fail(`The module has no item ${id}.`);
}

/** The first check of a type; throws if no lesson has one. */
export function checkOf(type: ItemType): PlacedCheck {
  return checks.find((each) => each.item.type === type) ?? fail(`No lesson has a ${type}.`);
}

export const lessonPath = (lesson: string) => `/en/learn/${module.slug}/${lesson}`;
export const testPath = `/en/learn/${module.slug}/test`;

/** A response that earns every mark. */
export const rightResponse = keyOf;

/** A response that earns nothing. */
export function wrongResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'single-choice':
      return { choice: item.options.find((option) => !option.correct)?.id ?? '' };
    case 'multiple-choice':
      return { choices: item.options.filter((each) => !each.correct).map((each) => each.id) };
    case 'ordering':
      return {
        places: [...item.entries]
          .reverse()
          .map(({ id }, index) => ({ entry: id, place: index + 1 })),
      };
    case 'matching':
      return {
        pairs: item.pairs.map(({ id }, index) => ({
          left: id,
          right: item.pairs[(index + 1) % item.pairs.length]?.id ?? id,
        })),
      };
    case 'numeric-estimate':
      return { value: item.value - item.min > item.max - item.value ? item.min : item.max };
    case 'short-answer':
      return { text: 'none of the right words' };
    case 'evidence-rating':
      return {
        ratings: item.claims.map(({ id, verdict }) => ({
          claim: id,
          verdict: verdict === 'leaves-open' ? 'supports' : 'leaves-open',
        })),
      };
  }
}

/** What the feedback on a response says, text by text. */
export function feedbackTexts(item: Item, response: ItemResponse): readonly string[] {
  return scoreItem(item, response)
    .feedback.map((line) => line.text)
    .filter((text) => text !== '');
}

/** The form of a check in its lesson. */
export const checkForm = (page: Page, item: Item) => page.locator(`#check-${item.id}`);

/** The section of a lesson that holds a check: its form, its status, its feedback. */
export const checkSection = (page: Page, item: Item) =>
  page
    .locator('section')
    .filter({ has: checkForm(page, item) })
    .last();

/** One question of a module test. */
export const question = (page: Page, item: Item) => page.locator(`#q-${item.id}`);

/** Ids of the items that an open test has drawn, in its order. */
export async function drawnItems(page: Page): Promise<readonly Item[]> {
  await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
  const ids = await page
    .locator('section[id^="q-"]')
    .evaluateAll((all) => all.map((section) => section.id.slice('q-'.length)));
  return ids.map(itemOf);
}

/** Chooses, places or writes a response in a form; `prefix` as in its field names. */
export async function fill(form: Locator, item: Item, response: ItemResponse, prefix = 'r.') {
  const fields = writeResponse(item, response, prefix);
  const hidden = form.locator('ol input[type="hidden"]');
  if (item.type === 'ordering' && (await hidden.count()) > 0) return putInOrder(form, fields);
  if (item.type === 'multiple-choice') {
    const boxes = form.getByRole('checkbox');
    for (const box of await boxes.all()) {
      const [name, value] = [await box.getAttribute('name'), await box.getAttribute('value')];
      await box.setChecked(fields[name ?? '']?.includes(value ?? '') ?? false);
    }
    return;
  }
  for (const [name, values] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    const kind = await field.first().evaluate((element) => {
      return element instanceof HTMLInputElement ? element.type : 'select';
    });
    for (const value of values) {
      if (kind === 'select') await field.selectOption(value);
      else if (kind === 'text') await field.fill(value);
      else await form.locator(`[name="${name}"][value="${value}"]`).check();
    }
  }
}

/** With scripts an ordering is a list whose entries are moved by their buttons. */
async function putInOrder(form: Locator, fields: FormFields) {
  const place = (name: string) => Number(fields[name]?.[0]);
  const wanted = Object.keys(fields).sort((a, b) => place(a) - place(b));
  const shown = () =>
    form
      .locator('ol input[type="hidden"]')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name));
  const row = (name: string) =>
    form.locator('li', { has: form.page().locator(`input[name="${name}"]`) });
  for (const [index, name] of wanted.entries()) {
    for (let at = (await shown()).indexOf(name); at > index; at -= 1) {
      await row(name).getByRole('button', { name: 'Move up' }).click();
      await expect(row(name).locator('input')).toHaveValue(String(at));
    }
  }
  const [first = ''] = wanted;
  // The order that was wanted stood there already, and an entry that was never moved has no place.
  if ((await row(first).locator('input').inputValue()) === '') {
    await row(first).getByRole('button', { name: 'Move down' }).click();
    await row(first).getByRole('button', { name: 'Move up' }).click();
  }
}

/** Fails unless a form holds just this response. */
export async function expectFilled(
  form: Locator,
  item: Item,
  response: ItemResponse,
  prefix: string,
) {
  for (const [name, values] of Object.entries(writeResponse(item, response, prefix))) {
    for (const value of values) {
      const choice = form.locator(`:is([type="radio"], [type="checkbox"])[name="${name}"]`);
      if ((await choice.count()) === 0) {
        await expect(form.locator(`[name="${name}"]`)).toHaveValue(value);
      } else await expect(choice.and(form.locator(`[value="${value}"]`))).toBeChecked();
    }
    const ticked = form.locator(`[name="${name}"]:checked`);
    if (item.type === 'multiple-choice') await expect(ticked).toHaveCount(values.length);
  }
}

/** Fails unless the feedback of a check is open and says what belongs to this response. */
export async function expectFeedback(page: Page, item: Item, response: ItemResponse) {
  const panel = checkSection(page, item).getByRole('region', { name: 'Feedback on your answer' });
  await expect(panel).toBeVisible();
  for (const text of feedbackTexts(item, response)) await expect(panel).toContainText(text);
  await expect(panel).toContainText(item.explanation);
  return panel;
}

/** Answers a check of the lesson that is open and sees its feedback. */
export async function answerCheck(page: Page, item: Item, response = rightResponse(item)) {
  await fill(checkForm(page, item), item, response);
  await page.locator(`#check-${item.id}`).getByRole('button', { name: 'Check my answer' }).click();
  return expectFeedback(page, item, response);
}
