import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/the-routing-table/actions';
import {
  engine,
  fateOf,
  isGone,
  longestGap,
  shortestGap,
  timeOf,
} from '@/lib/labs/the-routing-table/engine';
import {
  alarmOf,
  needlesOf,
  readingOf,
  routesShare,
  scoreOf,
  timesRead,
} from '@/lib/labs/the-routing-table/needles';
import { checks, egypt, starts, world } from '@/lib/labs/the-routing-table/published';
import { bigFive, providers, sumOf, tries } from '@/lib/labs/the-routing-table/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['shutdowns'],
  everyAction,
  published: [
    ...Object.values(egypt.before),
    ...Object.values(egypt.after),
    ...starts,
    ...Object.values(world),
    ...Object.values(checks),
  ],
});

const withdrawn = play(engine, 'two-ways-to-cut', [{ type: 'cut', how: 'withdraw' }]);
const dropped = play(engine, 'two-ways-to-cut', [{ type: 'cut', how: 'drop' }]);

describe('the-routing-table as it was published', () => {
  it('has Egypt’s blocks before and after, up to the two that Noor gained', () => {
    const open = engine.start('two-ways-to-cut', 1);
    expect(sumOf(open.routes)).toBe(checks.total.value);
    const gained = egypt.after.noor.value - egypt.before.noor.value;
    expect(sumOf(withdrawn.routes)).toBe(checks.left.value - gained);
  });

  it('sees a withdrawal on every needle and a drop on all but one', () => {
    const gone = needlesOf(routesShare(withdrawn), withdrawn.wall);
    expect([alarmOf('routes', gone.routes), alarmOf('probes', gone.probes)]).toEqual([
      'critical',
      'critical',
    ]);
    const stays = needlesOf(routesShare(dropped), dropped.wall);
    expect(alarmOf('routes', stays.routes)).toBe('none');
    expect(alarmOf('probes', stays.probes)).toBe('critical');
    expect(100 - stays.probes).toBeGreaterThanOrEqual(checks.unreachableLeast.value);
    expect(100 - stays.probes).toBeLessThanOrEqual(checks.unreachableMost.value);
  });

  it('warns on Myanmar’s coup day, and sees next to nothing of Iran’s evenings', () => {
    const share = (100 * checks.myanmarAfter.value) / checks.myanmarBefore.value;
    expect(alarmOf('routes', share)).toBe('warning');
    const evening = needlesOf(100 - checks.curfewRoutes.value, 'mobile');
    expect(alarmOf('routes', evening.routes)).toBe('warning');
    expect(alarmOf('probes', evening.probes)).toBe('none');
    expect(evening.probes).toBeGreaterThan(checks.curfewProbes.value);
  });

  it('scores as the project’s worked example does', () => {
    const both = { routes: 10, probes: 10, traffic: 10 };
    expect(scoreOf(both, 60)).toBe(checks.areaBoth.value);
    expect(scoreOf({ ...both, routes: 100 }, 60)).toBe(checks.areaOne.value);
    expect(scoreOf({ ...both, routes: 100, probes: 100 }, 60)).toBe(0);
  });

  it('reads an outage from two needles, or from one with a word from inside', () => {
    const one = needlesOf(100, 'all');
    expect(readingOf(one, false)).toBe('ask');
    expect(readingOf(one, true)).toBe('outage');
    expect(readingOf(needlesOf(0, 'open'), false)).toBe('outage');
    expect(readingOf(needlesOf(100, 'mobile'), true)).toBe('word-only');
  });

  it('spaces its calls as the published times are spaced', () => {
    expect(timeOf(starts[0].value)).toBe('22:12:43');
    expect(timeOf(starts[4].value)).toBe('22:25:10');
    expect([shortestGap, longestGap]).toEqual([43, 368]);
    const calls = bigFive.map((provider) => ({ type: 'call', provider }) as const);
    for (let seed = 1; seed < 50; seed += 1) {
      const { gone } = play(engine, 'one-after-another', calls, seed);
      expect(timesRead(gone)).toBe('apart');
    }
    const together = play(engine, 'one-after-another', [{ type: 'switch' }]);
    expect(timesRead(together.gone)).toBe('together');
    expect(sumOf(together.routes)).toBeLessThan(checks.left.value);
  });

  it('is the same silence inside, whichever way it was done', () => {
    for (const what of tries) {
      const works = [withdrawn, dropped].map((state) => fateOf(state, what, 'a') === 'answered');
      expect(works).toEqual(what === 'inside' ? [true, true] : [false, false]);
    }
  });
});

describe('the-routing-table in every state', () => {
  it('announces no more than it had and no less than was left, and can be put back', () => {
    walk(engine, everyAction, (state) => {
      for (const one of providers) {
        expect(state.routes[one]).toBeLessThanOrEqual(egypt.before[one].value);
        expect(state.routes[one] === egypt.before[one].value).toBe(!isGone(state, one));
      }
      const needles = needlesOf(routesShare(state), state.wall);
      for (const value of Object.values(needles)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
      expect(needles.probes).toBeLessThanOrEqual(needles.routes);
      if (state.scenario !== 'sandbox') {
        const back = engine.step(state, { type: 'restore' });
        expect(sumOf(back.routes)).toBe(checks.total.value);
        expect(fateOf(back, 'site', 'a')).toBe('answered');
      }
      const times = state.gone.map((one) => one.at);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
    });
  });
});
