/**
 * A scandal, a feed and an office with three buttons. Rules in rules.ts, what was published in published.ts. Every run of
 * a seed begins with the same people and the same luck, so that what differs is what the office did.
 */
import {
  invented,
  newDistrict,
  nextHour,
  onTopic,
  quietAfter,
  wholeRun,
} from '@/lib/labs/delete-argue-or-distract/rules';
import {
  type Action,
  actionSchema,
  type Batch,
  hours,
  type Knob,
  knobs,
  knobsOf,
  manyRuns,
  type Settings,
  type State,
  scenarioIds,
} from '@/lib/labs/delete-argue-or-distract/state';
import { say } from '@/lib/labs/log';
import { drawInt, seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

const atFirst: Settings = { answer: 'nothing', strength: 50, delay: 6, join: 30, backlash: 50 };

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  return {
    ...newDistrict(seed),
    scenario: id,
    seed,
    settings: id === 'how-much-how-soon' ? { ...atFirst, answer: 'distract' } : atFirst,
    ended: [],
    batches: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function run(state: State, count: number): State {
  if (state.hour >= hours) return say(state, 'log-over', 'both');
  let next = state;
  for (let i = 0; i < count; i += 1) next = { ...next, ...nextHour(next, next.settings) };
  const now = next.history.at(-1);
  const over = next.hour >= hours;
  const told = say(next, over ? 'log-ended' : 'log-run', 'both', {
    hour: next.hour,
    talking: now?.talking ?? 0,
    knowing: now?.knowing ?? 0,
    noticed: now?.noticed ?? 0,
    percent: Math.round(100 * onTopic(now?.posts ?? noPosts)),
  });
  if (!over) return told;
  return {
    ...told,
    ended: [...told.ended, { settings: next.settings, history: next.history }].slice(-6),
  };
}

const noPosts = { critical: 0, ordinary: invented.ordinary, fabricated: 0, reply: 0 };

/** A change begins the three days anew, so that a curve always belongs to one set of settings. */
function begun(state: State, settings: Settings): State {
  return { ...state, ...newDistrict(state.seed), settings };
}

function set(state: State, knob: Knob, value: number): State {
  const { min, max, step } = knobs[knob];
  const fits = value >= min && value <= max && (value - min) % step === 0;
  const mine = knobsOf[state.scenario].includes(knob);
  if (!fits || !mine || state.settings[knob] === value) return notHere(state);
  return say(begun(state, { ...state.settings, [knob]: value }), `log-set-${knob}`, 'both', {
    value,
  });
}

function many(state: State): State {
  if (state.scenario !== 'sandbox' || state.batches.length >= 8) return notHere(state);
  let rng = seedRng(state.seed * 7919);
  const runs = Array.from({ length: manyRuns }, () => {
    const draw = drawInt(rng, 1, 999_999);
    rng = draw.rng;
    return wholeRun(draw.value, state.settings).history;
  });
  const sorted = Array.from({ length: hours + 1 }, (_, hour) =>
    runs.map((history) => history[hour]?.talking ?? 0).sort((a, b) => a - b),
  );
  const at = (place: number) => sorted.map((hour) => hour[place] ?? 0);
  const middle = (list: number[]) => list.sort((a, b) => a - b)[manyRuns / 2] ?? 0;
  const batch: Batch = {
    settings: state.settings,
    low: at(0),
    middle: at(manyRuns / 2),
    high: at(manyRuns - 1),
    quietAfter: middle(runs.map(quietAfter)),
    noticed: middle(runs.map((history) => history.at(-1)?.noticed ?? 0)),
  };
  return say({ ...state, batches: [...state.batches, batch] }, 'log-many', 'both', {
    runs: manyRuns,
    quiet: batch.quietAfter,
    noticed: batch.noticed,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'answer': {
      const same = action.to === state.settings.answer && state.hour === 0;
      if (state.scenario === 'how-much-how-soon' || same) return notHere(state);
      return say(
        begun(state, { ...state.settings, answer: action.to }),
        'log-answer',
        'authority',
        {
          answer: action.to,
        },
      );
    }
    case 'run':
      return run(state, action.hours);
    case 'set':
      return set(state, action.knob, action.value);
    case 'many':
      return many(state);
  }
}

function reached(state: State): boolean {
  const different = (list: readonly { readonly settings: Settings }[]) =>
    new Set(list.map((one) => JSON.stringify(one.settings))).size;
  if (state.scenario === 'sandbox') return different(state.batches) >= 2;
  return different(state.ended) >= (state.scenario === 'three-buttons' ? 3 : 2);
}

export const engine: LabEngine<State, Action> = {
  id: 'delete-argue-or-distract',
  scenarios: [
    {
      id: 'three-buttons',
      worked: [
        { type: 'answer', to: 'delete' },
        { type: 'run', hours: 6 },
        { type: 'run', hours: 72 },
        { type: 'answer', to: 'argue' },
        { type: 'run', hours: 72 },
        { type: 'answer', to: 'distract' },
        { type: 'run', hours: 72 },
      ],
    },
    {
      id: 'how-much-how-soon',
      worked: [
        { type: 'run', hours: 72 },
        { type: 'set', knob: 'strength', value: 75 },
        { type: 'set', knob: 'strength', value: 100 },
        { type: 'run', hours: 72 },
        { type: 'set', knob: 'delay', value: 12 },
        { type: 'set', knob: 'delay', value: 18 },
        { type: 'set', knob: 'delay', value: 24 },
        { type: 'run', hours: 72 },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'answer', to: 'delete' },
        { type: 'many' },
        { type: 'set', knob: 'backlash', value: 75 },
        { type: 'set', knob: 'backlash', value: 100 },
        { type: 'many' },
        { type: 'answer', to: 'distract' },
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
