import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericEstimate } from './numeric-estimate';
import { problemsOf, rawBase, testItemType } from './testing';

const raw = {
  ...rawBase('numeric-estimate'),
  unit: 'million',
  value: 4,
  within: 0.15,
  none: 1,
  min: 0,
  max: 20,
  feedback: { close: 'FEEDBACK close', low: 'FEEDBACK low', high: 'FEEDBACK high' },
};
const item = numericEstimate.schema.parse(raw);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

testItemType({
  definition: numericEstimate,
  raw,
  perfect: { value: 4 },
  responses: fc.record({
    value: fc.oneof(
      finite,
      fc.double({ min: 0, max: 12, noNaN: true }).map((value) => value + 0),
    ),
  }),
});

describe('numeric estimate', () => {
  const line = (value: number) => {
    const { score, feedback } = numericEstimate.score(item, { value });
    return [score.kind === 'scored' ? score.earned : null, feedback[0]?.verdict, feedback[0]?.text];
  };

  it('gives full marks within, none from `none` on, and a straight line between', () => {
    expect(line(4.6)).toEqual([1, 'right', 'FEEDBACK close']);
    expect(line(3.4)).toEqual([1, 'right', 'FEEDBACK close']);
    expect(line(8)).toEqual([0, 'wrong', 'FEEDBACK high']);
    expect(line(0)).toEqual([0, 'wrong', 'FEEDBACK low']);
    const [earned, verdict, text] = line(4 * (1 + 0.575));
    expect(earned).toBeCloseTo(0.5);
    expect([verdict, text]).toEqual(['partly', 'FEEDBACK high']);
  });

  it('never earns more further away', () => {
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        const [near, far] = [one, other].sort((a, b) => Math.abs(a - 4) - Math.abs(b - 4));
        expect(Number(line(near ?? 0)[0])).toBeGreaterThanOrEqual(Number(line(far ?? 0)[0]));
      }),
    );
  });

  it('scores an answer outside the bounds as it was given', () => {
    const response = numericEstimate.readResponse(item, { value: ['25'] }, '');
    expect(response).toEqual({ value: 25 });
    expect(line(25)).toEqual([0, 'wrong', 'FEEDBACK high']);
  });

  it('shows the right value wherever it is not the answer', () => {
    expect(numericEstimate.score(item, { value: 4.2 }).feedback[0]).toMatchObject({
      answered: '4.2 million',
      rightAnswer: '4 million',
    });
  });

  it('takes the unit off what was typed, and what is no number for nothing', () => {
    expect(numericEstimate.readResponse(item, { value: ['4,2 Million'] }, '')).toEqual({
      value: 4.2,
    });
    for (const typed of ['about four', 'million', '1e999', '--1', '1.2.3']) {
      expect(numericEstimate.readResponse(item, { value: [typed] }, '')).toBeNull();
    }
  });

  it('checks its numbers against each other, beside other problems', () => {
    expect(problemsOf(numericEstimate, { ...raw, none: 0.1, max: -1, unit: '' })).toEqual([
      'unit: must not be empty',
      'none: must be greater than `within`',
      'max: must be greater than `min`',
    ]);
    expect(problemsOf(numericEstimate, { ...raw, max: 3 })).toEqual([
      'value: must lie between `min` and `max`',
    ]);
    expect(problemsOf(numericEstimate, { ...raw, value: 0 })).toEqual([
      'value: must not be 0: closeness is a fraction of it',
    ]);
  });
});
