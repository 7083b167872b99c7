/** Assignments: made, edited, copied, archived; for a class and for a learner; extensions and who is excused. */
import type { Database } from './database';
import type { AssignmentLearnerTable, AssignmentTable } from './schema';

export type NewAssignment = Omit<AssignmentTable, 'createdAt' | 'updatedAt' | 'archivedAt'>;

/** Makes an assignment. `learners` are those it is for where `toAll` is 0; who is not in the class is left out. */
export async function makeAssignment(
  db: Database,
  assignment: NewAssignment,
  learners: readonly string[],
  now: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('assignment')
      .values({ ...assignment, createdAt: now, updatedAt: now, archivedAt: null })
      .execute();
    if (assignment.toAll === 0) await writeIncluded(tx, assignment.id, learners);
  });
}

export type AssignmentChanges = Partial<Omit<NewAssignment, 'id' | 'classId'>>;

/**
 * Edits an assignment; `learners` replaces whom it is for, null leaves that as it is. Extensions and excuses stay.
 * Attempts keep what they earned: what counts, and what is late, is worked out when it is read.
 */
export async function editAssignment(
  db: Database,
  id: string,
  changes: AssignmentChanges,
  learners: readonly string[] | null,
  now: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('assignment')
      .set({ ...changes, updatedAt: now })
      .where('id', '=', id)
      .execute();
    if (learners === null) return;
    await tx
      .updateTable('assignmentLearner')
      .set({ included: 0 })
      .where('assignmentId', '=', id)
      .execute();
    await writeIncluded(tx, id, learners);
  });
}

async function writeIncluded(tx: Database, assignmentId: string, learners: readonly string[]) {
  const CHUNK = 100;
  for (let start = 0; start < learners.length; start += CHUNK) {
    const present = await tx
      .selectFrom('enrolment')
      .innerJoin('assignment', 'assignment.classId', 'enrolment.classId')
      .select('enrolment.learnerId')
      .where('assignment.id', '=', assignmentId)
      .where('enrolment.learnerId', 'in', learners.slice(start, start + CHUNK))
      .execute();
    if (present.length === 0) continue;
    await tx
      .insertInto('assignmentLearner')
      .values(
        present.map(({ learnerId }) => ({
          assignmentId,
          learnerId,
          included: 1 as const,
          dueAt: null,
          closesAt: null,
          excused: 0 as const,
        })),
      )
      .onConflict((c) => c.columns(['assignmentId', 'learnerId']).doUpdateSet({ included: 1 }))
      .execute();
  }
}

export interface AssignmentWork {
  /** Attempts handed in for it. */
  attempts: number;
  /** Sittings that are open now. */
  openSittings: number;
  learners: number;
}

/** What has been done for an assignment, to be said before it is edited. */
export async function assignmentWork(db: Database, id: string): Promise<AssignmentWork> {
  const attempts = await db
    .selectFrom('attempt')
    .select((eb) => [eb.fn.countAll().as('n'), eb.fn.count('learnerId').distinct().as('learners')])
    .where('assignmentId', '=', id)
    .executeTakeFirstOrThrow();
  const sittings = await db
    .selectFrom('sitting')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('assignmentId', '=', id)
    .where('handedInAt', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    attempts: Number(attempts.n),
    openSittings: Number(sittings.n),
    learners: Number(attempts.learners),
  };
}

export async function assignmentById(db: Database, id: string): Promise<AssignmentTable | null> {
  const row = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** A class's assignments by due date, those without one last; archived ones only where asked for. */
export async function assignmentsOfClass(
  db: Database,
  classId: string,
  archived: 'without' | 'with' = 'without',
): Promise<AssignmentTable[]> {
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .where('classId', '=', classId)
    .$if(archived === 'without', (query) => query.where('archivedAt', 'is', null))
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return byDue(rows);
}

/** The databases sort nulls to different ends. */
function byDue<T extends { dueAt: number | null }>(rows: T[]): T[] {
  return rows.sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || 0);
}

export interface LearnersAssignment extends AssignmentTable {
  className: string;
  timeZone: string;
  extraTimePercent: number;
  /** What differs for this learner; null where nothing does. */
  own: AssignmentLearnerTable | null;
}

