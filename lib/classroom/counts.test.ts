import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAttempts, mayBegin } from './counts';

const tries = [
  { id: 'b', submittedAt: 2, share: 0.9 },
  { id: 'a', submittedAt: 1, share: 0.5 },
  { id: 'd', submittedAt: 4, share: 0.4 },
  { id: 'c', submittedAt: 3, share: 0.9 },
];
const ids = (rule: 'best' | 'last' | 'first' | 'mean') =>
  countedAttempts(rule, tries)?.attempts.map((each) => each.id);

describe('which attempt counts', () => {
  it('follows the rule', () => {
    expect(ids('first')).toEqual(['a']);
    expect(ids('last')).toEqual(['d']);
    expect(ids('best')).toEqual(['b']);
    expect(ids('mean')).toEqual(['a', 'b', 'c', 'd']);
    expect(countedAttempts('mean', tries)?.share).toBeCloseTo(0.675);
    expect(countedAttempts('best', [])).toBeNull();
  });

  it('puts every rule between the worst and the best, in whatever order they come', () => {
    const attempt = fc.record({
      submittedAt: fc.nat(),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(attempt, { minLength: 1 }),
        fc.constantFrom('best', 'last', 'first', 'mean'),
        (list, rule) => {
          const shares = list.map((each) => each.share);
          const counted = countedAttempts(rule, list)?.share ?? Number.NaN;
          expect(counted).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
          expect(counted).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
          if (rule === 'best') expect(counted).toBe(Math.max(...shares));
          if (rule === 'mean' || rule === 'best') {
            expect(countedAttempts(rule, [...list].reverse())?.share).toBeCloseTo(counted);
          }
        },
      ),
    );
  });
});

describe('beginning an attempt', () => {
  const MIN = 60_000;
  const window = { opens: 10 * MIN, due: 50 * MIN, closes: 100 * MIN };
  const policy = { allowed: 3, pauseMinutes: 15 };

  it('may be done while open and late', () => {
    expect(mayBegin(policy, [], false, window, 20 * MIN)).toEqual({
      may: true,
      goesOn: false,
      left: 3,
    });
    expect(mayBegin(policy, [20 * MIN], false, window, 60 * MIN)).toMatchObject({
      may: true,
      left: 2,
    });
    expect(
      mayBegin({ ...policy, allowed: null }, [1, 2, 3], false, window, 60 * MIN),
    ).toMatchObject({
      may: true,
      left: null,
    });
  });

  it('says why not, and when', () => {
    const cases = [
      [[], 5, { why: 'not-open', when: 10 * MIN }],
      [[], 101, { why: 'closed', when: null }],
      [[11 * MIN, 30 * MIN, 50 * MIN], 80, { why: 'none-left', when: null }],
      [[30 * MIN], 40, { why: 'pause', when: 45 * MIN }],
      [[90 * MIN], 95, { why: 'pause-past-closing', when: null }],
    ] as const;
    for (const [done, minute, answer] of cases) {
      expect(mayBegin(policy, done, false, window, minute * MIN)).toEqual({
        may: false,
        ...answer,
      });
    }
    expect(mayBegin(policy, [30 * MIN], false, window, 45 * MIN)).toMatchObject({ may: true });
  });

  it('lets an open sitting go on, but not after closing', () => {
    const full = [11 * MIN, 30 * MIN, 39 * MIN];
    expect(mayBegin(policy, full, true, window, 40 * MIN)).toEqual({
      may: true,
      goesOn: true,
      left: 1,
    });
    expect(mayBegin(policy, [], true, window, 101 * MIN)).toMatchObject({
      may: false,
      why: 'closed',
    });
  });
});
