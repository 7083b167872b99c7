/**
 * Evidence rating: does this source support, contradict or leave open each claim?
 * Marks: the share of claims that got the right verdict.
 */
import { z } from 'zod';
import { fieldName, fieldValue, toFields } from './fields';
import {
  baseShape,
  baseView,
  evenIfBroken,
  kebabId,
  listOf,
  optionText,
  plainText,
  reportTwinParts,
} from './schema';
import { publicKey, shuffledParts } from './shuffle';
import type { FeedbackLine, ItemBase, ItemTypeDefinition, ViewBase, ViewPart } from './types';

const verdicts = ['supports', 'contradicts', 'leaves-open'] as const;
export type EvidenceVerdict = (typeof verdicts)[number];

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly verdict: EvidenceVerdict;
  /** What is said to each of the three answers. */
  readonly feedback: Readonly<Record<EvidenceVerdict, string>>;
}

export interface EvidenceRatingItem extends ItemBase {
  readonly type: 'evidence-rating';
  /** What the source shows, in our words. */
  readonly evidence: string;
  readonly claims: readonly Claim[];
}

export interface EvidenceRatingView extends ViewBase {
  readonly type: 'evidence-rating';
  readonly evidence: string;
  readonly claims: readonly ViewPart[];
  readonly verdicts: readonly EvidenceVerdict[];
}

export interface EvidenceRatingResponse {
  /** The claims that were rated, in the item's order. */
  readonly ratings: readonly { readonly claim: string; readonly verdict: EvidenceVerdict }[];
}

const schema = z.strictObject({
  ...baseShape('evidence-rating'),
  evidence: plainText,
  claims: listOf(
    z.strictObject({
      id: kebabId,
      text: optionText,
      verdict: z.enum(verdicts),
      feedback: z.strictObject({
        supports: plainText,
        contradicts: plainText,
        'leaves-open': plainText,
      }),
    }),
    1,
    4,
    'claims',
  ).superRefine((claims, context) => reportTwinParts(context, claims), evenIfBroken),
});

function claimKey(item: EvidenceRatingItem, claim: Claim): string {
  return publicKey(item.id, claim.id, claim.text);
}

function ratingOf(response: EvidenceRatingResponse, claim: Claim): EvidenceVerdict | null {
  return response.ratings.find((each) => each.claim === claim.id)?.verdict ?? null;
}

function inWords(verdict: EvidenceVerdict): string {
  return verdict.replace('-', ' ');
}

function feedbackOn(claim: Claim, given: EvidenceVerdict | null): FeedbackLine {
  const right = given === claim.verdict;
  const line: FeedbackLine = {
    about: claim.text,
    answered: given === null ? null : inWords(given),
    verdict: right ? 'right' : 'wrong',
    text: claim.feedback[given ?? claim.verdict],
    rightAnswer: right ? null : inWords(claim.verdict),
  };
  return given === null ? { ...line, tellsKey: true } : line;
}

export const evidenceRating: ItemTypeDefinition<
  EvidenceRatingItem,
  EvidenceRatingView,
  EvidenceRatingResponse
> = {
  type: 'evidence-rating',
  schema,

  publicView(item, seed) {
    const claims = item.claims.map((claim) => ({ key: claimKey(item, claim), text: claim.text }));
    return {
      ...baseView(item),
      evidence: item.evidence,
      claims: shuffledParts(claims, `${seed}/${item.id}/claims`),
      verdicts,
    };
  },

  readResponse(item, fields, prefix) {
    const ratings = item.claims.flatMap((claim) => {
      const value = fieldValue(fields, fieldName.claim(prefix, claimKey(item, claim)));
      const verdict = verdicts.find((each) => each === value);
      return verdict === undefined ? [] : [{ claim: claim.id, verdict }];
    });
    return ratings.length === 0 ? null : { ratings };
  },

  writeResponse(item, response, prefix) {
    return toFields(
      item.claims.flatMap((claim) => {
        const verdict = ratingOf(response, claim);
        if (verdict === null) return [];
        return [[fieldName.claim(prefix, claimKey(item, claim)), verdict] as const];
      }),
    );
  },

  responseSchema: z.object({
    ratings: z.array(z.object({ claim: z.string(), verdict: z.enum(verdicts) })).min(1),
  }),

  score(item, response) {
    if (response === null || response.ratings.length === 0) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const right = item.claims.filter((claim) => ratingOf(response, claim) === claim.verdict);
    return {
      response,
      score: { kind: 'scored', earned: right.length / item.claims.length, total: 1 },
      feedback: item.claims.map((claim) => feedbackOn(claim, ratingOf(response, claim))),
    };
  },

  describe(item, response) {
    return item.claims.flatMap((claim) => {
      const verdict = ratingOf(response, claim);
      return verdict === null ? [] : [`${claim.text} — ${inWords(verdict)}`];
    });
  },
};
