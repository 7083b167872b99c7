import { describe, expect, it } from 'vitest';
import { describeEngine, factWords } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/will-it-open/actions';
import { engine, functionsAt, functionsOf, outcomeOf } from '@/lib/labs/will-it-open/engine';
import { publishedOutcomes, publishedStages } from '@/lib/labs/will-it-open/published';
import { type Action, type State, stages } from '@/lib/labs/will-it-open/state';

const { facts } = factWords(['north-korea-devices']);

const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const later: Action = { type: 'later' };

describeEngine(engine, {
  topics: ['north-korea-devices'],
  everyAction,
});

describe('will-it-open and its text', () => {
  it('rests on facts that are there', () => {
    const rows = [...publishedOutcomes, ...publishedStages];
    for (const id of [...rows.flatMap((row) => row.factIds)]) {
      expect([...facts.keys()]).toContain(id);
    }
  });
});

describe('will-it-open as it was published', () => {
  it.each(publishedOutcomes)('$situation: $expected', (row) => {
    for (const sharing of row.sharing) {
      expect(outcomeOf(row.device, sharing, row)).toBe(row.expected);
    }
  });

  it.each(publishedStages)('at the stage $stage', (row) => {
    const before = functionsAt(stages[stages.indexOf(row.stage) - 1] ?? 'before');
    const now = functionsAt(row.stage);
    expect(before.filter((what) => !now.includes(what))).toEqual(row.taken);
    for (const what of row.stillThere) expect(now).toContain(what);
  });

  it('takes a phone whose owner stays away from the second update', () => {
    const due = run(engine.start('the-update', 1), [later, later, later, later]);
    expect(functionsOf(due)).toEqual(functionsAt('closed'));
    expect(functionsOf(engine.step(due, { type: 'answer-summons', go: true }))).toEqual([]);
    const away = engine.step(due, { type: 'answer-summons', go: false });
    expect(engine.step(away, { type: 'use', what: 'send-pictures' }).tried).toEqual(away.tried);
  });
});

describe('will-it-open in every state', () => {
  it('never gives back a function that was taken, and says what it can’t do', () => {
    walk(engine, everyAction, (state, before, action) => {
      if (before === null || action === null) return;
      for (const what of functionsOf(state)) expect(functionsOf(before)).toContain(what);
      expect(state.log.length).toBe(before.log.length + 1);
    });
  });

  it('looks at the seal and never at the name', () => {
    walk(engine, everyAction, (state) => {
      for (const file of state.files) {
        if (file.outcome === null) continue;
        expect(file.outcome).toBe(outcomeOf(state.device, state.sharing, file));
        expect(file.outcome).not.toBe('deleted');
      }
    });
  });

  it('keeps what was guessed beside what happened', () => {
    walk(engine, everyAction, (state) => {
      for (const trial of state.trials) {
        expect(trial.outcome).toBe(outcomeOf(trial.device, trial.sharing, trial));
      }
    });
  });
});
