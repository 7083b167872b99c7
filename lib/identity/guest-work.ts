/** Whether a guest has left anything here that could be lost or given to the wrong person. */
import { countAttempts } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { lessonMarks } from '@/lib/store/lesson-marks';
import { openSittings } from '@/lib/store/sittings';

/** True if there is an attempt, a sitting not handed in, or a lesson marked. */
export async function hasWork(db: Database, learnerId: string): Promise<boolean> {
  const [attempts, sittings, marks] = await Promise.all([
    countAttempts(db, learnerId),
    openSittings(db, learnerId),
    lessonMarks(db, learnerId),
  ]);
  return attempts > 0 || sittings.length > 0 || marks.length > 0;
}
