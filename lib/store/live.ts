/** Live views: an item asked of a class. Answers are kept while one is open, counts once it is closed. */
import type { Database } from './database';
import { lockRow } from './lock';
import type { LiveViewTable } from './schema';

export type LiveView = LiveViewTable;

/** How long one stays open if nobody closes it. */
export const LIVE_MS = 3 * 3600 * 1000;

/** What the answers come to, as JSON; asked within the transaction that closes the view. */
export type Tally = (
  tx: Database,
  itemVersion: string,
  responses: readonly string[],
) => Promise<string>;

/** Opens one; the class's open one, if there is any, is closed first: a class looks at one thing at a time. */
export async function openLive(
  db: Database,
  live: { id: string; classId: string; itemVersion: string; openedBy: string },
  tally: Tally,
  now: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockRow(tx, 'class', live.classId);
    const open = await tx
      .selectFrom('liveView')
      .selectAll()
      .where('classId', '=', live.classId)
      .where('closedAt', 'is', null)
      .execute();
    for (const each of open) await close(tx, each, tally, now);
    await tx
      .insertInto('liveView')
      .values({ ...live, openedAt: now, revealedAt: null, closedAt: null, counts: null })
      .execute();
  });
}

/** Closes one: its answers go, their counts stay. Closing again changes nothing. */
export async function closeLive(
  db: Database,
  live: Pick<LiveView, 'id' | 'classId'>,
  tally: Tally,
  now: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockRow(tx, 'class', live.classId);
    const row = await liveById(tx, live.id);
    if (row && row.closedAt === null) await close(tx, row, tally, now);
  });
}

async function close(tx: Database, live: LiveView, tally: Tally, now: number): Promise<void> {
  const responses = await liveResponses(tx, live.id);
  await tx.deleteFrom('liveAnswer').where('liveId', '=', live.id).execute();
  await tx
    .updateTable('liveView')
    .set({
      closedAt: Math.min(now, live.openedAt + LIVE_MS),
      counts: await tally(tx, live.itemVersion, responses),
    })
    .where('id', '=', live.id)
    .execute();
}

/** Those that nobody closed in time, in all classes. */
export async function forgottenLives(db: Database, now: number): Promise<LiveView[]> {
  return db
    .selectFrom('liveView')
    .selectAll()
    .where('closedAt', 'is', null)
    .where('openedAt', '<=', now - LIVE_MS)
    .execute();
}

export async function revealLive(db: Database, id: string, now: number): Promise<void> {
  await db
    .updateTable('liveView')
    .set({ revealedAt: now })
    .where('id', '=', id)
    .where('revealedAt', 'is', null)
    .execute();
}

/** The learner's answer, in place of an earlier one. False once the view is closed. */
export async function answerLive(
  db: Database,
  live: Pick<LiveView, 'id' | 'classId'>,
  answer: { mark: string; response: string },
  now: number,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockRow(tx, 'class', live.classId);
    const row = await liveById(tx, live.id);
    if (!row || !isOpen(row, now)) return false;
    await tx
      .insertInto('liveAnswer')
      .values({ liveId: live.id, ...answer })
      .onConflict((c) => c.columns(['liveId', 'mark']).doUpdateSet({ response: answer.response }))
      .execute();
    return true;
  });
}

export function isOpen(live: Pick<LiveView, 'closedAt' | 'openedAt'>, now: number): boolean {
  return live.closedAt === null && now < live.openedAt + LIVE_MS;
}

export async function liveById(db: Database, id: string): Promise<LiveView | null> {
  const row = await db.selectFrom('liveView').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** A class's live views, the latest first. */
export async function livesOf(db: Database, classId: string, limit: number): Promise<LiveView[]> {
  return db
    .selectFrom('liveView')
    .selectAll()
    .where('classId', '=', classId)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** What is open now in the classes that a learner is in. */
export async function livesFor(
  db: Database,
  learnerId: string,
  now: number,
): Promise<(LiveView & { className: string })[]> {
  return db
    .selectFrom('enrolment')
    .innerJoin('class', 'class.id', 'enrolment.classId')
    .innerJoin('liveView', 'liveView.classId', 'class.id')
    .selectAll('liveView')
    .select('class.name as className')
    .where('enrolment.learnerId', '=', learnerId)
    .where('enrolment.state', '=', 'in')
    .where('class.archivedAt', 'is', null)
    .where('liveView.closedAt', 'is', null)
    .where('liveView.openedAt', '>', now - LIVE_MS)
    .orderBy('liveView.openedAt', 'desc')
    .execute();
}

/** The responses of an open view, in an order that tells nothing. */
export async function liveResponses(db: Database, liveId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('liveAnswer')
    .select('response')
    .where('liveId', '=', liveId)
    .orderBy('mark')
    .execute();
  return rows.map((row) => row.response);
}

/** What stands under a mark in an open view; null: nothing. */
export async function liveAnswerOf(
  db: Database,
  liveId: string,
  mark: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('liveAnswer')
    .select('response')
    .where('liveId', '=', liveId)
    .where('mark', '=', mark)
    .executeTakeFirst();
  return row?.response ?? null;
}
