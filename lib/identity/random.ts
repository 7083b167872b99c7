/** Random values for credentials. */
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** 128 random bits, URL-safe. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** Capitals and digits without 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
export const CLEAR = 'ACDEFGHJKMNPQRTWXY34679';

/** Ten one-time codes of three groups of five, 67 bits each: too many to try even where the stored hashes are known. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 5 }, () => CLEAR[randomInt(CLEAR.length)]).join('');
  return Array.from({ length: 10 }, () => [group(), group(), group()].join('-'));
}

/** What is stored of a recovery code. Spaces, hyphens and case do not matter when it is typed in. */
export function hashRecoveryCode(learnerId: string, code: string): string {
  const clean = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`${learnerId}:${clean}`).digest('base64url');
}

/** What is stored of a one-time link: its token holds 128 bits, so a fast hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(`link:${token}`).digest('base64url');
}

/** One code in the form of a recovery code, for a slip or a reset. */
export function newOneTimeCode(): string {
  return newRecoveryCodes()[0] ?? '';
}

/** The learner id of the guest to whom a browser's guest key belongs; the key can't be had from the id. */
export function guestIdOf(guestKey: string): string {
  return `g${createHash('sha256').update(guestKey).digest('base64url').slice(0, 26)}`;
}

/** A key for counting failures, from which nothing can be read back; it changes daily. */
export function throttleKey(secret: string, now: number, ...parts: string[]): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return createHmac('sha256', secret)
    .update([day, ...parts].join('\n'))
    .digest('base64url');
}
