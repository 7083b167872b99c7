import { describe, expect, it } from 'vitest';
import { seedRng } from '@/lib/labs/prng';
import { everyAction } from '@/lib/labs/the-quiet-room/actions';
import { engine } from '@/lib/labs/the-quiet-room/engine';
import { directions } from '@/lib/labs/the-quiet-room/published';
import { measure, newRoom, nextRound, speaks, wholeRun } from '@/lib/labs/the-quiet-room/rules';
import {
  type Measured,
  roomSize,
  rounds,
  type Settings,
  yellowCount,
} from '@/lib/labs/the-quiet-room/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['foundations'],
  everyAction,
  published: Object.values(directions),
  walks: 6,
});

const seeds = Array.from({ length: 200 }, (_, i) => seedRng(i * 7919 + 5));
const usual: Settings = { reminder: 0, accept: 60, yellow: 50, feed: 40 };

/** Share that spoke in each cell of the table, over many rooms of one round. */
function shares(reminder: number): Record<keyof Measured['cells'], number> {
  const rows = seeds.map((rng) => {
    const settings = { ...usual, reminder };
    const room = newRoom(rng, settings);
    return measure(nextRound(room, reminder, null), room.feed, reminder).cells;
  });
  const share = (cell: keyof Measured['cells']) =>
    rows.reduce((sum, row) => sum + row[cell].spoke, 0) /
    rows.reduce((sum, row) => sum + row[cell].all, 0);
  return {
    'accept-minority': share('accept-minority'),
    'accept-majority': share('accept-majority'),
    'reject-minority': share('reject-minority'),
    'reject-majority': share('reject-majority'),
  };
}

/** Mean share of yellow in the last feed over many rooms. */
const endOf = (settings: Partial<Settings>): number =>
  seeds
    .map((rng) => wholeRun(rng, { ...usual, ...settings }).feed)
    .reduce((sum, one) => sum + one / seeds.length, 0);

describe('the-quiet-room in the directions that were found', () => {
  const calm = shares(0);
  const reminded = shares(1);

  it('has those who accept being watched fall silent in the minority once they are reminded', () => {
    expect(reminded['accept-minority']).toBeLessThan(0.5 * reminded['accept-majority']);
    expect(reminded['accept-minority']).toBeLessThan(0.5 * calm['accept-minority']);
  });

  it('has those who reject it hardly change with the climate of opinion, or with the reminder', () => {
    expect(reminded['reject-majority'] - reminded['reject-minority']).toBeLessThan(0.05);
    expect(reminded['reject-minority']).toBe(calm['reject-minority']);
  });

  it('has a minority speak somewhat less without a reminder too, whatever it thinks of being watched', () => {
    for (const view of ['accept', 'reject'] as const) {
      const gap = calm[`${view}-majority`] - calm[`${view}-minority`];
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(0.1);
    }
  });

  it('makes the feed look more one-sided than the opinions are, and more so with each turn', () => {
    expect(endOf({ reminder: 1, accept: 80 })).toBeLessThan(0.25);
    expect(endOf({ reminder: 1 })).toBeLessThan(0.4);
    expect(endOf({})).toBeGreaterThan(0.45);
    const feeds = seeds.map((rng) => wholeRun(rng, { ...usual, reminder: 1, accept: 80 }).history);
    const mean = (round: number) =>
      feeds.reduce((sum, one) => sum + (one[round]?.yellow ?? 0), 0) / feeds.length;
    expect(mean(2)).toBeLessThan(mean(0));
    expect(mean(rounds - 1)).toBeLessThanOrEqual(mean(2));
  });

  it('ends one way or the other where many accept being watched, as the sandbox says', () => {
    const settings = { reminder: 1, accept: 80, yellow: 60, feed: 40 };
    const ends = seeds.map((rng) => wholeRun(rng, settings).feed);
    const share = (fits: (feed: number) => boolean) => ends.filter(fits).length / ends.length;
    expect(share((feed) => feed < 0.35)).toBeGreaterThan(0.15);
    expect(share((feed) => feed > 0.65)).toBeGreaterThan(0.15);
    expect(share((feed) => feed >= 0.35 && feed <= 0.65)).toBeLessThan(0.2);
  });

  it('is quieter the more people accept being watched, and only with a reminder', () => {
    const reminder = [20, 40, 60, 80].map((accept) => endOf({ reminder: 1, accept }));
    for (let i = 1; i < 4; i += 1) expect(reminder[i]).toBeLessThan(reminder[i - 1] ?? 0);
    expect(Math.abs(endOf({ accept: 20 }) - endOf({ accept: 80 }))).toBeLessThan(0.03);
  });
});

describe('the-quiet-room as it is played', () => {
  it('measures two rounds of the same people with the same feed, which differ in the reminder alone', () => {
    const end = play(engine, 'one-round-twice', [
      { type: 'run', rounds: 1 },
      { type: 'set', knob: 'reminder', value: 1 },
      { type: 'run', rounds: 1 },
    ]);
    const [calm, reminded] = end.measured;
    for (const cell of Object.keys(calm?.cells ?? {}) as (keyof Measured['cells'])[]) {
      expect(reminded?.cells[cell].all).toBe(calm?.cells[cell].all);
    }
    expect(end.people).toEqual(engine.start('one-round-twice', 1).people);
  });

  it('lets a ballot count what people think, and speak again', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const silent = play(engine, 'who-can-tell', [{ type: 'run', rounds }], seed);
      const end = play(
        engine,
        'who-can-tell',
        [
          { type: 'run', rounds },
          { type: 'guess', yellow: 30 },
          { type: 'ballot' },
          { type: 'run', rounds: 1 },
        ],
        seed,
      );
      expect(end.settings.yellow).toBe(yellowCount(end));
      expect(silent.feed).toBeLessThan(0.35);
      expect(end.feed).toBeGreaterThan(0.5);
    }
  });

  it('keeps its totals, and never lets a comment say what its writer doesn’t think', () => {
    const faults = new Set<string>();
    walk(
      engine,
      everyAction,
      (state, before) => {
        if (state.people.length !== roomSize || state.marks.length !== roomSize) faults.add('size');
        if (yellowCount(state) !== state.settings.yellow) faults.add('opinions');
        if (state.feed < 0 || state.feed > 1) faults.add('feed');
        if (state.history.length > 2 * rounds) faults.add('rounds');
        state.people.forEach((person, i) => {
          const mark = state.marks[i];
          if (before?.people !== state.people) return;
          if (mark !== '.' && (mark === 'Y') !== person.yellow) faults.add('mark');
        });
        for (const { green, yellow } of state.history) {
          if (green + yellow > roomSize || yellow > state.settings.yellow) faults.add('counts');
        }
        for (const { low, middle, high } of state.batches) {
          low.forEach((least, i) => {
            if (least > (middle[i] ?? 0) || (middle[i] ?? 0) > (high[i] ?? 0)) faults.add('spread');
          });
        }
      },
      { walks: 6, steps: 25 },
    );
    expect([...faults]).toEqual([]);
  }, 60_000);

  it('has nobody speak who never comments', () => {
    const room = newRoom(seedRng(3), usual);
    for (const person of room.people.filter((one) => !one.talks)) {
      for (const feed of [0, 0.5, 1]) expect(speaks(person, feed, 0)).toBe(false);
    }
  });
});
