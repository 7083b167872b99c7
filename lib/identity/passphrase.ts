/** Passphrases: the rules, in words a person can act on, and the hashing. */
import { hash, verify } from '@node-rs/argon2';
import { isCommonPassphrase } from './common-passphrases';

export const PASSPHRASE_MIN = 10;
export const PASSPHRASE_MAX = 256;

export type PassphraseProblem = 'too-short' | 'too-long' | 'common' | 'has-name';

/**
 * What is wrong with a new passphrase, or null. No rules of composition: length, and none that everybody tries first.
 * Length counts code points, as NIST SP 800-63B does, without spaces at the ends.
 */
export function passphraseProblem(
  passphrase: string,
  own: readonly string[] = [],
): PassphraseProblem | null {
  const length = [...passphrase.normalize('NFC').trim()].length;
  if (length < PASSPHRASE_MIN) return 'too-short';
  if (length > PASSPHRASE_MAX) return 'too-long';
  const plain = plainly(passphrase);
  if (isCommonPassphrase(plain)) return 'common';
  if (own.some((word) => plain === plainly(word))) return 'has-name';
  return null;
}

function plainly(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}

/** argon2id with OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

function prepared(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

export function hashPassphrase(passphrase: string): Promise<string> {
  return hash(prepared(passphrase), COST);
}

// A hash of the same cost, so that a name that does not exist takes as long as one that does.
let decoy: Promise<string> | null = null;

/** Whether the passphrase is right; where there is no account, the same work is done and the answer is no. */
export async function checkPassphrase(stored: string | null, passphrase: string): Promise<boolean> {
  decoy ??= hashPassphrase('a passphrase that nobody has');
  const right = await verify(stored ?? (await decoy), prepared(passphrase));
  return stored !== null && right;
}
