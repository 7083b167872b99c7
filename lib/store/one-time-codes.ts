/**
 * Codes that set a passphrase once: printed on the slip of a ready-made account, or made when a teacher starts a reset.
 * The teacher sees the code and never the passphrase; only its hash, made with the learner's id, is stored.
 */
import type { Database } from './database';
import { NO_PASSPHRASE } from './learners';
import { lockRow } from './lock';

export const RESET_CODE_MS = 24 * 3600 * 1000;
/** Slips lie in a drawer until the first lesson. */
export const SLIP_CODE_MS = 60 * 24 * 3600 * 1000;

export interface NewCode {
  hash: string;
  learnerId: string;
  purpose: 'slip' | 'reset';
  /** Null where the operator gave it out. */
  byLearnerId: string | null;
}

/** Writes down a code; one given out earlier and not used stops working. */
export async function issueCode(db: Database, code: NewCode, now: number): Promise<void> {
  await db.transaction().execute((tx) => replaceCodes(tx, [code], now));
}

/** `issueCode` for several learners, inside a transaction. */
export async function replaceCodes(
  tx: Database,
  codes: readonly NewCode[],
  now: number,
): Promise<void> {
  // In one order for everybody, so that two teachers at once never wait for each other.
  const ordered = [...codes].sort((a, b) => (a.learnerId < b.learnerId ? -1 : 1));
  for (const { learnerId } of ordered) {
    await lockRow(tx, 'learner', learnerId);
    await tx
      .deleteFrom('oneTimeCode')
      .where('learnerId', '=', learnerId)
      .where('usedAt', 'is', null)
      .execute();
  }
  await insertCodes(tx, ordered, now);
}

/** A code that still works, of a learner who is in the class: what a slip is printed from. */
export interface OpenCode {
  learnerId: string;
  shownName: string;
  signInName: string;
  purpose: 'slip' | 'reset';
  /** To be compared with a code that is known; a code can't be had from it. */
  hash: string;
  expiresAt: number;
}

/** By shown name. */
export async function openCodes(db: Database, classId: string, now: number): Promise<OpenCode[]> {
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.learnerId', 'enrolment.learnerId')
    .innerJoin('oneTimeCode', 'oneTimeCode.learnerId', 'enrolment.learnerId')
    .select(['enrolment.learnerId', 'enrolment.shownName', 'account.signInName'])
    .select(['oneTimeCode.purpose', 'oneTimeCode.hash', 'oneTimeCode.expiresAt'])
    .where('enrolment.classId', '=', classId)
    .where('enrolment.state', '=', 'in')
    .where('oneTimeCode.usedAt', 'is', null)
    .where('oneTimeCode.expiresAt', '>', now)
    .orderBy('enrolment.shownName')
    .orderBy('enrolment.learnerId')
    .execute();
}

/** Inside a transaction; the learners are new or have no code. */
export async function insertCodes(
  tx: Database,
  codes: readonly NewCode[],
  now: number,
): Promise<void> {
  const CHUNK = 100;
  for (let start = 0; start < codes.length; start += CHUNK) {
    await tx
      .insertInto('oneTimeCode')
      .values(
        codes.slice(start, start + CHUNK).map((code) => ({
          ...code,
          createdAt: now,
          expiresAt: now + (code.purpose === 'slip' ? SLIP_CODE_MS : RESET_CODE_MS),
          usedAt: null,
        })),
      )
      .execute();
  }
}

/**
 * Who is in the class with an account that a teacher of it made and nobody has used: those for whom `can` lets a slip be
 * printed. By shown name.
 */
export async function unusedAccounts(db: Database, classId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.learnerId', 'enrolment.learnerId')
    .leftJoin('classTeacher', 'classTeacher.learnerId', 'enrolment.learnerId')
    .select('enrolment.learnerId')
    .where('enrolment.classId', '=', classId)
    .where('enrolment.state', '=', 'in')
    .where('account.madeInClassId', '=', classId)
    .where('account.passphraseHash', '=', NO_PASSPHRASE)
    .where('account.mayTeach', '=', 0)
    .where('classTeacher.learnerId', 'is', null)
    .orderBy('enrolment.shownName')
    .orderBy('enrolment.learnerId')
    .execute();
  return rows.map((row) => row.learnerId);
}

/**
 * Uses up a code, sets the passphrase and ends the learner's sessions, all or nothing. False if the code is unknown,
 * used, too old, or another's.
 */
export async function redeemCode(
  db: Database,
  redeemed: { learnerId: string; hash: string; passphraseHash: string },
  now: number,
): Promise<boolean> {
  const { learnerId, hash, passphraseHash } = redeemed;
  return db.transaction().execute(async (tx) => {
    const used = await tx
      .updateTable('oneTimeCode')
      .set({ usedAt: now })
      .where('hash', '=', hash)
      .where('learnerId', '=', learnerId)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', now)
      .executeTakeFirst();
    if (Number(used.numUpdatedRows) !== 1) return false;
    await tx
      .updateTable('account')
      .set({ passphraseHash, passphraseChangedAt: now })
      .where('learnerId', '=', learnerId)
      .execute();
    await tx.deleteFrom('session').where('learnerId', '=', learnerId).execute();
    return true;
  });
}

/** Forgets codes that were used or ran out more than a month ago. */
export async function dropOldCodes(db: Database, now: number): Promise<void> {
  const monthAgo = now - 30 * 24 * 3600 * 1000;
  await db
    .deleteFrom('oneTimeCode')
    .where((eb) => eb.or([eb('usedAt', '<', monthAgo), eb('expiresAt', '<', monthAgo)]))
    .execute();
}
