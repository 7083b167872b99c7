/** What the lab `life-on-the-allowlist` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['a-day', 'the-ladder', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Places that pages are made of. All invented, each standing for a kind. */
export const hosts = [
  'state',
  'bank',
  'hospital',
  'id',
  'mail',
  'school',
  'news-home',
  'chat-home',
  'market',
  'taxi',
  'maps',
  'fonts',
  'cdn',
  'video',
  'newshop',
  'news-abroad',
  'chat-abroad',
] as const;
export type Host = (typeof hosts)[number];

/** What a person wants to get done in a day. */
export const tasks = [
  'pay',
  'book',
  'form',
  'order',
  'taxi',
  'homework',
  'mother',
  'friend',
  'news',
  'sell',
] as const;
export type Task = (typeof tasks)[number];

export const lists = ['block', 'kashmir', 'russia'] as const;
export type List = (typeof lists)[number];

export const rungIds = ['ordinary', 'pro', 'white'] as const;
export type Rung = (typeof rungIds)[number];

export const applicants = ['business', 'journalist', 'student'] as const;
export type Applicant = (typeof applicants)[number];

/** It works; it works and looks broken; it opens and can't be finished; it doesn't open. */
export type Outcome = 'works' | 'bare' | 'broken' | 'nothing';

export interface Try {
  readonly task: Task;
  readonly list: List;
  readonly rung: Rung;
  readonly outcome: Outcome;
}

export const people = ['nurse', 'student', 'driver', 'trader', 'son', 'reporter'] as const;
export type Person = (typeof people)[number];

/** A day that six people spent with a list. */
export interface Day {
  readonly list: readonly Host[];
  /** Tasks that could be done, by person, in the order of `people`. */
  readonly done: readonly number[];
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly list: List;
  readonly rung: Rung;
  readonly tries: readonly Try[];
  /** Applications for the paid rung, which stay in the file whatever becomes of them. */
  readonly file: readonly { readonly as: Applicant; readonly granted: boolean }[];
  readonly posted: readonly Rung[];
  /** Paid so far, in prices of one ordinary task. */
  readonly paid: number;
  /** The list that the learner writes. */
  readonly own: readonly Host[];
  readonly days: readonly Day[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('list'), to: z.enum(lists) }),
  z.strictObject({ type: z.literal('do'), task: z.enum(tasks) }),
  z.strictObject({ type: z.literal('apply'), as: z.enum(applicants) }),
  z.strictObject({ type: z.literal('rung'), to: z.enum(rungIds) }),
  z.strictObject({ type: z.literal('post') }),
  z.strictObject({ type: z.literal('put'), host: z.enum(hosts) }),
  z.strictObject({ type: z.literal('take'), host: z.enum(hosts) }),
  z.strictObject({ type: z.literal('day') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** What nobody published, and the lab makes up. */
export const invented = {
  /** Places that the learner's own list may hold. */
  places: 8,
  days: 6,
} as const;
