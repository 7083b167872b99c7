/**
 * One page, asked for in seven ways: what somebody on the path can read of each, what the wall does with it, and how
 * much of it it gets done at which hour. The rules are in rules.ts, the measured hours in published.ts.
 */
import { drawChance, drawUnit, seedRng } from '@/lib/labs/prng';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';
import {
  canReadName,
  isListed,
  isSealed,
  outcomeOf,
  packetsOf,
  quicChance,
} from '@/lib/labs/what-the-wall-can-read/rules';
import {
  type Action,
  actionSchema,
  fourWays,
  type Knob,
  perSample,
  type State,
  sandboxHours,
  scenarioIds,
  type Visit,
  type Way,
} from '@/lib/labs/what-the-wall-can-read/state';

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  return {
    scenario: id,
    rng: seedRng(seed),
    site: id === 'sandbox' ? 'news' : 'garden',
    way: 'dns',
    hour: 5,
    city: 'beijing',
    // The keys of ECH are in the browser's hand at first; China as described in 2025 is the sandbox's starting point.
    knobs: { 'keys-blocked': id === 'sandbox', 'ech-blocked': false, 'server-listed': false },
    visits: [],
    samples: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The wall's memory of an earlier block has run out before each visit; so visits don't hang on one another. */
function visit(state: State, way: Way, guess: boolean | null): State {
  const draw = drawChance(state.rng, quicChance('beijing', state.hour));
  const outcome = outcomeOf(way, state.site, state.knobs, draw.value);
  const sealed = isSealed(way, state.knobs);
  const visited: Visit = {
    way,
    site: state.site,
    hour: state.hour,
    outcome,
    sealed,
    guess,
    packets: packetsOf(way, outcome, state.knobs),
  };
  const reads = canReadName(way, sealed) ? 'yes' : 'no';
  const slipped = way === 'quic' && isListed(state.site, way) && outcome === 'loads' ? 'yes' : 'no';
  const told = say(
    { ...state, rng: draw.rng, way, visits: [...state.visits, visited] },
    'log-visit',
    'both',
    { way, outcome, reads, slipped },
  );
  if (guess === null) return told;
  const right = (guess ? 'yes' : 'no') === reads ? 'yes' : 'no';
  return {
    ...told,
    log: told.log.map((entry, i) =>
      i === told.log.length - 1
        ? { ...entry, key: 'log-guessed', values: { ...entry.values, right } }
        : entry,
    ),
  };
}

function sample(state: State, hour: number): State {
  if (state.scenario !== 'an-hour-of-the-day') return notHere(state);
  const chance = quicChance(state.city, hour);
  let { rng } = state;
  let blocked = 0;
  for (let i = 0; i < perSample; i += 1) {
    const draw = drawUnit(rng);
    rng = draw.rng;
    if (draw.value < chance) blocked += 1;
  }
  return say(
    { ...state, rng, hour, samples: [...state.samples, { city: state.city, hour, blocked }] },
    'log-sample',
    'both',
    { hour, blocked, sent: perSample, through: perSample - blocked },
  );
}

function set(state: State, knob: Knob, on: boolean): State {
  if (state.scenario !== 'sandbox' || state.knobs[knob] === on) return notHere(state);
  return say({ ...state, knobs: { ...state.knobs, [knob]: on } }, `log-set-${knob}`, 'both', {
    on: on ? 'yes' : 'no',
  });
}

function mayVisit(state: State, way: Way, guess: boolean | undefined): boolean {
  if (state.scenario === 'sandbox') return guess !== undefined;
  return (
    state.scenario === 'one-visit-four-ways' &&
    guess === undefined &&
    (fourWays as readonly Way[]).includes(way)
  );
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'visit':
      if (!mayVisit(state, action.way, action.guess)) return notHere(state);
      return visit(state, action.way, action.guess ?? null);
    case 'sample':
      return sample(state, action.hour);
    case 'site':
      if (state.scenario === 'an-hour-of-the-day' || state.site === action.to)
        return notHere(state);
      if (state.scenario === 'one-visit-four-ways' && action.to === 'rights') return notHere(state);
      return say({ ...state, site: action.to }, 'log-site', 'citizen', { site: action.to });
    case 'way':
      if (state.scenario !== 'sandbox' || state.way === action.to) return notHere(state);
      return say({ ...state, way: action.to }, 'log-way', 'citizen', { way: action.to });
    case 'city':
      if (state.scenario !== 'an-hour-of-the-day' || state.city === action.to)
        return notHere(state);
      return say({ ...state, city: action.to }, 'log-city', 'both', { city: action.to });
    case 'hour': {
      const known = (sandboxHours as readonly number[]).includes(action.to);
      if (state.scenario !== 'sandbox' || state.hour === action.to || !known) return notHere(state);
      return say({ ...state, hour: action.to }, 'log-hour', 'both', { hour: action.to });
    }
    case 'set':
      return set(state, action.knob, action.on);
  }
}

/** Hours that were tried in the city that is looked at. */
export function hoursTried(state: State): ReadonlySet<number> {
  return new Set(state.samples.filter((one) => one.city === state.city).map((one) => one.hour));
}

/** How many hours have to be tried before the measured ones are uncovered. */
export const hoursBeforeReveal = 4;

function reached(state: State): boolean {
  const tried = new Set(state.visits.map((one) => one.way));
  if (state.scenario === 'sandbox') return tried.size >= 5;
  if (state.scenario === 'an-hour-of-the-day') return hoursTried(state).size >= hoursBeforeReveal;
  return tried.size === fourWays.length && state.visits.some((one) => one.site === 'news');
}

export const engine: LabEngine<State, Action> = {
  id: 'what-the-wall-can-read',
  scenarios: [
    {
      id: 'one-visit-four-ways',
      worked: [
        { type: 'visit', way: 'http' },
        { type: 'visit', way: 'tls' },
        { type: 'visit', way: 'ech' },
        { type: 'visit', way: 'quic' },
        { type: 'site', to: 'news' },
        { type: 'visit', way: 'tls' },
        { type: 'visit', way: 'ech' },
      ],
    },
    {
      id: 'an-hour-of-the-day',
      worked: [
        { type: 'sample', hour: 16 },
        { type: 'sample', hour: 21 },
        { type: 'sample', hour: 5 },
        { type: 'sample', hour: 12 },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'visit', way: 'dns', guess: true },
        { type: 'way', to: 'ech' },
        { type: 'visit', way: 'ech', guess: false },
        { type: 'set', knob: 'keys-blocked', on: false },
        { type: 'visit', way: 'ech', guess: false },
        { type: 'way', to: 'vpn' },
        { type: 'visit', way: 'vpn', guess: true },
        { type: 'way', to: 'tor' },
        { type: 'visit', way: 'tor', guess: false },
        { type: 'site', to: 'rights' },
        { type: 'way', to: 'quic' },
        { type: 'visit', way: 'quic', guess: false },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
