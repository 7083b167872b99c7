/** Scores that a teacher set by hand, one for each learner and assignment; attempts stay as they were. */
import type { Database } from './database';
import type { GradeOverrideTable } from './schema';

export type Override = Omit<GradeOverrideTable, 'byLearnerId'> & { byLearnerId: string };

/** Sets a score, in place of one set before. False if the learner is not in the assignment's class. */
export async function setOverride(db: Database, override: Override): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const enrolled = await tx
      .selectFrom('assignment')
      .innerJoin('enrolment', 'enrolment.classId', 'assignment.classId')
      .select('enrolment.learnerId')
      .where('assignment.id', '=', override.assignmentId)
      .where('enrolment.learnerId', '=', override.learnerId)
      .where('enrolment.state', '=', 'in')
      .executeTakeFirst();
    if (!enrolled) return false;
    const { earned, reason, byLearnerId, at } = override;
    await tx
      .insertInto('gradeOverride')
      .values(override)
      .onConflict((c) =>
        c.columns(['assignmentId', 'learnerId']).doUpdateSet({ earned, reason, byLearnerId, at }),
      )
      .execute();
    return true;
  });
}

/** Takes it back: the attempts count again. */
export async function clearOverride(db: Database, assignmentId: string, learnerId: string) {
  await db
    .deleteFrom('gradeOverride')
    .where('assignmentId', '=', assignmentId)
    .where('learnerId', '=', learnerId)
    .execute();
}

/** Every score set by hand for a learner, with the reason that they are shown and who gave it; the latest first. */
export async function overridesOf(db: Database, learnerId: string) {
  return db
    .selectFrom('gradeOverride')
    .innerJoin('assignment', 'assignment.id', 'gradeOverride.assignmentId')
    .leftJoin('learner', 'learner.id', 'gradeOverride.byLearnerId')
    .selectAll('gradeOverride')
    .select(['assignment.classId', 'learner.displayName as byName'])
    .where('gradeOverride.learnerId', '=', learnerId)
    .orderBy('gradeOverride.at', 'desc')
    .execute();
}
