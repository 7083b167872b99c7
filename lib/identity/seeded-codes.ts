/**
 * One-time codes for several learners out of one seed: whoever holds the seed can work the codes out again, and nobody
 * else can. The seed is kept in the browser of the teacher who prints them, the database holds hashes.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { CLEAR } from './random';

const GROUPS = 3;
const LETTERS = 5;
/** The largest multiple of the number of letters that a byte can hold: what is above would favour some letters. */
const FAIR = 256 - (256 % CLEAR.length);

/** 256 random bits, URL-safe. */
export function newSeed(): string {
  return randomBytes(32).toString('base64url');
}

/** A learner's code under a seed: three groups of five, 67 bits, in the form of a recovery code. */
export function seededCode(seed: string, learnerId: string): string {
  const letters: string[] = [];
  for (let block = 0; letters.length < GROUPS * LETTERS; block += 1) {
    const bytes = createHmac('sha256', seed).update(`${block}:${learnerId}`).digest();
    for (const byte of bytes) if (byte < FAIR) letters.push(CLEAR.charAt(byte % CLEAR.length));
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * LETTERS, (group + 1) * LETTERS).join(''),
  ).join('-');
}
