/**
 * Codes that set a passphrase once: printed on the slip of a ready-made account, or made when a teacher starts a reset.
 * The teacher sees the code and never the passphrase; only its hash, made with the learner's id, is stored.
 */
import type { Database } from './database';
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
  await db.transaction().execute(async (tx) => {
    await lockRow(tx, 'learner', code.learnerId);
    await tx
      .deleteFrom('oneTimeCode')
      .where('learnerId', '=', code.learnerId)
      .where('usedAt', 'is', null)
      .execute();
    await insertCodes(tx, [code], now);
  });
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
