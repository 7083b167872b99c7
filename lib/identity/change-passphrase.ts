/** A new passphrase for someone who knows the old one. */
import type { Database } from '@/lib/store/database';
import { accountOf, setPassphrase } from '@/lib/store/learners';
import {
  checkPassphrase,
  hashPassphrase,
  type PassphraseProblem,
  passphraseProblem,
} from './passphrase';
import { mayTry, noteFailure, noteSuccess } from './slow-down';

export type PassphraseChange = 'changed' | 'wrong' | 'wait' | `passphrase-${PassphraseProblem}`;

/** Changing it ends every session of the learner; the caller starts the new one. */
export async function changePassphrase(
  db: Database,
  secret: string,
  change: { learnerId: string; current: string; wanted: string; address: string },
  now: number,
): Promise<PassphraseChange> {
  const account = await accountOf(db, change.learnerId);
  if (!account) return 'wrong';
  const problem = passphraseProblem(change.wanted, [account.signInName]);
  if (problem) return `passphrase-${problem}`;
  const key = { what: 'passphrase', name: account.signInName, address: change.address };
  if ((await mayTry(db, secret, key, now)).kind === 'wait') return 'wait';
  if (!(await checkPassphrase(account.passphraseHash, change.current))) {
    await noteFailure(db, secret, key, now);
    return 'wrong';
  }
  await noteSuccess(db, secret, key, now);
  await setPassphrase(db, change.learnerId, await hashPassphrase(change.wanted), null, now);
  return 'changed';
}