/**
 * What is assigned to a learner in all classes that they are in, by the class's due date; archived classes and
 * assignments are left out. What has not opened yet is among it: the caller keeps it back.
 */
export async function assignmentsOfLearner(
  db: Database,
  learnerId: string,
): Promise<LearnersAssignment[]> {
  const rows = await db
    .selectFrom('enrolment')
    .innerJoin('class', 'class.id', 'enrolment.classId')
    .innerJoin('assignment', 'assignment.classId', 'enrolment.classId')
    .selectAll('assignment')
    .select(['class.name as className', 'class.timeZone', 'enrolment.extraTimePercent'])
    .where('enrolment.learnerId', '=', learnerId)
    .where('enrolment.state', '=', 'in')
    .where('class.archivedAt', 'is', null)
    .where('assignment.archivedAt', 'is', null)
    .orderBy('assignment.createdAt')
    .orderBy('assignment.id')
    .execute();
  const own = await db
    .selectFrom('assignmentLearner')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .execute();
  const byAssignment = new Map(own.map((row) => [row.assignmentId, row]));
  return byDue(
    rows
      .map((row) => ({ ...row, own: byAssignment.get(row.id) ?? null }))
      .filter((row) => row.toAll === 1 || row.own?.included === 1),
  );
}

/** Learners see it no more; what was done for it stays. */
export async function archiveAssignment(db: Database, id: string, now: number): Promise<void> {
  await db
    .updateTable('assignment')
    .set({ archivedAt: now, updatedAt: now })
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .execute();
}

export async function restoreAssignment(db: Database, id: string, now: number): Promise<void> {
  await db
    .updateTable('assignment')
    .set({ archivedAt: null, updatedAt: now })
    .where('id', '=', id)
    .execute();
}

export interface Copy {
  from: string;
  /** The id of the copy. */
  id: string;
  opensAt: number | null;
  dueAt: number | null;
  closesAt: number | null;
}

/**
 * Copies assignments of one class into another, with dates of their own. The copies are for everyone in that class:
 * learners, extensions and work stay behind. What is not an assignment of `fromClass` is left out; returns how many
 * were made.
 */
export async function copyAssignments(
  db: Database,
  fromClass: string,
  toClass: string,
  copies: readonly Copy[],
  now: number,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const known = new Map(
      (await assignmentsOfClass(tx, fromClass, 'with')).map((row) => [row.id, row]),
    );
    let made = 0;
    for (const { from, ...own } of copies) {
      const original = known.get(from);
      if (!original) continue;
      await tx
        .insertInto('assignment')
        .values({
          ...original,
          ...own,
          classId: toClass,
          toAll: 1,
          createdAt: now,
          updatedAt: now,
          archivedAt: null,
        })
        .execute();
      made += 1;
    }
    return made;
  });
}

export type Exception = Pick<AssignmentLearnerTable, 'dueAt' | 'closesAt' | 'excused'>;

/** Gives one learner other dates, or excuses them; nulls and 0 take it back. False if they are not in the class. */
export async function setException(
  db: Database,
  assignmentId: string,
  learnerId: string,
  exception: Exception,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const enrolled = await tx
      .selectFrom('assignment')
      .innerJoin('enrolment', 'enrolment.classId', 'assignment.classId')
      .select('enrolment.learnerId')
      .where('assignment.id', '=', assignmentId)
      .where('enrolment.learnerId', '=', learnerId)
      .where('enrolment.state', '=', 'in')
      .executeTakeFirst();
    if (!enrolled) return false;
    await tx
      .insertInto('assignmentLearner')
      .values({ assignmentId, learnerId, included: 0, ...exception })
      .onConflict((c) => c.columns(['assignmentId', 'learnerId']).doUpdateSet(exception))
      .execute();
    return true;
  });
}

/** What differs for whom in one assignment. */
export async function exceptionsOf(
  db: Database,
  assignmentId: string,
): Promise<AssignmentLearnerTable[]> {
  return db
    .selectFrom('assignmentLearner')
    .selectAll()
    .where('assignmentId', '=', assignmentId)
    .orderBy('learnerId')
    .execute();
}
