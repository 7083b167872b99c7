/**
 * Codes that a teacher hands out: slips for ready-made accounts that nobody has used, and a reset for one that is in use.
 * Each stands in the log of its learner. The codes are worked out from `seed` (lib/identity/seeded-codes); only their
 * hashes are written down.
 */
import { hashRecoveryCode } from '@/lib/identity/random';
import { seededCode } from '@/lib/identity/seeded-codes';
import type { Database } from '@/lib/store/database';
import { type NewCode, replaceCodes, unusedAccounts } from '@/lib/store/one-time-codes';
import { type Seen, seeClass, seeLearner, type Viewer } from './see-others';

/**
 * New slips for all unused accounts of the class, or for those of them that are named; earlier slips of theirs end. Gives
 * how many were made.
 */
export async function makeSlips(
  db: Database,
  viewer: Viewer,
  of: { classId: string; learnerIds: readonly string[] | null },
  seed: string,
  now: number,
): Promise<Seen<number>> {
  const { classId, learnerIds } = of;
  return seeClass(
    db,
    viewer,
    { what: 'reset', classId, detail: { purpose: 'slip' } },
    async (tx) => {
      const all = await unusedAccounts(tx, classId);
      const whose = all.filter((id) => learnerIds === null || learnerIds.includes(id));
      await replaceCodes(
        tx,
        whose.map((id) => codeOf(id, 'slip', viewer, seed)),
        now,
      );
      return { data: whose.length, learnerIds: whose };
    },
    now,
  );
}

/** A code that resets one learner's passphrase and ends in a day; an earlier one ends now. */
export async function makeReset(
  db: Database,
  viewer: Viewer,
  of: { classId: string; learnerId: string },
  seed: string,
  now: number,
): Promise<Seen<void>> {
  return seeLearner(
    db,
    viewer,
    { what: 'reset', ...of, detail: { purpose: 'reset' } },
    (tx) => replaceCodes(tx, [codeOf(of.learnerId, 'reset', viewer, seed)], now),
    now,
  );
}

function codeOf(
  learnerId: string,
  purpose: NewCode['purpose'],
  viewer: Viewer,
  seed: string,
): NewCode {
  if (viewer.learnerId === null) throw new Error('A code without a teacher who made it.');
  const hash = hashRecoveryCode(learnerId, seededCode(seed, learnerId));
  return { hash, learnerId, purpose, byLearnerId: viewer.learnerId };
}
