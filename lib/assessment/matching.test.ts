import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching } from './matching';
import { problemsOf, rawBase, testItemType } from './testing';

const raw = {
  ...rawBase('matching'),
  pairs: [
    { id: 'secret-a', left: 'Ear', right: 'Sound', feedback: 'FEEDBACK a' },
    { id: 'secret-b', left: 'Eye', right: 'Light', feedback: 'FEEDBACK b' },
    { id: 'secret-c', left: 'Nose', right: 'Smell', feedback: 'FEEDBACK c' },
  ],
  extra: [{ id: 'secret-x', text: 'Time', feedback: 'FEEDBACK x' }],
};
const lefts = raw.pairs.map((pair) => pair.id);
const rights = [...lefts, 'secret-x'];
const item = matching.schema.parse(raw);

testItemType({
  definition: matching,
  raw,
  perfect: { pairs: lefts.map((id) => ({ left: id, right: id })) },
  responses: fc
    .tuple(
      ...lefts.map((left) =>
        fc.record({ left: fc.constant(left), right: fc.option(fc.constantFrom(...rights)) }),
      ),
    )
    .map((pairs) => ({
      pairs: pairs.flatMap(({ left, right }) => (right === null ? [] : [{ left, right }])),
    }))
    .filter((response) => response.pairs.length > 0),
});

describe('matching', () => {
  it('gives a share for each right pair, and a line for each left side', () => {
    const response = {
      pairs: [
        { left: 'secret-a', right: 'secret-a' },
        { left: 'secret-b', right: 'secret-x' },
      ],
    };
    const { score, feedback } = matching.score(item, response);
    expect(score).toEqual({ kind: 'scored', earned: 1 / 3, total: 1 });
    expect(feedback).toEqual([
      { about: 'Ear', answered: 'Sound', verdict: 'right', text: 'FEEDBACK a', rightAnswer: null },
      {
        about: 'Eye',
        answered: 'Time',
        verdict: 'wrong',
        text: 'FEEDBACK x',
        rightAnswer: 'Light',
      },
      {
        about: 'Nose',
        answered: null,
        verdict: 'wrong',
        text: 'FEEDBACK c',
        rightAnswer: 'Smell',
        tellsKey: true,
      },
    ]);
    expect(matching.describe(item, response)).toEqual(['Ear → Sound', 'Eye → Time']);
  });

  it('keeps one right side for two left ones as it was given', () => {
    const pairs = [
      { left: 'secret-a', right: 'secret-b' },
      { left: 'secret-b', right: 'secret-b' },
    ];
    const fields = matching.writeResponse(item, { pairs }, '');
    expect(matching.readResponse(item, fields, '')).toEqual({ pairs });
  });

  it('shows both sides the same whatever belongs together', () => {
    const [a, b, c] = raw.pairs;
    const swapped = matching.schema.parse({
      ...raw,
      pairs: [
        { ...a, right: b?.right },
        { ...b, right: c?.right },
        { ...c, right: a?.right },
      ],
    });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(matching.publicView(swapped, seed)).toEqual(matching.publicView(item, seed));
      }),
    );
  });

  it('mixes extras in, and shuffles the sides apart from each other', () => {
    const places = new Set<number>();
    const aligned = new Set<boolean>();
    for (let seed = 0; seed < 100; seed += 1) {
      const view = matching.publicView(item, `${seed}`);
      places.add(view.rights.findIndex((right) => right.text === 'Time'));
      aligned.add(
        view.lefts.findIndex(({ text }) => text === 'Ear') ===
          view.rights.findIndex(({ text }) => text === 'Sound'),
      );
    }
    expect(places.size).toBe(4);
    expect(aligned.size).toBe(2);
  });

  it('may do without extras', () => {
    const { extra: _, ...without } = raw;
    expect(matching.schema.parse(without).extra).toEqual([]);
  });

  it('reports twins among pairs and extras, beside other problems', () => {
    const extra = [
      { id: 'secret-a', text: ' sound', feedback: 'f' },
      { id: 'y', text: 'Touch', feedback: 'f', verdict: 1 },
    ];
    const pairs = [...raw.pairs, { id: 'z', left: 'EAR', right: 'Heat', feedback: 'f' }];
    expect(problemsOf(matching, { ...raw, pairs, extra })).toEqual([
      'extra.1: Unrecognized key: "verdict"',
      'extra.0.id: is used twice in this item',
      'pairs.3.left: says the same as an earlier one',
      'extra.0.text: says the same as an earlier one',
    ]);
    expect(problemsOf(matching, { ...raw, pairs: 'none', extra: [null] })).toHaveLength(2);
  });
});
