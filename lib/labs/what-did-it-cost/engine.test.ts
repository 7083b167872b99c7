import { describe, expect, it } from 'vitest';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/what-did-it-cost/actions';
import { engine } from '@/lib/labs/what-did-it-cost/engine';
import { checks, rates } from '@/lib/labs/what-did-it-cost/published';
import {
  byDigital,
  byGdp,
  digitalOf,
  dollarsOf,
  hoursOf,
  hoursOfYear,
  meets,
  priceOf,
  rateOf,
  twoDigits,
  weightedHours,
} from '@/lib/labs/what-did-it-cost/rules';
import { type Action, invented, knobs, type Settings } from '@/lib/labs/what-did-it-cost/state';

const { gdp, dollars, ...single } = rates;
describeEngine(engine, {
  topics: ['shutdowns'],
  everyAction,
  published: [...gdp, ...dollars, ...Object.values(single), ...Object.values(checks)],
});

const base = engine.start('sandbox', 1).settings;
const setting = (change: Partial<Settings>): Settings => ({ ...base, ...change });

describe('what-did-it-cost as it was published', () => {
  it('comes to the worked example of either model, and to five times between them', () => {
    const medium = byGdp(100_000, 5, 1, rateOf(1));
    const digital = byDigital(100_000, 120, 1, digitalOf(1));
    expect(medium).toBeCloseTo(checks.medium.value, 1);
    expect(digital).toBeCloseTo(checks.digital.value, 1);
    expect(digital / medium).toBeCloseTo(checks.apart.value, 6);
    const one = (change: Partial<Settings>) => priceOf('one-cut-two-models', setting(change));
    expect([twoDigits(one({})), twoDigits(one({ model: 1 }))]).toEqual([14, 69]);
  });

  it('has the minister and the fact-checkers between the low rate and the middle one', () => {
    const day = (level: number) => (rates.iranians.value / 10) * dollarsOf(level);
    expect(day(0)).toBeCloseTo(5.4, 6);
    expect(day(1)).toBeCloseTo(59.4, 6);
    for (const { value } of [rates.minister, rates.checkers]) {
      expect(value).toBeGreaterThan(day(0));
      expect(value).toBeLessThan(day(1));
    }
  });

  it('takes a digital share between which the OECD’s for Egypt lies', () => {
    expect(checks.egypt.value / 5).toBe(checks.egyptDay.value);
    expect(digitalOf(0)).toBeLessThan(checks.egyptShareLow.value);
    expect(digitalOf(2)).toBeGreaterThan(checks.egyptShareHigh.value);
  });

  it('counts more hours than a year has if hours are added up, and no more if they aren’t', () => {
    expect(hoursOfYear).toBe(checks.yearHours.value);
    expect(checks.russiaHours.value).toBeGreaterThan(hoursOfYear);
    expect(hoursOf(setting({ regions: 2, platform: 2 }))).toBeGreaterThan(hoursOfYear);
    expect(hoursOf(setting({ regions: 1 }))).toBeLessThan(200);
  });

  it('swings by more than the published totals of one maker do', () => {
    const swing = checks.worldHigh.value / checks.worldLow.value;
    const low = priceOf('sandbox', setting({}));
    const high = priceOf('sandbox', setting({ regions: 2, platform: 2 }));
    expect(high / low).toBeGreaterThan(100 * swing);
  });

  it('lets either published price be met in more than one way', () => {
    for (let target = 0; target < knobs.target; target += 1) {
      let ways = 0;
      for (let level = 0; level < knobs.level; level += 1) {
        for (let late = 0; late < knobs.late; late += 1) {
          for (let left = 0; left < knobs.left; left += 1) {
            const settings = setting({ target, level, late, left });
            if (meets(priceOf('what-you-have-to-believe', settings), settings)) ways += 1;
          }
        }
      }
      expect(ways).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('what-did-it-cost in every state', () => {
  it('prints what the factors give, never less than nothing, and less for what is only late', () => {
    walk(engine, everyAction, (state) => {
      expect(state.prints.length).toBeLessThanOrEqual(invented.kept);
      for (const one of state.prints) {
        expect(one.price).toBe(priceOf(state.scenario, one.settings));
        expect(one.price).toBeGreaterThan(0);
        const later = { ...one.settings, late: Math.min(4, one.settings.late + 1) };
        expect(priceOf(state.scenario, later)).toBeLessThanOrEqual(one.price);
        expect(weightedHours(one.settings)).toBeLessThanOrEqual(hoursOf(one.settings));
      }
    });
  });

  it('scales with each factor', () => {
    for (const factor of [2, 7]) {
      expect(byGdp(100 * factor, 5, 1, 0.01)).toBeCloseTo(factor * byGdp(100, 5, 1, 0.01), 9);
      expect(byDigital(100, 12 * factor, 1, 0.05)).toBeCloseTo(
        factor * byDigital(100, 12, 1, 0.05),
        9,
      );
    }
    const actions: Action[] = [{ type: 'print' }, { type: 'print' }];
    const [first, second] = play(engine, 'sandbox', actions).prints;
    expect(first).toEqual(second);
  });
});
