import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/access-and-appetite/actions';
import { engine } from '@/lib/labs/access-and-appetite/engine';
import { checks, shares } from '@/lib/labs/access-and-appetite/published';
import { wholeRun } from '@/lib/labs/access-and-appetite/rules';
import {
  type Corridor,
  has,
  knobs,
  months,
  roomSize,
  type Settings,
  students,
} from '@/lib/labs/access-and-appetite/state';
import { describeEngine } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

const all: Settings = { access: 100, effort: 0, nudge: 0, chatter: 1, shock: 0 };
const runs = (settings: Partial<Settings>, count = 60): Corridor[] =>
  Array.from({ length: count }, (_, seed) => wholeRun(seed * 977 + 1, { ...all, ...settings }));
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const free = shares.freeMonths.value;
const share = (list: readonly Corridor[], what: 'tool' | 'readers', month = free) =>
  mean(list.map((one) => one.history[month]?.[what] ?? 0)) / students;

describeEngine(engine, {
  topics: ['great-firewall'],
  everyAction,
  published: [...Object.values(shares), ...Object.values(checks)],
  walks: 4,
  steps: 25,
});

describe('access-and-appetite as it was published', () => {
  it('has about half switch the free tool on, and under 5% of all and of the active read', () => {
    const list = runs({});
    expect(Math.abs(share(list, 'tool') - shares.switchedOn.value)).toBeLessThan(0.02);
    expect(share(list, 'readers')).toBeLessThan(checks.readers.value);
    expect(share(list, 'readers') / share(list, 'tool')).toBeLessThan(checks.readers.value);
    expect(shares.switchedOn.value).toBeLessThan(checks.film.value);
  });

  it('has reading rise with questions, and stay higher after they end', () => {
    const nudged = runs({ nudge: shares.nudgeMonths.value });
    expect(share(nudged, 'readers')).toBeGreaterThan(5 * share(runs({}), 'readers'));
    expect(share(nudged, 'readers')).toBeGreaterThan(share(nudged, 'readers', 7) / 2);
  });

  it('has 23% of the newly exposed pay in the end', () => {
    const list = runs({ nudge: shares.nudgeMonths.value });
    const exposed = list.flatMap((one) => one.students.filter((each) => has(each, 'exposed')));
    const paying = exposed.filter((each) => has(each, 'payer')).length / exposed.length;
    expect(Math.abs(paying - shares.paid.value)).toBeLessThan(0.02);
  });

  it('makes a reader’s room-mates 12.7 points likelier to know', () => {
    let near = 0;
    let told = 0;
    for (const { students: list } of runs({ nudge: 4 }, 200)) {
      list.forEach((one, i) => {
        const room = Math.floor(i / roomSize) * roomSize;
        const reader = list.slice(room, room + roomSize).some((each) => has(each, 'reader'));
        if (has(one, 'reader')) return;
        if (!reader) expect(has(one, 'knows')).toBe(false);
        else {
          near += 1;
          told += has(one, 'knows') ? 1 : 0;
        }
      });
    }
    expect(Math.abs((100 * told) / near - shares.roomMate.value)).toBeLessThan(1.5);
  });

  it('gives about half of an app’s users a tool when the app is blocked', () => {
    const list = runs({ access: 0, shock: 100 });
    expect(share(list, 'tool', 5)).toBe(0);
    expect(Math.abs(share(list, 'tool', 6) - shares.keptApp.value)).toBeLessThan(0.02);
    expect(share(list, 'readers')).toBeGreaterThan(0);
  });

  it('leads more to reading by a blocked app than by a free tool, and most by questions', () => {
    const app = share(runs({ access: 0, shock: 100 }), 'readers');
    expect(app).toBeGreaterThan(share(runs({}), 'readers'));
    expect(app).toBeLessThan(share(runs({ nudge: shares.nudgeMonths.value }), 'readers'));
  });

  it('does nothing if nothing is done', () => {
    for (const one of runs({ access: 0, nudge: 8, chatter: 4 }, 5)) {
      for (const count of one.history) {
        expect(count).toEqual({ tool: 0, readers: 0, knows: 0, payers: 0 });
      }
    }
    for (const one of runs({ effort: 100 }, 5)) expect(one.history[free]?.tool).toBe(0);
  });
});

describe('access-and-appetite in every state', () => {
  it('keeps its totals: nobody reads or pays without a tool, and every reader knows', () => {
    const faults = new Set<string>();
    walk(
      engine,
      everyAction,
      (state, before) => {
        if (state.students.length !== students) faults.add('students');
        if (state.history.length !== state.month + 1) faults.add('history');
        if (state.month > months) faults.add('months');
        for (const one of state.students) {
          if (has(one, 'reader') && !has(one, 'tool')) faults.add('reads without a tool');
          if (has(one, 'payer') && !has(one, 'tool')) faults.add('pays without a tool');
          if (state.month > 0 && has(one, 'reader') && !has(one, 'knows')) faults.add('knows not');
          if (has(one, 'tool') && !has(one, 'offered') && !has(one, 'ownTool'))
            faults.add('whence');
        }
        for (const one of state.history) {
          if (one.readers > one.tool || one.payers > one.tool) faults.add('counts');
          if (one.knows < one.readers || one.tool > students) faults.add('counts');
        }
        for (const { low, middle, high } of state.batches) {
          low.forEach((least, i) => {
            if (least > (middle[i] ?? 0) || (middle[i] ?? 0) > (high[i] ?? 0)) faults.add('spread');
          });
        }
        for (const [knob, { min, max }] of Object.entries(knobs)) {
          const value = state.settings[knob as keyof typeof knobs];
          if (value < min || value > max) faults.add('knob');
        }
        if (before !== null && state.log.length !== before.log.length + 1) faults.add('log');
        if (before !== null && state.log.at(-1)?.key === 'log-not-here') {
          if (state.students !== before.students || state.rng !== before.rng)
            faults.add('not here');
        }
      },
      { walks: 8, steps: 25 },
    );
    expect([...faults]).toEqual([]);
  }, 60_000);
});
