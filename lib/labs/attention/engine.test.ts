import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/attention/actions';
import { engine } from '@/lib/labs/attention/engine';
import { directions } from '@/lib/labs/attention/published';
import { meeting, wholeRun } from '@/lib/labs/attention/rules';
import {
  type Count,
  crowdSize,
  days,
  fewCount,
  from,
  manyCount,
  type Settings,
  settingsOf,
} from '@/lib/labs/attention/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['foundations', 'great-firewall'],
  everyAction,
  published: Object.values(directions),
  walks: 4,
  steps: 25,
});

/** The mean of the last ten days over many crowds. */
function outcome(settings: Partial<Settings>): Record<keyof Count, number> {
  const runs = Array.from({ length: 40 }, (_, seed) =>
    wholeRun(seed * 7919 + 3, { ...settingsOf.none, ...settings }).history.slice(-10),
  ).flat();
  const mean = (what: keyof Count) => runs.reduce((sum, one) => sum + one[what], 0) / runs.length;
  return {
    many: mean('many'),
    few: mean('few'),
    writers: mean('writers'),
    noticed: mean('noticed'),
  };
}

const none = outcome({});

describe('attention in the directions that were published', () => {
  it('has fear deter the few who write more than it turns the many away', () => {
    for (const fear of [2, 3]) {
      const after = outcome({ fear });
      const silenced = 1 - after.writers / none.writers;
      expect(silenced).toBeGreaterThan(1 - after.many / none.many);
      expect(after.few).toBe(none.few);
    }
  });

  it('has quiet friction and flooding turn away the many and hardly any of the few', () => {
    for (const settings of [{ friction: 1 }, { friction: 2 }, { flood: 1 }, { flood: 2 }]) {
      const after = outcome(settings);
      expect(after.many / none.many).toBeLessThan(0.9);
      expect(after.few).toBe(none.few);
      expect(after.writers).toBe(none.writers);
    }
    expect(outcome({ friction: 2 }).many / none.many).toBeLessThan(0.5);
    expect(outcome({ friction: 3 }).few / none.few).toBeGreaterThan(0.9);
  });

  it('has more of either turn away more', () => {
    for (const knob of ['friction', 'flood'] as const) {
      const readers = [0, 1, 2, 3].map((value) => outcome({ [knob]: value }).many);
      for (let i = 1; i < 4; i += 1) expect(readers[i]).toBeLessThan(readers[i - 1] ?? 0);
    }
    for (const others of [60, 120, 240]) {
      expect(meeting(10, others)).toBeGreaterThan(meeting(10, 2 * others));
      expect(meeting(10, others)).toBeGreaterThan(meeting(5, others));
    }
  });

  it('is noticed where it shows, and hardly where it doesn’t', () => {
    expect(outcome({ fear: 3 }).noticed).toBeGreaterThan(crowdSize / 2);
    expect(outcome({ friction: 3, loud: 1 }).noticed).toBeGreaterThan(crowdSize / 2);
    for (const settings of [{ friction: 3 }, { flood: 3 }]) {
      expect(outcome(settings).noticed).toBeLessThan(crowdSize / 20);
    }
    expect(none.noticed).toBe(0);
  });

  it('keeps fewer away with the same friction if it shows', () => {
    for (const friction of [1, 2, 3]) {
      expect(outcome({ friction, loud: 1 }).many).toBeGreaterThan(outcome({ friction }).many);
    }
  });

  it('leaves a smaller group, with more of the few in it', () => {
    const share = (one: { many: number; few: number }) => one.few / (one.many + one.few);
    for (const settings of [{ friction: 2 }, { flood: 2 }, { friction: 2, flood: 2 }]) {
      expect(share(outcome(settings))).toBeGreaterThan(1.5 * share(none));
    }
  });

  it('turns fewer away where people care more', () => {
    const readers = [0, 1, 2].map((care) => outcome({ friction: 2, care }).many);
    expect(readers[1]).toBeGreaterThan(readers[0] ?? 0);
    expect(readers[2]).toBeGreaterThan(readers[1] ?? 0);
  });
});

describe('attention in every state', () => {
  it('changes nothing before the day on which something is done', () => {
    const first = (settings: Settings) => wholeRun(4, settings).history.slice(0, from - 1);
    const still = first(settingsOf.none);
    for (const settings of Object.values(settingsOf)) expect(first(settings)).toEqual(still);
  });

  it('keeps the same people from one means to the next', () => {
    const before = engine.start('one-crowd-three-ways', 9);
    const after = play(
      engine,
      'one-crowd-three-ways',
      [
        { type: 'run', days },
        { type: 'means', to: 'fear' },
        { type: 'run', days },
      ],
      9,
    );
    expect(after.care).toEqual(before.care);
    expect(after.voice).toEqual(before.voice);
  });

  it('keeps its totals', () => {
    const faults = new Set<string>();
    walk(
      engine,
      everyAction,
      (state) => {
        if (state.history.length !== state.day || state.day > days) faults.add('days');
        if (state.marks.length !== crowdSize) faults.add('marks');
        for (const one of state.history) {
          if (one.many > manyCount || one.few > fewCount) faults.add('counts');
          if (one.writers > one.few || one.noticed > crowdSize) faults.add('counts');
        }
        state.history.forEach((one, i) => {
          if (one.noticed < (state.history[i - 1]?.noticed ?? 0)) faults.add('forgot');
        });
        for (const { low, middle, high } of state.batches) {
          low.forEach((least, i) => {
            if (least > (middle[i] ?? 0) || (middle[i] ?? 0) > (high[i] ?? 0)) faults.add('spread');
          });
        }
      },
      { walks: 4, steps: 25 },
    );
    expect([...faults]).toEqual([]);
  }, 60_000);
});
