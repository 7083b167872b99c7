/** Of one learner, what a class has a reason to see: the rule of `attemptStanding`, for all of it at once. */
import { modulesInSight } from '@/lib/classroom/in-sight';
import type { AnsweredItem } from './attempts';
import type { Database } from './database';
import { type LessonMark, lessonMarks } from './lesson-marks';

export interface AnswerInSight extends AnsweredItem {
  /** The assignment of this class that it was done for; null for a check. */
  assignmentId: string | null;
}

export interface WorkInSight {
  /** Modules of which something is assigned to the learner. */
  readonly modules: ReadonlySet<string>;
  /** Tests handed in for the class's assignments, and checks of those modules; oldest first. */
  readonly answers: readonly AnswerInSight[];
  readonly marks: readonly LessonMark[];
}

/** Whether the learner is in the class, and who asks, is the caller's to know (see-others). Three queries. */
export async function workInSight(
  db: Database,
  classId: string,
  learnerId: string,
): Promise<WorkInSight> {
  const assignments = await db
    .selectFrom('assignment')
    .leftJoin('assignmentLearner', (join) =>
      join
        .onRef('assignmentLearner.assignmentId', '=', 'assignment.id')
        .on('assignmentLearner.learnerId', '=', learnerId),
    )
    .select(['assignment.id', 'assignment.module', 'assignment.toAll', 'assignment.archivedAt'])
    .select('assignmentLearner.included')
    .where('assignment.classId', '=', classId)
    .execute();
  const includedIn = new Set(assignments.filter((row) => row.included === 1).map(({ id }) => id));
  const modules = modulesInSight(assignments, includedIn);
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('response', 'response.attemptId', 'attempt.id')
    .select(['attempt.id as attemptId', 'attempt.kind', 'attempt.module', 'attempt.lesson'])
    .select(['attempt.submittedAt', 'attempt.assignmentId'])
    .select(['response.itemId', 'response.objective', 'response.earned', 'response.total'])
    .select(['response.response', 'response.confidence'])
    .where('attempt.learnerId', '=', learnerId)
    .where((eb) =>
      eb.or([
        eb(
          'attempt.assignmentId',
          'in',
          // An empty list is no SQL; no assignment has the empty id, and no module the empty name.
          orNone(assignments.map(({ id }) => id)),
        ),
        eb.and([
          eb('attempt.assignmentId', 'is', null),
          eb('attempt.kind', '=', 'check'),
          eb('attempt.module', 'in', orNone([...modules])),
        ]),
      ]),
    )
    .orderBy('attempt.submittedAt')
    .orderBy('attempt.id')
    .orderBy('response.position')
    .execute();
  const answers = rows.map(({ response, ...row }) => ({ ...row, answered: response !== null }));
  const marks = (await lessonMarks(db, learnerId)).filter((mark) => modules.has(mark.module));
  return { modules, answers, marks };
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [''];
}
