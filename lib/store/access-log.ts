/** The access log: who looked at what of a learner, and when. Written by the use case that shows it, and by no other. */
import type { Database } from './database';
import type { AccessLogTable } from './schema';

export const ACCESS_LOG_MS = 365 * 24 * 3600 * 1000;
/** The same list opened again by the same viewer within this time is one viewing: sorting, paging, reloading. */
export const ONE_VIEWING_MS = 10 * 60 * 1000;

export type Access = Omit<AccessLogTable, 'viewerId'> & { viewerId: string };

/** Appends rows; many learners in few statements. */
export async function appendAccess(tx: Database, rows: readonly Access[]): Promise<void> {
  const CHUNK = 100;
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx
      .insertInto('accessLog')
      .values(rows.slice(start, start + CHUNK))
      .execute();
  }
}

/** Learners of whom this viewer's running viewing of the same thing says already that they were shown. */
export async function shownInViewing(
  db: Database,
  viewing: Pick<Access, 'viewerId' | 'what' | 'detail'> & { classId: string },
  now: number,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('accessLog')
    .select('learnerId')
    .where('viewerId', '=', viewing.viewerId)
    .where('classId', '=', viewing.classId)
    .where('at', '>', now - ONE_VIEWING_MS)
    .where('what', '=', viewing.what)
    .where('detail', '=', viewing.detail)
    .execute();
  return new Set(rows.map((row) => row.learnerId));
}

/** A row as its learner reads it. */
export interface AccessRow extends AccessLogTable {
  /** Null once the class has been deleted. */
  className: string | null;
}

export interface AccessPage {
  rows: AccessRow[];
  /** Pass as `before` for the page after; null at the end. */
  next: { at: number; id: string } | null;
}

/** Who looked at this learner's data, the latest first. */
export async function accessLogOf(
  db: Database,
  learnerId: string,
  page: { before?: { at: number; id: string } | null; limit: number },
): Promise<AccessPage> {
  const { before, limit } = page;
  let query = db
    .selectFrom('accessLog')
    .leftJoin('class', 'class.id', 'accessLog.classId')
    .selectAll('accessLog')
    .select('class.name as className')
    .where('accessLog.learnerId', '=', learnerId);
  if (before) {
    query = query.where((eb) =>
      eb.or([
        eb('accessLog.at', '<', before.at),
        eb.and([eb('accessLog.at', '=', before.at), eb('accessLog.id', '<', before.id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('accessLog.at', 'desc')
    .orderBy('accessLog.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}

/** Forgets what is older than a year. */
export async function dropOldAccess(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('accessLog')
    .where('at', '<', now - ACCESS_LOG_MS)
    .execute();
}
