/** What the lab `access-and-appetite` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import { shares } from '@/lib/labs/access-and-appetite/published';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const students = 240;
export const roomSize = 4;
export const months = 24;
/** Month in which the questions with small rewards begin, and in which the popular app is blocked. */
export const nudgeFrom = 3;
export const shockMonth = 6;
/** Runs that are made at once to show spread. */
export const manyRuns = 50;

/** What may be true of a student, as bits of one number, so that a corridor of them stays small. */
export const flag = {
  offered: 1,
  tool: 2,
  /** Got the tool to keep an app, not from the offer. */
  ownTool: 4,
  reader: 8,
  /** Came to read during the questions, whatever became of it. */
  exposed: 16,
  payer: 32,
  /** Knows this month's censored event. */
  knows: 64,
  usesApp: 128,
} as const;

export const knobs = {
  access: { min: 0, max: 100, step: 10 },
  effort: { min: 0, max: 100, step: 25 },
  nudge: { min: 0, max: 8, step: 2 },
  chatter: { min: 0, max: 4, step: 1 },
  shock: { min: 0, max: 100, step: 25 },
} as const;
export type Knob = keyof typeof knobs;
export const knobIds = ['access', 'effort', 'nudge', 'chatter', 'shock'] as const;

/** Percentage points by which a reader in the room makes one likelier to know an event; the knob picks one. */
export const chatterPoints = [0, shares.roomMate.value, 25, 50, 100] as const;

export type Settings = Readonly<Record<Knob, number>>;

/** How many of the students, in one month. */
export interface Count {
  readonly tool: number;
  readonly readers: number;
  readonly knows: number;
  readonly payers: number;
}

export interface Ended {
  readonly settings: Settings;
  /** The count of the last month in which access was free, and that of the last month of all. */
  readonly free: Count;
  readonly last: Count;
  readonly exposed: number;
}

/** Many runs with the same settings: for each month the lowest, middle and highest number of readers. */
export interface Batch {
  readonly settings: Settings;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export const scenarioIds = ['a-free-key', 'four-months-of-questions', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Knobs that a scenario puts into one's hands: one, two, all. */
export const knobsOf: Readonly<Record<ScenarioId, readonly Knob[]>> = {
  'a-free-key': ['access'],
  'four-months-of-questions': ['nudge', 'chatter'],
  sandbox: knobIds,
};

export interface Corridor {
  readonly rng: RngState;
  readonly month: number;
  /** One number a student; four in a row share a room. */
  readonly students: readonly number[];
  readonly history: readonly Count[];
}

export interface State extends Corridor {
  readonly scenario: ScenarioId;
  readonly settings: Settings;
  readonly ended: readonly Ended[];
  readonly batches: readonly Batch[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('run'), months: z.number().int().min(1).max(months) }),
  z.strictObject({
    type: z.literal('set'),
    knob: z.enum(knobIds),
    value: z.number().int().min(0).max(100),
  }),
  z.strictObject({ type: z.literal('again') }),
  z.strictObject({ type: z.literal('many') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Whether something is true of a student. */
export const has = (student: number, what: keyof typeof flag): boolean =>
  (student & flag[what]) !== 0;
