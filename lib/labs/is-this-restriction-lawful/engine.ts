/**
 * A desk on which limits to speech are laid: ask whoever limits, decide at which of three gates it stops, and see who
 * was hit. Rules and files in rules.ts, what was published in published.ts.
 */
import { cutOff, gatesOf, holds, isClear } from '@/lib/labs/is-this-restriction-lawful/rules';
import {
  type Action,
  actionSchema,
  casesOf,
  type Denizli,
  decided,
  type Measure,
  maxTested,
  openFile,
  type Part,
  parts,
  type Question,
  type State,
  scenarioIds,
  type Verdict,
} from '@/lib/labs/is-this-restriction-lawful/state';
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

/** The sandbox begins with much that is wrong, so that there is something to mend. */
const atFirst: Measure = {
  what: 'said',
  basis: 'vague',
  aim: 'order',
  link: 'general',
  lighter: 'not-sought',
  width: 'service',
};

function start(scenario: string, seed: number): State {
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng: seedRng(seed),
    at: 0,
    asked: [],
    decisions: [],
    denizli: { station: 'june-2009', order: null, means: null, review: null },
    measure: atFirst,
    tested: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function ask(state: State, about: Question): State {
  const file = openFile(state);
  if (file === undefined || decided(state) || state.asked.includes(about)) return notHere(state);
  return say({ ...state, asked: [...state.asked, about] }, 'log-asked', 'both', { about });
}

function decide(state: State, verdict: Verdict): State {
  const file = openFile(state);
  if (file === undefined || decided(state)) return notHere(state);
  if (verdict === 'unclear' && isClear(file)) return notHere(state);
  const one = { file, verdict, asked: state.asked.length };
  const key = !isClear(file) ? 'log-argued' : holds(file, verdict) ? 'log-holds' : 'log-doubt';
  return say({ ...state, decisions: [...state.decisions, one] }, key, 'both', { verdict });
}

function next(state: State): State {
  const more = state.at + 1 < casesOf[state.scenario].length;
  if (!more || !decided(state)) return notHere(state);
  return say({ ...state, at: state.at + 1, asked: [] }, 'log-next', 'both', { n: state.at + 2 });
}

function inDenizli(state: State, change: Partial<Denizli>, key: string): State {
  const denizli = { ...state.denizli, ...change };
  const { service } = cutOff(denizli);
  return say({ ...state, denizli }, key, 'both', { service: service ? 'yes' : 'no' });
}

function order(state: State, what: 'refuse' | 'block-site'): State {
  if (state.scenario !== 'denizli' || state.denizli.station !== 'june-2009') return notHere(state);
  const station = what === 'refuse' ? 'december-2012' : 'means';
  return inDenizli(state, { order: what, station }, `log-order-${what}`);
}

function means(state: State, what: 'all' | 'ask' | 'withdraw'): State {
  if (state.scenario !== 'denizli' || state.denizli.station !== 'means') return notHere(state);
  const station = what === 'all' ? 'april-2012' : 'december-2012';
  return inDenizli(state, { means: what, station }, `log-means-${what}`);
}

function review(state: State, what: 'leave' | 'lift'): State {
  if (state.scenario !== 'denizli' || state.denizli.station !== 'april-2012') return notHere(state);
  return inDenizli(state, { review: what, station: 'december-2012' }, `log-review-${what}`);
}

function set(state: State, part: Part, to: string): State {
  const known: readonly string[] = parts[part];
  const fits = known.includes(to) && state.measure[part] !== to;
  if (state.scenario !== 'sandbox' || !fits) return notHere(state);
  return say({ ...state, measure: { ...state.measure, [part]: to } }, `log-set-${part}`, 'both', {
    to,
  });
}

function tryMeasure(state: State): State {
  if (state.scenario !== 'sandbox' || state.tested.length >= maxTested) return notHere(state);
  const standing = gatesOf(state.measure);
  const one = { measure: state.measure, gates: standing };
  return say({ ...state, tested: [...state.tested, one] }, 'log-tested', 'both', standing);
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'ask':
      return ask(state, action.about);
    case 'decide':
      return decide(state, action.at);
    case 'next':
      return next(state);
    case 'order':
      return order(state, action.do);
    case 'means':
      return means(state, action.do);
    case 'review':
      return review(state, action.do);
    case 'set':
      return set(state, action.part, action.to);
    case 'test':
      return tryMeasure(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'denizli') return state.denizli.station === 'december-2012';
  if (state.scenario === 'sandbox') {
    return new Set(state.tested.map((one) => JSON.stringify(one.measure))).size >= 3;
  }
  return state.decisions.length === casesOf[state.scenario].length;
}

const asked = (about: Question): Action => ({ type: 'ask', about });
const stopped = (at: Verdict): Action => ({ type: 'decide', at });

export const engine: LabEngine<State, Action> = {
  id: 'is-this-restriction-lawful',
  scenarios: [
    {
      id: 'one-gate-each',
      worked: [
        asked('aim'),
        asked('law'),
        stopped('law'),
        { type: 'next' },
        asked('law'),
        asked('need'),
        stopped('none'),
        { type: 'next' },
        asked('need'),
        asked('aim'),
        stopped('aim'),
        { type: 'next' },
        asked('aim'),
        asked('need'),
        stopped('need'),
      ],
    },
    {
      id: 'denizli',
      worked: [
        { type: 'order', do: 'block-site' },
        { type: 'means', do: 'all' },
        { type: 'review', do: 'leave' },
      ],
    },
    {
      id: 'not-only-dictators',
      worked: [
        asked('law'),
        asked('need'),
        asked('remedy'),
        stopped('need'),
        { type: 'next' },
        asked('law'),
        asked('remedy'),
        stopped('law'),
        { type: 'next' },
        asked('law'),
        asked('remedy'),
        stopped('unclear'),
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'test' },
        { type: 'set', part: 'basis', to: 'precise' },
        { type: 'set', part: 'link', to: 'shown' },
        { type: 'test' },
        { type: 'set', part: 'lighter', to: 'sought' },
        { type: 'set', part: 'width', to: 'post' },
        { type: 'test' },
        { type: 'set', part: 'what', to: 'held' },
        { type: 'test' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
