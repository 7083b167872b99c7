/** What the lab `attention` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

/** A crowd of a hundred: the first ten write about the matter, the others look at it in passing. */
export const crowdSize = 100;
export const fewCount = 10;
export const manyCount = crowdSize - fewCount;
export const days = 30;
/** The first day on which anything is done about the text. */
export const from = 11;
/** Runs that are made at once to show spread. */
export const manyRuns = 40;

export const knobs = {
  /** How likely, and how hard, whoever writes or shares is punished. */
  fear: { max: 3 },
  /** None; some seconds; a tool is needed; blocked. */
  friction: { max: 3 },
  /** How much else is put beside it. */
  flood: { max: 3 },
  /** Whether those who are kept away can see that they are. */
  loud: { max: 1 },
  /** How much the crowd cares: little, some, much. */
  care: { max: 2 },
} as const;
export type Knob = keyof typeof knobs;
export const knobIds = ['fear', 'friction', 'flood', 'loud', 'care'] as const;
export type Settings = Readonly<Record<Knob, number>>;

export const means = ['none', 'fear', 'friction', 'flood'] as const;
export type Means = (typeof means)[number];

/** What became of the text with one person on one day. */
export const marks = {
  /** One of the few: writes about it, has fallen silent, was kept away. */
  writes: 'W',
  silent: 'S',
  kept: 'K',
  /** One of the many: read it, met it and let it be, never met it. */
  read: 'r',
  left: 'l',
  unmet: 'u',
} as const;

/** How many, on one day: readers of the many, readers and writers of the few, and all who have noticed. */
export interface Count {
  readonly many: number;
  readonly few: number;
  readonly writers: number;
  readonly noticed: number;
}

export interface Crowd {
  readonly rng: RngState;
  readonly day: number;
  /** How much each cares, from 0 to 1; the few come first. */
  readonly care: readonly number[];
  /** How much each wants to speak, from 0 to 1. */
  readonly voice: readonly number[];
  /** 1 for each who has noticed that something is being done. */
  readonly noticed: readonly number[];
  /** One mark a person, for the last day. */
  readonly marks: string;
  readonly history: readonly Count[];
}

export interface Ended {
  readonly settings: Settings;
  readonly last: Count;
}

/** Many runs with the same settings: for each day the lowest, middle and highest number of readers among the many. */
export interface Batch {
  readonly settings: Settings;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export const scenarioIds = ['one-crowd-three-ways', 'seen-or-unseen', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Knobs that a scenario puts into one's hands besides the one that names the means. */
export const knobsOf: Readonly<Record<ScenarioId, readonly Knob[]>> = {
  'one-crowd-three-ways': [],
  'seen-or-unseen': ['friction', 'loud'],
  sandbox: knobIds,
};

export interface State extends Crowd {
  readonly scenario: ScenarioId;
  readonly settings: Settings;
  readonly ended: readonly Ended[];
  readonly batches: readonly Batch[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('means'), to: z.enum(means) }),
  z.strictObject({
    type: z.literal('set'),
    knob: z.enum(knobIds),
    value: z.number().int().min(0).max(3),
  }),
  z.strictObject({ type: z.literal('run'), days: z.number().int().min(1).max(days) }),
  z.strictObject({ type: z.literal('many') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Strengths of the first scenario: each means at one strength, and only one at a time. */
export const settingsOf: Readonly<Record<Means, Settings>> = {
  none: { fear: 0, friction: 0, flood: 0, loud: 0, care: 1 },
  fear: { fear: 3, friction: 0, flood: 0, loud: 0, care: 1 },
  friction: { fear: 0, friction: 2, flood: 0, loud: 0, care: 1 },
  flood: { fear: 0, friction: 0, flood: 2, loud: 0, care: 1 },
};

/** Which means settings stand for; the first that is set, for those of the first scenario. */
export function meansOf(settings: Settings): Means {
  if (settings.fear > 0) return 'fear';
  if (settings.friction > 0) return 'friction';
  return settings.flood > 0 ? 'flood' : 'none';
}
