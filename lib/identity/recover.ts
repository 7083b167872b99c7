/** Getting in with a one-time code: a recovery code of one's own, or one from a teacher or the operator. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/lib/store/database';
import { accountByName, recoverAccount } from '@/lib/store/learners';
import { redeemCode } from '@/lib/store/one-time-codes';
import { cleanSignInName } from './names';
import { hashPassphrase, type PassphraseProblem, passphraseProblem } from './passphrase';
import { hashRecoveryCode } from './random';
import { mayTry, noteFailure, noteSuccess } from './slow-down';

export type Recovery =
  | { kind: 'recovered'; learnerId: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; minutes: number }
  | { kind: 'passphrase'; problem: PassphraseProblem };

/**
 * A right code sets the new passphrase, is used up, and ends all sessions of the account. Wrong, used, ended and another's
 * are one answer.
 */
export async function recover(
  db: Database,
  secret: string,
  tried: { name: string; code: string; passphrase: string; address: string },
  now: number,
): Promise<Recovery> {
  const name = cleanSignInName(tried.name);
  const problem = passphraseProblem(tried.passphrase, [name]);
  if (problem) return { kind: 'passphrase', problem };
  const key = { what: 'recover', name, address: tried.address };
  const allowed = await mayTry(db, secret, key, now);
  if (allowed.kind === 'wait') return allowed;
  if (allowed.delayMs > 0) await pause(allowed.delayMs);
  const account = await accountByName(db, name);
  // Hashed before it is known whether the code is right: the same work for every answer.
  const passphraseHash = await hashPassphrase(tried.passphrase);
  const learnerId = account?.learnerId ?? 'nobody';
  const codeHash = hashRecoveryCode(learnerId, tried.code);
  if (
    (await recoverAccount(db, { learnerId, codeHash, passphraseHash }, now)) ||
    (await redeemCode(db, { learnerId, hash: codeHash, passphraseHash }, now))
  ) {
    await noteSuccess(db, secret, key, now);
    return { kind: 'recovered', learnerId };
  }
  await noteFailure(db, secret, key, now);
  return { kind: 'wrong' };
}
