import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration, confidences, readConfidence } from './calibration';

const scored = (earned: number) => ({ kind: 'scored', earned, total: 1 }) as const;

describe('calibration', () => {
  it('counts answers and the share right for each confidence', () => {
    const steps = calibration([
      { confidence: 'guess', score: scored(0) },
      { confidence: 'guess', score: scored(1) },
      { confidence: 'certain', score: scored(1) },
      { confidence: 'certain', score: scored(0.5) },
      { confidence: 'certain', score: { kind: 'unanswered' } },
      { confidence: null, score: scored(1) },
    ]);
    expect(steps).toEqual([
      { confidence: 'guess', n: 2, shareRight: 0.5 },
      { confidence: 'fairly', n: 0, shareRight: null },
      { confidence: 'certain', n: 2, shareRight: 0.5 },
    ]);
  });

  it('has a share between 0 and 1, or none', () => {
    const answer = fc.record({
      confidence: fc.option(fc.constantFrom(...confidences)),
      score: fc.double({ min: 0, max: 1, noNaN: true }).map(scored),
    });
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const steps = calibration(answers);
        const said = answers.filter((each) => each.confidence !== null).length;
        expect(steps.reduce((sum, step) => sum + step.n, 0)).toBe(said);
        for (const { n, shareRight } of steps) {
          if (n === 0) expect(shareRight).toBeNull();
          else expect(shareRight).toSatisfy((share: number) => share >= 0 && share <= 1);
        }
      }),
    );
  });
});

describe('readConfidence', () => {
  it('reads a known confidence, and nothing else', () => {
    expect(readConfidence({ 'x.confidence': ['fairly'] }, 'x.')).toBe('fairly');
    expect(readConfidence({ 'x.confidence': ['very'] }, 'x.')).toBeNull();
    expect(readConfidence({}, 'x.')).toBeNull();
  });
});
