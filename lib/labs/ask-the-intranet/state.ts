/**
 * What a run of the lab is made of: its actions, its state, and what a reader can know. Plain JSON throughout.
 */
import * as z from 'zod';
import { confirmEveryMinutes, sessionMinutes } from '@/lib/labs/ask-the-intranet/published';
import {
  assignmentTopics,
  type PageId,
  pageIds,
  pagesOf,
  type TopicId,
  topics,
} from '@/lib/labs/ask-the-intranet/world';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const networks = ['open', 'filtered', 'allowlist'] as const;
export type NetworkId = (typeof networks)[number];

export const scenarioIds = [
  'one-question-three-networks',
  'the-supervised-hour',
  'the-keeper',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Five-minute slices in an hour: follows from what was published. */
export const slices = sessionMinutes.value / confirmEveryMinutes.value;
/** Assignment pages that answer the research question. Invented. */
export const assignmentGoal = 5;
/** Minutes from one act to the next outside a session: pages come slowly on the intranet. Invented. */
export const paceMinutes: Readonly<Record<NetworkId, number>> = {
  open: 1,
  filtered: 1,
  allowlist: 9,
};

export const guesses = [0, 1, 2, 5, 10] as const;

export const actionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('network'), network: z.enum(networks) }),
  z.object({ type: z.literal('search'), topic: z.enum(topics) }),
  z.object({ type: z.literal('open'), page: z.enum(pageIds) }),
  z.object({ type: z.literal('guess'), more: z.number().int().min(0).max(99) }),
  z.object({ type: z.literal('begin') }),
  z.object({ type: z.literal('leave-it') }),
  z.object({ type: z.literal('wait') }),
  z.object({ type: z.literal('confirm') }),
  z.object({ type: z.literal('ask') }),
  z.object({ type: z.literal('stop') }),
  z.object({ type: z.literal('routine') }),
  z.object({ type: z.literal('list'), page: z.enum(pageIds), on: z.boolean() }),
  z.object({ type: z.literal('filter'), page: z.enum(pageIds), on: z.boolean() }),
  z.object({ type: z.literal('notice'), on: z.boolean() }),
]);
export type Action = z.infer<typeof actionSchema>;

/** `silent`: the filter swallowed the page and said nothing. */
export type Outcome = 'read' | 'refused' | 'silent';

/** A line of what a network's keeper keeps. `at` is in minutes from the start. */
export interface KeptLine {
  readonly at: number;
  readonly network: NetworkId;
  readonly what: 'search' | 'page';
  readonly topic: TopicId;
  readonly page: PageId | null;
  readonly outcome: Outcome | null;
}

/** What a reader did on one network. */
export interface Visit {
  readonly searched: readonly TopicId[];
  readonly read: readonly PageId[];
  readonly refused: readonly PageId[];
  readonly silent: readonly PageId[];
  readonly guess: number | null;
}

export interface Slice {
  readonly act: 'search' | 'page' | 'wait';
  readonly topic: TopicId | null;
  readonly page: PageId | null;
  readonly outcome: Outcome | null;
  readonly asked: boolean;
  readonly confirmed: boolean;
}

export interface Session {
  readonly phase: 'none' | 'working' | 'locked' | 'over' | 'stopped';
  readonly done: readonly Slice[];
  /** A topic that comes to mind in this slice; nobody has forbidden it. */
  readonly thought: TopicId | null;
  /** Searches wished for and not made, one a slice at most. */
  readonly left: readonly TopicId[];
  readonly questions: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly network: NetworkId;
  readonly notice: boolean;
  readonly onList: readonly PageId[];
  readonly onFilter: readonly PageId[];
  readonly minutes: number;
  readonly topic: TopicId | null;
  readonly results: readonly PageId[];
  readonly shown: { readonly page: PageId; readonly outcome: Outcome } | null;
  readonly visits: Readonly<Record<NetworkId, Visit>>;
  readonly kept: readonly KeptLine[];
  readonly session: Session;
  readonly log: readonly LogEntry[];
}

/** What a reader of a topic on a network knows, and doesn't. The five numbers add up to `total`. */
export interface Knowledge {
  readonly total: number;
  readonly read: number;
  /** Refused with a notice: known to be there, and known to be withheld. */
  readonly refused: number;
  /** Listed, asked for, and swallowed without a word. */
  readonly silent: number;
  /** Listed, not asked for yet. */
  readonly listed: number;
  /** Exists, and was never shown: no sign of it anywhere. */
  readonly unseen: number;
}

export const emptyVisit: Visit = { searched: [], read: [], refused: [], silent: [], guess: null };

/** `list` with `item` in it once. */
export function add<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item];
}

/** The state with one more line in its log. */
export function say(state: State, entry: LogEntry): State {
  return { ...state, log: [...state.log, entry] };
}

/** An action that isn't possible here: nothing changes but the log. `key` says why. */
export function cannot(state: State, key: string): State {
  return say(state, { key, seenBy: 'both' });
}

/** The pages that a search for `topic` shows on `network`, in the world's order. */
export function findable(state: State, network: NetworkId, topic: TopicId): readonly PageId[] {
  const all = pagesOf(topic);
  return network === 'allowlist' ? all.filter((page) => state.onList.includes(page)) : all;
}

/** See `Knowledge`. Before the first search of the topic there, every page is unseen. */
export function knowledge(state: State, network: NetworkId, topic: TopicId): Knowledge {
  const visit = state.visits[network];
  const all = pagesOf(topic);
  const listedNow = visit.searched.includes(topic) ? findable(state, network, topic) : [];
  let read = 0;
  let refused = 0;
  let silent = 0;
  let listed = 0;
  for (const page of all) {
    if (visit.read.includes(page)) read += 1;
    else if (visit.refused.includes(page)) refused += 1;
    else if (visit.silent.includes(page)) silent += 1;
    else if (listedNow.includes(page)) listed += 1;
  }
  const total = all.length;
  return { total, read, refused, silent, listed, unseen: total - read - refused - silent - listed };
}

/** Assignment pages read in the session. */
export function assignmentRead(state: State): number {
  return new Set(
    state.session.done
      .filter(
        (slice) =>
          slice.outcome === 'read' && slice.topic && assignmentTopics.includes(slice.topic),
      )
      .map((slice) => slice.page),
  ).size;
}
