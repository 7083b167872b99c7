/**
 * Profits that can't leave. A foreign owner's desk over fourteen years, the ministry that holds the currency, the licence and
 * the border, and contracts that one might have wished for. Mechanism: `nkn-joint-venture-trap`.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import { tenYears } from '@/lib/labs/profits-that-cant-leave/contract';
import { afterChoice, firstDesk, nextDecision } from '@/lib/labs/profits-that-cant-leave/decisions';
import { figures, sums } from '@/lib/labs/profits-that-cant-leave/published';
import {
  type Action,
  actionSchema,
  type Contract,
  type Option,
  type State,
  scenarioIds,
} from '@/lib/labs/profits-that-cant-leave/state';
import type { LabEngine } from '@/lib/labs/types';

function start(scenario: string, seed: number): State {
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng: seedRng(seed),
    sum: 'books-2013',
    rate: 100,
    counts: [],
    asked: 0,
    choices: [],
    desk: firstDesk,
    contract: { share: 75, currency: 'not-now', rival: 'licensed' },
    runs: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'citizen');

/** Millions of dollars that a sum of won makes at a rate. */
export const worth = (sum: State['sum'], rate: State['rate']): number =>
  (sums[sum] * figures.official.value) / rate;

export const round = (millions: number): number =>
  millions < 20 ? Math.round(millions * 10) / 10 : Math.round(millions);

function count(state: State, change: Partial<Pick<State, 'sum' | 'rate'>>): State {
  if (state.scenario !== 'count-it-twice') return notHere(state);
  const next = { ...state, ...change };
  const dollars = worth(next.sum, next.rate);
  const others = state.counts.filter((one) => one.sum !== next.sum || one.rate !== next.rate);
  return say(
    { ...next, counts: [...others, { sum: next.sum, rate: next.rate, dollars }] },
    'log-count',
    'citizen',
    { rate: next.rate, dollars: round(dollars) },
  );
}

function choose(state: State, option: Option): State {
  const decision = nextDecision(state.choices);
  if (state.scenario !== 'the-desk' || !decision?.options.includes(option)) return notHere(state);
  const choices = [...state.choices, { decision: decision.id, option }];
  const chosen = say(
    { ...state, choices, desk: afterChoice(state.desk, choices) },
    `log-${option}`,
    'citizen',
  );
  const next = nextDecision(choices);
  return next === undefined
    ? say(chosen, 'log-end', 'both')
    : say(chosen, 'log-year', 'both', { year: String(next.year) });
}

function agree(state: State, change: Partial<Contract>): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const contract = { ...state.contract, ...change };
  return say({ ...state, contract }, 'log-contract', 'both', {
    share: contract.share,
    currency: contract.currency,
    rival: contract.rival,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'sum':
      return count(state, { sum: action.to });
    case 'rate':
      return count(state, { rate: action.to });
    case 'ask':
      if (state.scenario !== 'count-it-twice') return notHere(state);
      return say({ ...state, asked: state.asked + 1 }, 'log-not-yet', 'both');
    case 'choose':
      return choose(state, action.option);
    case 'share':
      return agree(state, { share: action.to });
    case 'currency':
      return agree(state, { currency: action.to });
    case 'rival':
      return agree(state, { rival: action.to });
    case 'run': {
      if (state.scenario !== 'sandbox') return notHere(state);
      const { rng, run } = tenYears(state.rng, state.contract);
      return say({ ...state, rng, runs: [...state.runs, run].slice(-6) }, 'log-run', 'both', {
        home: round(run.home),
        paper: round(run.paper),
      });
    }
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'count-it-twice') {
    const at = (rate: number) => state.counts.some((one) => one.rate === rate);
    return at(figures.official.value) && at(figures.market.value) && state.asked > 0;
  }
  if (state.scenario === 'the-desk') return nextDecision(state.choices) === undefined;
  const kinds = new Set(state.runs.map((run) => `${run.share} ${run.currency} ${run.rival}`));
  return kinds.size >= 3;
}

const path: readonly Option[] = [
  'clause',
  'build',
  'market',
  'refuse',
  'write-off',
  'apply',
  'let-be',
];

export const engine: LabEngine<State, Action> = {
  id: 'profits-that-cant-leave',
  scenarios: [
    {
      id: 'count-it-twice',
      worked: [
        { type: 'rate', to: 100 },
        { type: 'ask' },
        { type: 'rate', to: 8000 },
        { type: 'sum', to: 'profit-2015' },
      ],
    },
    { id: 'the-desk', worked: path.map((option) => ({ type: 'choose', option })) },
    {
      id: 'sandbox',
      worked: [
        { type: 'run' },
        { type: 'share', to: 100 },
        { type: 'run' },
        { type: 'currency', to: 'market' },
        { type: 'run' },
        { type: 'currency', to: 'official' },
        { type: 'rival', to: 'barred' },
        { type: 'run' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
