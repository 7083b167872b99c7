/** Invitations to teach: one-time links that the operator makes. Only their hash is stored. */
import type { Database } from './database';

export async function makeInvitation(
  db: Database,
  hash: string,
  expiresAt: number,
  now: number,
): Promise<void> {
  await db
    .insertInto('teacherInvitation')
    .values({ hash, createdAt: now, expiresAt, usedAt: null, usedBy: null })
    .execute();
}

/** Whether a link can still be used; unknown, used and old ones are alike. */
export async function invitationIsOpen(db: Database, hash: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('teacherInvitation')
    .select('hash')
    .where('hash', '=', hash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Thrown to undo the transaction. */
class NoAccount extends Error {}

/**
 * Uses up an invitation and makes the account a teacher's, both or neither. 'not-open' if it is unknown, used or too
 * old; 'no-account' if the learner has none, and the invitation stays good.
 */
export async function acceptInvitation(
  db: Database,
  hash: string,
  learnerId: string,
  now: number,
): Promise<'accepted' | 'not-open' | 'no-account'> {
  try {
    return await db.transaction().execute(async (tx) => {
      const used = await tx
        .updateTable('teacherInvitation')
        .set({ usedAt: now, usedBy: learnerId })
        .where('hash', '=', hash)
        .where('usedAt', 'is', null)
        .where('expiresAt', '>', now)
        .executeTakeFirst();
      if (Number(used.numUpdatedRows) !== 1) return 'not-open';
      if (!(await setMayTeach(tx, learnerId, true))) throw new NoAccount();
      return 'accepted';
    });
  } catch (error) {
    if (error instanceof NoAccount) return 'no-account';
    throw error;
  }
}

/** The operator's choice. The classes that somebody teaches stay theirs; they can open no more. False: no account. */
export async function setMayTeach(db: Database, learnerId: string, may: boolean): Promise<boolean> {
  const changed = await db
    .updateTable('account')
    .set({ mayTeach: may ? 1 : 0 })
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) === 1;
}

/** Accounts that teach or may, for the operator: by sign-in name, with how many classes they teach. */
export async function teacherAccounts(db: Database) {
  const rows = await db
    .selectFrom('account')
    .innerJoin('learner', 'learner.id', 'account.learnerId')
    .leftJoin('classTeacher', 'classTeacher.learnerId', 'account.learnerId')
    .select(['account.signInName', 'learner.displayName', 'account.mayTeach'])
    .select((eb) => eb.fn.count('classTeacher.classId').as('classes'))
    .groupBy(['account.learnerId', 'account.signInName', 'learner.displayName', 'account.mayTeach'])
    .having((eb) =>
      eb.or([eb('account.mayTeach', '=', 1), eb(eb.fn.count('classTeacher.classId'), '>', 0)]),
    )
    .orderBy('account.signInName')
    .execute();
  return rows.map((row) => ({ ...row, classes: Number(row.classes) }));
}

/** Forgets invitations that nobody can use any more. */
export async function dropOldInvitations(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('teacherInvitation')
    .where((eb) => eb.or([eb('usedAt', 'is not', null), eb('expiresAt', '<=', now)]))
    .execute();
}
