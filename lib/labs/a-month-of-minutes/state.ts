/**
 * What a run is made of: lines, a wallet with two currencies, the operators' books, and everybody else's pocket.
 * Money and minutes are whole numbers and never appear or vanish: `totals` adds them up for the tests.
 */
import * as z from 'zod';
import { prices } from '@/lib/labs/a-month-of-minutes/published';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const operators = ['koryolink', 'kangsong'] as const;
export type Operator = (typeof operators)[number];

export const scenarioIds = ['two-hundred-minutes', 'two-lines', 'years-of-fees'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** What the rival asks: a third less than "a third more", and so a quarter below Koryolink. */
export const rivalFee = Math.round((prices.baseFee.value * 3) / 4);
/** Yuan to a dollar, from the one price that was published in both. */
export const yuanPerDollar = prices.blockYuan.value / prices.blockDollars.value;

/** Invented for teaching; labelled so in the YAML. */
export const invented = {
  startWon: 21_000,
  startYuan: 240,
  incomeWon: 30_000,
  incomeYuan: 120,
  /** Thanks to whoever lends a name. */
  favourYuan: 60,
  /** A block of the rival's minutes: a quarter below Koryolink's, as with the base fee. */
  rivalBlockShare: 0.75,
  /** Share of wanted talk that goes to people on the rival network. */
  rivalTalkShare: 0.25,
  /** How often a call from the other network is answered. */
  answerChance: 0.5,
  /** Minutes of credit that change hands at once. */
  creditLot: 50,
  /** Share of all lines that buy one block a month, in percent. */
  payers: 10,
} as const;

export const knobRanges = {
  official: { min: 1, max: 100_000 },
  market: { min: 1, max: 100_000 },
  lines: { min: 0, max: 30_000_000 },
  payers: { min: 0, max: 100 },
  wanted: { min: 0, max: 2000 },
} as const;
export type Knob = keyof typeof knobRanges;

const line = z.number().int().min(0).max(1);
export const actionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('talk'),
    line,
    to: z.enum(operators),
    minutes: z.number().int().min(10).max(400).multipleOf(10),
  }),
  z.object({ type: z.literal('top-up'), line }),
  z.object({ type: z.literal('end-month') }),
  z.object({ type: z.literal('second-line') }),
  z.object({ type: z.literal('switch'), line }),
  z.object({ type: z.literal('pass'), line }),
  z.object({ type: z.literal('buy'), line }),
  z.object({ type: z.literal('change') }),
  z.object({ type: z.literal('run'), months: z.number().int().min(1).max(12) }),
  z.object({
    type: z.literal('set'),
    knob: z.enum(['official', 'market', 'lines', 'payers', 'wanted']),
    value: z.number().int().min(0).max(30_000_000),
  }),
]);
export type Action = z.infer<typeof actionSchema>;

export interface Line {
  /** Whose name stands in the register; one person speaks on all of them. */
  readonly name: 'own' | 'other';
  readonly operator: Operator;
  /** Minutes left of the base fee's; they lapse with the month. */
  readonly quota: number;
  /** Minutes left of those that were bought; they stay, and can be passed on. */
  readonly credit: number;
  readonly spoken: number;
}

export interface Purse {
  readonly won: number;
  readonly yuan: number;
}

export interface CreditMove {
  readonly month: number;
  readonly name: Line['name'];
  readonly direction: 'out' | 'in';
  readonly minutes: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly month: number;
  readonly over: boolean;
  readonly wallet: Purse;
  readonly lines: readonly Line[];
  /** Minutes wanted this month in all, and what is left of them by the other side's network. */
  readonly wanted: number;
  readonly need: Readonly<Record<Operator, number>>;
  readonly spoken: number;
  readonly unsaid: number;
  readonly unanswered: number;
  /** What people called from the other network were charged, in minutes at the inside rate. */
  readonly charged: number;
  readonly lapsed: number;
  /** Minutes that the operators have given out, by fee or by sale. */
  readonly issued: number;
  readonly books: Readonly<Record<Operator, Purse>>;
  readonly blocks: number;
  /** Everybody else: neighbours, money changers, those who lend a name. */
  readonly others: Purse & { readonly minutes: number };
  readonly earned: Purse;
  readonly moves: readonly CreditMove[];
  readonly ways: readonly string[];
  readonly knobs: Readonly<Record<Knob, number>>;
  /** The whole network's takings since the start. */
  readonly network: Purse & { readonly months: number };
  readonly log: readonly LogEntry[];
}

/** Won for a yuan on the market, whole. */
export function wonPerYuan(state: State): number {
  return Math.max(1, Math.round(state.knobs.market / yuanPerDollar));
}

/** A sum in dollars, at the official rate or the market's. Yuan are foreign money and count alike on both. */
export function dollars(state: State, purse: Purse, rate: 'official' | 'market'): number {
  return purse.won / state.knobs[rate] + purse.yuan / yuanPerDollar;
}

/** The price of a block of 100 minutes on either network. */
export function blockPrice(state: State, operator: Operator): Purse {
  if (operator === 'koryolink') return { won: 0, yuan: prices.blockYuan.value };
  const share = invented.rivalBlockShare * prices.blockYuan.value;
  return { won: Math.round(share * wonPerYuan(state)), yuan: 0 };
}

/** What a lot of credit fetches among neighbours: the operator's yuan price, in won at the market rate. */
export function lotWon(state: State): number {
  const yuan = (prices.blockYuan.value * invented.creditLot) / prices.block.value;
  return Math.round(yuan * wonPerYuan(state));
}

/** What the rival's card costs in yuan. */
export const cardYuan = Math.ceil(prices.rivalCard.value * yuanPerDollar);

/** A lot of yuan that a money changer takes at once. */
export const changeYuan = 60;

/** Day of the month, 0 to 30, if talk is spread evenly. */
export function dayOf(state: State): number {
  if (state.wanted === 0) return 30;
  const left = state.need.koryolink + state.need.kangsong;
  return Math.round((30 * (state.wanted - left)) / state.wanted);
}

/** Everything there is: in every reachable state both currencies and the minutes add up to what came in. */
export function totals(state: State) {
  const onLines = state.lines.reduce((sum, each) => sum + each.quota + each.credit, 0);
  return {
    won: state.wallet.won + state.books.koryolink.won + state.books.kangsong.won + state.others.won,
    yuan:
      state.wallet.yuan +
      state.books.koryolink.yuan +
      state.books.kangsong.yuan +
      state.others.yuan,
    minutes: onLines + state.spoken + state.lapsed + state.others.minutes,
  };
}
