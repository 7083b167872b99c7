/** What the lab `score-a-country` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import {
  type CardId,
  type Country,
  cardIds,
  countries,
  type RowId,
  rowIds,
} from '@/lib/labs/score-a-country/published';
import type { LogEntry } from '@/lib/labs/types';

export const groups = ['a', 'b', 'c'] as const;
export type Group = (typeof groups)[number];
export type Points = Readonly<Record<Group, number>>;

export const words = ['free', 'partly', 'not'] as const;
/** What a total is called. */
export type Word = (typeof words)[number];

/** How the groups count in the total. Only the first is the index's own; the others are invented, to try. */
export const weights = ['published', 'equal', 'rights'] as const;
export type Weight = (typeof weights)[number];

export const scenarioIds = [
  'one-group-alone',
  'two-scales',
  'a-sheet-for-kenya',
  'sandbox',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export type Which = 'older' | 'newer';

/** What the newsroom made of two numbers that it took as they stood. */
export interface Print {
  readonly country: Country;
  readonly from: number;
  readonly to: number;
  /** True if both numbers were on the scale on which more is freer. */
  readonly right: boolean;
}

/** A published sheet that was opened, and what had been given before. */
export interface Opened {
  readonly row: RowId;
  readonly given: Points;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly points: Points;
  /** Groups that were moved, and words that the total has had so far, each once. */
  readonly moved: readonly Group[];
  readonly wordsSeen: readonly Word[];
  readonly country: Country;
  /** Whether a number of the pair stands turned round. */
  readonly turned: Readonly<Record<Which, boolean>>;
  readonly prints: readonly Print[];
  readonly filed: Readonly<Partial<Record<CardId, Group>>>;
  readonly row: RowId;
  readonly opened: readonly Opened[];
  readonly weight: Weight;
  readonly weightsSeen: readonly Weight[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('move'),
    group: z.enum(groups),
    by: z.number().int().min(-40).max(40),
  }),
  z.strictObject({ type: z.literal('country'), to: z.enum(countries) }),
  z.strictObject({ type: z.literal('turn'), which: z.enum(['older', 'newer']) }),
  z.strictObject({ type: z.literal('print') }),
  z.strictObject({ type: z.literal('file'), card: z.enum(cardIds), group: z.enum(groups) }),
  z.strictObject({ type: z.literal('row'), to: z.enum(rowIds) }),
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('weigh'), by: z.enum(weights) }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that were not published. */
export const invented = {
  /** The country of one's own making in the first scenario. */
  ownCountry: { a: 15, b: 20, c: 20 },
  /** An empty sheet begins in the middle of each group, so that a guess goes up or down. */
  middle: { a: 12, b: 17, c: 20 },
} as const;

export const maxPrints = 12;
export const maxOpened = 12;

/** Whether the sheet that is being worked on has been opened. */
export function isOpen(state: State): boolean {
  return state.opened.some((one) => one.row === state.row);
}

/** Whether every card of the file has been put under a group. */
export function allFiled(state: State): boolean {
  return cardIds.every((card) => state.filed[card] !== undefined);
}
