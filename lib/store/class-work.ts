/**
 * What a class has done, as rows: the gradebook's and the item analysis'. A bounded number of queries whatever the
 * size, none of which reads attempts of anybody outside the class. Only learners who are in the class are among them.
 */
import { assignmentsOfClass } from './assignments';
import type { Confidence } from './attempts';
import type { Database } from './database';
import { roster, type RosterRow } from './enrolments';
import type {
  AssignmentLearnerTable,
  AssignmentTable,
  GradeOverrideTable,
  LabWorkTable,
} from './schema';

/** A test handed in for an assignment. */
export interface WorkAttempt {
  id: string;
  learnerId: string;
  assignmentId: string;
  submittedAt: number;
  earned: number;
  total: number;
}

/** A lesson of an assigned module that a learner has begun or marked as done. */
export interface WorkMark {
  learnerId: string;
  module: string;
  lesson: string;
  begunAt: number;
  doneAt: number | null;
}

/** A check of an assigned module that a learner has answered, once or more often. */
export interface WorkCheck {
  learnerId: string;
  module: string;
  itemId: string;
  /** Its first answer: completion looks at this one. */
  firstAt: number;
  bestEarned: number;
  total: number;
}

export interface GradebookRows {
  /** By shown name. */
  learners: RosterRow[];
  /** By due date. */
  assignments: AssignmentTable[];
  exceptions: AssignmentLearnerTable[];
  overrides: GradeOverrideTable[];
  /** Oldest first. */
  attempts: WorkAttempt[];
  /** Sittings begun for an assignment and not handed in. */
  openSittings: { learnerId: string; assignmentId: string; startedAt: number }[];
  labs: LabWorkTable[];
  marks: WorkMark[];
  checks: WorkCheck[];
}

/** Everything that a gradebook is worked out from, in ten queries. `learnerId`: of this learner alone. */
export async function gradebookRows(
  db: Database,
  classId: string,
  learnerId?: string,
): Promise<GradebookRows> {
  const one = learnerId !== undefined;
  const who = learnerId ?? '';
  const learners = (await roster(db, classId, ['in'])).filter(
    (row) => !one || row.learnerId === who,
  );
  const assignments = await assignmentsOfClass(db, classId);
  const exceptions = await db
    .selectFrom('assignment')
    .innerJoin('assignmentLearner', 'assignmentLearner.assignmentId', 'assignment.id')
    .selectAll('assignmentLearner')
    .where('assignment.classId', '=', classId)
    .$if(one, (query) => query.where('assignmentLearner.learnerId', '=', who))
    .execute();
  const overrides = await db
    .selectFrom('assignment')
    .innerJoin('gradeOverride', 'gradeOverride.assignmentId', 'assignment.id')
    .selectAll('gradeOverride')
    .where('assignment.classId', '=', classId)
    .$if(one, (query) => query.where('gradeOverride.learnerId', '=', who))
    .execute();
  const attempts = await db
    .selectFrom('assignment')
    .innerJoin('attempt', 'attempt.assignmentId', 'assignment.id')
    .innerJoin('enrolment', (join) =>
      join
        .onRef('enrolment.classId', '=', 'assignment.classId')
        .onRef('enrolment.learnerId', '=', 'attempt.learnerId'),
    )
    .select([
      'attempt.id',
      'attempt.learnerId',
      'assignment.id as assignmentId',
      'attempt.submittedAt',
      'attempt.earned',
      'attempt.total',
    ])
    .where('assignment.classId', '=', classId)
    .where('enrolment.state', '=', 'in')
    .$if(one, (query) => query.where('attempt.learnerId', '=', who))
    .orderBy('attempt.submittedAt')
    .orderBy('attempt.id')
    .execute();
  const openSittings = await db
    .selectFrom('assignment')
    .innerJoin('sitting', 'sitting.assignmentId', 'assignment.id')
    .select(['sitting.learnerId', 'assignment.id as assignmentId', 'sitting.startedAt'])
    .where('assignment.classId', '=', classId)
    .where('sitting.assignmentId', 'is not', null)
    .where('sitting.handedInAt', 'is', null)
    .$if(one, (query) => query.where('sitting.learnerId', '=', who))
    .execute();
  const labs = await db
    .selectFrom('assignment')
    .innerJoin('labWork', 'labWork.assignmentId', 'assignment.id')
    .selectAll('labWork')
    .where('assignment.classId', '=', classId)
    .$if(one, (query) => query.where('labWork.learnerId', '=', who))
    .execute();
  const modules = [...new Set(assignments.flatMap((row) => row.module ?? []))];
  if (modules.length === 0) {
    return {
      learners,
      assignments,
      exceptions,
      overrides,
      attempts,
      openSittings,
      labs,
      marks: [],
      checks: [],
    };
  }
  const marks = await db
    .selectFrom('enrolment')
    .innerJoin('lessonMark', 'lessonMark.learnerId', 'enrolment.learnerId')
    .selectAll('lessonMark')
    .where('enrolment.classId', '=', classId)
    .where('enrolment.state', '=', 'in')
    .where('lessonMark.module', 'in', modules)
    .$if(one, (query) => query.where('enrolment.learnerId', '=', who))
    .execute();
  const checks = await db
    .selectFrom('enrolment')
    .innerJoin('attempt', 'attempt.learnerId', 'enrolment.learnerId')
    .innerJoin('response', 'response.attemptId', 'attempt.id')
    .select((eb) => [
      'attempt.learnerId',
      'attempt.module',
      'response.itemId',
      eb.fn.min('attempt.submittedAt').as('firstAt'),
      eb.fn.max('response.earned').as('bestEarned'),
      eb.fn.max('response.total').as('total'),
    ])
    .where('enrolment.classId', '=', classId)
    .where('enrolment.state', '=', 'in')
    .where('attempt.kind', '=', 'check')
    .where('attempt.module', 'in', modules)
    .where('response.response', 'is not', null)
    .$if(one, (query) => query.where('enrolment.learnerId', '=', who))
    .groupBy(['attempt.learnerId', 'attempt.module', 'response.itemId'])
    .execute();
  return {
    learners,
    assignments,
    exceptions,
    overrides,
    attempts,
    openSittings,
    labs,
    marks,
    checks,
  };
}

