import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/the-stop/actions';
import { engine } from '@/lib/labs/the-stop/engine';
import { publishedChecks, publishedRule, publishedTexts } from '@/lib/labs/the-stop/published';
import { type Action, countOf, type State, speaks } from '@/lib/labs/the-stop/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['north-korea-devices', 'north-korea-networks'],
  everyAction,
  published: [...publishedChecks, ...publishedTexts, ...publishedRule],
  refused: /^log-not-(here|told)$/,
});

const spoke = (state: State) => state.weeks.map((week) => countOf(week.marks, 's', 'f'));

describe('a check as it was published', () => {
  it.each(publishedChecks)(
    'looks through what the report $report tells of, in its order',
    (row) => {
      const state = play(engine, 'at-the-market', [
        { type: 'report', to: row.report },
        { type: 'go' },
        { type: 'hand-over' },
      ]);
      expect(state.stops.at(-1)?.looked).toEqual(row.looks);
    },
  );

  it.each(publishedTexts)('finds a text: $found, $before, refused: $refuses', (row) => {
    const state = play(engine, 'at-the-market', [
      { type: 'before', to: row.before },
      { type: 'go' },
      { type: row.refuses ? 'refuse' : 'hand-over' },
    ]);
    expect(state.stops.at(-1)?.found.includes('texts')).toBe(row.found);
    expect(state.stops.at(-1)?.end === 'questions').toBe(row.found);
  });

  it('can be refused, and never escaped by refusing', () => {
    walk(engine, everyAction, (state) => {
      for (const stop of state.stops) {
        if (stop.refused) expect(stop.end).toBe('questions');
        if (stop.before === 'left-home') expect(stop.looked).toEqual([]);
      }
    });
  });
});

describe('holding back as its mechanism has it', () => {
  it('speaks only if it is worth more than what is feared', () => {
    expect(speaks(0.5, 0.2, 2)).toBe(true);
    expect(speaks(0.4, 0.2, 2)).toBe(false);
    expect(speaks(0.01, 0, 4)).toBe(true);
  });

  it('is raised by each sign, by a harder punishment, and lowered by time', () => {
    const spokeAfter = (...actions: Action[]) =>
      spoke(play(engine, 'sandbox', [{ type: 'checks', to: 0 }, ...actions]));
    const quiet = spokeAfter({ type: 'weeks', count: 1 })[0] ?? 0;
    for (const sign of ['album', 'rumour', 'neighbour'] as const) {
      expect(spokeAfter({ type: 'sign', sign }, { type: 'weeks', count: 1 })[0]).toBeLessThan(
        quiet,
      );
    }
    expect(spokeAfter({ type: 'severity', to: 4 }, { type: 'weeks', count: 1 })[0]).toBeLessThan(
      quiet,
    );
    const weeks = spokeAfter({ type: 'sign', sign: 'album' }, { type: 'weeks', count: 8 });
    for (const [i, count] of weeks.slice(1).entries()) {
      expect(count).toBeGreaterThanOrEqual(weeks[i] ?? 0);
    }
    expect(weeks.at(-1)).toBeGreaterThan(weeks[0] ?? 0);
  });

  it('leaves far more unsaid than is ever found, with one look a week and with none', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const state = play(
        engine,
        'four-evenings',
        Array.from({ length: 4 }, () => ({ type: 'evening', did: 'write' }) as const),
        seed,
      );
      const found = state.weeks.reduce((sum, week) => sum + countOf(week.marks, 'f'), 0);
      const looked = state.weeks.reduce((sum, week) => sum + week.looked, 0);
      const silent = state.weeks.reduce((sum, week) => sum + countOf(week.marks, 'k'), 0);
      expect(looked).toBe(4);
      expect(found).toBeLessThanOrEqual(looked);
      expect(silent).toBeGreaterThan(20 * looked);
      const counts = spoke(state);
      for (const [i, count] of counts.slice(1).entries())
        expect(count).toBeLessThan(counts[i] ?? 0);
    }
  });

  it('keeps every neighbour, and every belief between none and certainty', () => {
    walk(
      engine,
      everyAction,
      (state) => {
        for (const week of state.weeks) {
          expect(week.marks).toMatch(/^[skf]{100}$/);
          expect(countOf(week.marks, 'f')).toBeLessThanOrEqual(week.looked);
        }
        for (const belief of state.street.belief) {
          expect(belief).toBeGreaterThanOrEqual(0);
          expect(belief).toBeLessThanOrEqual(1);
        }
      },
      { walks: 6, steps: 25 },
    );
  });
});
