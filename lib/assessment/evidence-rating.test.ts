import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceRating } from './evidence-rating';
import { problemsOf, rawBase, testItemType } from './testing';

const feedback = { supports: 'FEEDBACK s', contradicts: 'FEEDBACK c', 'leaves-open': 'FEEDBACK o' };
const raw = {
  ...rawBase('evidence-rating'),
  evidence: 'A thermometer read minus two at noon.',
  claims: [
    { id: 'secret-a', text: 'It froze at noon.', verdict: 'supports', feedback },
    { id: 'secret-b', text: 'It was warm at noon.', verdict: 'contradicts', feedback },
    { id: 'secret-c', text: 'It snowed at noon.', verdict: 'leaves-open', feedback },
  ],
};
const ids = raw.claims.map((claim) => claim.id);
const item = evidenceRating.schema.parse(raw);
const verdicts = ['supports', 'contradicts', 'leaves-open'] as const;

testItemType({
  definition: evidenceRating,
  raw,
  perfect: {
    ratings: [
      { claim: 'secret-a', verdict: 'supports' },
      { claim: 'secret-b', verdict: 'contradicts' },
      { claim: 'secret-c', verdict: 'leaves-open' },
    ],
  },
  responses: fc
    .tuple(fc.subarray(ids, { minLength: 1 }), fc.infiniteStream(fc.constantFrom(...verdicts)))
    .map(([claims, stream]) => ({
      ratings: claims.map((claim) => ({ claim, verdict: stream.next().value })),
    })),
});

describe('evidence rating', () => {
  it('gives a share for each right verdict, and a line for each claim', () => {
    const response = {
      ratings: [
        { claim: 'secret-a', verdict: 'supports' },
        { claim: 'secret-c', verdict: 'supports' },
      ],
    } as const;
    const { score, feedback: lines } = evidenceRating.score(item, response);
    expect(score).toEqual({ kind: 'scored', earned: 1 / 3, total: 1 });
    expect(lines).toEqual([
      {
        about: 'It froze at noon.',
        answered: 'supports',
        verdict: 'right',
        text: 'FEEDBACK s',
        rightAnswer: null,
      },
      {
        about: 'It was warm at noon.',
        answered: null,
        verdict: 'wrong',
        text: 'FEEDBACK c',
        rightAnswer: 'contradicts',
        tellsKey: true,
      },
      {
        about: 'It snowed at noon.',
        answered: 'supports',
        verdict: 'wrong',
        text: 'FEEDBACK s',
        rightAnswer: 'leaves open',
      },
    ]);
    expect(evidenceRating.describe(item, response)).toEqual([
      'It froze at noon. — supports',
      'It snowed at noon. — supports',
    ]);
  });

  it('shows the same whatever the verdicts are', () => {
    const claims = raw.claims.map((claim) => ({ ...claim, verdict: 'leaves-open' }));
    const other = evidenceRating.schema.parse({ ...raw, claims });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(evidenceRating.publicView(other, seed)).toEqual(
          evidenceRating.publicView(item, seed),
        );
      }),
    );
  });

  it('wants feedback for each of the three answers', () => {
    const { 'leaves-open': _, ...two } = feedback;
    const claims = [{ ...raw.claims[0], feedback: two, verdict: 'proves' }];
    const problems = problemsOf(evidenceRating, { ...raw, claims });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'claims.0.verdict',
      'claims.0.feedback.leaves-open',
    ]);
  });
});
