/** What the lab `what-the-keyboard-says` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['the-examined-phone', 'four-messages', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** An ordinary one, the one of the phone examined in 2025 as far as it is known, and that of an invented country. */
export type Keyboard = 'ordinary' | 'examined' | 'invented';

/** Everything that can be typed. */
export const typeable = [
  'oppa',
  'south',
  'slip',
  'sister',
  'brise',
  'sweetheart',
  'sellia',
  'abroad',
  'tavi',
  'good',
] as const;
export type Typeable = (typeof typeable)[number];
/** Words as they stand in a message: what was typed, or what a keyboard made of it. */
export type Word = Typeable | 'comrade' | 'puppet' | 'tomorrow' | 'colleague' | 'coast' | 'proper';

export interface Draft {
  readonly typed: Typeable;
  readonly shown: Word;
  readonly notice: boolean;
  /** The writer has tried to have the own word back. */
  readonly triedBack: boolean;
}

export interface Sent {
  readonly keyboard: Keyboard;
  readonly typed: Typeable;
  readonly shown: Word;
}

/** One of four moments in which there is something to say: sent with a word, or left. */
export interface Turn {
  /** Words from over the river that were tried before it was sent or left. */
  readonly tries: number;
  readonly sent: Sent | null;
}

export interface Settings {
  /** Whether a replacement comes with a warning. */
  readonly notice: boolean;
  /** Whether the writer can have the own word back. */
  readonly undo: boolean;
  /** Whether attempts are recorded. */
  readonly record: boolean;
}

/** A week: one mark a writer (`t`hrough, `r`eplaced, `q`uiet: not tried), and how the keyboard was set. */
export interface Week {
  readonly marks: string;
  readonly settings: Settings;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly keyboard: Keyboard;
  readonly draft: Draft | null;
  readonly sent: readonly Sent[];
  /** Words from over the river that were tried for the message that is being written. */
  readonly tries: number;
  readonly turns: readonly Turn[];
  readonly settings: Settings;
  /** How likely each of a hundred writers is to reach for a border word this week, 0 to 1. */
  readonly habits: readonly number[];
  /** Which of them have met a correction with a warning, and so know that a word is forbidden: `1` or `0`. */
  readonly warned: string;
  /** The share of border words in use that the table holds, 0 to 1. */
  readonly coverage: number;
  readonly weeks: readonly Week[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('keyboard'), to: z.enum(['ordinary', 'examined']) }),
  z.strictObject({ type: z.literal('write'), word: z.enum(typeable) }),
  z.strictObject({ type: z.literal('take-back') }),
  z.strictObject({ type: z.literal('send') }),
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({
    type: z.literal('set'),
    what: z.enum(['notice', 'undo', 'record']),
    on: z.boolean(),
  }),
  z.strictObject({ type: z.literal('weeks'), count: z.int().min(1).max(4) }),
  z.strictObject({ type: z.literal('update-table') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** What can be typed in the first scenario. */
export const examinedWords = ['oppa', 'south', 'sister', 'slip'] as const;

/** The four moments of the second: the word from over the river, and the country's own. */
export const moments = [
  { border: 'brise', own: 'sweetheart' },
  { border: 'sellia', own: 'abroad' },
  { border: 'tavi', own: 'good' },
  { border: 'brise', own: 'sweetheart' },
] as const satisfies readonly { border: Typeable; own: Typeable }[];

/** Numbers that nobody has measured. The lab says so. */
export const invented = {
  writers: 100,
  habitLow: 0.3,
  habitHigh: 0.9,
  /** The share of border words that an up-to-date table holds. */
  coverage: 0.9,
  /** What a week of new words leaves of it. */
  coverageKeeps: 0.95,
  /** What is left of a habit after a correction. */
  habitAfter: { warned: 0.75, silent: 0.97 },
  /** How many of ten take the own word back, where they can. */
  takesBack: 0.9,
} as const;
