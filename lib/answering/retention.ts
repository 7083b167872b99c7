/** What is kept no longer than it is promised. */
import { dropOldAccess } from '@/lib/store/access-log';
import { dropOldClassInvitations } from '@/lib/store/class-invitations';
import type { Database } from '@/lib/store/database';
import { dropOldInvitations } from '@/lib/store/invitations';
import { dropOldCodes } from '@/lib/store/one-time-codes';
import { dropOldThrottles } from '@/lib/store/throttle';

/**
 * Forgets counts of failures that have run out, looks older than a year, one-time codes a month after their end, and links
 * that open nothing any more. Doing it twice is harmless.
 */
export async function forgetOld(db: Database, now: number): Promise<void> {
  await dropOldThrottles(db, now);
  await dropOldAccess(db, now);
  await dropOldCodes(db, now);
  await dropOldInvitations(db, now);
  await dropOldClassInvitations(db, now);
}
