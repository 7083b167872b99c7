/** Learners, their accounts and recovery codes. */
import { PostgresAdapter } from 'kysely';
import { passOnClassesOf } from './classes';
import type { Database } from './database';
import { mergeClasses } from './merge-classes';

export interface LearnerRow {
  id: string;
  kind: 'guest' | 'account';
  displayName: string | null;
  createdAt: number;
}

/** Makes the guest, or finds it if the same browser asked twice. */
export async function ensureGuest(db: Database, id: string, now: number): Promise<LearnerRow> {
  await db
    .insertInto('learner')
    .values({ id, kind: 'guest', displayName: null, createdAt: now, seenOn: day(now) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return db
    .selectFrom('learner')
    .select(['id', 'kind', 'displayName', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export interface NewAccount {
  learnerId: string;
  signInName: string;
  passphraseHash: string;
  displayName: string;
  recoveryCodeHashes: readonly string[];
}

/**
 * Gives a learner an account; a learner that does not exist yet is made. Returns false, and changes nothing, if the
 * sign-in name is taken or the learner has an account already.
 */
export async function openAccount(
  db: Database,
  account: NewAccount,
  now: number,
): Promise<boolean> {
  try {
    await db.transaction().execute((tx) => insertAccount(tx, account, now));
    return true;
  } catch (error) {
    if (error instanceof AccountTaken) return false;
    throw error;
  }
}

/** Thrown to undo the transaction. */
class AccountTaken extends Error {}

async function insertAccount(tx: Database, account: NewAccount, now: number): Promise<void> {
  await ensureGuest(tx, account.learnerId, now);
  const inserted = await tx
    .insertInto('account')
    .values({
      learnerId: account.learnerId,
      signInName: account.signInName,
      passphraseHash: account.passphraseHash,
      createdAt: now,
      passphraseChangedAt: now,
      mayTeach: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(inserted.numInsertedOrUpdatedRows ?? 0) !== 1) throw new AccountTaken();
  await tx
    .updateTable('learner')
    .set({ kind: 'account', displayName: account.displayName })
    .where('id', '=', account.learnerId)
    .execute();
  await writeRecoveryCodes(tx, account.learnerId, account.recoveryCodeHashes);
}

/** Stored in place of a hash until a ready-made account has a passphrase; reads as null. */
export const NO_PASSPHRASE = '';

/** The account behind a sign-in name, or null. `passphraseHash` is null until a ready-made account has one. */
export async function accountByName(db: Database, signInName: string) {
  const row = await db
    .selectFrom('account')
    .select(['learnerId', 'signInName', 'passphraseHash'])
    .where('signInName', '=', signInName)
    .executeTakeFirst();
  return row ? { ...row, passphraseHash: row.passphraseHash || null } : null;
}

export async function accountOf(db: Database, learnerId: string) {
  const row = await db
    .selectFrom('account')
    .select(['learnerId', 'signInName', 'passphraseHash', 'createdAt', 'passphraseChangedAt'])
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return row ? { ...row, passphraseHash: row.passphraseHash || null } : null;
}

/** Sets a new passphrase and ends every session of the learner but the one named. */
export async function setPassphrase(
  db: Database,
  learnerId: string,
  passphraseHash: string,
  keepSession: string | null,
  now: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('account')
      .set({ passphraseHash, passphraseChangedAt: now })
      .where('learnerId', '=', learnerId)
      .execute();
    let end = tx.deleteFrom('session').where('learnerId', '=', learnerId);
    if (keepSession) end = end.where('id', '!=', keepSession);
    await end.execute();
  });
}

export async function setDisplayName(db: Database, learnerId: string, displayName: string) {
  await db.updateTable('learner').set({ displayName }).where('id', '=', learnerId).execute();
}

/** Puts new codes in place of the old ones, all or none. */
export async function replaceRecoveryCodes(
  db: Database,
  learnerId: string,
  hashes: readonly string[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockLearner(tx, learnerId);
    await tx.deleteFrom('recoveryCode').where('learnerId', '=', learnerId).execute();
    await writeRecoveryCodes(tx, learnerId, hashes);
  });
}

async function writeRecoveryCodes(tx: Database, learnerId: string, hashes: readonly string[]) {
  if (hashes.length === 0) return;
  await tx
    .insertInto('recoveryCode')
    .values(hashes.map((id) => ({ id, learnerId, usedAt: null })))
    .execute();
}

export async function unusedRecoveryCodes(db: Database, learnerId: string): Promise<number> {
  const row = await db
    .selectFrom('recoveryCode')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('learnerId', '=', learnerId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Uses up a recovery code and sets the new passphrase, both or neither. False if the code is unknown or used. */
export async function recoverAccount(
  db: Database,
  recovery: { learnerId: string; codeHash: string; passphraseHash: string },
  now: number,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const used = await tx
      .updateTable('recoveryCode')
      .set({ usedAt: now })
      .where('id', '=', recovery.codeHash)
      .where('learnerId', '=', recovery.learnerId)
      .where('usedAt', 'is', null)
      .executeTakeFirst();
    if (Number(used.numUpdatedRows) !== 1) return false;
    await tx
      .updateTable('account')
      .set({ passphraseHash: recovery.passphraseHash, passphraseChangedAt: now })
      .where('learnerId', '=', recovery.learnerId)
      .execute();
    await tx.deleteFrom('session').where('learnerId', '=', recovery.learnerId).execute();
    return true;
  });
}

/**
 * Moves a guest's work to an account and forgets the guest. Attempts, sittings, lesson marks and what hangs on classes
 * all move; where both have begun or done a lesson, the earlier instant stays.
 */
export async function mergeGuest(db: Database, guestId: string, accountId: string): Promise<void> {
  if (guestId === accountId) return;
  await db.transaction().execute(async (tx) => {
    if ((await lockLearner(tx, guestId))?.kind !== 'guest') return;
    const own = { learnerId: accountId };
    await tx.updateTable('attempt').set(own).where('learnerId', '=', guestId).execute();
    await tx.updateTable('sitting').set(own).where('learnerId', '=', guestId).execute();
    const marks = await tx
      .selectFrom('lessonMark')
      .selectAll()
      .where('learnerId', '=', guestId)
      .execute();
    for (const mark of marks) {
      const theirs = await tx
        .selectFrom('lessonMark')
        .select(['begunAt', 'doneAt'])
        .where('learnerId', '=', accountId)
        .where('module', '=', mark.module)
        .where('lesson', '=', mark.lesson)
        .executeTakeFirst();
      const begunAt = Math.min(mark.begunAt, theirs?.begunAt ?? mark.begunAt);
      const doneAt =
        mark.doneAt === null || theirs?.doneAt == null
          ? (mark.doneAt ?? theirs?.doneAt ?? null)
          : Math.min(mark.doneAt, theirs.doneAt);
      await tx
        .insertInto('lessonMark')
        .values({ ...mark, learnerId: accountId, begunAt, doneAt })
        .onConflict((c) =>
          c.columns(['learnerId', 'module', 'lesson']).doUpdateSet({ begunAt, doneAt }),
        )
        .execute();
    }
    await mergeClasses(tx, guestId, accountId);
    await tx.deleteFrom('learner').where('id', '=', guestId).execute();
  });
}

/**
 * The learner, with others kept from writing under that id until the transaction ends: without it, an answer that comes
 * in while its guest is merged would be deleted with the guest. SQLite has one writer anyway, and no such clause.
 */
async function lockLearner(tx: Database, id: string) {
  return tx
    .selectFrom('learner')
    .select('kind')
    .where('id', '=', id)
    .$if(tx.getExecutor().adapter instanceof PostgresAdapter, (query) => query.forUpdate())
    .executeTakeFirst();
}

export function day(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/**
 * Erases a learner and, by the foreign keys, everything that hangs on them: account, codes, sessions, marks, attempts
 * with their responses, sittings with their answers, enrolments, extensions, overrides, notes and log rows on them.
 * A class that they own goes to its longest-standing other teacher; where there is none it is archived without a code.
 * What they did as a teacher to others stays: the score they set, and in each learner's log the name that looked.
 * SQLite overwrites what it deletes (secure_delete).
 */
export async function eraseLearner(
  db: Database,
  learnerId: string,
  now: number = Date.now(),
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await passOnClassesOf(tx, learnerId, now);
    await tx.deleteFrom('learner').where('id', '=', learnerId).execute();
  });
}
