/** Sign-in names: three plain words, issued by us, so that nobody can try whether a person is here. */
import { randomInt } from 'node:crypto';
import { adjectives, animals, places } from './words';

/** A name such as `quiet-heron-harbour`. */
export function newSignInName(pick: (below: number) => number = randomInt): string {
  return [adjectives, animals, places].map((words) => words[pick(words.length)]).join('-');
}

/** What was typed, as it is stored: lower case, words joined by hyphens, whatever stood between or around them. */
export function cleanSignInName(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}

/** A display name as it may be shown: no control or direction-changing characters, single spaces, at most 40 characters. */
export function cleanDisplayName(typed: string): string {
  return cleanName(typed, 40);
}

/** A name of something, cleaned like a display name, with at most `longest` characters. */
export function cleanName(typed: string, longest: number): string {
  const clean = typed
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    // Last: what was taken out may have kept a letter and its accent apart.
    .normalize('NFC')
    .trim();
  return [...clean].slice(0, longest).join('').trim();
}
