/** Making an account: an issued sign-in name, ten one-time recovery codes, no e-mail address. */
import type { Database } from '@/lib/store/database';
import { accountOf, openAccount } from '@/lib/store/learners';
import { cleanDisplayName, newSignInName } from './names';
import { hashPassphrase, type PassphraseProblem, passphraseProblem } from './passphrase';
import { hashRecoveryCode, newId, newRecoveryCodes } from './random';

export type SignUp =
  | { kind: 'made'; learnerId: string; signInName: string; recoveryCodes: string[] }
  | { kind: 'invalid'; displayName: 'missing' | null; passphrase: PassphraseProblem | null }
  /** The learner has an account already. */
  | { kind: 'has-account' };

/** `guestId`: the guest whose work becomes the account's; null makes a new learner. */
export async function signUp(
  db: Database,
  wanted: { guestId: string | null; displayName: string; passphrase: string },
  now: number,
): Promise<SignUp> {
  const displayName = cleanDisplayName(wanted.displayName);
  const passphrase = passphraseProblem(wanted.passphrase, [displayName]);
  if (passphrase || displayName === '') {
    return { kind: 'invalid', displayName: displayName === '' ? 'missing' : null, passphrase };
  }
  const passphraseHash = await hashPassphrase(wanted.passphrase);
  const learnerId = wanted.guestId ?? `a${newId()}`;
  const recoveryCodes = newRecoveryCodes();
  // Two million names: a few tries find a free one on any site that fits on one machine.
  for (let tries = 0; tries < 20; tries += 1) {
    const signInName = newSignInName();
    const made = await openAccount(
      db,
      {
        learnerId,
        signInName,
        passphraseHash,
        displayName,
        recoveryCodeHashes: recoveryCodes.map((code) => hashRecoveryCode(learnerId, code)),
      },
      now,
    );
    if (made) return { kind: 'made', learnerId, signInName, recoveryCodes };
    if (await accountOf(db, learnerId)) return { kind: 'has-account' };
  }
  throw new Error('No free sign-in name was found in 20 tries.');
}
