/**
 * Access, appetite and talk: a small model of students behind the wall, after a published experiment. Rules in rules.ts,
 * figures in published.ts.
 */
import { shares } from '@/lib/labs/access-and-appetite/published';
import { countOf, newCorridor, nextMonth, wholeRun } from '@/lib/labs/access-and-appetite/rules';
import {
  type Action,
  actionSchema,
  type Batch,
  has,
  type Knob,
  knobs,
  knobsOf,
  manyRuns,
  months,
  type Settings,
  type State,
  scenarioIds,
} from '@/lib/labs/access-and-appetite/state';
import { seedRng } from '@/lib/labs/prng';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';

const atFirst: Settings = { access: 100, effort: 0, nudge: 0, chatter: 1, shock: 0 };

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const settings = id === 'a-free-key' ? { ...atFirst, access: 30 } : atFirst;
  return {
    ...newCorridor(seedRng(seed), settings),
    scenario: id,
    settings,
    ended: [],
    batches: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function run(state: State, count: number): State {
  if (state.month >= months) return say(state, 'log-over', 'both');
  let next = state;
  for (let i = 0; i < count; i += 1) next = { ...next, ...nextMonth(next, next.settings) };
  const now = countOf(next.students);
  const told = say(next, next.month < months ? 'log-run' : 'log-ended', 'both', {
    month: next.month,
    ...now,
  });
  if (next.month < months) return told;
  const free = next.history[shares.freeMonths.value] ?? now;
  const exposed = next.students.filter((one) => has(one, 'exposed')).length;
  return {
    ...told,
    ended: [...told.ended, { settings: next.settings, free, last: now, exposed }].slice(-6),
  };
}

/** A change begins a new run, so that a curve always belongs to one set of settings. */
function set(state: State, knob: Knob, value: number): State {
  const { min, max, step } = knobs[knob];
  const fits = value >= min && value <= max && (value - min) % step === 0;
  const mine = knobsOf[state.scenario].includes(knob);
  if (!fits || !mine || state.settings[knob] === value) return notHere(state);
  const settings = { ...state.settings, [knob]: value };
  return say(
    { ...state, ...newCorridor(state.rng, settings), settings },
    `log-set-${knob}`,
    'both',
    {
      value,
    },
  );
}

function many(state: State): State {
  if (state.scenario !== 'sandbox' || state.batches.length >= 8) return notHere(state);
  let { rng } = state;
  const runs = Array.from({ length: manyRuns }, () => {
    const done = wholeRun(rng, state.settings);
    rng = done.rng;
    return done.history.map((count) => count.readers);
  });
  const sorted = Array.from({ length: months + 1 }, (_, month) =>
    runs.map((readers) => readers[month] ?? 0).sort((a, b) => a - b),
  );
  const at = (place: number) => sorted.map((month) => month[place] ?? 0);
  const batch: Batch = {
    settings: state.settings,
    low: at(0),
    middle: at(manyRuns / 2),
    high: at(manyRuns - 1),
  };
  const end = shares.freeMonths.value;
  return say({ ...state, rng, batches: [...state.batches, batch] }, 'log-many', 'both', {
    runs: manyRuns,
    low: batch.low[end] ?? 0,
    middle: batch.middle[end] ?? 0,
    high: batch.high[end] ?? 0,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'run':
      return run(state, action.months);
    case 'set':
      return set(state, action.knob, action.value);
    case 'again':
      if (state.month === 0) return notHere(state);
      return say({ ...state, ...newCorridor(state.rng, state.settings) }, 'log-again', 'both');
    case 'many':
      return many(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'sandbox') {
    return new Set(state.batches.map((one) => JSON.stringify(one.settings))).size >= 2;
  }
  if (state.scenario === 'a-free-key') return state.ended.some((one) => one.settings.access >= 50);
  return new Set(state.ended.map((one) => JSON.stringify(one.settings))).size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'access-and-appetite',
  scenarios: [
    {
      id: 'a-free-key',
      worked: [
        { type: 'run', months: 1 },
        { type: 'run', months: 24 },
        { type: 'set', knob: 'access', value: 100 },
        { type: 'run', months: 24 },
      ],
    },
    {
      id: 'four-months-of-questions',
      worked: [
        { type: 'run', months: 24 },
        { type: 'set', knob: 'nudge', value: 2 },
        { type: 'set', knob: 'nudge', value: 4 },
        { type: 'run', months: 6 },
        { type: 'run', months: 24 },
        { type: 'set', knob: 'chatter', value: 4 },
        { type: 'run', months: 6 },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'many' },
        { type: 'set', knob: 'nudge', value: 2 },
        { type: 'set', knob: 'nudge', value: 4 },
        { type: 'many' },
        { type: 'set', knob: 'nudge', value: 2 },
        { type: 'set', knob: 'nudge', value: 0 },
        { type: 'set', knob: 'shock', value: 100 },
        { type: 'many' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
