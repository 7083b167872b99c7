/**
 * Numeric estimate, scored by closeness. Marks: 1 while the relative error |answer − value| / |value| is at most
 * `within`, 0 from `none` on, and falling in a straight line between them.
 * An answer outside min…max is kept and scored as it is: the bounds help with typing, they don't correct anybody.
 */
import { z } from 'zod';
import { fieldName, fieldValue, toFields } from './fields';
import { formatNumber, parseNumber } from './number';
import { baseShape, baseView, evenIfBroken, plainText } from './schema';
import type { ItemBase, ItemTypeDefinition, ViewBase } from './types';

export interface NumericEstimateItem extends ItemBase {
  readonly type: 'numeric-estimate';
  readonly unit: string;
  readonly value: number;
  /** Fractions of `value`; 0 ≤ within < none. */
  readonly within: number;
  readonly none: number;
  /** Bounds of the field, in `unit`. */
  readonly min: number;
  readonly max: number;
  readonly feedback: { readonly close: string; readonly low: string; readonly high: string };
}

export interface NumericEstimateView extends ViewBase {
  readonly type: 'numeric-estimate';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

export interface NumericEstimateResponse {
  /** In the item's unit. */
  readonly value: number;
}

const schema = z
  .strictObject({
    ...baseShape('numeric-estimate'),
    unit: plainText,
    value: z
      .number()
      .refine((value) => value !== 0, 'must not be 0: closeness is a fraction of it'),
    within: z.number().min(0, 'must not be below 0'),
    none: z.number(),
    min: z.number(),
    max: z.number(),
    feedback: z.strictObject({ close: plainText, low: plainText, high: plainText }),
  })
  .superRefine((item, context) => {
    const report = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (item.none <= item.within) report('none', 'must be greater than `within`');
    if (item.max <= item.min) report('max', 'must be greater than `min`');
    else if (item.value < item.min || item.value > item.max) {
      report('value', 'must lie between `min` and `max`');
    }
  }, evenIfBroken);

/** Keeps an answer that stands exactly on a limit on its better side in spite of binary fractions. */
const tolerance = 1e-9;

function marks(item: NumericEstimateItem, value: number): number {
  const error = Math.abs(value - item.value) / Math.abs(item.value);
  if (error <= item.within + tolerance) return 1;
  if (error >= item.none - tolerance) return 0;
  return (item.none - error) / (item.none - item.within);
}

function inWords(item: NumericEstimateItem, value: number): string {
  return `${formatNumber(value)} ${item.unit}`;
}

/** What was typed, without the unit behind it: `4 million` is a fair answer to a question in millions. */
function withoutUnit(typed: string, unit: string): string {
  const has = typed.toLowerCase().endsWith(unit.toLowerCase());
  return has ? typed.slice(0, typed.length - unit.length) : typed;
}

export const numericEstimate: ItemTypeDefinition<
  NumericEstimateItem,
  NumericEstimateView,
  NumericEstimateResponse
> = {
  type: 'numeric-estimate',
  schema,

  publicView(item) {
    return { ...baseView(item), unit: item.unit, min: item.min, max: item.max };
  },

  readResponse(item, fields, prefix) {
    const typed = fieldValue(fields, fieldName.value(prefix));
    const value = typed === null ? null : parseNumber(withoutUnit(typed, item.unit));
    return value === null ? null : { value };
  },

  writeResponse(_item, response, prefix) {
    return toFields([[fieldName.value(prefix), String(response.value)]]);
  },

  responseSchema: z.object({ value: z.number() }),

  score(item, response) {
    if (response === null) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const { value } = response;
    const earned = marks(item, value);
    const side = earned === 1 ? 'close' : value < item.value ? 'low' : 'high';
    return {
      response,
      score: { kind: 'scored', earned, total: 1 },
      feedback: [
        {
          about: null,
          answered: inWords(item, value),
          verdict: earned === 1 ? 'right' : earned > 0 ? 'partly' : 'wrong',
          text: item.feedback[side],
          rightAnswer: value === item.value ? null : inWords(item, item.value),
        },
      ],
    };
  },

  describe(item, response) {
    return [inWords(item, response.value)];
  },
};
