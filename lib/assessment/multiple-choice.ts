/**
 * Multiple choice: one or more of three to five options are right.
 * Marks: (right ticks − wrong ticks) / number of right options, never below 0; so ticking everything doesn't pay.
 */
import { z } from 'zod';
import { fieldName, fieldValues } from './fields';
import { type Option, optionKey, optionsSchema, optionsView } from './options';
import { baseShape, baseView } from './schema';
import type { FeedbackLine, ItemBase, ItemTypeDefinition, ViewBase, ViewPart } from './types';

export interface MultipleChoiceItem extends ItemBase {
  readonly type: 'multiple-choice';
  readonly options: readonly Option[];
}

export interface MultipleChoiceView extends ViewBase {
  readonly type: 'multiple-choice';
  readonly options: readonly ViewPart[];
}

export interface MultipleChoiceResponse {
  /** Ids of the ticked options, one or more, in the item's order. */
  readonly choices: readonly string[];
}

const schema = z.strictObject({
  ...baseShape('multiple-choice'),
  options: optionsSchema((correct, all) => {
    if (correct === 0) return 'at least one option must have `correct: true`';
    return correct === all ? 'at least one option must be wrong' : null;
  }),
});

/** The line on one option, or null where it was rightly left alone. */
function feedbackOn(option: Option, ticked: boolean): FeedbackLine | null {
  const { text, correct, feedback } = option;
  if (!ticked && !correct) return null;
  const line = { about: text, answered: ticked ? text : null, text: feedback } as const;
  if (ticked) return { ...line, verdict: correct ? 'right' : 'wrong', rightAnswer: null };
  return { ...line, verdict: 'wrong', rightAnswer: text, tellsKey: true };
}

export const multipleChoice: ItemTypeDefinition<
  MultipleChoiceItem,
  MultipleChoiceView,
  MultipleChoiceResponse
> = {
  type: 'multiple-choice',
  schema,

  publicView(item, seed) {
    return { ...baseView(item), options: optionsView(item, seed) };
  },

  readResponse(item, fields, prefix) {
    const keys = fieldValues(fields, fieldName.choice(prefix));
    const ticked = item.options.filter((option) => keys.includes(optionKey(item, option)));
    return ticked.length === 0 ? null : { choices: ticked.map((option) => option.id) };
  },

  writeResponse(item, response, prefix) {
    const ticked = item.options.filter((option) => response.choices.includes(option.id));
    if (ticked.length === 0) return {};
    return { [fieldName.choice(prefix)]: ticked.map((option) => optionKey(item, option)).sort() };
  },

  responseSchema: z.object({ choices: z.array(z.string()).min(1) }),

  score(item, response) {
    const isTicked = (option: Option) => response?.choices.includes(option.id) ?? false;
    const ticked = item.options.filter(isTicked);
    if (ticked.length === 0) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const rightTicks = ticked.filter((option) => option.correct).length;
    const wrongTicks = ticked.length - rightTicks;
    const right = item.options.filter((option) => option.correct).length;
    return {
      response,
      score: { kind: 'scored', earned: Math.max(0, rightTicks - wrongTicks) / right, total: 1 },
      feedback: item.options
        .map((option) => feedbackOn(option, isTicked(option)))
        .filter((line) => line !== null),
    };
  },

  describe(item, response) {
    return item.options
      .filter((option) => response.choices.includes(option.id))
      .map((option) => option.text);
  },
};
