/** What the lab `who-answers-the-survey` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['the-corridor', 'weights', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const regions = ['border', 'inland', 'capital'] as const;
export type Region = (typeof regions)[number];
export const sexes = ['women', 'men'] as const;
export type Sex = (typeof sexes)[number];

/** Percent of a region's people who have watched foreign video. */
export const shares = [10, 30, 60, 85] as const;
export type Share = (typeof shares)[number];
/** How many times likelier somebody who watches is to leave than a neighbour who doesn't. */
export const dares = [1, 3] as const;
export type Dare = (typeof dares)[number];
export const sizes = [50, 300, 6000] as const;
export type Size = (typeof sizes)[number];
export const weighings = ['none', 'sex', 'region'] as const;
export type Weighing = (typeof weighings)[number];

/** Answers of the people of one region and sex. */
export interface Cell {
  readonly region: Region;
  readonly sex: Sex;
  readonly asked: number;
  readonly watched: number;
}

export interface Poll {
  /** People who left, or people inside who took a call. */
  readonly kind: 'left' | 'called';
  readonly cells: readonly Cell[];
}

/** One figure that the desk arrived at, beside what was so in the country at that time. In percent. */
export interface Finding {
  readonly kind: Poll['kind'];
  readonly weighing: Weighing;
  readonly asked: number;
  readonly answer: number;
  readonly truth: number;
  readonly dare: Dare;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly watching: Readonly<Record<Region, Share>>;
  readonly dare: Dare;
  readonly size: Size;
  readonly weighing: Weighing;
  /** The last poll; null before it, and when the country has changed since. */
  readonly poll: Poll | null;
  readonly findings: readonly Finding[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('share'),
    region: z.enum(regions),
    to: z.literal(shares),
  }),
  z.strictObject({ type: z.literal('dare'), to: z.literal(dares) }),
  z.strictObject({ type: z.literal('size'), to: z.literal(sizes) }),
  z.strictObject({ type: z.literal('weigh'), by: z.enum(weighings) }),
  z.strictObject({ type: z.literal('ask') }),
  z.strictObject({ type: z.literal('call') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that nobody has published. The lab says so. */
export const invented = {
  /** Of a hundred people in the country, how many live where. */
  people: { border: 15, inland: 72, capital: 13 },
  women: 50,
  /** How many times likelier one who watches is to take a forbidden call than a neighbour who doesn't. */
  takesCall: 9,
} as const satisfies { people: Record<Region, number>; women: number; takesCall: number };
