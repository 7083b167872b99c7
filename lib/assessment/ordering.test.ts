import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldName } from './fields';
import { ordering } from './ordering';
import { problemsOf, rawBase, testItemType } from './testing';

const raw = {
  ...rawBase('ordering'),
  entries: [
    { id: 'secret-d', text: 'Dawn' },
    { id: 'secret-c', text: 'Noon' },
    { id: 'secret-b', text: 'Dusk' },
    { id: 'secret-a', text: 'Midnight' },
  ],
  ends: ['earliest', 'latest'],
  feedback: { correct: 'FEEDBACK all', partly: 'FEEDBACK some', wrong: 'FEEDBACK none' },
};
const ids = raw.entries.map((entry) => entry.id);
const item = ordering.schema.parse(raw);

/** The response that a form with these places (null: left empty), entry by entry, gives. */
function place(...places: (number | null)[]) {
  const keys = new Map(
    ordering.publicView(item, 'any').entries.map(({ key, text }) => [text, key]),
  );
  const fields = Object.fromEntries(
    places.map((value, index) => [
      fieldName.position('', keys.get(raw.entries[index]?.text ?? '') ?? ''),
      [value === null ? '' : String(value)],
    ]),
  );
  return ordering.readResponse(item, fields, '');
}

function marks(...places: (number | null)[]) {
  const { score, feedback } = ordering.score(item, place(...places));
  return score.kind === 'scored' ? [score.earned, feedback[0]?.verdict] : score.kind;
}

testItemType({
  definition: ordering,
  raw,
  perfect: { places: ids.map((entry, index) => ({ entry, place: index + 1 })) },
  responses: fc
    .tuple(...ids.map(() => fc.option(fc.integer({ min: 1, max: 4 }))))
    .map((places) => place(...places))
    .filter((response) => response !== null),
});

describe('ordering', () => {
  it('counts neighbouring pairs in right order', () => {
    expect(marks(1, 2, 3, 4)).toEqual([1, 'right']);
    expect(marks(4, 3, 2, 1)).toEqual([0, 'wrong']);
    expect(marks(2, 3, 4, 1)).toEqual([2 / 3, 'partly']);
    expect(marks(2, 1, 4, 3)).toEqual([1 / 3, 'partly']);
  });

  it('keeps doubled and missing places; a tie is in no order, the unplaced stand last', () => {
    expect(marks(null, null, null, null)).toBe('unanswered');
    expect(marks(1, 1, 1, 1)).toEqual([0, 'wrong']);
    expect(marks(1, 1, 2, 3)).toEqual([2 / 3, 'partly']);
    expect(marks(1, null, null, null)).toEqual([1 / 3, 'partly']);
    expect(marks(1, 2, 3, null)).toEqual([1, 'right']);
    expect(marks(null, 1, 2, 3)).toEqual([2 / 3, 'partly']);
    expect(place(2, 2, null, 1)?.places).toEqual([
      { entry: 'secret-a', place: 1 },
      { entry: 'secret-c', place: 2 },
      { entry: 'secret-d', place: 2 },
    ]);
  });

  it('says in words which places were doubled or missing, and the right order', () => {
    expect(ordering.score(item, place(2, 2, null, 1)).feedback).toEqual([
      {
        about: null,
        answered: '1. Midnight · 2. Noon · 2. Dawn · – Dusk',
        verdict: 'partly',
        text: 'FEEDBACK some',
        rightAnswer: '1. Dawn · 2. Noon · 3. Dusk · 4. Midnight',
      },
    ]);
  });

  it('never shows the right order', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray(raw.entries, { minLength: 3 }), (seed, entries) => {
        const shown = ordering.publicView(ordering.schema.parse({ ...raw, entries }), seed);
        expect(shown.entries.map((entry) => entry.text).sort()).toEqual(
          entries.map((entry) => entry.text).sort(),
        );
        expect(shown.entries.map((entry) => entry.text)).not.toEqual(
          entries.map((entry) => entry.text),
        );
      }),
    );
  });

  it('shows every other order, about as often', () => {
    const three = ordering.schema.parse({ ...raw, entries: raw.entries.slice(0, 3) });
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const { entries } = ordering.publicView(three, `learner-${seed}`);
      const order = entries.map((entry) => entry.text).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(5);
    for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(90);
  });

  it('has no hand of the right order in the shown one', () => {
    // Reversing the solution changes the order only where the shuffle hit one of the two solutions.
    const reversed = ordering.schema.parse({ ...raw, entries: [...raw.entries].reverse() });
    let same = 0;
    for (let seed = 0; seed < 240; seed += 1) {
      const [a, b] = [item, reversed].map((each) => ordering.publicView(each, `${seed}`).entries);
      if (JSON.stringify(a) === JSON.stringify(b)) same += 1;
    }
    expect(same).toBeGreaterThan(200);
  });

  it('reports its problems with their path', () => {
    const entries = [raw.entries[0], raw.entries[0], { id: 'x', text: 'X', correct: true }];
    expect(problemsOf(ordering, { ...raw, entries, ends: ['one'] })).toEqual([
      'entries.2: Unrecognized key: "correct"',
      'entries.1.id: is used twice in this item',
      'entries.1.text: says the same as an earlier one',
      'ends: Too small: expected array to have >=2 items',
    ]);
  });
});
