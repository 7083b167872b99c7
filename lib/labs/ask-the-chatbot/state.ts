/** What the lab `ask-the-chatbot` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['question-or-answer', 'five-tries', 'which-layer', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Where a chatbot can be silenced: at the question, at what it finds, at the answer, in what it has learnt. */
export const layerIds = ['question', 'search', 'answer', 'trained'] as const;
export type LayerId = (typeof layerIds)[number];
export type Layers = Readonly<Record<LayerId, boolean>>;

export const questionIds = ['dam', 'valley', 'hotel', 'mustard'] as const;
export type QuestionId = (typeof questionIds)[number];

export const serviceIds = ['a', 'b', 'c', 'd'] as const;
export type ServiceId = (typeof serviceIds)[number];

/** A piece of an answer: its place, which of its wordings, and whether that holds a word of the answer filter's list. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

export type Outcome = 'streaming' | 'refused' | 'wiped' | 'done';

/** One question and what came back. */
export interface Try {
  readonly question: QuestionId;
  readonly service: ServiceId;
  /** Asked of the model on one's own computer, without the service around it. */
  readonly home: boolean;
  readonly disguised: boolean;
  readonly pieces: readonly Piece[];
  /** Pieces that have reached the device. */
  readonly came: number;
  readonly outcome: Outcome;
  /** Where it was silenced or bent; null: nowhere, or not yet. */
  readonly by: LayerId | null;
}

/** Many questions, five times each: how many had their answer blocked once, twice and so on. */
export interface Batch {
  readonly blocked: readonly number[];
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  /** Which layers each service has. */
  readonly services: Readonly<Record<ServiceId, Layers>>;
  readonly at: ServiceId;
  readonly home: boolean;
  readonly disguised: boolean;
  readonly looking: boolean;
  readonly tries: readonly Try[];
  readonly named: Readonly<Partial<Record<ServiceId, LayerId>>>;
  readonly handedIn: boolean;
  readonly batches: readonly Batch[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), question: z.enum(questionIds) }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('rest') }),
  z.strictObject({ type: z.literal('look'), on: z.boolean() }),
  z.strictObject({ type: z.literal('disguise'), on: z.boolean() }),
  z.strictObject({ type: z.literal('home'), on: z.boolean() }),
  z.strictObject({ type: z.literal('service'), to: z.enum(serviceIds) }),
  z.strictObject({ type: z.literal('name'), layer: z.enum(layerIds) }),
  z.strictObject({ type: z.literal('hand-in') }),
  z.strictObject({ type: z.literal('layer'), id: z.enum(layerIds), on: z.boolean() }),
  z.strictObject({ type: z.literal('many') }),
]);
export type Action = z.infer<typeof actionSchema>;
