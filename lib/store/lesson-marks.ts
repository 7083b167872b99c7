/** What a learner has begun, and what they have marked as done by hand. */
import type { Database } from './database';

export interface LessonMark {
  module: string;
  lesson: string;
  begunAt: number;
  doneAt: number | null;
}

export async function lessonMarks(db: Database, learnerId: string): Promise<LessonMark[]> {
  return db
    .selectFrom('lessonMark')
    .select(['module', 'lesson', 'begunAt', 'doneAt'])
    .where('learnerId', '=', learnerId)
    .execute();
}

/** Marks a lesson as done, or takes that back; a lesson marked done counts as begun. */
export async function markLesson(
  db: Database,
  mark: { learnerId: string; module: string; lesson: string; done: boolean },
  now: number,
): Promise<void> {
  const doneAt = mark.done ? now : null;
  await db
    .insertInto('lessonMark')
    .values({
      learnerId: mark.learnerId,
      module: mark.module,
      lesson: mark.lesson,
      begunAt: now,
      doneAt,
    })
    .onConflict((c) => c.columns(['learnerId', 'module', 'lesson']).doUpdateSet({ doneAt }))
    .execute();
}
