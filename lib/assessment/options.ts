/** What the two choice types share: options, their schema and their public form. */
import { z } from 'zod';
import {
  entriesOf,
  evenIfBroken,
  kebabId,
  listOf,
  optionText,
  plainText,
  reportTwinParts,
} from './schema';
import { publicKey, shuffledParts } from './shuffle';
import type { ViewPart } from './types';

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

/** Three to five options; `checkCount` gets the number of right ones and of all, and says what is wrong with it. */
export function optionsSchema(checkCount: (correct: number, all: number) => string | null) {
  const option = z.strictObject({
    id: kebabId,
    text: optionText,
    correct: z.boolean().default(false),
    feedback: plainText,
  });
  return listOf(option, 3, 5, 'options').superRefine((list, context) => {
    reportTwinParts(context, list);
    const options = entriesOf(list);
    const correct = options.filter((each) => each.correct === true).length;
    const problem = options.length === 0 ? null : checkCount(correct, options.length);
    if (problem !== null) context.addIssue({ code: 'custom', path: [], message: problem });
  }, evenIfBroken);
}

interface HasOptions {
  readonly id: string;
  readonly options: readonly Option[];
}

export function optionKey(item: HasOptions, option: Option): string {
  return publicKey(item.id, option.id, option.text);
}

export function optionsView(item: HasOptions, seed: string): readonly ViewPart[] {
  const parts = item.options.map((option) => ({
    key: optionKey(item, option),
    text: option.text,
  }));
  return shuffledParts(parts, `${seed}/${item.id}/options`);
}
