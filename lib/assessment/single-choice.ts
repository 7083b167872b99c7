/** Single choice: exactly one of three to five options is right. All or nothing. */
import { z } from 'zod';
import { fieldName, fieldValue, toFields } from './fields';
import { type Option, optionKey, optionsSchema, optionsView } from './options';
import { baseShape, baseView } from './schema';
import type { ItemBase, ItemTypeDefinition, ViewBase, ViewPart } from './types';

export interface SingleChoiceItem extends ItemBase {
  readonly type: 'single-choice';
  readonly options: readonly Option[];
}

export interface SingleChoiceView extends ViewBase {
  readonly type: 'single-choice';
  readonly options: readonly ViewPart[];
}

export interface SingleChoiceResponse {
  /** Id of the chosen option. */
  readonly choice: string;
}

const schema = z.strictObject({
  ...baseShape('single-choice'),
  options: optionsSchema((correct) =>
    correct === 1 ? null : `exactly one option must have \`correct: true\`, not ${correct}`,
  ),
});

export const singleChoice: ItemTypeDefinition<
  SingleChoiceItem,
  SingleChoiceView,
  SingleChoiceResponse
> = {
  type: 'single-choice',
  schema,

  publicView(item, seed) {
    return { ...baseView(item), options: optionsView(item, seed) };
  },

  readResponse(item, fields, prefix) {
    const key = fieldValue(fields, fieldName.choice(prefix));
    const option = item.options.find((each) => optionKey(item, each) === key);
    return option === undefined ? null : { choice: option.id };
  },

  writeResponse(item, response, prefix) {
    const option = item.options.find((each) => each.id === response.choice);
    return toFields(
      option === undefined ? [] : [[fieldName.choice(prefix), optionKey(item, option)]],
    );
  },

  responseSchema: z.object({ choice: z.string() }),

  score(item, response) {
    const chosen = item.options.find((each) => each.id === response?.choice);
    if (chosen === undefined) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const right = item.options.find((each) => each.correct);
    return {
      response,
      score: { kind: 'scored', earned: chosen.correct ? 1 : 0, total: 1 },
      feedback: [
        {
          about: null,
          answered: chosen.text,
          verdict: chosen.correct ? 'right' : 'wrong',
          text: chosen.feedback,
          rightAnswer: chosen.correct ? null : (right?.text ?? null),
        },
      ],
    };
  },

  describe(item, response) {
    return item.options.filter((each) => each.id === response.choice).map((each) => each.text);
  },
};
