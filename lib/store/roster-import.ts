/** Ready-made accounts for pupils without one, each in the class with a slip's code; all of a file or nothing. */
import type { Database } from './database';
import { day, NO_PASSPHRASE } from './learners';
import { insertCodes } from './one-time-codes';

export interface ReadyMade {
  learnerId: string;
  signInName: string;
  /** Shown in the class, and the account's display name until the pupil chooses another. */
  shownName: string;
  /** Hash of the code on the slip. */
  codeHash: string;
}

/** Thrown to undo the transaction. */
class NameTaken extends Error {}

/** Thrown where these very pupils are there already. */
class MadeBefore extends Error {}

/**
 * Makes the accounts, without a passphrase until the slip's code sets one, and enrols them. False, and nothing written,
 * if one of the sign-in names is taken: draw new ones and try again. True also where the same pupils, by their ids, have
 * been made before: a form that was sent twice makes nobody twice.
 */
export async function importPupils(
  db: Database,
  classId: string,
  byLearnerId: string,
  pupils: readonly ReadyMade[],
  now: number,
): Promise<boolean> {
  const CHUNK = 100;
  try {
    await db.transaction().execute(async (tx) => {
      for (let start = 0; start < pupils.length; start += CHUNK) {
        await insertPupils(tx, classId, pupils.slice(start, start + CHUNK), now);
      }
      await insertCodes(
        tx,
        pupils.map(({ learnerId, codeHash }) => ({
          hash: codeHash,
          learnerId,
          purpose: 'slip',
          byLearnerId,
        })),
        now,
      );
    });
    return true;
  } catch (error) {
    if (error instanceof NameTaken) return false;
    if (error instanceof MadeBefore) return true;
    throw error;
  }
}

async function insertPupils(
  tx: Database,
  classId: string,
  pupils: readonly ReadyMade[],
  now: number,
): Promise<void> {
  const learners = await tx
    .insertInto('learner')
    .values(
      pupils.map(({ learnerId, shownName }) => ({
        id: learnerId,
        kind: 'account' as const,
        displayName: shownName,
        createdAt: now,
        seenOn: day(now),
      })),
    )
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst();
  if (Number(learners.numInsertedOrUpdatedRows ?? 0) !== pupils.length) throw new MadeBefore();
  const accounts = await tx
    .insertInto('account')
    .values(
      pupils.map(({ learnerId, signInName }) => ({
        learnerId,
        signInName,
        passphraseHash: NO_PASSPHRASE,
        createdAt: now,
        passphraseChangedAt: now,
        mayTeach: 0 as const,
        madeInClassId: classId,
      })),
    )
    .onConflict((c) => c.column('signInName').doNothing())
    .executeTakeFirst();
  if (Number(accounts.numInsertedOrUpdatedRows ?? 0) !== pupils.length) throw new NameTaken();
  await tx
    .insertInto('enrolment')
    .values(
      pupils.map(({ learnerId, shownName }) => ({
        classId,
        learnerId,
        shownName,
        state: 'in' as const,
        joinedAt: now,
        endedAt: null,
        extraTimePercent: 0,
      })),
    )
    .execute();
}
