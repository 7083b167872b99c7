/**
 * Slow-downs on repeated failures. Three counts, all of failures only, so that a class of 300 signing in at once behind
 * one address never meets one:
 * - one name from one address: after 6 failures in 15 minutes, that name from there waits for the window to end. Someone
 *   else's failures from elsewhere never count against the owner. A try is counted before it is looked at and taken back
 *   by success, so that a hundred sent at once get no further than six.
 * - one name from anywhere: after 100 an hour each try takes a second longer; it is never refused, so nobody can lock
 *   another out.
 * - one address, all names: after 1,000 failures in 15 minutes it waits.
 */
import { addFailure, clearFailures, failures } from '@/lib/store/throttle';
import type { Database } from '@/lib/store/database';
import { throttleKey } from './random';

const MINUTE_MS = 60_000;
const PAIR = { limit: 6, windowMs: 15 * MINUTE_MS };
const NAME = { limit: 100, windowMs: 60 * MINUTE_MS, delayMs: 1000 };
const ADDRESS = { limit: 1000, windowMs: 15 * MINUTE_MS };

export interface Tried {
  /** What is tried: 'sign-in', 'recover' …; each counts apart. */
  what: string;
  /** The cleaned sign-in name, whether it exists or not. */
  name: string;
  /** Where the request came from; only its daily keyed hash is kept. */
  address: string;
}

export type Allowed =
  | { kind: 'go'; delayMs: number }
  /** Minutes to wait, rounded up. */
  | { kind: 'wait'; minutes: number };

function keys(secret: string, tried: Tried, now: number) {
  const { what, name, address } = tried;
  return {
    pair: throttleKey(secret, now, what, 'pair', name, address),
    name: throttleKey(secret, now, what, 'name', name),
    address: throttleKey(secret, now, what, 'address', address),
  };
}

/** Whether a try may go ahead. It counts as failed until `noteSuccess` says otherwise. */
export async function mayTry(
  db: Database,
  secret: string,
  tried: Tried,
  now: number,
): Promise<Allowed> {
  const key = keys(secret, tried, now);
  const [name, address] = await Promise.all([
    failures(db, key.name, now),
    failures(db, key.address, now),
  ]);
  if (address && address.count >= ADDRESS.limit) return wait(address.resetAt - now);
  if ((await addFailure(db, key.pair, PAIR.windowMs, now)) > PAIR.limit) {
    const pair = await failures(db, key.pair, now);
    return wait((pair?.resetAt ?? now + PAIR.windowMs) - now);
  }
  return { kind: 'go', delayMs: name && name.count >= NAME.limit ? NAME.delayMs : 0 };
}

function wait(ms: number): Allowed {
  return { kind: 'wait', minutes: Math.ceil(ms / MINUTE_MS) };
}

/** After a failure; what `mayTry` has counted already is not counted again. */
export async function noteFailure(db: Database, secret: string, tried: Tried, now: number) {
  const key = keys(secret, tried, now);
  await db.transaction().execute(async (tx) => {
    await addFailure(tx, key.name, NAME.windowMs, now);
    await addFailure(tx, key.address, ADDRESS.windowMs, now);
  });
}

/** After a success the name starts afresh from that address. */
export async function noteSuccess(db: Database, secret: string, tried: Tried, now: number) {
  await clearFailures(db, keys(secret, tried, now).pair);
}
