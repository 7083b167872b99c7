/** What the schemas of all item types share. The words of a problem are for the author of questions.yaml. */
import { z } from 'zod';
import type { ItemBase, ItemType, ViewBase } from './types';

/** Ids of items, parts, objectives and facts. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and single hyphens');

/** Text that is shown as it stands. */
export const plainText = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((text) => !text.includes('[@'), 'is plain text: citations go into `citations`');

/** A text that is shown among others in shuffled order. */
export const optionText = plainText.refine(
  (text) => !/\b(all|none|both|neither) of the above\b/i.test(text),
  'speaks of "the above", but options are shown in any order',
);

/** The fields of every item; spread into a strict object. */
export function baseShape<T extends ItemType>(type: T) {
  return {
    id: kebabId,
    type: z.literal(type),
    objective: kebabId,
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)], 'must be 1, 2 or 3'),
    askConfidence: z.boolean().default(false),
    stem: plainText,
    explanation: plainText,
    citations: z
      .array(kebabId)
      .min(1, 'must name at least one fact')
      .superRefine((ids, context) => {
        for (const index of twins(ids)) {
          context.addIssue({ code: 'custom', path: [index], message: 'is named twice' });
        }
      }),
  };
}

/** The fields of every view, copied one by one: a field that is added to items later stays at home. */
export function baseView<T extends ItemType>(
  item: ItemBase & { readonly type: T },
): ViewBase & { readonly type: T } {
  return {
    id: item.id,
    type: item.type,
    stem: item.stem,
    difficulty: item.difficulty,
    askConfidence: item.askConfidence,
  };
}

/** A list of `min` to `max` of something. */
export function listOf<S extends z.ZodType>(schema: S, min: number, max: number, noun: string) {
  const message = `must have ${min} to ${max} ${noun}`;
  return z.array(schema).min(min, message).max(max, message);
}

/** Two texts that a reader would take for the same one: blind to case and white space. */
export function sameToReader(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * For checks that look at several fields together: they run although another check has failed, so that an author sees every
 * problem at once. Their input is then not what its type says, so they read it through `entriesOf` and `twins`.
 */
export const evenIfBroken = { when: () => true };

/** The entries of what should be a list of objects; what isn't one has no fields. */
export function entriesOf<T extends object>(list: readonly T[]): readonly Partial<T>[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? entry : {}));
}

/** Indexes of the values that are the same as an earlier one once folded; what isn't text is passed over. */
export function twins(
  values: readonly unknown[],
  fold: (text: string) => string = (text) => text,
): readonly number[] {
  const folded = values.map((value) => (typeof value === 'string' ? fold(value) : null));
  return folded.flatMap((value, index) =>
    value !== null && folded.indexOf(value) < index ? [index] : [],
  );
}

export const twinId = 'is used twice in this item';
export const twinText = 'says the same as an earlier one';

/** Reports doubled ids and doubled texts among the parts of an item. */
export function reportTwinParts(
  context: z.RefinementCtx,
  list: readonly { readonly id: string; readonly text: string }[],
): void {
  const parts = entriesOf(list);
  for (const index of twins(parts.map((part) => part.id))) {
    context.addIssue({ code: 'custom', path: [index, 'id'], message: twinId });
  }
  const texts = parts.map((part) => part.text);
  for (const index of twins(texts, sameToReader)) {
    context.addIssue({ code: 'custom', path: [index, 'text'], message: twinText });
  }
}
