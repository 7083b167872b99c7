/** What the lab `the-review-desk` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['a-vague-rule', 'the-burst', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** What the desk can do with a post: leave it, delete it, or let nobody but its author see it. */
export const verdicts = ['keep', 'delete', 'author'] as const;
export type Verdict = (typeof verdicts)[number];

/** What became of a post: a verdict, the machine's list, or nothing, since nobody came to it. */
export type Fate = Verdict | 'machine' | 'unread';

export const knobs = {
  day: [1000, 1400, 2000, 2400],
  night: [0, 100, 400, 1400],
  machine: [0, 30, 60],
  spike: [0, 100],
} as const;
export type Knob = keyof typeof knobs;
export const knobIds = ['day', 'night', 'machine', 'spike'] as const;

/** Readers by day and by night; percent of posts that the word list settles; percent more posts from 20:00 to 23:00. */
export type Settings = Readonly<Record<Knob, number>>;

/** One day of a staffed desk. */
export interface Day {
  readonly settings: Settings;
  /** Minutes until a post is read, by the hour in which it was written, median; a day at most. */
  readonly wait: readonly number[];
  /** Shares, 0 to 1, of the posts that people have to read. */
  readonly halfHour: number;
  readonly dayLong: number;
  /** People on the payroll, in three shifts of eight hours: two by day, one by night. */
  readonly staff: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  /** Ids of the posts that wait, first the one on the desk. */
  readonly queue: readonly string[];
  readonly fates: Readonly<Record<string, Fate>>;
  readonly minutes: number;
  /** Whether the superior was asked about a post. */
  readonly asked: readonly string[];
  readonly wordListed: boolean;
  readonly stage: 'shift' | 'inspected' | 'later';
  /** Posts that stayed up and to which the inspection objects. */
  readonly objections: readonly string[];
  readonly settings: Settings;
  readonly days: readonly Day[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('decide'), verdict: z.enum(verdicts) }),
  z.strictObject({ type: z.literal('ask') }),
  z.strictObject({ type: z.literal('put-off') }),
  z.strictObject({ type: z.literal('list-word') }),
  z.strictObject({ type: z.literal('end-shift') }),
  z.strictObject({ type: z.literal('years-later') }),
  z.strictObject({
    type: z.literal('set'),
    knob: z.enum(knobIds),
    value: z.int().min(0).max(2400),
  }),
  z.strictObject({ type: z.literal('run') }),
]);
export type Action = z.infer<typeof actionSchema>;
