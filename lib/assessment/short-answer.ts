/**
 * Short answer: a few words, compared blind to case, accents and punctuation.
 * Marks: 1 for an accepted answer, ½ for a near one, else 0.
 */
import { z } from 'zod';
import { fieldName, fieldValue, shortAnswerLength, toFields } from './fields';
import {
  baseShape,
  baseView,
  entriesOf,
  evenIfBroken,
  plainText,
  sameToReader,
  twins,
  twinText,
} from './schema';
import type { ItemBase, ItemTypeDefinition, ViewBase } from './types';

export interface ShortAnswerItem extends ItemBase {
  readonly type: 'short-answer';
  /** Accepted answers; the first is shown as the right one. */
  readonly accept: readonly string[];
  readonly near: readonly { readonly match: readonly string[]; readonly feedback: string }[];
  readonly feedback: { readonly correct: string; readonly wrong: string };
}

export interface ShortAnswerView extends ViewBase {
  readonly type: 'short-answer';
}

export interface ShortAnswerResponse {
  /** One line, trimmed, 1 to 200 UTF-16 code units, without control characters or half surrogate pairs. */
  readonly text: string;
}

/**
 * What is compared. Separators vanish (`U.S.` is `US`, `Red-Star` is `red star`), except between two digits, where
 * they make a number: `1.5` is not `15`.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/(?<!\p{N}) | (?!\p{N})/gu, '');
}

const answer = plainText.refine(
  (text) => comparable(text) !== '',
  'must have a letter or digit in it',
);

const schema = z
  .strictObject({
    ...baseShape('short-answer'),
    accept: z.array(answer).min(1, 'must have at least one accepted answer'),
    near: z
      .array(
        z.strictObject({
          match: z.array(answer).min(1, 'must have at least one answer'),
          feedback: plainText,
        }),
      )
      .default([]),
    feedback: z.strictObject({ correct: plainText, wrong: plainText }),
  })
  .superRefine((item, context) => {
    const lists = [
      { path: ['accept'], texts: listed(item.accept) },
      ...entriesOf(item.near).map((near, index) => ({
        path: ['near', index, 'match'],
        texts: listed(near.match ?? []),
      })),
    ];
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const taken = new Set<string>();
    for (const { path, texts } of lists) {
      // Two spellings that are compared alike do no harm in one list; in two lists they would contradict each other.
      for (const index of twins(texts, sameToReader)) report([...path, index], twinText);
      const compared = texts.map((text) => (typeof text === 'string' ? comparable(text) : ''));
      compared.forEach((text, index) => {
        if (taken.has(text)) report([...path, index], 'counts as the same as an answer above');
      });
      for (const text of compared) if (text !== '') taken.add(text);
    }
  }, evenIfBroken);

/** What should be a list of texts. */
function listed(value: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** The text in the form that is kept: PostgreSQL can store neither NUL nor half of a surrogate pair. */
function tidy(typed: string): string {
  return typed
    .replace(/\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, shortAnswerLength)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

function judge(item: ShortAnswerItem, text: string) {
  const given = comparable(text);
  const fits = (candidates: readonly string[]) =>
    candidates.some((candidate) => comparable(candidate) === given);
  if (fits(item.accept))
    return { earned: 1, verdict: 'right', text: item.feedback.correct } as const;
  const near = item.near.find((each) => fits(each.match));
  if (near !== undefined) return { earned: 0.5, verdict: 'partly', text: near.feedback } as const;
  return { earned: 0, verdict: 'wrong', text: item.feedback.wrong } as const;
}

export const shortAnswer: ItemTypeDefinition<
  ShortAnswerItem,
  ShortAnswerView,
  ShortAnswerResponse
> = {
  type: 'short-answer',
  schema,

  publicView: (item) => baseView(item),

  readResponse(_item, fields, prefix) {
    const text = tidy(fieldValue(fields, fieldName.text(prefix)) ?? '');
    return text === '' ? null : { text };
  },

  writeResponse(_item, response, prefix) {
    return toFields([[fieldName.text(prefix), response.text]]);
  },

  responseSchema: z.object({ text: z.string().min(1).max(shortAnswerLength) }),

  score(item, response) {
    if (response === null) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const { earned, verdict, text } = judge(item, response.text);
    return {
      response,
      score: { kind: 'scored', earned, total: 1 },
      feedback: [
        {
          about: null,
          answered: response.text,
          verdict,
          text,
          rightAnswer: verdict === 'right' ? null : (item.accept[0] ?? null),
        },
      ],
    };
  },

  describe: (_item, response) => [response.text],
};
