/**
 * The desk at a foreign company: a letter, a day, a part of the facts; then pressure, and another decision; then years.
 * Cases in cases.ts, the four years of the sandbox in rules.ts, figures in published.ts.
 */
import { say } from '@/lib/labs/log';
import { drawChance, seedRng } from '@/lib/labs/prng';
import { type Case, cases, deadline, type Decision } from '@/lib/labs/the-takedown-desk/cases';
import { newYears, nextHalf } from '@/lib/labs/the-takedown-desk/rules';
import {
  type Action,
  actionSchema,
  halves,
  type State,
  scenarioIds,
} from '@/lib/labs/the-takedown-desk/state';
import type { LabEngine } from '@/lib/labs/types';

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const ruling = drawChance(seedRng(seed * 137), 0.5);
  return {
    scenario: id,
    rng: ruling.rng,
    case: id === 'one-letter' ? 'letter' : id === 'a-list-of-names' ? 'names' : null,
    hours: deadline,
    asked: [],
    first: null,
    pressure: null,
    ruling: ruling.value ? 'struck' : 'upheld',
    second: null,
    stage: 'letter',
    years: newYears,
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The case on the desk; null in the sandbox. */
export const caseOf = (state: State): Case | null =>
  state.case === null ? null : cases[state.case];

/** What was decided first; null as long as nothing was. */
export const decisionOf = (state: State): Decision | null =>
  (state.first === null ? null : caseOf(state)?.first[state.first]) ?? null;

/** Second decisions by which something is hidden after all, or comes back. */
const hides: readonly string[] = ['give-in', 'remove-now'];
const shows: readonly string[] = ['restore'];

/** Whether what was asked for can be seen, there and elsewhere, after all that was decided so far. */
export function seen(state: State): { readonly inside: boolean; readonly outside: boolean } {
  const { inside, outside } = decisionOf(state) ?? { inside: true, outside: true };
  if (state.second !== null && hides.includes(state.second)) return { inside: false, outside };
  if (state.second !== null && shows.includes(state.second)) return { inside: true, outside };
  return { inside, outside };
}

/** Whether a decision can be taken now, by the facts and hours that it needs. */
export function canDecide(state: State, what: string): boolean {
  const held = caseOf(state);
  if (held === null) return false;
  if (state.stage === 'letter') {
    const decision = held.first[what];
    if (decision === undefined) return false;
    const { fact, hours = 0 } = decision.needs ?? {};
    return (fact === undefined || state.asked.includes(fact)) && state.hours >= hours;
  }
  if (state.stage !== 'pressure' || state.pressure === null) return false;
  return held.pressures[state.pressure]?.second[what] !== undefined;
}

function ask(state: State, fact: string): State {
  const hours = caseOf(state)?.facts[fact];
  if (hours === undefined || state.stage !== 'letter' || state.asked.includes(fact)) {
    return notHere(state);
  }
  if (hours > state.hours) return say(state, 'log-no-time', 'authority');
  return say(
    { ...state, asked: [...state.asked, fact], hours: state.hours - hours },
    'log-asked',
    'authority',
    { hours, left: state.hours - hours },
  );
}

function decide(state: State, what: string): State {
  if (!canDecide(state, what)) return notHere(state);
  if (state.stage === 'pressure') {
    return say({ ...state, second: what, stage: 'decided' }, 'log-second', 'both');
  }
  const [likely, other, chance] = caseOf(state)?.first[what]?.next ?? ['', '', 1];
  const draw = drawChance(state.rng, chance);
  return say(
    {
      ...state,
      rng: draw.rng,
      first: what,
      pressure: draw.value ? likely : other,
      stage: 'pressure',
    },
    `did-${state.case ?? ''}-${what}`,
    'both',
  );
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'ask':
      return ask(state, action.fact);
    case 'decide':
      return decide(state, action.what);
    case 'years-later':
      if (state.stage !== 'decided') return notHere(state);
      return say({ ...state, stage: 'later' }, 'log-later', 'both');
    case 'policy': {
      if (state.scenario !== 'sandbox' || state.years.halves.length >= halves) {
        return notHere(state);
      }
      const next = nextHalf(state.years, action.to, state.rng);
      const half = next.years.halves.at(-1);
      return say({ ...state, ...next }, 'log-half', 'both', {
        half: next.years.halves.length,
        demands: half?.demands ?? 0,
        acted: half?.acted ?? 0,
        slowed: half?.slowed === true ? 'yes' : 'no',
      });
    }
    case 'set': {
      // Courts, an office and a way of counting are there before the first letter, not in between.
      const begun = state.years.halves.length > 0;
      if (state.scenario !== 'sandbox' || begun) return notHere(state);
      return say(
        { ...state, years: { ...state.years, [action.knob]: action.to } },
        'log-set',
        'both',
        { knob: action.knob, to: action.to ? 'yes' : 'no' },
      );
    }
    case 'begin-anew':
      if (state.scenario !== 'sandbox') return notHere(state);
      return say(
        { ...state, years: { ...state.years, halves: [], pressure: 0 } },
        'log-anew',
        'both',
      );
  }
}

function reached(state: State): boolean {
  return state.scenario === 'sandbox'
    ? state.years.halves.length >= halves
    : state.stage === 'later';
}

export const engine: LabEngine<State, Action> = {
  id: 'the-takedown-desk',
  scenarios: [
    {
      id: 'one-letter',
      worked: [
        { type: 'ask', fact: 'posts' },
        { type: 'ask', fact: 'law' },
        { type: 'ask', fact: 'people' },
        { type: 'decide', what: 'part' },
        { type: 'decide', what: 'give-in' },
        { type: 'years-later' },
      ],
    },
    {
      id: 'a-list-of-names',
      worked: [
        { type: 'ask', fact: 'names' },
        { type: 'ask', fact: 'app' },
        { type: 'decide', what: 'move' },
        { type: 'decide', what: 'remove-now' },
        { type: 'years-later' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'policy', to: 'all' },
        { type: 'policy', to: 'all' },
        { type: 'policy', to: 'all' },
        { type: 'policy', to: 'orders' },
        { type: 'policy', to: 'none' },
        { type: 'policy', to: 'none' },
        { type: 'policy', to: 'orders' },
        { type: 'policy', to: 'orders' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
