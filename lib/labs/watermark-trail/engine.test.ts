import { describe, expect, it } from 'vitest';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/watermark-trail/actions';
import { engine } from '@/lib/labs/watermark-trail/engine';
import { markPlace, rightVerdicts, touch } from '@/lib/labs/watermark-trail/rules';
import {
  publishedLimits,
  publishedTriggers,
  publishedTypes,
  samplePictures,
} from '@/lib/labs/watermark-trail/published';
import type { Action, Machine, State, StickFile } from '@/lib/labs/watermark-trail/state';

const { facts } = factWords(['north-korea-devices']);

const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const file = (type: StickFile['type']): StickFile => ({ id: 'f1', type, marks: [] });
const machine = (id: Machine['id'], redStar: boolean): Machine => ({ id, redStar, serial: id });

describeEngine(engine, {
  topics: ['north-korea-devices'],
  everyAction,
  quiet: ['set-unopened', 'set-length', 'judge', 'name', 'unname'],
});

describe('watermark-trail and its text', () => {
  it('rests on facts that are there', () => {
    const rows = [...samplePictures, ...publishedTypes, ...publishedTriggers, ...publishedLimits];
    for (const id of [...rows.flatMap((row) => row.factIds)]) {
      expect([...facts.keys()]).toContain(id);
    }
  });
});

describe('watermark-trail as it was published', () => {
  it.each(samplePictures)('marks the sample picture $sample in its order', (row) => {
    const ids = { first: 'm1', second: 'm2' } as const;
    const actions = row.openedOn.flatMap((name): Action[] => [
      { type: 'plug', machine: ids[name] },
      { type: 'open', file: 'f1' },
    ]);
    const played = run(engine.start('one-stick-three-machines', 1), actions);
    const serial = (name: 'first' | 'second') =>
      played.machines.find((one) => one.id === ids[name])?.serial;
    expect(played.files[0]?.marks).toEqual(row.marks.map(serial));
  });

  it.each(publishedTypes)('treats a $type file as reported', (row) => {
    expect(touch(file(row.type), machine('m1', true), true, true).marks.length > 0).toBe(
      row.marked,
    );
    expect(markPlace(row.type)).toBe(row.place);
  });

  it.each(publishedTriggers)('a file $situation: marked $marked', (row) => {
    const marked = [true, false].map(
      (unopened) =>
        touch(file('jpg'), machine('m1', row.redStar), row.opened, unopened).marks.length > 0,
    );
    const wanted = { always: [true, true], never: [false, false], some: [true, false] };
    expect(marked).toEqual(wanted[row.marked]);
  });

  it.each(publishedLimits)('the statement "$claim" follows: $follows', (row) => {
    expect(rightVerdicts[row.claim]).toBe(row.follows ? 'follows' : 'open');
  });
});

describe('watermark-trail in every state', () => {
  it('only ever adds marks behind those that are there, each once, and of Red Star machines only', () => {
    walk(engine, everyAction, (state, before) => {
      const redStar = state.machines.filter((one) => one.redStar).map((one) => one.serial);
      const held = state.case === null ? state.files : [state.case.file];
      for (const one of held) {
        expect(new Set(one.marks).size).toBe(one.marks.length);
        for (const serial of one.marks) expect(redStar).toContain(serial);
      }
      if (state.case !== null) return;
      for (const one of state.files) {
        const earlier = before?.files.find((other) => other.id === one.id)?.marks ?? [];
        expect(one.marks.slice(0, earlier.length)).toEqual(earlier);
      }
    });
  });

  it('deals cases that can be solved and that hide at least one machine', () => {
    walk(engine, everyAction, (state) => {
      if (state.case === null) return;
      const onRoute = state.case.route.map((stop) => stop.machine);
      expect(onRoute.length).toBe(state.length);
      expect(new Set(onRoute).size).toBe(onRoute.length);
      const red = onRoute.filter((id) => state.machines.find((one) => one.id === id)?.redStar);
      expect(red.length).toBeGreaterThanOrEqual(2);
      expect(red.length).toBeLessThan(onRoute.length);
      const serials = red.map((id) => state.machines.find((one) => one.id === id)?.serial);
      expect(state.case.file.marks).toEqual(serials);
    });
  });

  it('counts a case once, however often it is handed in', () => {
    const solved = run(engine.start('sandbox', 1), engine.scenarios.at(-1)?.worked ?? []);
    expect(solved.solved).toEqual({ handedIn: 1, right: 1 });
    expect(engine.step(solved, { type: 'hand-in' }).solved).toEqual({ handedIn: 1, right: 1 });
  });
});
