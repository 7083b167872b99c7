/** What the lab `a-rule-that-broke-half-the-web` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['write-the-rule', 'find-the-rule', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const hows = ['contains', 'ends', 'exact'] as const;
/** How a name is held against a rule's text. */
export type How = (typeof hows)[number];

export interface Rule {
  readonly text: string;
  readonly how: How;
}

/** The three texts of the first scenario's rule. */
export const parts = ['t.co', 'twitter.com', '.twimg.com'] as const;
export type Part = (typeof parts)[number];

export const versions = ['a', 'b', 'c'] as const;
export type Version = (typeof versions)[number];

export const orders = ['short-links', 'x', 'wire'] as const;
export type Order = (typeof orders)[number];

/** What a sent rule did: kept so that rules can be held against one another. */
export interface Sent {
  readonly order: Order;
  readonly rules: readonly Rule[];
  /** Ordered names that it slows, and others that it slows. */
  readonly hit: number;
  readonly bystanders: number;
}

export interface Measured {
  readonly name: string;
  readonly flipped: boolean;
  readonly slow: boolean;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly order: Order;
  /** On the desk: not in force before it is sent. */
  readonly rules: readonly Rule[];
  readonly how: How;
  /** The rules in force. */
  readonly inForce: readonly Rule[];
  readonly sent: readonly Sent[];
  /** The volunteer's days: how many rules have been found, and what was measured under the present one. */
  readonly found: number;
  readonly measured: readonly Measured[];
  /** Measurements taken for each rule that was found. */
  readonly spent: readonly number[];
  readonly log: readonly LogEntry[];
}

const name = z.string().regex(/^[a-z0-9.-]{1,40}$/);
/** What may stand in a rule: characters of a name. */
export const ruleText = /^[a-z0-9.-]{1,24}$/;

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('set'),
    part: z.enum(parts),
    how: z.enum(['off', ...hows]),
  }),
  z.strictObject({ type: z.literal('send') }),
  z.strictObject({ type: z.literal('measure'), name, flipped: z.boolean() }),
  z.strictObject({ type: z.literal('say'), version: z.enum(versions) }),
  z.strictObject({ type: z.literal('order'), to: z.enum(orders) }),
  z.strictObject({ type: z.literal('how'), to: z.enum(hows) }),
  z.strictObject({ type: z.literal('add'), text: z.string().regex(ruleText) }),
  z.strictObject({ type: z.literal('remove'), at: z.number().int().min(0).max(9) }),
]);
export type Action = z.infer<typeof actionSchema>;

/** What nobody published, and the lab makes up. */
export const invented = {
  /** Kilobits a second of a line that nobody slows. */
  freeRate: 20_000,
  /** Lines that a rule may have. */
  rules: 5,
  /** Sent rules that are kept for comparison. */
  kept: 8,
} as const;
