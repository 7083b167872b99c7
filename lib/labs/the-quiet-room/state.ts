/** What the lab `the-quiet-room` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

/** A room of a hundred. The first is the learner's card. */
export const roomSize = 100;
export const rounds = 8;
/** Rooms that are run at once to show spread. */
export const manyRooms = 40;

export const knobs = {
  /** Whether people are reminded that what they do may be watched. */
  reminder: [0, 1],
  /** Of a hundred, how many think being watched justified. */
  accept: [20, 40, 60, 80],
  /** Of a hundred, how many are for yellow. */
  yellow: [40, 50, 60],
  /** Of a hundred comments, how many are for yellow in the feed that is there at the start. */
  feed: [20, 40, 50],
} as const;
export type Knob = keyof typeof knobs;
export const knobIds = ['reminder', 'accept', 'yellow', 'feed'] as const;
export type Settings = Readonly<Record<Knob, number>>;

export const scenarioIds = [
  'one-round-twice',
  'turn-after-turn',
  'who-can-tell',
  'sandbox',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Knobs that a scenario puts into one's hands: one, two, none, all. */
export const knobsOf: Readonly<Record<ScenarioId, readonly Knob[]>> = {
  'one-round-twice': ['reminder'],
  'turn-after-turn': ['reminder', 'accept'],
  'who-can-tell': [],
  sandbox: knobIds,
};

/** Guesses that can be made of how many of the hundred are for yellow. */
export const guesses = [10, 20, 30, 40, 50, 60, 70] as const;

/** One person, fixed for as long as the room stands. */
export interface Person {
  readonly yellow: boolean;
  /** Thinks that being watched is justified. */
  readonly accepts: boolean;
  /** Comments at all, now and then. */
  readonly talks: boolean;
  /** The share of the feed that must be on their side for them to speak, unreminded and reminded. */
  readonly calm: number;
  readonly watched: number;
}

export interface Round {
  readonly green: number;
  readonly yellow: number;
}

/** Who spoke of those who comment at all: by view of being watched, and by whether their side looked the smaller one. */
export interface Measured {
  readonly reminder: number;
  readonly cells: Readonly<
    Record<
      'accept-minority' | 'accept-majority' | 'reject-minority' | 'reject-majority',
      { readonly spoke: number; readonly all: number }
    >
  >;
}

export interface Room {
  readonly rng: RngState;
  readonly people: readonly Person[];
  /** Share of yellow in the feed that people see before they speak, from 0 to 1. */
  readonly feed: number;
  /** Comments of each round so far. */
  readonly history: readonly Round[];
  /** One mark a person for the last round: G or Y spoke, a dot said nothing. */
  readonly marks: string;
}

export interface Ended {
  readonly settings: Settings;
  /** Share of yellow in the last feed, in percent. */
  readonly feed: number;
}

export interface Batch {
  readonly settings: Settings;
  /** For each round the lowest, middle and highest share of yellow in the feed, in percent. */
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export interface State extends Room {
  readonly scenario: ScenarioId;
  readonly settings: Settings;
  /** Whether the learner's card comments. */
  readonly speaks: boolean;
  readonly measured: readonly Measured[];
  readonly ended: readonly Ended[];
  readonly guess: number | null;
  /** The round after which a secret ballot was held; null before that. */
  readonly ballot: number | null;
  readonly batches: readonly Batch[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('card'), speak: z.boolean() }),
  z.strictObject({
    type: z.literal('set'),
    knob: z.enum(knobIds),
    value: z.number().int().min(0).max(100),
  }),
  z.strictObject({ type: z.literal('run'), rounds: z.number().int().min(1).max(rounds) }),
  z.strictObject({ type: z.literal('guess'), yellow: z.number().int().min(0).max(100) }),
  z.strictObject({ type: z.literal('ballot') }),
  z.strictObject({ type: z.literal('many') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** How many of the hundred are for yellow: what nobody in the room can see. */
export const yellowCount = (room: Pick<Room, 'people'>): number =>
  room.people.filter((one) => one.yellow).length;

export const percent = (share: number): number => Math.round(100 * share);
