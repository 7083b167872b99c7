import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/the-review-desk/actions';
import { engine, isUp, postsOf, shareGone } from '@/lib/labs/the-review-desk/engine';
import { lived, pace, removed, staffing } from '@/lib/labs/the-review-desk/published';
import { arriving, dayOf, waits } from '@/lib/labs/the-review-desk/rules';
import { type Action, knobs, type Settings, type State } from '@/lib/labs/the-review-desk/state';
import { factWords } from '@/tests/support/lab-engine';
import { citedFacts, faultsOf, labFile, walk } from '@/tests/support/labs';
import { toldIn } from '@/tests/support/told';

const text = labFile('the-review-desk');
const { facts, mechanisms } = factWords(['platform-censorship']);
const told = toldIn('platform-censorship');
const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const quiet: Settings = { day: 2400, night: 0, machine: 0, spike: 0 };
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

describe('the-review-desk and its text', () => {
  it('answers to its text', () => {
    expect(faultsOf(engine, text, everyAction)).toEqual([]);
  });

  it('cites facts and mechanisms that are there', () => {
    for (const id of citedFacts(text)) expect([...facts.keys()], id).toContain(id);
    for (const id of text.mechanisms) expect([...mechanisms.keys()], id).toContain(id);
  });

  it('has every figure in the words that hold it', () => {
    for (const one of [staffing, lived, pace, removed].flatMap((all) => Object.values(all))) {
      expect(told(one.in), one.says).toContain(one.says);
    }
  });
});

describe('the staffed day', () => {
  it('has as many posts a minute as published, whatever the rhythm', () => {
    const minutes = Array.from({ length: 1440 }, (_, i) => arriving(i, quiet, 'plain'));
    expect(mean(minutes)).toBeCloseTo(staffing.postsAMinute.value, 0);
  });

  it('needs the published number of readers, and three shifts of them', () => {
    const readers = staffing.postsAMinute.value / staffing.readAMinute.value;
    expect(readers).toBe(staffing.atATime.value);
    const around: Settings = { ...quiet, day: readers, night: readers };
    expect(dayOf(around).staff).toBe(staffing.inShifts.value);
    expect(dayOf(around).dayLong).toBe(1);
    // Fewer, and a part of the posts is never read.
    expect(dayOf({ ...around, day: knobs.day[0] }).dayLong).toBeLessThan(1);
  });

  it('lets posts of the small hours live longer than those of the day, as measured', () => {
    const { wait } = dayOf(quiet);
    const night = mean(wait.slice(3, 9)) / 60;
    const day = mean(wait.slice(10, 23)) / 60;
    expect(lived.night.value).toBeGreaterThan(lived.day.value);
    expect(night).toBeGreaterThan(2 * day);
    expect(day).toBeLessThan(lived.day.value);
  });

  it('never reads a post sooner with fewer readers, or later with a longer list', () => {
    for (const night of knobs.night) {
      for (const spike of knobs.spike) {
        const all = knobs.day.map((day) => waits({ ...quiet, day, night, spike }));
        all.slice(1).forEach((more, i) => {
          more.forEach((wait, minute) => {
            expect(wait).toBeLessThanOrEqual(all[i]?.[minute] ?? 0);
          });
        });
        const [none, , most] = knobs.machine.map((machine) =>
          waits({ ...quiet, night, machine, spike }),
        );
        most?.forEach((wait, minute) => {
          expect(wait).toBeLessThanOrEqual(none?.[minute] ?? 0);
        });
      }
    }
  });

  it('makes an evening of news last into the next day', () => {
    const around: Settings = { ...quiet, day: 1400, night: 1400 };
    const calm = dayOf(around).wait[22] ?? 0;
    expect(dayOf({ ...around, spike: 100 }).wait[22]).toBeGreaterThan(calm + 120);
  });
});

describe('the desk', () => {
  it('takes every waiting post with the word, whatever it says, and none without', () => {
    const listed = engine.step(engine.start('the-burst', 1), { type: 'list-word' });
    for (const post of postsOf('the-burst')) {
      expect(listed.fates[post.id] === 'machine').toBe(post.word === true);
    }
    const stances = postsOf('the-burst').filter((post) => post.word);
    expect(new Set(stances.map((post) => post.burst))).toEqual(
      new Set(['for', 'against', undefined]),
    );
  });

  it('objects to nothing that went, and never to what is harmless', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      for (const verdict of ['keep', 'delete', 'author'] as const) {
        const end = run(engine.start('a-vague-rule', seed), [
          ...Array.from({ length: 6 }, (): Action => ({ type: 'decide', verdict })),
          { type: 'end-shift' },
        ]);
        for (const id of end.objections) {
          expect(isUp(end.fates[id])).toBe(true);
          expect(id).not.toBe('mustard');
        }
      }
    }
  });

  it('has no shift that pleases the inspection for sure and leaves every harmless post alone', () => {
    const risky = postsOf('a-vague-rule').filter((post) => post.risk > 0).length;
    expect(risky).toBeGreaterThan(engine.start('a-vague-rule', 1).minutes);
  });

  it('ends the worked burst near the published shares: both views alike, and far above the rest', () => {
    const actions = engine.scenarios.find((one) => one.id === 'the-burst')?.worked ?? [];
    const end = run(engine.start('the-burst', 1), actions);
    for (const burst of ['for', 'against'] as const) {
      expect(shareGone(end, burst)).toBeGreaterThanOrEqual(removed.burst.value);
    }
    expect(shareGone(end, 'other')).toBeLessThan(removed.burst.value);
    expect(shareGone(end, 'other')).toBeGreaterThan(removed.other.value);
  });
});

describe('the-review-desk in every state', () => {
  it('is the same for the same seed and actions, and plain JSON', () => {
    for (const scenario of engine.scenarios) {
      const once = run(engine.start(scenario.id, 5), everyAction);
      expect(run(engine.start(scenario.id, 5), everyAction)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }
  });

  it('keeps its totals: every post is waiting or has a fate, and no minute is made', () => {
    const faults = new Set<string>();
    walk(
      engine,
      everyAction,
      (state, before) => {
        const posts = postsOf(state.scenario).map((post) => post.id);
        const all = [...state.queue, ...Object.keys(state.fates)];
        if ([...all].sort().join() !== [...posts].sort().join()) faults.add('posts');
        if (state.minutes < 0) faults.add('minutes');
        if (before !== null && state.minutes > before.minutes) faults.add('minute made');
        if (before !== null && state.log.length !== before.log.length + 1) faults.add('log');
        for (const day of state.days) {
          if (day.halfHour > day.dayLong + 1e-9 || day.dayLong > 1) faults.add('shares');
        }
        if (state.scenario !== 'sandbox' && state.stage !== 'later') {
          // From anywhere the end is two actions away.
          const end = run(state, [{ type: 'end-shift' }, { type: 'years-later' }]);
          if (!engine.reached(end)) faults.add('stuck');
        }
      },
      { walks: 10, steps: 25 },
    );
    expect([...faults]).toEqual([]);
  });
});
