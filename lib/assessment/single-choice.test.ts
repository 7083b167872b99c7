import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleChoice } from './single-choice';
import { problemsOf, rawBase, testItemType } from './testing';

const raw = {
  ...rawBase('single-choice'),
  options: [
    { id: 'secret-a', text: 'The first colour', correct: true, feedback: 'FEEDBACK a' },
    { id: 'secret-b', text: 'The second colour', feedback: 'FEEDBACK b' },
    { id: 'secret-c', text: 'The third colour', feedback: 'FEEDBACK c' },
    { id: 'secret-d', text: 'The fourth colour', feedback: 'FEEDBACK d' },
  ],
};
const ids = raw.options.map((option) => option.id);
const item = singleChoice.schema.parse(raw);

testItemType({
  definition: singleChoice,
  raw,
  perfect: { choice: 'secret-a' },
  responses: fc.record({ choice: fc.constantFrom(...ids) }),
});

describe('single choice', () => {
  it('says what was chosen and what was right', () => {
    const { score, feedback } = singleChoice.score(item, { choice: 'secret-c' });
    expect(score).toEqual({ kind: 'scored', earned: 0, total: 1 });
    expect(feedback).toEqual([
      {
        about: null,
        answered: 'The third colour',
        verdict: 'wrong',
        text: 'FEEDBACK c',
        rightAnswer: 'The first colour',
      },
    ]);
  });

  it('shows options in an order in which neither the key nor the author has a hand', () => {
    const moved = singleChoice.schema.parse({
      ...raw,
      options: [...raw.options]
        .reverse()
        .map((option) => ({ ...option, correct: option.id === 'secret-d' })),
    });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(singleChoice.publicView(moved, seed)).toEqual(singleChoice.publicView(item, seed));
      }),
    );
  });

  it('puts the right option in every place, about as often', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed += 1) {
      const { options } = singleChoice.publicView(item, `learner-${seed}`);
      const place = options.findIndex((option) => option.text === 'The first colour');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  it('takes two different choices for none, and the same one twice for one', () => {
    const [a, b] = singleChoice.publicView(item, 's').options.map((option) => option.key);
    expect(singleChoice.readResponse(item, { 'x.choice': [`${a}`, `${b}`] }, 'x.')).toBeNull();
    expect(singleChoice.readResponse(item, { 'x.choice': [`${a}`, `${a}`] }, 'x.')).not.toBeNull();
  });

  it('reports every problem with its path', () => {
    const problems = problemsOf(singleChoice, {
      ...raw,
      surprise: 1,
      difficulty: 4,
      options: [
        { id: 'Not Kebab', text: 'Same  text', feedback: 'f' },
        { id: 'b', text: 'same text', feedback: '' },
        { id: 'b', text: 'None of the above', feedback: 'see [@fact]' },
      ],
    });
    expect(problems).toEqual([
      'difficulty: must be 1, 2 or 3',
      'options.0.id: must be kebab-case: a-z, 0-9 and single hyphens',
      'options.1.feedback: must not be empty',
      'options.2.text: speaks of "the above", but options are shown in any order',
      'options.2.feedback: is plain text: citations go into `citations`',
      'options.2.id: is used twice in this item',
      'options.1.text: says the same as an earlier one',
      'options: exactly one option must have `correct: true`, not 0',
      ': Unrecognized key: "surprise"',
    ]);
  });

  it('wants three to five options, one of them right', () => {
    const two = problemsOf(singleChoice, { ...raw, options: raw.options.slice(0, 2) });
    expect(two).toEqual(['options: must have 3 to 5 options']);
    const both = raw.options.map((option) => ({ ...option, correct: true }));
    expect(problemsOf(singleChoice, { ...raw, options: both })).toEqual([
      'options: exactly one option must have `correct: true`, not 4',
    ]);
  });
});
