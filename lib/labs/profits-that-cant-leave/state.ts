/** What the lab `profits-that-cant-leave` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['count-it-twice', 'the-desk', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const sumIds = ['books-2013', 'profit-2015', 'held-2015'] as const;
export type SumId = (typeof sumIds)[number];

export const rates = [100, 1000, 8000] as const;
export type Rate = (typeof rates)[number];

/** A sum of won, counted at a rate: millions of dollars. */
export interface Count {
  readonly sum: SumId;
  readonly rate: Rate;
  readonly dollars: number;
}

export const decisionIds = [
  'licence',
  'profits',
  'books',
  'rival',
  'control',
  'sanctions',
  'loan',
] as const;
export type DecisionId = (typeof decisionIds)[number];

export const options = [
  'sign',
  'clause',
  'walk',
  'ask',
  'build',
  'hold',
  'official',
  'market',
  'merge',
  'talk',
  'refuse',
  'keep',
  'associate',
  'write-off',
  'leave',
  'apply',
  'stay',
  'borrow',
  'let-be',
] as const;
export type Option = (typeof options)[number];

/** The owner's desk as it stands; money in millions of dollars, lines in millions. */
export interface Desk {
  /** Dollars that were put in. */
  readonly sunk: number;
  /** Won that are held, at the official rate. */
  readonly paper: number;
  /** Dollars that really came home. */
  readonly home: number;
  /** Lines of the owner's network. */
  readonly lines: number;
  readonly share: number;
  /** What the shareholders were told the won are worth. */
  readonly told: 'nothing' | 'official' | 'market';
  readonly out: boolean;
}

export interface Choice {
  readonly decision: DecisionId;
  readonly option: Option;
}

/** Who says when the won may be changed: not now, at the market's rate, or at the official one. */
export const currencies = ['not-now', 'market', 'official'] as const;
export type Currency = (typeof currencies)[number];

export const rivals = ['licensed', 'barred'] as const;
export type Rival = (typeof rivals)[number];

export const shares = [25, 50, 75, 100] as const;
export type Share = (typeof shares)[number];

export interface Contract {
  readonly share: Share;
  readonly currency: Currency;
  readonly rival: Rival;
}

/** Ten years under a contract. */
export interface ContractRun extends Contract {
  readonly paper: number;
  readonly home: number;
  readonly lines: number;
  readonly allLines: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly sum: SumId;
  readonly rate: Rate;
  readonly counts: readonly Count[];
  readonly asked: number;
  readonly choices: readonly Choice[];
  readonly desk: Desk;
  readonly contract: Contract;
  readonly runs: readonly ContractRun[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sum'), to: z.enum(sumIds) }),
  z.strictObject({ type: z.literal('rate'), to: z.literal(rates) }),
  z.strictObject({ type: z.literal('ask') }),
  z.strictObject({ type: z.literal('choose'), option: z.enum(options) }),
  z.strictObject({ type: z.literal('share'), to: z.literal(shares) }),
  z.strictObject({ type: z.literal('currency'), to: z.enum(currencies) }),
  z.strictObject({ type: z.literal('rival'), to: z.enum(rivals) }),
  z.strictObject({ type: z.literal('run') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that nobody has published. The lab says so. */
export const invented = {
  /** Millions of dollars that a decision to build puts in on top. */
  builds: 100,
  /** Millions of dollars that a request brings home at the desk: "a very small part". */
  trickle: 1,
  /** The owner's share after a merger that leaves it without control, in percent. */
  mergedShare: 49,
  /** Share of the customers that a licensed rival takes in a year, least and most, in percent. */
  rivalTakes: { least: 10, most: 20 },
  /** In the sandbox, with money held: chance of a year in which a part may leave, and that part. */
  mood: { chance: 0.2, part: 0.05 },
  /** Lines in the country, in millions, year by year from 2009; what stands between the published years is ours. */
  allLines: [0.1, 0.4, 0.7, 1.5, 2, 2.4, 2.8, 3.2, 3.6, 4],
} as const;
