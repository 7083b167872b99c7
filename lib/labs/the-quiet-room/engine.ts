/**
 * A room in which people speak in rounds, with and without a reminder that they may be watched. Rules and invented
 * numbers in rules.ts, the directions that were found in published.ts.
 */
import { say } from '@/lib/labs/log';
import { drawInt, seedRng } from '@/lib/labs/prng';
import { batchOf, measure, newRoom, nextRound } from '@/lib/labs/the-quiet-room/rules';
import {
  type Action,
  actionSchema,
  guesses,
  type Knob,
  knobs,
  knobsOf,
  manyRooms,
  percent,
  rounds,
  type ScenarioId,
  type Settings,
  type State,
  scenarioIds,
  yellowCount,
} from '@/lib/labs/the-quiet-room/state';
import type { LabEngine } from '@/lib/labs/types';

const atFirst: Settings = { reminder: 0, accept: 60, yellow: 50, feed: 40 };
const maxBatches = 8;

/** The more there is to turn, the smaller yellow looks at the start, so that hardly any room turns the other way. */
function firstSettings(scenario: ScenarioId, hidden: number): Settings {
  if (scenario === 'turn-after-turn') return { ...atFirst, feed: 35 };
  if (scenario === 'who-can-tell') return { reminder: 1, accept: 80, yellow: hidden, feed: 30 };
  return atFirst;
}

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  // In the third scenario how many are for yellow is drawn, so that there is something to guess.
  const hidden = drawInt(seedRng(seed), 56, 66);
  const settings = firstSettings(id, hidden.value);
  return {
    ...newRoom(hidden.rng, settings),
    scenario: id,
    settings,
    speaks: true,
    measured: [],
    ended: [],
    guess: null,
    ballot: null,
    batches: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The last round there is: a ballot gives the room as many rounds again. */
export const lastRound = (state: State): number =>
  (state.ballot === null ? 0 : state.ballot) + rounds;

/** A change begins anew: with the same people if only the reminder changes, else in a new room. */
function set(state: State, knob: Knob, value: number): State {
  const known: readonly number[] = knobs[knob];
  const mine = knobsOf[state.scenario].includes(knob);
  if (!known.includes(value) || !mine || state.settings[knob] === value) return notHere(state);
  const settings = { ...state.settings, [knob]: value };
  const room =
    knob === 'reminder' || knob === 'feed'
      ? { feed: settings.feed / 100, history: [] }
      : newRoom(state.rng, settings);
  return say({ ...state, ...room, settings }, `log-set-${knob}`, 'both', { value });
}

/** One round of the experiment: always with the same feed before it, so that two rounds differ in the reminder alone. */
function oneRound(state: State): State {
  const before = state.settings.feed / 100;
  const fresh = { ...state, feed: before, history: [] };
  const next = { ...fresh, ...nextRound(fresh, state.settings.reminder, state.speaks) };
  const row = measure(next, before, state.settings.reminder);
  const measured = [...state.measured.filter((one) => one.reminder !== row.reminder), row];
  const { green = 0, yellow = 0 } = next.history.at(-1) ?? {};
  return say({ ...next, measured }, 'log-round', 'both', { green, yellow, round: 1 });
}

function run(state: State, count: number): State {
  if (state.scenario === 'one-round-twice') return oneRound(state);
  const last = lastRound(state);
  if (state.history.length >= last) return say(state, 'log-not-now', 'both');
  let next = state;
  for (let i = 0; i < count && next.history.length < last; i += 1) {
    next = { ...next, ...nextRound(next, next.settings.reminder, next.speaks) };
  }
  const { green = 0, yellow = 0 } = next.history.at(-1) ?? {};
  const told = say(next, 'log-round', 'both', { green, yellow, round: next.history.length });
  if (next.history.length < last) return told;
  const one = { settings: next.settings, feed: percent(next.feed) };
  return { ...told, ended: [...told.ended, one].slice(-8) };
}

function guess(state: State, yellow: number): State {
  const known: readonly number[] = guesses;
  const fits = state.scenario === 'who-can-tell' && state.guess === null && known.includes(yellow);
  if (!fits) return notHere(state);
  if (state.history.length < rounds) return say(state, 'log-not-now', 'both');
  return say({ ...state, guess: yellow }, 'log-guessed', 'both', {
    guess: yellow,
    truth: yellowCount(state),
    feed: percent(state.feed),
  });
}

/** Everybody says in secret what they think, and the count is read out: the next feed that anybody has in mind. */
function ballot(state: State): State {
  if (state.scenario !== 'who-can-tell' || state.ballot !== null) return notHere(state);
  if (state.guess === null) return say(state, 'log-not-now', 'both');
  const yellow = yellowCount(state);
  const feed = yellow / state.people.length;
  return say({ ...state, feed, ballot: state.history.length }, 'log-ballot', 'both', { yellow });
}

function many(state: State): State {
  if (state.scenario !== 'sandbox' || state.batches.length >= maxBatches) return notHere(state);
  const { rng, ...curves } = batchOf(state.rng, state.settings);
  const batch = { settings: state.settings, ...curves };
  return say({ ...state, rng, batches: [...state.batches, batch] }, 'log-many', 'both', {
    rooms: manyRooms,
    low: batch.low.at(-1) ?? 0,
    middle: batch.middle.at(-1) ?? 0,
    high: batch.high.at(-1) ?? 0,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'card':
      if (state.speaks === action.speak) return notHere(state);
      return say({ ...state, speaks: action.speak }, 'log-card', 'citizen', {
        speak: action.speak ? 'yes' : 'no',
      });
    case 'set':
      return set(state, action.knob, action.value);
    case 'run':
      return run(state, action.rounds);
    case 'guess':
      return guess(state, action.yellow);
    case 'ballot':
      return ballot(state);
    case 'many':
      return many(state);
  }
}

function reached(state: State): boolean {
  switch (state.scenario) {
    case 'one-round-twice':
      return state.measured.length === 2;
    case 'turn-after-turn':
      return [0, 1].every((reminder) =>
        state.ended.some((one) => one.settings.reminder === reminder),
      );
    case 'who-can-tell':
      return state.ballot !== null;
    case 'sandbox':
      return new Set(state.batches.map((one) => JSON.stringify(one.settings))).size >= 2;
  }
}

const toTheEnd: Action = { type: 'run', rounds };

export const engine: LabEngine<State, Action> = {
  id: 'the-quiet-room',
  scenarios: [
    {
      id: 'one-round-twice',
      worked: [
        { type: 'run', rounds: 1 },
        { type: 'set', knob: 'reminder', value: 1 },
        { type: 'card', speak: false },
        { type: 'run', rounds: 1 },
      ],
    },
    {
      id: 'turn-after-turn',
      worked: [
        toTheEnd,
        { type: 'set', knob: 'reminder', value: 1 },
        { type: 'run', rounds: 1 },
        toTheEnd,
        { type: 'set', knob: 'accept', value: 20 },
        toTheEnd,
        { type: 'set', knob: 'accept', value: 80 },
        toTheEnd,
      ],
    },
    {
      id: 'who-can-tell',
      worked: [
        { type: 'run', rounds: 1 },
        toTheEnd,
        { type: 'guess', yellow: 20 },
        { type: 'ballot' },
        toTheEnd,
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'many' },
        { type: 'set', knob: 'reminder', value: 1 },
        { type: 'many' },
        { type: 'set', knob: 'accept', value: 80 },
        { type: 'set', knob: 'yellow', value: 60 },
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
