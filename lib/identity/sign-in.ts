/** Signing in: the same words and the same time whether a name exists or not. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/lib/store/database';
import { accountByName } from '@/lib/store/learners';
import { cleanSignInName } from './names';
import { checkPassphrase } from './passphrase';
import { mayTry, noteFailure, noteSuccess } from './slow-down';

export type SignIn =
  | { kind: 'in'; learnerId: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; minutes: number };

export async function signIn(
  db: Database,
  secret: string,
  tried: { name: string; passphrase: string; address: string },
  now: number,
): Promise<SignIn> {
  const name = cleanSignInName(tried.name);
  const key = { what: 'sign-in', name, address: tried.address };
  const allowed = await mayTry(db, secret, key, now);
  if (allowed.kind === 'wait') return allowed;
  if (allowed.delayMs > 0) await pause(allowed.delayMs);
  const account = await accountByName(db, name);
  const right = await checkPassphrase(account?.passphraseHash ?? null, tried.passphrase);
  if (account && right) {
    await noteSuccess(db, secret, key, now);
    return { kind: 'in', learnerId: account.learnerId };
  }
  await noteFailure(db, secret, key, now);
  return { kind: 'wrong' };
}
