/** What the lab `who-pulls-the-switch` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['the-letter', 'on-to-the-operators', 'the-council', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Everything that can be chosen from a chair. */
export const options = [
  'obey',
  'ask',
  'slow',
  'refuse',
  'publish',
  'notice',
  'silent',
  'fault',
  'go-on',
  'sue',
  'leave',
  'restore',
  'by-letter',
  'by-phone',
  'in-the-gazette',
  'send-back',
  'spare-nobody',
  'spare-list',
  'near-halls',
  'say-order',
  'say-cable',
  'say-rumour',
  'answer',
  'platform',
  'region',
  'country',
  'hold',
  'cut-after-all',
  'written',
  'by-word',
  'lift',
  'extend',
  'to-a-list',
] as const;
export type Option = (typeof options)[number];

/** Moments at which something has to be decided. */
export const nodes = [
  'letter',
  'customers',
  'third-night',
  'decision',
  'width',
  'press',
  'riot',
  'second-night',
  'form',
  'review',
] as const;
export type Node = (typeof nodes)[number];

export const counts = [3, 30, 3500] as const;
export const stateShares = [0, 50, 100] as const;
export const forms = ['word', 'letter', 'gazette'] as const;
export type Form = (typeof forms)[number];

/** A chain from a decision to the cables. */
export interface Chain {
  readonly operators: number;
  /** Percent of the operators that belong to the state. */
  readonly stateShare: number;
  readonly boxes: boolean;
  readonly form: Form;
}

/** An order that went through a chain. Minutes after it was given; null where an operator did nothing. */
export interface Sent {
  readonly chain: Chain;
  readonly starts: readonly (number | null)[];
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly node: Node | 'end' | 'chain';
  readonly choices: readonly { readonly node: Node; readonly option: Option }[];
  /** Nights that the riot lasts. Drawn before anything is decided, and moved by nothing that is. */
  readonly nights: number;
  readonly chain: Chain;
  readonly sent: readonly Sent[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choose'), option: z.enum(options) }),
  z.strictObject({ type: z.literal('operators'), to: z.number().int().min(1).max(9999) }),
  z.strictObject({ type: z.literal('state-share'), to: z.number().int().min(0).max(100) }),
  z.strictObject({ type: z.literal('boxes'), to: z.boolean() }),
  z.strictObject({ type: z.literal('form'), to: z.enum(forms) }),
  z.strictObject({ type: z.literal('send') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** What nobody published, and the lab makes up. All times in minutes. */
export const invented = {
  /** The most operators that are drawn one by one. */
  drawn: 30,
  stateDelay: [2, 25],
  privateDelay: [15, 300],
  /** A letter takes longer than a call, a printed order longer still. */
  formDelay: { word: 0, letter: 30, gazette: 120 },
  /** Chance that a private operator does nothing at first: on somebody's word, and with paper in hand. */
  privateRefuses: { word: 0.15, letter: 0.05, gazette: 0.05 },
  boxDelay: 5,
  kept: 6,
} as const;
