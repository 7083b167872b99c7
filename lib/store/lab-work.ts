/** Labs done for an assignment. */
import type { Database } from './database';

/** Notes that an assigned lab was begun, or finished; the first instant of each stays. */
export async function noteLab(
  db: Database,
  of: { assignmentId: string; learnerId: string; finished: boolean },
  now: number,
): Promise<void> {
  const { assignmentId, learnerId, finished } = of;
  const finishedAt = finished ? now : null;
  await db
    .insertInto('labWork')
    .values({ assignmentId, learnerId, begunAt: now, finishedAt })
    .onConflict((c) =>
      c
        .columns(['assignmentId', 'learnerId'])
        .doUpdateSet({ finishedAt })
        .where('labWork.finishedAt', 'is', null),
    )
    .execute();
}
