/** Whether a guest has left anything here that could be lost or given to the wrong person. */
import { countAttempts } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { enrolmentsOf } from '@/lib/store/enrolments';
import { lessonMarks } from '@/lib/store/lesson-marks';
import { openSittings } from '@/lib/store/sittings';

/** True if there is an attempt, a sitting not handed in, a lesson marked, or a place in a class. */
export async function hasWork(db: Database, learnerId: string): Promise<boolean> {
  const [attempts, sittings, marks, places] = await Promise.all([
    countAttempts(db, learnerId),
    openSittings(db, learnerId),
    lessonMarks(db, learnerId),
    enrolmentsOf(db, learnerId),
  ]);
  const present = places.some((each) => each.state === 'in' || each.state === 'waiting');
  return attempts > 0 || sittings.length > 0 || marks.length > 0 || present;
}
