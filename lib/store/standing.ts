/** How one learner stands to a class, to another learner in it, or to an attempt: facts for `can`, few and small queries. */
import type { Database } from './database';
import { type ReadyMadeState, readyMadeIn } from './enrolments';
import type { EnrolmentState } from './schema';

export interface ClassStanding {
  owner: boolean;
  teacher: boolean;
  /** Null: never enrolled. */
  enrolment: EnrolmentState | null;
  archived: boolean;
}

/** Null if there is no such class. */
export async function classStanding(
  db: Database,
  learnerId: string,
  classId: string,
): Promise<ClassStanding | null> {
  const row = await db
    .selectFrom('class')
    .leftJoin('classTeacher', (join) =>
      join
        .onRef('classTeacher.classId', '=', 'class.id')
        .on('classTeacher.learnerId', '=', learnerId),
    )
    .leftJoin('enrolment', (join) =>
      join.onRef('enrolment.classId', '=', 'class.id').on('enrolment.learnerId', '=', learnerId),
    )
    .select(['class.ownerId', 'class.archivedAt', 'classTeacher.learnerId as teacherId'])
    .select('enrolment.state')
    .where('class.id', '=', classId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    owner: row.ownerId === learnerId,
    teacher: row.teacherId !== null,
    enrolment: row.state,
    archived: row.archivedAt !== null,
  };
}

export interface GeneralStanding {
  kind: 'guest' | 'account';
  displayName: string | null;
  /** Made a teacher by an invitation or by the operator. */
  mayTeach: boolean;
  teachesSome: boolean;
  memberOfSome: boolean;
}

/** Null if there is no such learner. */
export async function generalStanding(
  db: Database,
  learnerId: string,
): Promise<GeneralStanding | null> {
  const row = await db
    .selectFrom('learner')
    .leftJoin('account', 'account.learnerId', 'learner.id')
    .select(['learner.kind', 'learner.displayName', 'account.mayTeach'])
    .select((eb) => [
      eb
        .selectFrom('classTeacher')
        .select('classTeacher.classId')
        .where('classTeacher.learnerId', '=', learnerId)
        .limit(1)
        .as('teaches'),
      eb
        .selectFrom('enrolment')
        .select('enrolment.classId')
        .where('enrolment.learnerId', '=', learnerId)
        .where('enrolment.state', '=', 'in')
        .limit(1)
        .as('member'),
    ])
    .where('learner.id', '=', learnerId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    kind: row.kind,
    displayName: row.displayName,
    mayTeach: row.mayTeach === 1,
    teachesSome: row.teaches !== null,
    memberOfSome: row.member !== null,
  };
}

/** Whether this learner teaches a class; archived ones count, since they can still be read. */
export async function teachesSome(db: Database, learnerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('classTeacher')
    .select('classId')
    .where('learnerId', '=', learnerId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface AttemptStanding {
  learnerId: string;
  /**
   * The class through which `viewerId` sees it: one that they teach, in which the learner is, and for which the attempt
   * was done. That is: handed in for one of its assignments, or a check of a module of which something is assigned to
   * the learner. What a learner practises beyond that is nobody's business. Null: there is none.
   */
  classId: string | null;
}

/** Null if there is no such attempt. */
export async function attemptStanding(
  db: Database,
  viewerId: string,
  attemptId: string,
): Promise<AttemptStanding | null> {
  const attempt = await db
    .selectFrom('attempt')
    .select(['learnerId', 'kind', 'module', 'assignmentId'])
    .where('id', '=', attemptId)
    .executeTakeFirst();
  if (!attempt) return null;
  const { learnerId, kind, module, assignmentId } = attempt;
  const taught = db
    .selectFrom('enrolment')
    .innerJoin('classTeacher', (join) =>
      join
        .onRef('classTeacher.classId', '=', 'enrolment.classId')
        .on('classTeacher.learnerId', '=', viewerId),
    )
    .innerJoin('assignment', 'assignment.classId', 'enrolment.classId')
    .select('enrolment.classId')
    .where('enrolment.learnerId', '=', learnerId)
    .where('enrolment.state', '=', 'in')
    .orderBy('enrolment.joinedAt')
    .orderBy('enrolment.classId');
  const seen =
    assignmentId !== null
      ? await taught.where('assignment.id', '=', assignmentId).executeTakeFirst()
      : kind === 'check'
        ? await taught
            .leftJoin('assignmentLearner', (join) =>
              join
                .onRef('assignmentLearner.assignmentId', '=', 'assignment.id')
                .on('assignmentLearner.learnerId', '=', learnerId),
            )
            .where('assignment.module', '=', module)
            .where('assignment.archivedAt', 'is', null)
            .where((eb) =>
              eb.or([eb('assignment.toAll', '=', 1), eb('assignmentLearner.included', '=', 1)]),
            )
            .executeTakeFirst()
        : undefined;
  return { learnerId, classId: seen?.classId ?? null };
}

/** Whether this learner teaches: such an account's passphrase is nobody's to reset but the operator's and their own. */
export async function teaches(db: Database, learnerId: string): Promise<boolean> {
  const standing = await generalStanding(db, learnerId);
  return standing !== null && (standing.mayTeach || standing.teachesSome);
}

/** Whether a teacher of this class made the learner's account, and whether it has been used. */
export async function readyMade(
  db: Database,
  classId: string,
  learnerId: string,
): Promise<ReadyMadeState> {
  const account = await db
    .selectFrom('account')
    .select(['madeInClassId', 'passphraseHash'])
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return account ? readyMadeIn(classId, account) : 'no';
}
