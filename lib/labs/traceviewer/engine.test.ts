import { describe, expect, it } from 'vitest';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/traceviewer/actions';
import { engine } from '@/lib/labs/traceviewer/engine';
import {
  publishedAlbums,
  publishedRecords,
  publishedTriggers,
  screenSubjects,
} from '@/lib/labs/traceviewer/published';
import { type Action, eveningMinutes, type State } from '@/lib/labs/traceviewer/state';

const { facts } = factWords(['north-korea-devices']);

const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);

/** An evening in the sandbox, with the knobs set first. */
const sandbox = (knobs: readonly Action[], evening: readonly Action[], seed = 1): State =>
  run(engine.start('sandbox', seed), [...knobs, ...evening]);

const busyEvening: readonly Action[] = [
  { type: 'open', app: 'reader' },
  { type: 'do', what: 'page-shop' },
  { type: 'open', app: 'files' },
  { type: 'do', what: 'smuggled-title' },
  { type: 'open', app: 'game' },
  ...Array.from({ length: 8 }, () => ({ type: 'wait' }) as const),
];

describeEngine(engine, {
  topics: ['north-korea-devices'],
  everyAction,
  quiet: ['set-trigger', 'set-album', 'set-look', 'set-slots'],
});

describe('traceviewer and its text', () => {
  it('rests on facts that are there', () => {
    const published = [...publishedTriggers, ...publishedAlbums, ...publishedRecords];
    for (const id of [...published.flatMap((row) => row.factIds)]) {
      expect([...facts.keys()]).toContain(id);
    }
  });
});

describe('traceviewer as it was published', () => {
  it.each(publishedTriggers)('takes pictures by the rule of $situation', (row) => {
    const played = sandbox([{ type: 'set-trigger', to: row.trigger }], busyEvening);
    const times = played.now.pictures.map((picture) => picture.at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    if (row.pictures === 'one-per-opening') {
      const opened = played.now.uses.map((use) => use.app);
      expect(played.now.pictures.map((picture) => picture.app)).toEqual(opened);
      expect(opened.length).toBe(3);
    } else if (row.pictures === 'every-five-minutes') {
      expect(times).toEqual(
        Array.from({ length: Math.floor(played.clock / 5) }, (_, i) => 5 * i + 5),
      );
    } else {
      expect(times.length).toBeGreaterThan(2);
      expect(new Set(gaps).size).toBeGreaterThan(1);
      const other = sandbox([{ type: 'set-trigger', to: row.trigger }], busyEvening, 2);
      expect(other.now.pictures.map((picture) => picture.at)).not.toEqual(times);
    }
  });

  it.each(publishedAlbums)('gives its owner a $album album and nothing to delete with', (row) => {
    const played = sandbox(
      [
        { type: 'set-trigger', to: 'opening' },
        { type: 'set-album', to: row.album },
      ],
      [
        { type: 'open', app: 'reader' },
        { type: 'open', app: 'album' },
      ],
    );
    const looked = engine.step(played, { type: 'view', n: 1 });
    expect(looked.viewing === 1).toBe(row.canLook);
    const sought = engine.step(looked, { type: 'seek-delete' });
    expect(sought.now.pictures.length).toBeGreaterThanOrEqual(looked.now.pictures.length);
  });

  it.each(publishedRecords)('records $what: $recorded', (row) => {
    const played = sandbox(
      [{ type: 'set-trigger', to: 'interval' }],
      [...busyEvening.slice(0, 4), { type: 'say', what: 'candid' }],
    );
    const kept = {
      pictures: played.now.pictures.length > 0,
      'app-use': played.now.uses.length > 0,
      pages: played.now.pages.length > 0,
      talk: played.now.pictures.some((picture) => !screenSubjects.includes(picture.subject)),
      'sent-before-inspection': played.now.looked !== null,
    }[row.what];
    expect(kept).toBe(row.recorded);
  });
});

describe('traceviewer in every state', () => {
  it('never loses a picture but to a lack of room, and shows nothing before it is held', () => {
    walk(engine, everyAction, (state, before, action) => {
      expect(state.clock).toBeLessThanOrEqual(eveningMinutes);
      expect(state.now.pictures.length).toBeLessThanOrEqual(state.settings.slots);
      const numbers = state.now.pictures.map((picture) => picture.n);
      expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
      if (action?.type !== 'inspect' && before?.now.looked === null) {
        expect(state.now.looked).toBeNull();
      }
      for (const n of state.now.looked ?? []) expect(numbers).toContain(n);
      if (before === null || state.past.length !== before.past.length) return;
      if (action?.type.startsWith('set-')) return;
      if (state.now.pictures.length < state.settings.slots) {
        expect(numbers.slice(0, before.now.pictures.length)).toEqual(
          before.now.pictures.map((picture) => picture.n),
        );
      }
      // Whatever can't be done says so.
      if (action !== null) expect(state.log.length).toBeGreaterThan(before.log.length);
    });
  });

  it('takes no picture of talk, and none by opening an app while the device lies elsewhere', () => {
    const away = run(engine.start('an-evening', 1), [
      { type: 'move', to: 'away' },
      { type: 'open', app: 'files' },
      { type: 'say', what: 'candid' },
    ]);
    expect(away.now.pictures).toEqual([]);
    expect(away.now.uses).toEqual([]);
    expect(away.now.deeds.filter((deed) => deed.candid && deed.where === 'away').length).toBe(1);
  });

  it('gives the first scenario for one that it does not know', () => {
    expect(engine.start('nowhere', 1).scenario).toBe('an-evening');
    expect(engine.start('constructor', 1).scenario).toBe('an-evening');
  });
});
