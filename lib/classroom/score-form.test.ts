import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanReason, REASON_MAX, readScore } from './score-form';

describe('a score set by hand', () => {
  it.each([
    ['7', 7],
    ['7.5', 7.5],
    [' 7,5 ', 7.5],
    ['0', 0],
    ['20', 20],
    ['１０', 10],
  ])('reads %j', (typed, points) => {
    expect(readScore(typed, 'Said it out loud.', 10)).toEqual({
      kind: 'read',
      points,
      reason: 'Said it out loud.',
    });
  });

  it.each([
    ['', 'x', ['points-unreadable']],
    ['-1', 'x', ['points-unreadable']],
    ['1e3', 'x', ['points-unreadable']],
    ['NaN', 'x', ['points-unreadable']],
    ['20.5', 'x', ['points-too-many']],
    ['8', '  \u200b ', ['reason-missing']],
    ['eight', '', ['points-unreadable', 'reason-missing']],
  ])('refuses %j with %j', (typed, reason, problems) => {
    expect(readScore(typed, reason, 10)).toEqual({ kind: 'problems', problems });
  });

  it('keeps a reason within bounds whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
        const reason = cleanReason(typed);
        expect([...reason].length).toBeLessThanOrEqual(REASON_MAX);
        expect(reason).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(cleanReason(reason)).toBe(reason);
      }),
    );
  });
});
