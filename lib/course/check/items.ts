/**
 * Item banks: enough items, of enough types, for every objective, used, and without a pattern that gives answers away.
 *
 * Every item of a bank may be drawn for the module test, as long as its objective is taught: an item that no check
 * uses is not lost. So an item is 'never used' only if no lesson has it as a check *and* no lesson names its objective,
 * which makes the test ask for what was not taught. That is a warning, since the lesson may be on its way.
 */
import type { Item } from '@/lib/assessment/registry';
import type { CheckContext, CheckRule } from '@/lib/course/check';
import type { ModuleDraft } from '@/lib/course/draft';
import { stringAttribute } from '@/lib/course/mdx-tree';
import { error, warning } from '@/lib/course/problem';
import type { Problem } from '@/lib/course/types';

export const checkItems: CheckRule = (draft, context) =>
  draft.modules.flatMap((module) => [
    ...size(module, context),
    ...longest(module),
    ...objectives(module),
    ...unused(module),
    ...test(module),
  ]);

function size({ bank }: ModuleDraft, { bounds }: CheckContext): Problem[] {
  const { min, types } = bounds.bankItems;
  const at = { file: bank.file, line: 1 };
  const has = new Set(bank.items.map((i) => i.value.type)).size;
  const problems: Problem[] = [];
  if (bank.ids.length < min) {
    problems.push(
      error(
        'small-bank',
        at,
        `The bank has ${bank.ids.length} items; it should have at least ${min}`,
        'Add items',
      ),
    );
  }
  if (has < types && bank.whole) {
    problems.push(
      error(
        'few-types',
        at,
        `The bank has items of ${has} types; it should have at least ${types}`,
        'Add items of other types',
      ),
    );
  }
  return problems;
}

type SingleChoice = Extract<Item, { type: 'single-choice' }>;

/** In more than half of the single-choice items the right option is the longest: a learner could answer by eye. */
function longest({ bank }: ModuleDraft): Problem[] {
  const items = bank.items.flatMap(({ value, at }) =>
    value.type === 'single-choice' ? [{ value, at }] : [],
  );
  const telling = items.filter(({ value }) => rightIsLongest(value));
  if (telling.length * 2 <= items.length) return [];
  const names = telling.slice(0, 6).map((i) => i.value.id);
  return [
    error(
      'longest-option',
      telling[0]?.at ?? { file: bank.file, line: 1 },
      `The right answer is the longest in ${telling.length} of ${items.length} single-choice items: ${names.join(', ')}${telling.length > names.length ? ' …' : ''}`,
      'Shorten right answers or give wrong ones as much to say',
    ),
  ];
}

function rightIsLongest({ options }: SingleChoice): boolean {
  const right = options.find((o) => o.correct)?.text.length ?? 0;
  return options.every((o) => o.correct || o.text.length < right);
}

function objectives({ file, bank }: ModuleDraft): Problem[] {
  if (!bank.whole) return [];
  const tested = new Set(bank.items.map((i) => i.value.objective));
  return (file?.objectives ?? [])
    .filter(({ value }) => !tested.has(value.id))
    .map(({ value, at }) =>
      error(
        'untested-objective',
        at,
        `No item tests the objective '${value.id}'`,
        `Add items to ${bank.file}`,
      ),
    );
}

function unused({ bank, lessons, slugs }: ModuleDraft): Problem[] {
  if (lessons.length < slugs.length) return [];
  const taught = new Set(lessons.flatMap((l) => l.front.objectives));
  const checks = new Set(
    lessons.flatMap((l) =>
      l.document.components.flatMap(({ value }) =>
        value.name === 'Check' ? (stringAttribute(value, 'item') ?? []) : [],
      ),
    ),
  );
  return bank.items
    .filter(({ value }) => !checks.has(value.id) && !taught.has(value.objective))
    .map(({ value, at }) =>
      warning(
        'unused-item',
        at,
        `The item '${value.id}' is no lesson's check, and no lesson names its objective '${value.objective}'`,
        "Add <Check item> to a lesson or the objective to a lesson's front matter",
      ),
    );
}

function test({ file, bank }: ModuleDraft): Problem[] {
  if (file === null || file.test.items <= bank.ids.length) return [];
  return [
    error(
      'short-test',
      file.testAt,
      `The test draws ${file.test.items} items from a bank of ${bank.ids.length}`,
      'Draw fewer or add items',
    ),
  ];
}
