/** The live view: an item asked of a class, its answers gathered without names while it is open. */
import { type Item, publicView, readResponse } from '@/lib/assessment/registry';
import type { FormFields } from '@/lib/assessment/types';
import { type AnswerCount, answerCounts } from '@/lib/classroom/answer-counts';
import { liveMark, newId } from '@/lib/identity/random';
import type { Database } from '@/lib/store/database';
import {
  answerLive,
  closeLive,
  forgottenLives,
  isOpen,
  type LiveView,
  liveResponses,
  openLive,
  type Tally,
} from '@/lib/store/live';
import { roster } from '@/lib/store/enrolments';
import { findItem } from './items';
import { type Seen, seeClass, type Viewer } from './see-others';

/** Before every field name of a live view's form. */
export const LIVE_PREFIX = 'live.';

export interface LiveCounts {
  /** Learners who answered. */
  readonly answered: number;
  readonly counts: readonly AnswerCount[];
}

/**
 * Opens a live view of an item version for a class and gives its id. It is noted for each learner in the class that their
 * answers, without names, were gathered: once, at its opening.
 */
export async function beginLive(
  db: Database,
  viewer: Viewer & { learnerId: string },
  of: { classId: string; itemVersion: string },
  now: number,
): Promise<Seen<string>> {
  const found = await findItem(db, of.itemVersion);
  if (!found) return { kind: 'refused' };
  await closeForgotten(db, now);
  const detail = { item: found.item.id, module: found.module };
  const seen = await seeClass(
    db,
    viewer,
    { what: 'live', classId: of.classId, detail },
    async (tx) => ({
      data: null,
      learnerIds: (await roster(tx, of.classId, ['in'])).map((row) => row.learnerId),
    }),
    now,
  );
  if (seen.kind === 'refused') return seen;
  const id = newId();
  await openLive(db, { id, ...of, openedBy: viewer.learnerId }, tally, now);
  return { kind: 'seen', data: id };
}

/** Closes a live view: from here on there are counts only. */
export async function endLive(db: Database, live: LiveView, now: number): Promise<void> {
  await closeLive(db, live, tally, now);
}

/** Closes those that were left open too long. To be called before live views are shown, and by a timer. */
export async function closeForgotten(db: Database, now: number): Promise<void> {
  for (const live of await forgottenLives(db, now)) await endLive(db, live, now);
}

/** What a learner's form says, put under their mark; 'nothing' where nothing was chosen. */
export async function answerLiveView(
  db: Database,
  secret: string,
  of: { live: LiveView; learnerId: string; fields: FormFields },
  now: number,
): Promise<'counted' | 'nothing' | 'closed'> {
  const found = await findItem(db, of.live.itemVersion);
  const response = found && readResponse(found.item, of.fields, LIVE_PREFIX);
  if (!response) return 'nothing';
  const mark = liveMark(secret, of.live.id, of.learnerId);
  const written = await answerLive(db, of.live, { mark, response: JSON.stringify(response) }, now);
  return written ? 'counted' : 'closed';
}

/** The counts as they stand: of an open view of its answers, of a closed one those that were kept. */
export async function liveCounts(db: Database, live: LiveView, item: Item): Promise<LiveCounts> {
  if (live.counts !== null) return JSON.parse(live.counts) as LiveCounts;
  return count(item, await liveResponses(db, live.id), live.itemVersion);
}

/** One line of what the class answered. */
export interface BoardRow {
  /** The part of the item that it is about; null for the whole. */
  readonly about: string | null;
  /** The answer in words; null where several share their feedback. */
  readonly answer: string | null;
  readonly learners: number;
  /** Null until the teacher shows the right answer. */
  readonly verdict: AnswerCount['verdict'] | null;
  readonly feedback: string | null;
}

/** What stands on the projector: everyone sees it, so that it tells no key before the teacher shows it. */
export interface Board {
  readonly answered: number;
  readonly rows: readonly BoardRow[];
  readonly revealed: boolean;
  readonly closed: boolean;
}

export async function liveBoard(
  db: Database,
  live: LiveView,
  item: Item,
  now: number,
): Promise<Board> {
  const { answered, counts } = await liveCounts(db, live, item);
  const revealed = live.revealedAt !== null;
  // Counts go by the feedback of an answer where it has no words of its own: that would tell.
  const rows = counts
    .filter((row) => revealed || row.answer !== null)
    .map((row) => ({
      about: row.about,
      answer: row.answer,
      learners: row.learners,
      verdict: revealed ? row.verdict : null,
      feedback: revealed ? row.feedback : null,
    }));
  return { answered, rows: inItemOrder(item, rows), revealed, closed: !isOpen(live, now) };
}

/** Options stay where they are while votes come in; other answers as they are counted. */
function inItemOrder(item: Item, rows: readonly BoardRow[]): readonly BoardRow[] {
  if (item.type !== 'single-choice' && item.type !== 'multiple-choice') return rows;
  const view = publicView(item, 'board');
  if (!('options' in view)) return rows;
  const place = new Map(view.options.map((option, index) => [option.text, index]));
  return [...rows].sort(
    (a, b) => (place.get(a.answer ?? '') ?? 0) - (place.get(b.answer ?? '') ?? 0),
  );
}

function count(item: Item, responses: readonly string[], itemVersion: string): LiveCounts {
  const answers = responses.map((response) => ({ itemVersion, response }));
  return { answered: responses.length, counts: answerCounts(item, answers, () => item) };
}

const tally: Tally = async (tx, itemVersion, responses) => {
  const found = await findItem(tx, itemVersion);
  return JSON.stringify(
    found ? count(found.item, responses, itemVersion) : { answered: responses.length, counts: [] },
  );
};
