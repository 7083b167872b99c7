/** Sessions: one row a signed-in browser; a request without its row is nobody's. */
import type { Database } from './database';
import { day } from './learners';

export const SESSION_MS = 30 * 24 * 3600 * 1000;
const HOUR_MS = 3600 * 1000;

export interface SessionWithLearner {
  id: string;
  learnerId: string;
  kind: 'guest' | 'account';
  displayName: string | null;
  seenAt: number;
  /** When they signed in here. */
  startedAt: number;
}

export async function startSession(db: Database, id: string, learnerId: string, now: number) {
  await db
    .insertInto('session')
    .values({
      id,
      learnerId,
      createdAt: now,
      seenAt: hour(now),
      expiresAt: now + SESSION_MS,
    })
    .execute();
}

/** The session and whose it is; null if it was ended or has run out. */
export async function findSession(
  db: Database,
  id: string,
  now: number,
): Promise<SessionWithLearner | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('learner', 'learner.id', 'session.learnerId')
    .select([
      'session.id',
      'session.learnerId',
      'session.seenAt',
      'session.createdAt as startedAt',
      'learner.kind',
      'learner.displayName',
    ])
    .where('session.id', '=', id)
    .where('session.expiresAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that a session is in use, to the hour, and the learner's day; writes only when either has changed. */
export async function touchSession(db: Database, session: SessionWithLearner, now: number) {
  if (session.seenAt === hour(now)) return;
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('session')
      .set({ seenAt: hour(now), expiresAt: now + SESSION_MS })
      .where('id', '=', session.id)
      .execute();
    await tx
      .updateTable('learner')
      .set({ seenOn: day(now) })
      .where('id', '=', session.learnerId)
      .execute();
  });
}

export async function sessionsOf(db: Database, learnerId: string, now: number) {
  return db
    .selectFrom('session')
    .select(['id', 'createdAt', 'seenAt'])
    .where('learnerId', '=', learnerId)
    .where('expiresAt', '>', now)
    .orderBy('seenAt', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();
}

/** Ends one session, if it is this learner's. */
export async function endSession(db: Database, id: string, learnerId: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', id).where('learnerId', '=', learnerId).execute();
}

export async function endOtherSessions(db: Database, keep: string, learnerId: string) {
  await db
    .deleteFrom('session')
    .where('learnerId', '=', learnerId)
    .where('id', '!=', keep)
    .execute();
}

function hour(now: number): number {
  return now - (now % HOUR_MS);
}
