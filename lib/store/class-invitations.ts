/**
 * One-time links by which the owner of a class lets another account teach it with them. Only a link's hash is stored; a
 * link that was used or taken back is no row any more, so that unknown, used, taken back and old ones are alike.
 */
import { addTeacherWithin } from './classes';
import type { Database } from './database';
import { lockRow } from './lock';

/** A teacher is told in the staff room today and follows the link by next week. */
export const CLASS_INVITATION_MS = 7 * 24 * 3600 * 1000;

export async function inviteToClass(
  db: Database,
  invitation: { hash: string; classId: string; byLearnerId: string },
  now: number,
): Promise<void> {
  await db
    .insertInto('classInvitation')
    .values({ ...invitation, createdAt: now, expiresAt: now + CLASS_INVITATION_MS })
    .execute();
}

/** The class that a link leads to, and until when; null if nothing can be done with the link. */
export async function classInvitation(
  db: Database,
  hash: string,
  now: number,
): Promise<{ classId: string; expiresAt: number } | null> {
  const row = await db
    .selectFrom('classInvitation')
    .select(['classId', 'expiresAt'])
    .where('hash', '=', hash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** When the links end that are out for a class, the soonest first. */
export async function openClassInvitations(
  db: Database,
  classId: string,
  now: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('classInvitation')
    .select('expiresAt')
    .where('classId', '=', classId)
    .where('expiresAt', '>', now)
    .orderBy('expiresAt')
    .execute();
  return rows.map((row) => row.expiresAt);
}

/** Takes back all links of a class that nobody has used. */
export async function withdrawClassInvitations(db: Database, classId: string): Promise<void> {
  await db.deleteFrom('classInvitation').where('classId', '=', classId).execute();
}

/**
 * Uses up a link and makes the account a teacher of its class, both or neither. 'not-open' if the link is unknown, used,
 * taken back or too old; 'no-account' if the learner has none, and the link stays good.
 */
export async function acceptClassInvitation(
  db: Database,
  hash: string,
  learnerId: string,
  now: number,
): Promise<{ kind: 'accepted'; classId: string } | { kind: 'not-open' | 'no-account' }> {
  return db.transaction().execute(async (tx) => {
    const open = await classInvitation(tx, hash, now);
    if (!open) return { kind: 'not-open' };
    const { classId } = open;
    await lockRow(tx, 'class', classId);
    // Another may have used the link, or the owner taken it back, while this one waited.
    if (!(await classInvitation(tx, hash, now))) return { kind: 'not-open' };
    const added = await addTeacherWithin(tx, classId, learnerId, now);
    if (added === 'no-account') return { kind: 'no-account' };
    await tx.deleteFrom('classInvitation').where('hash', '=', hash).execute();
    return { kind: 'accepted', classId };
  });
}

/** Forgets links that have run out. */
export async function dropOldClassInvitations(db: Database, now: number): Promise<void> {
  await db.deleteFrom('classInvitation').where('expiresAt', '<=', now).execute();
}