/** Whose attempts an analysis looks at: those handed in for an assignment, or the checks of a module. */
export type ItemScope =
  | { classId: string; assignmentId: string }
  | { classId: string; module: string };

export interface WorkResponse {
  attemptId: string;
  learnerId: string;
  kind: 'check' | 'test';
  module: string;
  /** The lesson in which a check stood; null for a test. */
  lesson: string | null;
  /** The assignment that it was handed in for; null for a check. */
  assignmentId: string | null;
  submittedAt: number;
  position: number;
  itemId: string;
  itemVersion: string;
  objective: string;
  /** JSON of the response, null where nothing was answered. */
  response: string | null;
  earned: number;
  total: number;
  confidence: Confidence | null;
  seconds: number | null;
}

/** Where the next page begins. */
export interface ItemCursor {
  learnerId: string;
  attemptId: string;
}

export interface ItemPage {
  /** Whole attempts: an attempt's responses never stand on two pages. */
  responses: WorkResponse[];
  next: ItemCursor | null;
}

/** Responses of the class within a scope, `limit` attempts a page, by learner. Two queries a page. */
export async function itemRows(
  db: Database,
  scope: ItemScope,
  page: { after?: ItemCursor | null; limit: number },
): Promise<ItemPage> {
  const { after, limit } = page;
  let query = db
    .selectFrom('enrolment')
    .innerJoin('attempt', 'attempt.learnerId', 'enrolment.learnerId')
    .select(['attempt.id', 'attempt.learnerId', 'attempt.kind', 'attempt.submittedAt'])
    .select(['attempt.module', 'attempt.lesson', 'attempt.assignmentId'])
    .where('enrolment.classId', '=', scope.classId)
    .where('enrolment.state', '=', 'in');
  query =
    'assignmentId' in scope
      ? query
          .innerJoin('assignment', 'assignment.id', 'attempt.assignmentId')
          .where('attempt.assignmentId', '=', scope.assignmentId)
          .where('assignment.classId', '=', scope.classId)
      : query.where('attempt.module', '=', scope.module).where('attempt.kind', '=', 'check');
  if (after) {
    query = query
      .where('attempt.learnerId', '>=', after.learnerId)
      .where((eb) =>
        eb.or([
          eb('attempt.learnerId', '>', after.learnerId),
          eb('attempt.id', '>', after.attemptId),
        ]),
      );
  }
  const attempts = await query
    .orderBy('attempt.learnerId')
    .orderBy('attempt.id')
    .limit(limit + 1)
    .execute();
  const shown = new Map(attempts.slice(0, limit).map((row) => [row.id, row]));
  const last = [...shown.values()].at(-1);
  if (!last) return { responses: [], next: null };
  const rows = await db
    .selectFrom('response')
    .selectAll()
    .where('attemptId', 'in', [...shown.keys()])
    .orderBy('attemptId')
    .orderBy('position')
    .execute();
  const responses = rows.flatMap((row) => {
    const attempt = shown.get(row.attemptId);
    if (!attempt) return [];
    const { id: _, ...about } = attempt;
    return [{ ...row, ...about }];
  });
  const more = attempts.length > limit;
  return { responses, next: more ? { learnerId: last.learnerId, attemptId: last.id } : null };
}

/** A check that a learner answered, each time. */
export interface LearnersCheck {
  attemptId: string;
  lesson: string | null;
  itemId: string;
  submittedAt: number;
  earned: number;
  total: number;
}

/** A learner's checks of a module, oldest first; whether the class has a reason to see them is the caller's to know. */
export async function checksOfLearner(
  db: Database,
  learnerId: string,
  module: string,
): Promise<LearnersCheck[]> {
  return db
    .selectFrom('attempt')
    .innerJoin('response', 'response.attemptId', 'attempt.id')
    .select(['attempt.id as attemptId', 'attempt.lesson', 'response.itemId'])
    .select(['attempt.submittedAt', 'attempt.earned', 'attempt.total'])
    .where('attempt.learnerId', '=', learnerId)
    .where('attempt.module', '=', module)
    .where('attempt.kind', '=', 'check')
    .orderBy('attempt.submittedAt')
    .orderBy('attempt.id')
    .execute();
}
