/**
 * Forged answers, forged resets and the penalty time after them, as races: the device beside the line gets a copy, can
 * only add, and wins by being nearer.
 * Mechanisms: `gfw-dns-injection`, `gfw-rst-injection`, `residual-censorship` of content/facts/great-firewall.yaml.
 */
import { published } from '@/lib/labs/packet-race/published';
import { askRace, eventsOf, requestRace } from '@/lib/labs/packet-race/race';
import {
  type Action,
  actionSchema,
  type Hundred,
  invented,
  type Name,
  type Race,
  type ScenarioId,
  type State,
} from '@/lib/labs/packet-race/state';
import { drawInt, seedRng } from '@/lib/labs/prng';
import { say } from '@/lib/labs/log';
import type { LabEngine, LogEntry } from '@/lib/labs/types';

function start(scenario: string, seed: number): State {
  const id: ScenarioId =
    scenario === 'the-reset' || scenario === 'sandbox' ? scenario : 'first-answer-wins';
  const pool = drawInt(seedRng(seed), 0, published.pool.value - 1);
  return {
    scenario: id,
    rng: pool.rng,
    clock: 0,
    pool: pool.value,
    filter: id === 'the-reset' ? 'http' : 'dns',
    place: 'far',
    position: 'beside',
    target: 'server',
    ignore: false,
    seconds: published.penalty.seconds,
    hit: id === 'sandbox' ? 'high' : 'middle',
    races: [],
    shown: 0,
    penalties: [],
    hundreds: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** Whether the last race still has something to come. */
export function running(state: State): boolean {
  const last = state.races.at(-1);
  return last !== undefined && state.shown < eventsOf(last).length;
}

function add(state: State, rng: State['rng'], race: Race): State {
  return {
    ...state,
    rng,
    clock: state.clock + invented.askSeconds,
    pool: race.entry === null ? state.pool : race.entry % published.pool.value,
    races: [...state.races, race],
    shown: state.scenario === 'first-answer-wins' ? 1 : eventsOf(race).length,
  };
}

function ask(state: State, name: Name): State {
  if (state.filter !== 'dns' || running(state)) return notHere(state);
  const { rng, race } = askRace(state, name);
  const next = add(state, rng, race);
  if (state.scenario === 'first-answer-wins') return say(next, 'log-leaves', 'citizen', { name });
  return say(next, `log-believed-${race.believed}`, 'citizen', {
    ms: (race.believed === 'forged' ? race.forged : race.answer) ?? 0,
  });
}

function next(state: State): State {
  const last = state.races.at(-1);
  const event = last && running(state) ? eventsOf(last)[state.shown] : undefined;
  if (last === undefined || event === undefined) return notHere(state);
  const first = (last.forged ?? Infinity) < (last.answer ?? Infinity) ? 'forged' : 'true';
  const seenBy = { copy: 'authority', held: 'authority', passes: 'authority', reaches: 'both' };
  return say(
    { ...state, shown: state.shown + 1 },
    `log-${event.kind}`,
    (seenBy as Record<string, LogEntry['seenBy']>)[event.kind] ?? 'citizen',
    { ms: event.ms, first },
  );
}

function request(state: State, action: Extract<Action, { type: 'request' }>): State {
  if (state.filter !== 'http') return notHere(state);
  const { page, server } = action;
  const { rng, race } = requestRace(state, page, server);
  const until = state.clock + state.seconds;
  const penalties =
    race.trigger === 'list'
      ? [
          ...state.penalties.filter((one) => one.server !== server || one.until <= state.clock),
          { server, from: state.clock, until },
        ]
      : state.penalties;
  const how =
    race.trigger === null
      ? race.slipped
        ? 'slipped'
        : 'page'
      : race.believed === 'page'
        ? race.ignore
          ? 'ignored'
          : 'late'
        : race.believed === 'nothing'
          ? 'held'
          : race.trigger === 'penalty'
            ? 'penalty'
            : 'reset';
  return say({ ...add(state, rng, race), penalties }, `log-request-${how}`, 'citizen', {
    page,
    server,
  });
}

function markOf(race: Race): string {
  if (race.believed === 'forged') return 'f';
  if (race.believed === 'reset') return 'r';
  if (race.believed === 'nothing') return 'n';
  return race.slipped ? 's' : 't';
}

/** A hundred people who ask for the same listed thing once each, so that no penalty comes between. */
function hundred(state: State): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  let held: State = { ...state, penalties: [] };
  let marks = '';
  for (let i = 0; i < 100; i += 1) {
    const { rng, race } =
      state.filter === 'dns' ? askRace(held, 'listed') : requestRace(held, 'word', 'a');
    held = { ...held, rng };
    marks += markOf(race);
  }
  const { filter, place, position, ignore } = state;
  const one: Hundred = { filter, place, position, ignore, marks };
  const kept = [...marks].filter((mark) => mark === 't' || mark === 's').length;
  return say(
    { ...state, rng: held.rng, hundreds: [...state.hundreds, one] },
    `log-hundred-${filter}`,
    'both',
    { kept },
  );
}

/** Which settings a scenario has. */
const settable: Readonly<Record<ScenarioId, readonly Action['type'][]>> = {
  'first-answer-wins': ['set-place', 'set-position', 'set-target'],
  'the-reset': [],
  sandbox: [
    'set-place',
    'set-position',
    'set-target',
    'set-filter',
    'set-ignore',
    'set-seconds',
    'set-hit',
  ],
};
const ofFilter: Readonly<Record<State['filter'], readonly Action['type'][]>> = {
  dns: ['set-place', 'set-position', 'set-target', 'set-filter'],
  http: ['set-position', 'set-filter', 'set-ignore', 'set-seconds', 'set-hit'],
};

/** Whether a setting can be made now. */
export const canSet = (state: State, type: Action['type']): boolean =>
  settable[state.scenario].includes(type) && ofFilter[state.filter].includes(type);

function setting(
  state: State,
  type: Action['type'],
  change: Partial<State>,
  to: string | number | boolean,
): State {
  const same = Object.entries(change).every(([key, value]) => state[key as keyof State] === value);
  if (!canSet(state, type) || same || running(state)) return notHere(state);
  return say({ ...state, ...change }, `log-${type}`, 'both', { to: String(to) });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'ask':
      return ask(state, action.name);
    case 'next':
      return next(state);
    case 'request':
      return request(state, action);
    case 'wait':
      if (state.filter !== 'http') return notHere(state);
      return say({ ...state, clock: state.clock + invented.waitSeconds }, 'log-wait', 'both');
    case 'set-place':
      return setting(state, action.type, { place: action.to }, action.to);
    case 'set-position':
      return setting(state, action.type, { position: action.to }, action.to);
    case 'set-target':
      return setting(state, action.type, { target: action.to }, action.to);
    case 'set-filter':
      return setting(state, action.type, { filter: action.to }, action.to);
    case 'set-ignore':
      return setting(state, action.type, { ignore: action.to }, action.to);
    case 'set-seconds':
      return setting(state, action.type, { seconds: action.to }, `s${action.to}`);
    case 'set-hit':
      return setting(state, action.type, { hit: action.to }, action.to);
    case 'hundred':
      return hundred(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'first-answer-wins') {
    const done = running(state) ? state.races.slice(0, -1) : state.races;
    const forged = done.find((race) => race.believed === 'forged');
    return (
      forged !== undefined &&
      done.some(
        (race) =>
          race.believed !== 'forged' || race.position === 'inline' || race.place !== forged.place,
      )
    );
  }
  if (state.scenario === 'the-reset') {
    const punished = state.races.findIndex(
      (race) => race.trigger === 'penalty' && race.page === 'plain' && race.believed === 'reset',
    );
    return punished >= 0 && state.races.slice(punished).some((race) => race.believed === 'page');
  }
  const settings = new Set(
    state.hundreds.map((one) => [one.filter, one.place, one.position, one.ignore].join(' ')),
  );
  return settings.size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'packet-race',
  scenarios: [
    {
      id: 'first-answer-wins',
      worked: [
        { type: 'ask', name: 'listed' },
        { type: 'next' },
        { type: 'next' },
        { type: 'next' },
        { type: 'next' },
        { type: 'set-place', to: 'home' },
        { type: 'ask', name: 'listed' },
        { type: 'next' },
        { type: 'next' },
      ],
    },
    {
      id: 'the-reset',
      worked: [
        { type: 'request', page: 'plain', server: 'a' },
        { type: 'request', page: 'word', server: 'a' },
        { type: 'request', page: 'plain', server: 'a' },
        { type: 'request', page: 'plain', server: 'a' },
        { type: 'request', page: 'plain', server: 'b' },
        { type: 'wait' },
        { type: 'wait' },
        { type: 'wait' },
        { type: 'request', page: 'plain', server: 'a' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'hundred' },
        { type: 'set-place', to: 'abroad' },
        { type: 'hundred' },
        { type: 'set-filter', to: 'http' },
        { type: 'hundred' },
        { type: 'set-ignore', to: true },
        { type: 'hundred' },
        { type: 'set-position', to: 'inline' },
        { type: 'hundred' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
