/** What the lab `is-this-restriction-lawful` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

/** The three gates of the test; a limit has to pass them all. */
export const gates = ['law', 'aim', 'need'] as const;
export type Gate = (typeof gates)[number];
/** How a gate stands: `unclear` where the answer isn't known or is argued about. */
export type Standing = 'open' | 'shut' | 'unclear';

/** What a measure is made of, as far as the test looks at it. */
export const parts = {
  what: ['said', 'held'],
  basis: ['precise', 'vague', 'unpublished'],
  aim: ['rights', 'security', 'order', 'health', 'criticism'],
  link: ['shown', 'general'],
  lighter: ['sought', 'not-sought'],
  width: ['post', 'site', 'service', 'network'],
} as const;
export type Part = keyof typeof parts;
export const partIds = ['what', 'basis', 'aim', 'link', 'lighter', 'width'] as const;
export type Measure = { readonly [P in Part]: (typeof parts)[P][number] };

export const caseIds = [
  'letter',
  'insult',
  'one-page',
  'whole-service',
  'records',
  'hashtag',
  'regulator',
] as const;
export type CaseId = (typeof caseIds)[number];

export const scenarioIds = ['one-gate-each', 'denizli', 'not-only-dictators', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** The files that lie on the desk, in their order. */
export const casesOf: Readonly<Record<ScenarioId, readonly CaseId[]>> = {
  'one-gate-each': ['letter', 'one-page', 'insult', 'whole-service'],
  denizli: [],
  'not-only-dictators': ['regulator', 'records', 'hashtag'],
  sandbox: [],
};

/** What may be asked of whoever limits: a question a gate, and one about the way back. */
export const questions = ['law', 'aim', 'need', 'remedy'] as const;
export type Question = (typeof questions)[number];

export const verdicts = ['law', 'aim', 'need', 'none', 'unclear'] as const;
/** The gate at which a measure is stopped; `none` lets it pass, `unclear` sends the file back. */
export type Verdict = (typeof verdicts)[number];

export interface Decision {
  readonly file: CaseId;
  readonly verdict: Verdict;
  /** How many of the four questions had been asked. */
  readonly asked: number;
}

/** The stations of the case in Denizli. */
export type Station = 'june-2009' | 'means' | 'april-2012' | 'december-2012';

export interface Denizli {
  readonly station: Station;
  readonly order: 'refuse' | 'block-site' | null;
  readonly means: 'all' | 'ask' | 'withdraw' | null;
  readonly review: 'leave' | 'lift' | null;
}

export interface Tested {
  readonly measure: Measure;
  readonly gates: Readonly<Record<Gate, Standing>>;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  /** Which of the scenario's files lies open. */
  readonly at: number;
  readonly asked: readonly Question[];
  readonly decisions: readonly Decision[];
  readonly denizli: Denizli;
  readonly measure: Measure;
  readonly tested: readonly Tested[];
  readonly log: readonly LogEntry[];
}

const anyPart = z.enum(partIds);
const anyValue = z.enum(partIds.flatMap((part): string[] => [...parts[part]]));

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), about: z.enum(questions) }),
  z.strictObject({ type: z.literal('decide'), at: z.enum(verdicts) }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('order'), do: z.enum(['refuse', 'block-site']) }),
  z.strictObject({ type: z.literal('means'), do: z.enum(['all', 'ask', 'withdraw']) }),
  z.strictObject({ type: z.literal('review'), do: z.enum(['leave', 'lift']) }),
  z.strictObject({ type: z.literal('set'), part: anyPart, to: anyValue }),
  z.strictObject({ type: z.literal('test') }),
]);
export type Action = z.infer<typeof actionSchema>;

export const maxTested = 12;

/** The file that lies open; undefined in scenarios without files. */
export function openFile(state: State): CaseId | undefined {
  return casesOf[state.scenario][state.at];
}

/** What was decided of the open file; undefined before that. */
export function decided(state: State): Decision | undefined {
  const file = openFile(state);
  return state.decisions.find((one) => one.file === file);
}
