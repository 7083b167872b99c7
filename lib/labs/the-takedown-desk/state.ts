/** What the lab `the-takedown-desk` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { CaseId } from '@/lib/labs/the-takedown-desk/cases';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['one-letter', 'a-list-of-names', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const policies = ['all', 'orders', 'none'] as const;
export type Policy = (typeof policies)[number];

/** Half-years that the sandbox lasts. */
export const halves = 8;

export interface HalfYear {
  readonly policy: Policy;
  /** Demands that came, those of them with a judge's order, and those that were acted on. */
  readonly demands: number;
  readonly orders: number;
  readonly acted: number;
  /** Posts hidden by the company's own count, and by that of whoever looks for them. */
  readonly reported: number;
  readonly hidden: number;
  readonly slowed: boolean;
  readonly staffGone: boolean;
}

export interface Years {
  readonly courts: boolean;
  readonly office: boolean;
  /** Whether whole accounts are in the company's report too. */
  readonly counted: boolean;
  readonly halves: readonly HalfYear[];
  /** How far the state's patience is used up, 0 to 100. */
  readonly pressure: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly case: CaseId | null;
  readonly hours: number;
  readonly asked: readonly string[];
  readonly first: string | null;
  readonly pressure: string | null;
  /** What a court will say, known only if one was asked, and only years later. */
  readonly ruling: 'upheld' | 'struck';
  readonly second: string | null;
  readonly stage: 'letter' | 'pressure' | 'decided' | 'later';
  readonly years: Years;
  readonly log: readonly LogEntry[];
}

const word = z.string().regex(/^[a-z-]{1,20}$/);

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), fact: word }),
  z.strictObject({ type: z.literal('decide'), what: word }),
  z.strictObject({ type: z.literal('years-later') }),
  z.strictObject({ type: z.literal('policy'), to: z.enum(policies) }),
  z.strictObject({
    type: z.literal('set'),
    knob: z.enum(['courts', 'office', 'counted']),
    to: z.boolean(),
  }),
  z.strictObject({ type: z.literal('begin-anew') }),
]);
export type Action = z.infer<typeof actionSchema>;
