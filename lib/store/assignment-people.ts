/** Whom an assignment is for, and whose times differ: what decides until when the last of them may work on it. */
import type { Database } from './database';
import type { AssignmentTable } from './schema';

export interface OwnTimes {
  assignmentId: string;
  learnerId: string;
  extraTimePercent: number;
  /** In place of the assignment's own; null: no other. */
  dueAt: number | null;
  closesAt: number | null;
}

export interface AssignmentWithOwnTimes {
  assignment: AssignmentTable;
  /** Of those alone whose times differ. */
  own: OwnTimes[];
}

/**
 * These assignments, archived ones too, each with the learners of its class to whom it is given and whose times differ.
 * Two queries, whatever the number.
 */
export async function withOwnTimes(
  db: Database,
  assignmentIds: readonly string[],
): Promise<Map<string, AssignmentWithOwnTimes>> {
  const found = new Map<string, AssignmentWithOwnTimes>();
  if (assignmentIds.length === 0) return found;
  const ids = [...new Set(assignmentIds)];
  const assignments = await db
    .selectFrom('assignment')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  for (const assignment of assignments) found.set(assignment.id, { assignment, own: [] });
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('enrolment', 'enrolment.classId', 'assignment.classId')
    .leftJoin('assignmentLearner', (join) =>
      join
        .onRef('assignmentLearner.assignmentId', '=', 'assignment.id')
        .onRef('assignmentLearner.learnerId', '=', 'enrolment.learnerId'),
    )
    .select(['assignment.id as assignmentId', 'enrolment.learnerId', 'enrolment.extraTimePercent'])
    .select(['assignmentLearner.dueAt', 'assignmentLearner.closesAt'])
    .where('assignment.id', 'in', ids)
    .where('enrolment.state', '=', 'in')
    .where((eb) =>
      eb.or([eb('assignment.toAll', '=', 1), eb('assignmentLearner.included', '=', 1)]),
    )
    .where((eb) =>
      eb.or([
        eb('enrolment.extraTimePercent', '>', 0),
        eb('assignmentLearner.dueAt', 'is not', null),
        eb('assignmentLearner.closesAt', 'is not', null),
      ]),
    )
    .execute();
  for (const row of rows) found.get(row.assignmentId)?.own.push(row);
  return found;
}

export interface AssignedSittingRow {
  id: string;
  startedAt: number;
  handedInAt: number | null;
}

/** A learner's sittings for one assignment, oldest first. */
export async function sittingsFor(
  db: Database,
  of: { learnerId: string; assignmentId: string },
): Promise<AssignedSittingRow[]> {
  return db
    .selectFrom('sitting')
    .select(['id', 'startedAt', 'handedInAt'])
    .where('assignmentId', '=', of.assignmentId)
    .where('learnerId', '=', of.learnerId)
    .orderBy('startedAt')
    .orderBy('id')
    .execute();
}

/** One learner's own times for an assignment, in the form of the rules; null where they were never in its class. */
export async function ownTimes(
  db: Database,
  assignmentId: string,
  learnerId: string,
): Promise<{ due: number | null; closes: number | null; extraTimePercent: number } | null> {
  const row = await db
    .selectFrom('assignment')
    .innerJoin('enrolment', 'enrolment.classId', 'assignment.classId')
    .leftJoin('assignmentLearner', (join) =>
      join
        .onRef('assignmentLearner.assignmentId', '=', 'assignment.id')
        .onRef('assignmentLearner.learnerId', '=', 'enrolment.learnerId'),
    )
    .select(['enrolment.extraTimePercent'])
    .select(['assignmentLearner.dueAt as due', 'assignmentLearner.closesAt as closes'])
    .where('assignment.id', '=', assignmentId)
    .where('enrolment.learnerId', '=', learnerId)
    .executeTakeFirst();
  return row ?? null;
}
