/**
 * Matching: each of three to six left sides gets a right side; further right sides may match nothing.
 * Marks: the share of left sides that got their own right side. One right side may be given to several left sides.
 */
import { z } from 'zod';
import { fieldName, fieldValue, toFields } from './fields';
import {
  baseShape,
  baseView,
  entriesOf,
  evenIfBroken,
  kebabId,
  listOf,
  optionText,
  plainText,
  sameToReader,
  twinId,
  twins,
  twinText,
} from './schema';
import { publicKey, shuffledParts } from './shuffle';
import type { FeedbackLine, ItemBase, ItemTypeDefinition, ViewBase, ViewPart } from './types';

interface Pair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly feedback: string;
}

interface Extra {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
}

export interface MatchingItem extends ItemBase {
  readonly type: 'matching';
  readonly pairs: readonly Pair[];
  /** Right sides that match nothing. */
  readonly extra: readonly Extra[];
}

export interface MatchingView extends ViewBase {
  readonly type: 'matching';
  readonly lefts: readonly ViewPart[];
  readonly rights: readonly ViewPart[];
}

export interface MatchingResponse {
  /** `left`: id of the pair whose left side it is; `right`: id of the pair or extra whose text was chosen. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
}

const pairSchema = z.strictObject({
  id: kebabId,
  left: optionText,
  right: optionText,
  feedback: plainText,
});

const schema = z
  .strictObject({
    ...baseShape('matching'),
    pairs: listOf(pairSchema, 3, 6, 'pairs'),
    extra: z
      .array(z.strictObject({ id: kebabId, text: optionText, feedback: plainText }))
      .default([]),
  })
  .superRefine((item, context) => {
    const pairs = entriesOf(item.pairs);
    const extra = entriesOf(item.extra);
    /** Where an index of pairs followed by extras stands in the item. */
    const report = (index: number, inPair: string, inExtra: string, message: string) => {
      const at = index - pairs.length;
      const path = at < 0 ? ['pairs', index, inPair] : ['extra', at, inExtra];
      context.addIssue({ code: 'custom', path, message });
    };
    for (const index of twins([...pairs, ...extra].map((each) => each.id))) {
      report(index, 'id', 'id', twinId);
    }
    const lefts = pairs.map((pair) => pair.left);
    for (const index of twins(lefts, sameToReader)) report(index, 'left', 'left', twinText);
    const rights = [...pairs.map((pair) => pair.right), ...extra.map((each) => each.text)];
    for (const index of twins(rights, sameToReader)) report(index, 'right', 'text', twinText);
  }, evenIfBroken);

function leftKey(item: MatchingItem, pair: Pair): string {
  return publicKey(item.id, `left-${pair.id}`, pair.left);
}

/** Every right side with its public key, which is made from its text alone so that it has nothing of its pair in it. */
function rightsOf(item: MatchingItem): readonly (ViewPart & { readonly id: string })[] {
  const pairs = item.pairs.map((pair) => ({ id: pair.id, text: pair.right }));
  const extra = item.extra.map(({ id, text }) => ({ id, text }));
  return [...pairs, ...extra].map((right) => ({
    ...right,
    key: publicKey(item.id, 'right', right.text),
  }));
}

function rightIdFor(response: MatchingResponse, pair: Pair): string | null {
  return response.pairs.find((each) => each.left === pair.id)?.right ?? null;
}

function feedbackOn(item: MatchingItem, pair: Pair, response: MatchingResponse): FeedbackLine {
  const rightId = rightIdFor(response, pair);
  const answered = rightsOf(item).find((right) => right.id === rightId)?.text ?? null;
  const line = { about: pair.left, answered } as const;
  if (rightId === pair.id) {
    return { ...line, verdict: 'right', text: pair.feedback, rightAnswer: null };
  }
  const extra = item.extra.find((each) => each.id === rightId);
  if (extra !== undefined) {
    return { ...line, verdict: 'wrong', text: extra.feedback, rightAnswer: pair.right };
  }
  // A pair's feedback says why its sides belong together, and so tells the right one.
  return {
    ...line,
    verdict: 'wrong',
    text: pair.feedback,
    rightAnswer: pair.right,
    tellsKey: true,
  };
}

export const matching: ItemTypeDefinition<MatchingItem, MatchingView, MatchingResponse> = {
  type: 'matching',
  schema,

  publicView(item, seed) {
    const lefts = item.pairs.map((pair) => ({ key: leftKey(item, pair), text: pair.left }));
    const rights = rightsOf(item).map(({ key, text }) => ({ key, text }));
    return {
      ...baseView(item),
      lefts: shuffledParts(lefts, `${seed}/${item.id}/lefts`),
      rights: shuffledParts(rights, `${seed}/${item.id}/rights`),
    };
  },

  readResponse(item, fields, prefix) {
    const rights = rightsOf(item);
    const pairs = item.pairs.flatMap((pair) => {
      const key = fieldValue(fields, fieldName.pair(prefix, leftKey(item, pair)));
      const right = rights.find((each) => each.key === key);
      return right === undefined ? [] : [{ left: pair.id, right: right.id }];
    });
    return pairs.length === 0 ? null : { pairs };
  },

  writeResponse(item, response, prefix) {
    const rights = rightsOf(item);
    return toFields(
      item.pairs.flatMap((pair) => {
        const right = rights.find((each) => each.id === rightIdFor(response, pair));
        if (right === undefined) return [];
        return [[fieldName.pair(prefix, leftKey(item, pair)), right.key] as const];
      }),
    );
  },

  responseSchema: z.object({
    pairs: z.array(z.object({ left: z.string(), right: z.string() })).min(1),
  }),

  score(item, response) {
    if (response === null || response.pairs.length === 0) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const right = item.pairs.filter((pair) => rightIdFor(response, pair) === pair.id).length;
    return {
      response,
      score: { kind: 'scored', earned: right / item.pairs.length, total: 1 },
      feedback: item.pairs.map((pair) => feedbackOn(item, pair, response)),
    };
  },

  describe(item, response) {
    const rights = rightsOf(item);
    return item.pairs.flatMap((pair) => {
      const right = rights.find((each) => each.id === rightIdFor(response, pair));
      return right === undefined ? [] : [`${pair.left} → ${right.text}`];
    });
  },
};
