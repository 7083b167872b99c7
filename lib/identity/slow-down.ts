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

/**
 * Class codes are tried by people of whom nothing is known, a whole school of them from one address. So failures count by
 * address alone: after 60 in 15 minutes each answer from there, right or wrong, takes a second longer, which no class
 * notices and a machine that tries them all does; after 1,000 the address waits. From everywhere together: after 5,000 an
 * hour each answer takes that second. A code is 35 bits: at this pace one school year finds none.
 */
const KNOCK = { slowAfter: 60, allSlowAfter: 5000, allWindowMs: 60 * MINUTE_MS, delayMs: 1000 };

function knockKeys(secret: string, address: string, now: number) {
  return {
    address: throttleKey(secret, now, 'class-code', 'address', address),
    all: throttleKey(secret, now, 'class-code', 'all'),
  };
}

/** Whether a class code may be tried from this address, and how long the answer is held back. */
export async function mayKnock(
  db: Database,
  secret: string,
  address: string,
  now: number,
): Promise<Allowed> {
  const key = knockKeys(secret, address, now);
  const here = await failures(db, key.address, now);
  if (here && here.count >= ADDRESS.limit) return wait(here.resetAt - now);
  const all = await failures(db, key.all, now);
  const slow = (here?.count ?? 0) >= KNOCK.slowAfter || (all?.count ?? 0) >= KNOCK.allSlowAfter;
  return { kind: 'go', delayMs: slow ? KNOCK.delayMs : 0 };
}

/** After a code that opened nothing. */
export async function noteWrongCode(db: Database, secret: string, address: string, now: number) {
  const key = knockKeys(secret, address, now);
  await db.transaction().execute(async (tx) => {
    await addFailure(tx, key.address, ADDRESS.windowMs, now);
    await addFailure(tx, key.all, KNOCK.allWindowMs, now);
  });
}
