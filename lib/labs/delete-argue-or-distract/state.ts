/** What the lab `delete-argue-or-distract` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const people = 300;
export const hours = 72;
/** Runs that are made at once to show spread. */
export const manyRuns = 50;

/** What may be true of a person, as bits of one number. */
export const flag = {
  /** Knows of the scandal. */
  knows: 1,
  talks: 2,
  /** Has had a post deleted, and so knows that something is hidden. */
  noticed: 4,
} as const;

export const answers = ['nothing', 'delete', 'argue', 'distract'] as const;
export type Answer = (typeof answers)[number];

export const knobs = {
  /** How hard the office tries, 0 to 100. */
  strength: { min: 0, max: 100, step: 25 },
  /** Hours before it begins. */
  delay: { min: 0, max: 24, step: 6 },
  /** Chance that somebody who meets the topic joins in, percent. */
  join: { min: 10, max: 50, step: 10 },
  /** Chance that somebody whose post is deleted goes on for that reason, percent. */
  backlash: { min: 0, max: 100, step: 25 },
} as const;
export const knobIds = ['strength', 'delay', 'join', 'backlash'] as const;
export type Knob = (typeof knobIds)[number];

export type Settings = Readonly<Record<Knob, number>> & { readonly answer: Answer };

export const kinds = ['critical', 'ordinary', 'fabricated', 'reply'] as const;
export type Kind = (typeof kinds)[number];

/** One hour: people in each standing, and the posts that readers met. */
export interface Hour {
  readonly talking: number;
  readonly knowing: number;
  readonly noticed: number;
  readonly posts: Readonly<Record<Kind, number>>;
  readonly deleted: number;
}

export interface Ended {
  readonly settings: Settings;
  readonly history: readonly Hour[];
}

/** Many runs with the same settings: for each hour the lowest, middle and highest number of people who talk. */
export interface Batch {
  readonly settings: Settings;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  /** Hours until fewer than ten talk, and people who noticed, medians over the runs. */
  readonly quietAfter: number;
  readonly noticed: number;
}

export interface District {
  readonly rng: RngState;
  readonly hour: number;
  readonly people: readonly number[];
  readonly history: readonly Hour[];
  /** The newest posts, as a reader meets them: a kind and which of its texts; `gone` marks what was deleted. */
  readonly feed: readonly { readonly kind: Kind | 'gone'; readonly text: number }[];
}

export const scenarioIds = ['three-buttons', 'how-much-how-soon', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const knobsOf: Readonly<Record<ScenarioId, readonly Knob[]>> = {
  'three-buttons': [],
  'how-much-how-soon': ['strength', 'delay'],
  sandbox: knobIds,
};

export interface State extends District {
  readonly scenario: ScenarioId;
  readonly seed: number;
  readonly settings: Settings;
  readonly ended: readonly Ended[];
  readonly batches: readonly Batch[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answer'), to: z.enum(answers) }),
  z.strictObject({ type: z.literal('run'), hours: z.int().min(1).max(hours) }),
  z.strictObject({ type: z.literal('set'), knob: z.enum(knobIds), value: z.int().min(0).max(100) }),
  z.strictObject({ type: z.literal('many') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Whether something is true of a person. */
export const has = (person: number, what: keyof typeof flag): boolean =>
  (person & flag[what]) !== 0;
