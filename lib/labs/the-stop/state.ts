/** What the lab `the-stop` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['at-the-market', 'four-evenings', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Which report's check it is. */
export const reports = ['asked-2019', 'border-2022', 'patrol-2024'] as const;
export type Report = (typeof reports)[number];

/** What its owner did with what the phone holds before going out. */
export const befores = ['kept', 'deleted', 'left-home'] as const;
export type Before = (typeof befores)[number];

/** What a phone is looked through for. */
export const kinds = ['texts', 'photos', 'videos', 'music'] as const;
export type Kind = (typeof kinds)[number];

export type StopEnd = 'handed-back' | 'questions' | 'nothing-to-check';

/** One check in the street. */
export interface Stop {
  readonly report: Report;
  readonly before: Before;
  readonly refused: boolean;
  /** Deleted things are there again: the specialist has had the phone. */
  readonly restored: boolean;
  readonly looked: readonly Kind[];
  readonly found: readonly Kind[];
  readonly end: StopEnd | null;
}

/** What may make somebody think that phones are looked at. */
export const signs = ['album', 'rumour', 'neighbour'] as const;
export type Sign = (typeof signs)[number];

/** What becomes of a thing that one would like to say of an evening. */
export const deeds = ['write', 'other-room', 'leave-it'] as const;
export type Deed = (typeof deeds)[number];

export interface Evening {
  /** What was seen or heard that day; null on the first. */
  readonly sign: Sign | null;
  /** Out of ten: how likely it seemed that somebody would see it. */
  readonly belief: number;
  readonly did: Deed;
}

/** A hundred neighbours, in their houses' order; `need` and `belief` from 0 to 1. */
export interface Street {
  readonly need: readonly number[];
  readonly belief: readonly number[];
}

/** A week in the street: one mark a neighbour (`s`poke, `k`ept silent, `f`ound out), and how many phones were looked at. */
export interface Week {
  readonly marks: string;
  readonly looked: number;
}

export const checkRates = [0, 1, 5, 20] as const;
export const severities = [1, 2, 4] as const;

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly report: Report;
  readonly before: Before;
  /** The check that goes on; null before it and after it. */
  readonly stop: Stop | null;
  readonly stops: readonly Stop[];
  readonly belief: number;
  readonly evenings: readonly Evening[];
  readonly street: Street;
  readonly weeks: readonly Week[];
  /** Signs that were given in the street so far. */
  readonly given: readonly Sign[];
  readonly checks: (typeof checkRates)[number];
  readonly severity: (typeof severities)[number];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report'), to: z.enum(reports) }),
  z.strictObject({ type: z.literal('before'), to: z.enum(befores) }),
  z.strictObject({ type: z.literal('go') }),
  z.strictObject({ type: z.literal('hand-over') }),
  z.strictObject({ type: z.literal('refuse') }),
  z.strictObject({ type: z.literal('believe'), tenths: z.int().min(0).max(10) }),
  z.strictObject({ type: z.literal('evening'), did: z.enum(deeds) }),
  z.strictObject({ type: z.literal('sign'), sign: z.enum(signs) }),
  z.strictObject({ type: z.literal('checks'), to: z.literal(checkRates) }),
  z.strictObject({ type: z.literal('severity'), to: z.literal(severities) }),
  z.strictObject({ type: z.literal('weeks'), count: z.int().min(1).max(8) }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that nobody has measured. The lab says so. */
export const invented = {
  neighbours: 100,
  /** How likely it seems to everybody at first that a phone is looked at. */
  firstBelief: 0.1,
  /** Of what is left to certainty, the share that a sign takes away. */
  raises: { album: 0.15, rumour: 0.2, neighbour: 0.1 },
  /** The same for those who live within so many houses of somebody who was searched before all eyes. */
  nextDoor: 0.3,
  houses: 3,
  /** Somebody was found out: a sign to those next door, and hardly to the rest. */
  caseRaises: 0.02,
  /** What is left of a belief after a week without a sign. */
  weekKeeps: 0.95,
  checksInEvenings: 1,
} as const;

/** The sign of each of the four evenings. */
export const eveningSigns: readonly (Sign | null)[] = [null, 'album', 'rumour', 'neighbour'];

/** What a neighbour does this week: speaks only if it is worth more to them than what they fear. */
export function speaks(need: number, belief: number, severity: number): boolean {
  return need > belief * severity;
}

export const countOf = (marks: string, ...which: readonly string[]): number =>
  [...marks].filter((mark) => which.includes(mark)).length;
