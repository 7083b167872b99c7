/**
 * What can do harm from an unattended machine (exports, roles, deletion, resets) asks for the passphrase anew, unless it
 * was given just now.
 */
import type { Actor } from './current';

/** How long a sign-in counts as just now. */
export const FRESH_MS = 20 * 60 * 1000;

export function isFresh(actor: Pick<Actor, 'startedAt'>, now: number): boolean {
  return now - actor.startedAt < FRESH_MS;
}

/** The page that asks for the passphrase and then leads on to `next`, a path of ours. */
export function confirmPath(locale: string, next: string): string {
  return `/${locale}/confirm?next=${encodeURIComponent(next)}`;
}
