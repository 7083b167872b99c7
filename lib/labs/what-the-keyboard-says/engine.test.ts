import { describe, expect, it } from 'vitest';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/what-the-keyboard-says/actions';
import { engine } from '@/lib/labs/what-the-keyboard-says/engine';
import {
  publishedLimits,
  publishedReplacements,
} from '@/lib/labs/what-the-keyboard-says/published';
import { countOf, tables } from '@/lib/labs/what-the-keyboard-says/rules';
import { type Action, invented } from '@/lib/labs/what-the-keyboard-says/state';

describeEngine(engine, {
  topics: ['north-korea-devices', 'north-korea-networks'],
  everyAction,
  published: [...publishedReplacements, ...publishedLimits],
  refused: /^log-(not-here|not-told)$/,
});

const examined: Action = { type: 'keyboard', to: 'examined' };
const back: Action = { type: 'take-back' };
const weeks: Action = { type: 'weeks', count: 4 };
const set = (what: 'notice' | 'undo' | 'record', on: boolean): Action => ({
  type: 'set',
  what,
  on,
});

describe('what-the-keyboard-says as it was published', () => {
  it.each(publishedReplacements)('$form becomes $becomes', ({ form, becomes, notice }) => {
    const state = play(engine, 'the-examined-phone', [examined, { type: 'write', word: form }]);
    expect(state.draft).toMatchObject({ typed: form, shown: becomes, notice });
  });

  it('guesses no entry beyond the published ones', () => {
    expect(tables.examined.map((entry) => entry.form)).toEqual(
      publishedReplacements.map((row) => row.form),
    );
    const told = play(engine, 'the-examined-phone', [examined, { type: 'write', word: 'slip' }]);
    expect(told.draft).toBeNull();
    expect(told.log.at(-1)?.key).toBe('log-not-told');
  });

  it('lets a writer take back what an ordinary keyboard did, and not what the other did', () => {
    const slip = play(engine, 'the-examined-phone', [{ type: 'write', word: 'slip' }]);
    expect(slip.draft?.shown).toBe('tomorrow');
    expect(engine.step(slip, back).draft?.shown).toBe('slip');
    const oppa = play(engine, 'the-examined-phone', [
      examined,
      { type: 'write', word: 'oppa' },
      back,
    ]);
    expect(oppa.draft?.shown).toBe('comrade');
  });
});

describe('what-the-keyboard-says in every state', () => {
  it('lets no word of a table arrive, except where a writer may take it back', () => {
    walk(engine, everyAction, (state) => {
      for (const one of state.sent) {
        if (one.keyboard === 'ordinary') continue;
        expect(tables[one.keyboard].map((entry) => entry.form)).not.toContain(one.shown);
      }
    });
  });

  it('has a mark and a habit for every writer, and no habit that grows', () => {
    walk(engine, everyAction, (state, before) => {
      expect(state.habits).toHaveLength(invented.writers);
      expect(state.warned).toHaveLength(invented.writers);
      expect(state.coverage).toBeLessThanOrEqual(invented.coverage);
      for (const week of state.weeks) {
        const sum = ['t', 'r', 'q'].reduce((all, mark) => all + countOf(week.marks, mark), 0);
        expect(sum).toBe(invented.writers);
      }
      const grown = before?.habits.filter((habit, i) => (state.habits[i] ?? 1) > habit);
      expect(grown ?? []).toEqual([]);
      expect(state.turns.length).toBeLessThanOrEqual(4);
    });
  });

  it('looks the same from the street whether attempts are recorded or not', () => {
    const off = play(engine, 'sandbox', [weeks, weeks]);
    const on = play(engine, 'sandbox', [set('record', true), weeks, weeks]);
    expect(on.weeks.map((week) => week.marks)).toEqual(off.weeks.map((week) => week.marks));
    expect(on.warned).toBe(off.warned);
  });

  it('quietens more writers with warnings, and tells them what is forbidden', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const silent = play(engine, 'sandbox', [weeks, weeks, weeks], seed);
      const warned = play(engine, 'sandbox', [set('notice', true), weeks, weeks, weeks], seed);
      const quiet = (marks: string | undefined) => countOf(marks ?? '', 'q');
      expect(quiet(warned.weeks.at(-1)?.marks)).toBeGreaterThan(quiet(silent.weeks.at(-1)?.marks));
      expect(countOf(warned.warned, '1')).toBeGreaterThan(80);
      expect(countOf(silent.warned, '1')).toBe(0);
    }
  });

  it('lets more through where words can be taken back, and where the table is old', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const through = (actions: readonly Action[]) =>
        countOf(play(engine, 'sandbox', actions, seed).weeks.at(-1)?.marks ?? '', 't');
      expect(through([set('undo', true), weeks])).toBeGreaterThan(through([weeks]) + 10);
      const long = [weeks, weeks, weeks, weeks];
      const one: Action = { type: 'weeks', count: 1 };
      expect(through([...long, one])).toBeGreaterThan(
        through([...long, { type: 'update-table' }, one]),
      );
    }
  });
});
