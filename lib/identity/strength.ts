/**
 * How hard a passphrase is to guess, roughly, for the bar under the field. A help for the eye and no rule: it runs in the
 * browser while somebody types, knows no list of common passphrases, and never keeps a form from being sent.
 */

export const strengthLevels = ['none', 'short', 'weak', 'fair', 'good', 'strong'] as const;
export type StrengthLevel = (typeof strengthLevels)[number];

/** Characters that carry something new, from which a level is reached. NIST and OWASP recommend 15 and more. */
const FAIR_FROM = 10;
const GOOD_FROM = 15;
const STRONG_FROM = 21;

/** A piece as long as this that stood in the passphrase before says nothing new. */
const PIECE = 2;

/**
 * The level of a passphrase. `minimum`: the shortest that is taken, in characters. 'none' for nothing typed, 'short' below
 * the minimum; above it, characters count only where they surprise.
 */
export function passphraseStrength(passphrase: string, minimum: number): StrengthLevel {
  if (passphrase === '') return 'none';
  if (passphraseLength(passphrase) < minimum) return 'short';
  const surprises = surprisingCharacters(passphrase);
  if (surprises >= STRONG_FROM) return 'strong';
  if (surprises >= GOOD_FROM) return 'good';
  return surprises >= FAIR_FROM ? 'fair' : 'weak';
}

/** The length as the rules count it (lib/identity/passphrase.ts): code points, without spaces at the ends. */
export function passphraseLength(passphrase: string): number {
  return [...passphrase.normalize('NFC').trim()].length;
}

/**
 * How many characters are no repetition ('aaa'), no run ('abc', '321') and no piece said before ('abcabc'), capped at
 * twice the number of distinct ones. Case makes no difference: a capital is the first thing that is tried.
 */
export function surprisingCharacters(passphrase: string): number {
  const characters = [...passphrase.normalize('NFC').toLowerCase()];
  const seen = new Set<string>();
  let count = 0;
  for (let i = 0; i < characters.length; i += 1) {
    const piece = i >= PIECE - 1 ? characters.slice(i - PIECE + 1, i + 1).join('') : null;
    const known = piece !== null && seen.has(piece);
    if (piece !== null) seen.add(piece);
    if (!known && !runsOn(characters, i)) count += 1;
  }
  return Math.min(count, 2 * new Set(characters).size);
}

/** Whether the character at `i` is the third or later of a repetition or of a run of neighbours. */
function runsOn(characters: readonly string[], i: number): boolean {
  const [first, second, third] = characters.slice(Math.max(0, i - 2), i + 1).map(codePoint);
  if (first === undefined || second === undefined || third === undefined) return false;
  return third - second === second - first && Math.abs(third - second) <= 1;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
