/** What goes by itself: at the start, and every ten minutes while the program runs. */
import { dropOldAccess } from '@/lib/store/access-log';
import { dropOldClassInvitations } from '@/lib/store/class-invitations';
import type { Database } from '@/lib/store/database';
import { dropOldInvitations } from '@/lib/store/invitations';
import { dropOldCodes } from '@/lib/store/one-time-codes';
import { dropOldThrottles } from '@/lib/store/throttle';
import { closeForgotten } from './live-view';

export const HOUSE_MS = 10 * 60 * 1000;

/** Forgets what has had its time, and closes live views that nobody closed. */
export async function keepHouse(db: Database, now: number): Promise<void> {
  await dropOldThrottles(db, now);
  await dropOldAccess(db, now);
  await dropOldCodes(db, now);
  await dropOldInvitations(db, now);
  await dropOldClassInvitations(db, now);
  await closeForgotten(db, now);
}
