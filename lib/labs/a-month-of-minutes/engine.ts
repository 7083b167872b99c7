/**
 * A month of minutes: a line, a quota and a wallet in two currencies; and the books that the fees end up in.
 * Models the mechanism nkn-prepaid-quota-and-pricing with the prices in published.ts.
 */
import { prices } from '@/lib/labs/a-month-of-minutes/published';
import {
  cannot,
  change,
  charge,
  newNeed,
  put,
  quota,
  say,
  secondLine,
  switchLine,
  talk,
  topUp,
  trade,
} from '@/lib/labs/a-month-of-minutes/rules';
import {
  type Action,
  actionSchema,
  invented,
  type Knob,
  knobRanges,
  type Purse,
  type State,
  scenarioIds,
} from '@/lib/labs/a-month-of-minutes/state';
import { seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

export type { Action, State };

const othersStart = { won: 5_000_000, yuan: 5000, minutes: 400 } as const;

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const none: Purse = { won: 0, yuan: 0 };
  const state: State = {
    scenario: id,
    rng: seedRng(seed),
    month: 1,
    over: false,
    wallet: { won: invented.startWon, yuan: invented.startYuan },
    lines: [{ name: 'own', operator: 'koryolink', quota: 0, credit: 0, spoken: 0 }],
    wanted: 0,
    need: { koryolink: 0, kangsong: 0 },
    spoken: 0,
    unsaid: 0,
    unanswered: 0,
    charged: 0,
    lapsed: 0,
    issued: othersStart.minutes,
    books: { koryolink: none, kangsong: none },
    blocks: 0,
    others: othersStart,
    earned: none,
    moves: [],
    ways: [],
    knobs: {
      official: prices.official.value,
      market: prices.market.value,
      lines: prices.lines.value,
      payers: invented.payers,
      wanted: 0,
    },
    network: { won: 0, yuan: 0, months: 0 },
    log: [],
  };
  return charge(newNeed(state), 0);
}

function endMonth(state: State): State {
  const unsaid = state.need.koryolink + state.need.kangsong;
  const payers = Math.round((state.knobs.lines * state.knobs.payers) / 100);
  const closed: State = {
    ...state,
    unsaid: state.unsaid + unsaid,
    network: {
      won: state.network.won + state.knobs.lines * prices.baseFee.value,
      yuan: state.network.yuan + payers * prices.blockYuan.value,
      months: state.network.months + 1,
    },
  };
  if (state.scenario === 'two-hundred-minutes') {
    return say(
      { ...closed, over: true },
      { key: 'log-over', values: { unsaid }, seenBy: 'citizen' },
    );
  }
  const income = { won: invented.incomeWon, yuan: invented.incomeYuan };
  const opened: State = {
    ...closed,
    month: state.month + 1,
    lapsed: closed.lapsed + closed.lines.reduce((sum, line) => sum + line.quota, 0),
    lines: closed.lines.map((line) => ({ ...line, quota: 0 })),
  };
  const told = say(opened, {
    key: 'log-month',
    values: { month: opened.month, unsaid },
    seenBy: 'both',
  });
  // The fee is due before the month's money comes in, so whoever has spent all their won is cut off.
  const charged = told.lines.reduce((next, _, index) => charge(next, index), newNeed(told));
  return {
    ...charged,
    wallet: put(charged.wallet, income, 1),
    earned: put(charged.earned, income, 1),
  };
}

/** Months in which one talks as far as the quota goes, and pays for no more. */
function run(state: State, months: number): State {
  let next = state;
  for (let i = 0; i < months; i += 1) {
    next.lines.forEach((line, index) => {
      if (line.quota > 0 && next.need[line.operator] > 0) {
        next = talk(next, { type: 'talk', line: index, to: line.operator, minutes: quota });
      }
    });
    next = endMonth(next);
  }
  return next;
}

function set(state: State, knob: Knob, value: number): State {
  const { min, max } = knobRanges[knob];
  const kept = Math.min(max, Math.max(min, value));
  return say(
    { ...state, knobs: { ...state.knobs, [knob]: kept } },
    { key: `log-set-${knob}`, values: { value: kept }, seenBy: 'both' },
  );
}

const inFirst: readonly Action['type'][] = ['talk', 'top-up', 'end-month'];
const onlySandbox: readonly Action['type'][] = ['run', 'set'];

function step(state: State, action: Action): State {
  if (state.over) return cannot(state, 'month-over');
  if (state.scenario === 'two-hundred-minutes' && !inFirst.includes(action.type)) {
    return cannot(state, 'not-here');
  }
  if (state.scenario !== 'years-of-fees' && onlySandbox.includes(action.type)) {
    return cannot(state, 'not-here');
  }
  switch (action.type) {
    case 'talk':
      return talk(state, action);
    case 'top-up':
      return topUp(state, action.line);
    case 'second-line':
      return secondLine(state);
    case 'switch':
      return switchLine(state, action.line);
    case 'pass':
      return trade(state, action.line, 'out');
    case 'buy':
      return trade(state, action.line, 'in');
    case 'change':
      return change(state);
    case 'run':
      return run(state, action.months);
    case 'set':
      return set(state, action.knob, action.value);
    default:
      return endMonth(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'two-hundred-minutes') return state.over;
  if (state.scenario === 'two-lines') return state.month >= 2 && state.ways.length >= 2;
  return state.network.months >= 6;
}

export const engine: LabEngine<State, Action> = {
  id: 'a-month-of-minutes',
  scenarios: [
    {
      id: 'two-hundred-minutes',
      worked: [
        { type: 'talk', line: 0, to: 'koryolink', minutes: 100 },
        { type: 'talk', line: 0, to: 'koryolink', minutes: 100 },
        { type: 'top-up', line: 0 },
        { type: 'talk', line: 0, to: 'koryolink', minutes: 100 },
        { type: 'end-month' },
      ],
    },
    {
      id: 'two-lines',
      worked: [
        { type: 'talk', line: 0, to: 'koryolink', minutes: 200 },
        { type: 'second-line' },
        { type: 'talk', line: 1, to: 'koryolink', minutes: 50 },
        { type: 'end-month' },
        { type: 'switch', line: 0 },
        { type: 'talk', line: 0, to: 'koryolink', minutes: 50 },
        { type: 'top-up', line: 1 },
        { type: 'pass', line: 1 },
      ],
    },
    {
      id: 'years-of-fees',
      worked: [
        { type: 'run', months: 12 },
        { type: 'set', knob: 'payers', value: 25 },
        { type: 'run', months: 12 },
        { type: 'set', knob: 'market', value: 100 },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
