/**
 * Fear, friction and flooding: the same crowd with little time, and one of three ways to keep a text unread. Rules and
 * invented numbers in rules.ts, the theory's directions in published.ts.
 */
import { batchOf, newCrowd, nextDay } from '@/lib/labs/attention/rules';
import {
  type Action,
  actionSchema,
  days,
  type Knob,
  knobs,
  knobsOf,
  type Means,
  manyRuns,
  meansOf,
  type Settings,
  type State,
  scenarioIds,
  settingsOf,
} from '@/lib/labs/attention/state';
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

const maxBatches = 8;

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const settings = id === 'seen-or-unseen' ? { ...settingsOf.none, friction: 3 } : settingsOf.none;
  return {
    ...newCrowd(seedRng(seed), settings),
    scenario: id,
    settings,
    ended: [],
    batches: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The evening before the first day with the same people, or with new ones if the crowd itself is another. */
function again(state: State, settings: Settings): State {
  const fresh =
    settings.care === state.settings.care
      ? { day: 0, noticed: state.noticed.map(() => 0), history: [] }
      : newCrowd(state.rng, settings);
  return { ...state, ...fresh, settings };
}

function setMeans(state: State, to: Means): State {
  const same = meansOf(state.settings) === to;
  if (state.scenario !== 'one-crowd-three-ways' || same) return notHere(state);
  return say(again(state, settingsOf[to]), 'log-means', 'both', { to });
}

/** A change begins a new run, so that a curve always belongs to one set of settings. */
function set(state: State, knob: Knob, value: number): State {
  const fits = value >= 0 && value <= knobs[knob].max;
  const mine = knobsOf[state.scenario].includes(knob);
  if (!fits || !mine || state.settings[knob] === value) return notHere(state);
  const settings = { ...state.settings, [knob]: value };
  return say(again(state, settings), `log-set-${knob}`, 'both', { value });
}

function run(state: State, count: number): State {
  if (state.day >= days) return say(state, 'log-not-now', 'both');
  let next = state;
  for (let i = 0; i < count; i += 1) next = { ...next, ...nextDay(next, next.settings) };
  const last = next.history.at(-1);
  if (last === undefined) return notHere(state);
  const told = say(next, next.day < days ? 'log-run' : 'log-ended', 'both', {
    day: next.day,
    ...last,
  });
  if (next.day < days) return told;
  return { ...told, ended: [...told.ended, { settings: next.settings, last }].slice(-8) };
}

function many(state: State): State {
  const full = state.batches.length >= maxBatches;
  if (state.scenario !== 'sandbox' || full) return notHere(state);
  const { rng, ...curves } = batchOf(state.rng, state.settings);
  const batch = { settings: state.settings, ...curves };
  return say({ ...state, rng, batches: [...state.batches, batch] }, 'log-many', 'both', {
    runs: manyRuns,
    low: batch.low.at(-1) ?? 0,
    middle: batch.middle.at(-1) ?? 0,
    high: batch.high.at(-1) ?? 0,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'means':
      return setMeans(state, action.to);
    case 'set':
      return set(state, action.knob, action.value);
    case 'run':
      return run(state, action.days);
    case 'many':
      return many(state);
  }
}

function reached(state: State): boolean {
  const different = (list: readonly { readonly settings: Settings }[]) =>
    new Set(list.map((one) => JSON.stringify(one.settings))).size;
  switch (state.scenario) {
    case 'one-crowd-three-ways':
      return (['fear', 'friction', 'flood'] as const).every((means) =>
        state.ended.some((one) => meansOf(one.settings) === means),
      );
    case 'seen-or-unseen':
      return [0, 1].every((loud) =>
        state.ended.some((one) => one.settings.loud === loud && one.settings.friction > 0),
      );
    case 'sandbox':
      return different(state.batches) >= 2;
  }
}

const toTheEnd: Action = { type: 'run', days };

export const engine: LabEngine<State, Action> = {
  id: 'attention',
  scenarios: [
    {
      id: 'one-crowd-three-ways',
      worked: [
        toTheEnd,
        { type: 'means', to: 'fear' },
        toTheEnd,
        { type: 'means', to: 'friction' },
        toTheEnd,
        { type: 'means', to: 'flood' },
        toTheEnd,
      ],
    },
    {
      id: 'seen-or-unseen',
      worked: [
        toTheEnd,
        { type: 'set', knob: 'loud', value: 1 },
        toTheEnd,
        { type: 'set', knob: 'friction', value: 2 },
        toTheEnd,
        { type: 'set', knob: 'loud', value: 0 },
        toTheEnd,
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'set', knob: 'friction', value: 1 },
        { type: 'set', knob: 'flood', value: 1 },
        { type: 'many' },
        { type: 'set', knob: 'fear', value: 3 },
        { type: 'many' },
        { type: 'set', knob: 'fear', value: 0 },
        { type: 'set', knob: 'care', value: 2 },
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
