import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipleChoice } from './multiple-choice';
import { problemsOf, rawBase, testItemType } from './testing';

const raw = {
  ...rawBase('multiple-choice'),
  options: [
    { id: 'secret-a', text: 'A stream', correct: true, feedback: 'FEEDBACK a' },
    { id: 'secret-b', text: 'A river', correct: true, feedback: 'FEEDBACK b' },
    { id: 'secret-c', text: 'A stone', feedback: 'FEEDBACK c' },
    { id: 'secret-d', text: 'A road', feedback: 'FEEDBACK d' },
    { id: 'secret-e', text: 'A roof', feedback: 'FEEDBACK e' },
  ],
};
const ids = raw.options.map((option) => option.id);
const item = multipleChoice.schema.parse(raw);

testItemType({
  definition: multipleChoice,
  raw,
  perfect: { choices: ['secret-a', 'secret-b'] },
  responses: fc.subarray(ids, { minLength: 1 }).map((choices) => ({ choices })),
});

describe('multiple choice', () => {
  const earned = (...letters: string[]) => {
    const choices = letters.map((letter) => `secret-${letter}`);
    const { score } = multipleChoice.score(item, { choices });
    return score.kind === 'scored' ? score.earned : null;
  };

  it('takes a wrong tick off a right one, and never goes below nothing', () => {
    expect(earned('a')).toBe(0.5);
    expect(earned('a', 'b', 'c')).toBe(0.5);
    expect(earned('a', 'c')).toBe(0);
    expect(earned('a', 'b', 'c', 'd', 'e')).toBe(0);
    expect(earned('c', 'd')).toBe(0);
  });

  it('has a line for what was ticked and for what should have been', () => {
    const { feedback } = multipleChoice.score(item, { choices: ['secret-b', 'secret-c'] });
    expect(feedback).toEqual([
      {
        about: 'A stream',
        answered: null,
        verdict: 'wrong',
        text: 'FEEDBACK a',
        rightAnswer: 'A stream',
        tellsKey: true,
      },
      {
        about: 'A river',
        answered: 'A river',
        verdict: 'right',
        text: 'FEEDBACK b',
        rightAnswer: null,
      },
      {
        about: 'A stone',
        answered: 'A stone',
        verdict: 'wrong',
        text: 'FEEDBACK c',
        rightAnswer: null,
      },
    ]);
  });

  it('shows the same order whatever is right', () => {
    const swapped = multipleChoice.schema.parse({
      ...raw,
      options: raw.options.map((option) => ({ ...option, correct: !option.correct })),
    });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const view = multipleChoice.publicView(item, seed);
        expect(multipleChoice.publicView(swapped, seed)).toEqual(view);
      }),
    );
  });

  it('drops unknown and doubled keys', () => {
    const key = multipleChoice.publicView(item, '').options[0]?.key ?? '';
    const read = multipleChoice.readResponse(item, { choice: [key, key, 'secret-a', 'x'] }, '');
    expect(read?.choices).toHaveLength(1);
  });

  it('wants something right and something wrong', () => {
    const all = (correct: boolean) => raw.options.map((option) => ({ ...option, correct }));
    expect(problemsOf(multipleChoice, { ...raw, options: all(false) })).toEqual([
      'options: at least one option must have `correct: true`',
    ]);
    expect(problemsOf(multipleChoice, { ...raw, options: all(true) })).toEqual([
      'options: at least one option must be wrong',
    ]);
  });
});
