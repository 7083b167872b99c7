/** What the lab `two-exits` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['a-second-line', 'read-the-routes', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const carriers = ['cn', 'ru'] as const;
export type Carrier = (typeof carriers)[number];

/** What may have made the routes go. `inside` is a fault or a decision inside the country. */
export const causes = ['carrier', 'flood', 'power', 'inside'] as const;
export type Cause = (typeof causes)[number];

export const verdicts = ['fits', 'less'] as const;
export type Verdict = (typeof verdicts)[number];

export const recordIds = ['dec-2014', 'jun-2025'] as const;
export type RecordId = (typeof recordIds)[number];

/** What is announced at one moment: for each carrier a character a block, `1` if it says that it can reach it. */
export interface Frame {
  /** Key of the moment's name among the lab's strings, or its minute. */
  readonly at: string | number;
  readonly cn: string;
  readonly ru: string;
}

export interface Reading {
  readonly record: RecordId;
  readonly judged: Readonly<Record<Cause, Verdict>>;
}

/** One made-up outage of the sandbox: its cause stays covered until it is named. */
export interface Outage {
  readonly cause: Cause;
  readonly exits: 1 | 2;
  readonly frames: readonly Frame[];
}

export interface Named {
  readonly cause: Cause;
  readonly truth: Cause;
  readonly sure: boolean;
  /** How many of the four causes fit what was to be seen. */
  readonly fitting: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly exits: 1 | 2;
  /** What is broken now in the first scenario. */
  readonly cut: { readonly cn: boolean; readonly ru: boolean; readonly inside: boolean };
  readonly frames: readonly Frame[];
  readonly tried: readonly string[];
  readonly record: RecordId;
  /** Frames of the record that have been seen so far. */
  readonly shown: number;
  readonly judged: Partial<Readonly<Record<Cause, Verdict>>>;
  readonly readings: readonly Reading[];
  readonly outage: Outage | null;
  readonly named: readonly Named[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('exits'), to: z.literal([1, 2]) }),
  z.strictObject({ type: z.literal('cut'), carrier: z.enum(carriers) }),
  z.strictObject({ type: z.literal('fault') }),
  z.strictObject({ type: z.literal('mend') }),
  z.strictObject({ type: z.literal('watch') }),
  z.strictObject({ type: z.literal('judge'), cause: z.enum(causes), verdict: z.enum(verdicts) }),
  z.strictObject({ type: z.literal('hand-in') }),
  z.strictObject({ type: z.literal('next-record') }),
  z.strictObject({ type: z.literal('outage') }),
  z.strictObject({ type: z.literal('name'), cause: z.enum(causes), sure: z.boolean() }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that nobody has measured. The lab says so. */
export const invented = {
  /** In the sandbox: how often trouble with power shows by flickering first, and not at once. */
  powerFlickers: 0.5,
  /** In the sandbox: minutes between two looks. */
  minutes: 10,
  flickers: 3,
} as const;
