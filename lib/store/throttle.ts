/** Counts of failures, for slow-downs that all processes share. */
import type { Database } from './database';

/** Adds a failure and returns how many there are in the running window, this one included. */
export async function addFailure(
  db: Database,
  key: string,
  windowMs: number,
  now: number,
): Promise<number> {
  const row = await db
    .insertInto('throttle')
    .values({ key, failures: 1, resetAt: now + windowMs })
    .onConflict((c) =>
      c.column('key').doUpdateSet((eb) => ({
        failures: eb
          .case()
          .when('throttle.resetAt', '<=', now)
          .then(1)
          .else(eb('throttle.failures', '+', 1))
          .end(),
        resetAt: eb
          .case()
          .when('throttle.resetAt', '<=', now)
          .then(now + windowMs)
          .else(eb.ref('throttle.resetAt'))
          .end(),
      })),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  return Number(row.failures);
}

/** Failures so far in the running window, and when it ends. */
export async function failures(db: Database, key: string, now: number) {
  const row = await db
    .selectFrom('throttle')
    .select(['failures', 'resetAt'])
    .where('key', '=', key)
    .where('resetAt', '>', now)
    .executeTakeFirst();
  return row ? { count: Number(row.failures), resetAt: Number(row.resetAt) } : null;
}

export async function clearFailures(db: Database, key: string): Promise<void> {
  await db.deleteFrom('throttle').where('key', '=', key).execute();
}

export async function dropOldThrottles(db: Database, now: number): Promise<void> {
  await db.deleteFrom('throttle').where('resetAt', '<=', now).execute();
}
