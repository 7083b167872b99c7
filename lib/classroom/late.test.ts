import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterDeduction, type LatePolicy, missingShare, unitsLate as unitsLateBy } from './late';
import { dayCounter, plusDays, toInstant } from './zones';

const policy: LatePolicy = {
  percentPerUnit: 10,
  unit: 'day',
  lowestPercent: 40,
  missingPercent: 0,
};
const zone = fc.constantFrom(
  'Asia/Kathmandu',
  'America/St_Johns',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Australia/Lord_Howe',
);
const due = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });
const at = (local: string, where: string, edge: 'start' | 'end' = 'end') => {
  const instant = toInstant(local, where, edge);
  if (instant === null) throw new Error(local);
  return instant;
};

const unitsLate = (
  unit: LatePolicy['unit'],
  end: number | null,
  handedInAt: number,
  where: string,
) => unitsLateBy(unit, end, handedInAt, dayCounter(where));

describe('units late', () => {
  it('counts a unit that is begun whole', () => {
    const [end, berlin] = [at('2026-06-01T23:59', 'Europe/Berlin'), 'Europe/Berlin'];
    expect(unitsLate('day', end, end, berlin)).toBe(0);
    expect(unitsLate('day', end, end + 1, berlin)).toBe(1);
    expect(unitsLate('hour', end, end + 1, berlin)).toBe(1);
    expect(unitsLate('hour', end, end + 3_600_001, berlin)).toBe(2);
    expect(unitsLate('day', null, 1e13, berlin)).toBe(0);
  });

  it('takes a day of 25 hours for one day, and one of 23 for one', () => {
    const autumn = at('2026-10-24T23:59', 'Europe/Berlin');
    expect(unitsLate('day', autumn, at('2026-10-25T23:59', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      1,
    );
    expect(
      unitsLate('hour', autumn, at('2026-10-25T23:59', 'Europe/Berlin'), 'Europe/Berlin'),
    ).toBe(25);
    const spring = at('2026-03-28T12:00', 'Europe/Berlin');
    expect(unitsLate('day', spring, at('2026-03-29T12:00', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      1,
    );
    expect(unitsLate('day', spring, at('2026-03-29T12:01', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      2,
    );
  });

  it('is n up to n days by the clock, in every zone and over every change of summer time', () => {
    fc.assert(
      fc.property(due, zone, fc.integer({ min: 1, max: 400 }), (end, where, n) => {
        const limit = plusDays(end, n, where);
        expect(unitsLate('day', end, limit, where)).toBeLessThanOrEqual(n);
        // A day that a country left out makes two counts the same instant.
        if (plusDays(end, n - 1, where) < limit) {
          expect(unitsLate('day', end, limit, where)).toBe(n);
        }
        expect(unitsLate('day', end, limit + 1, where)).toBeGreaterThan(n);
      }),
    );
  });

  it('never falls as time goes on', () => {
    const span = fc.integer({ min: 0, max: 30 * 86_400_000 });
    fc.assert(
      fc.property(
        due,
        zone,
        span,
        span,
        fc.constantFrom('day', 'hour'),
        (end, where, a, b, unit) => {
          const [x, y] = [Math.min(a, b), Math.max(a, b)];
          expect(unitsLate(unit, end, end + x, where)).toBeLessThanOrEqual(
            unitsLate(unit, end, end + y, where),
          );
        },
      ),
    );
  });
});

describe('deduction', () => {
  it('takes off its part of all points, down to the lowest mark', () => {
    expect(afterDeduction(policy, 0.9, 2).share).toBeCloseTo(0.7);
    expect(afterDeduction(policy, 0.9, 9).share).toBeCloseTo(0.4);
    expect(afterDeduction(policy, 0.9, 0)).toEqual({ share: 0.9, taken: 0 });
    expect(afterDeduction(null, 0.9, 5)).toEqual({ share: 0.9, taken: 0 });
  });

  it('leaves what is below the lowest mark anyway', () => {
    expect(afterDeduction(policy, 0.3, 5)).toEqual({ share: 0.3, taken: 0 });
  });

  it('stays between nothing and what was earned', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(percent, percent, share, fc.nat(1000), (per, lowest, earned, units) => {
        const any = { ...policy, percentPerUnit: per, lowestPercent: lowest };
        const after = afterDeduction(any, earned, units);
        expect(after.share).toBeGreaterThanOrEqual(Math.min(earned, lowest / 100));
        expect(after.share).toBeLessThanOrEqual(earned);
        expect(after.share + after.taken).toBeCloseTo(earned);
      }),
    );
  });

  it('has a mark for missing work only where it is set', () => {
    expect(missingShare(policy)).toBe(0);
    expect(missingShare({ ...policy, missingPercent: 30 })).toBeCloseTo(0.3);
    expect(missingShare({ ...policy, missingPercent: null })).toBeNull();
    expect(missingShare(null)).toBeNull();
  });
});
