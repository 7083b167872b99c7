/** What the lab `what-did-it-cost` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['one-cut-two-models', 'what-you-have-to-believe', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Each knob has positions, counted from 0. What a position stands for is in rules.ts. */
export const knobs = {
  /** 0: a share of everything; 1: a share of the digital part. */
  model: 2,
  /** 0 low, 1 middle, 2 high. */
  level: 3,
  /** Share of the business that is only late: 0, 20, 40, 60, 80 percent. */
  late: 5,
  /** What is added for tax, investment and trust: nothing, half as much again, as much again. */
  left: 3,
  /** Whose price is to be met: 0 the minister's, 1 the fact-checkers'. */
  target: 2,
  /** Regional cuts: 0 left out, 1 by people, 2 hours added up. */
  regions: 3,
  /** The slowed platform: 0 left out, 1 as a tenth of a cut, 2 as a full cut. */
  platform: 3,
} as const;
export type Knob = keyof typeof knobs;
export const knobIds = Object.keys(knobs) as readonly Knob[];
export type Settings = Readonly<Record<Knob, number>>;

export const knobsOf: Readonly<Record<ScenarioId, readonly Knob[]>> = {
  'one-cut-two-models': ['model', 'level'],
  'what-you-have-to-believe': ['target', 'level', 'late', 'left'],
  sandbox: ['regions', 'platform', 'level', 'late'],
};

/** A price that was printed, with the settings that made it. */
export interface Print {
  readonly settings: Settings;
  /** Million dollars: of the whole cut, of a day, or of the year, by the scenario. */
  readonly price: number;
  /** Hours that were counted; only the sandbox counts them. */
  readonly hours: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly settings: Settings;
  readonly prints: readonly Print[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('set'),
    knob: z.enum(knobIds as [Knob, ...Knob[]]),
    to: z.number().int().min(0).max(4),
  }),
  z.strictObject({ type: z.literal('print') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** What nobody published, and the lab makes up. */
export const invented = {
  /** Million dollars a year, and days, of the first scenario's country and cut. */
  gdp: 100_000,
  days: 5,
  /** Share of GDP that depends on the net, in the middle position. */
  digitalMiddle: 0.05,
  /** How near to a published price counts as meeting it. */
  near: 0.15,
  /** The sandbox's year. */
  year: {
    gdp: 1_000_000,
    nationalHours: 24,
    regions: 40,
    hoursEach: 200,
    peopleEach: 1 / 80,
    platformHours: 8760,
    platformTenth: 0.1,
  },
  kept: 8,
} as const;
