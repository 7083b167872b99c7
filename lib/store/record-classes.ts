/** The part of the record that hangs on classes: as a learner, and as a teacher. */
import type { Database } from './database';
import type { Schema } from './schema';

interface Part {
  readonly count: number;
  /** Milliseconds since 1970; null where there are none. */
  readonly since: number | null;
}

export interface ClassCounts {
  readonly enrolments: Part & {
    /** Of them, those that they are in or wait for. */
    readonly present: number;
  };
  /** Assignments given to them alone, other dates, excuses. */
  readonly exceptions: number;
  /** Labs begun for an assignment. */
  readonly labs: Part;
  readonly overrides: Part;
  /** Rows of the access log: one for each viewing. */
  readonly viewings: Part;
  /** Notes that teachers wrote; the export has their words. */
  readonly notes: Part;
  readonly oneTimeCodes: { readonly count: number; readonly unused: number };
  readonly teaching: {
    readonly classes: number;
    readonly notesWritten: number;
    readonly overridesGiven: number;
    readonly codesGiven: number;
  };
}

type Dated = {
  count: string | number | bigint;
  since: string | number | bigint | null;
};

function part(row: Dated): Part {
  return { count: Number(row.count), since: row.since === null ? null : Number(row.since) };
}

/** Counted by the database: a log may be long. */
export async function classCounts(db: Database, learnerId: string): Promise<ClassCounts> {
  const enrolments = await db
    .selectFrom('enrolment')
    .select(['state', 'joinedAt'])
    .where('learnerId', '=', learnerId)
    .execute();
  const exceptions = await db
    .selectFrom('assignmentLearner')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow();
  const labs = await db
    .selectFrom('labWork')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('begunAt').as('since')])
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow();
  const overrides = await db
    .selectFrom('gradeOverride')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('at').as('since')])
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow();
  const viewings = await db
    .selectFrom('accessLog')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('at').as('since')])
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow();
  const notes = await db
    .selectFrom('teacherNote')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('at').as('since')])
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow();
  const codes = await db
    .selectFrom('oneTimeCode')
    .select('usedAt')
    .where('learnerId', '=', learnerId)
    .execute();
  const teaching = await db
    .selectNoFrom((eb) => {
      const all = eb.fn.countAll<number>().as('n');
      return [
        eb
          .selectFrom('classTeacher')
          .select(all)
          .where('classTeacher.learnerId', '=', learnerId)
          .as('classes'),
        eb
          .selectFrom('teacherNote')
          .select(all)
          .where('teacherNote.byLearnerId', '=', learnerId)
          .as('notesWritten'),
        eb
          .selectFrom('gradeOverride')
          .select(all)
          .where('gradeOverride.byLearnerId', '=', learnerId)
          .as('overridesGiven'),
        eb
          .selectFrom('oneTimeCode')
          .select(all)
          .where('oneTimeCode.byLearnerId', '=', learnerId)
          .as('codesGiven'),
      ];
    })
    .executeTakeFirstOrThrow();
  return {
    enrolments: {
      count: enrolments.length,
      since: enrolments.length > 0 ? Math.min(...enrolments.map((row) => row.joinedAt)) : null,
      present: enrolments.filter((row) => row.state === 'in' || row.state === 'waiting').length,
    },
    exceptions: Number(exceptions.count),
    labs: part(labs),
    overrides: part(overrides),
    viewings: part(viewings),
    notes: part(notes),
    oneTimeCodes: {
      count: codes.length,
      unused: codes.filter((code) => code.usedAt === null).length,
    },
    teaching: {
      classes: Number(teaching.classes ?? 0),
      notesWritten: Number(teaching.notesWritten ?? 0),
      overridesGiven: Number(teaching.overridesGiven ?? 0),
      codesGiven: Number(teaching.codesGiven ?? 0),
    },
  };
}

type About<T extends keyof Schema, Without extends keyof Schema[T] = never> = Omit<
  Schema[T],
  'learnerId' | Without
>;

/**
 * Others appear under their names, never under their ids; hashes of codes are left out, since they open doors. Instants
 * end in 'At', by which the export knows them.
 */
export interface ClassRows {
  readonly enrolments: readonly (About<'enrolment'> & { readonly className: string })[];
  readonly exceptions: readonly About<'assignmentLearner'>[];
  readonly labs: readonly About<'labWork'>[];
  readonly overrides: readonly (About<'gradeOverride', 'byLearnerId' | 'at'> & {
    readonly setAt: number;
    readonly by: string | null;
  })[];
  readonly accessLog: readonly (About<'accessLog', 'viewerId' | 'at'> & {
    readonly viewedAt: number;
    readonly className: string | null;
  })[];
  readonly notes: readonly (About<'teacherNote', 'byLearnerId' | 'at'> & {
    readonly writtenAt: number;
    readonly by: string | null;
  })[];
  readonly oneTimeCodes: readonly About<'oneTimeCode', 'hash' | 'byLearnerId'>[];
  /** What they did as a teacher, without whom it was about: that is those learners' record. */
  readonly teaching: {
    readonly classes: readonly {
      readonly classId: string;
      readonly name: string;
      readonly addedAt: number;
      readonly owner: boolean;
    }[];
    readonly viewings: readonly {
      readonly classId: string | null;
      readonly what: Schema['accessLog']['what'];
      readonly viewedAt: number;
    }[];
    readonly notesWritten: readonly { readonly classId: string; readonly writtenAt: number }[];
    readonly overridesGiven: readonly { readonly assignmentId: string; readonly setAt: number }[];
    readonly codesGiven: readonly {
      readonly purpose: 'slip' | 'reset';
      readonly createdAt: number;
    }[];
    readonly linksGiven: readonly {
      readonly classId: string;
      readonly createdAt: number;
      readonly expiresAt: number;
    }[];
    readonly invitations: readonly { readonly createdAt: number; readonly usedAt: number | null }[];
  };
}

/** Every row, in the order in which they came. */
export async function classRows(db: Database, learnerId: string): Promise<ClassRows> {
  const enrolments = await db
    .selectFrom('enrolment')
    .innerJoin('class', 'class.id', 'enrolment.classId')
    .select(['enrolment.classId', 'class.name as className', 'enrolment.shownName'])
    .select(['enrolment.state', 'enrolment.joinedAt', 'enrolment.endedAt'])
    .select('enrolment.extraTimePercent')
    .where('enrolment.learnerId', '=', learnerId)
    .orderBy('enrolment.joinedAt')
    .execute();
  const exceptions = await db
    .selectFrom('assignmentLearner')
    .select(['assignmentId', 'included', 'dueAt', 'closesAt', 'excused'])
    .where('learnerId', '=', learnerId)
    .orderBy('assignmentId')
    .execute();
  const labs = await db
    .selectFrom('labWork')
    .select(['assignmentId', 'begunAt', 'finishedAt'])
    .where('learnerId', '=', learnerId)
    .orderBy('begunAt')
    .execute();
  const overrides = await db
    .selectFrom('gradeOverride')
    .leftJoin('learner', 'learner.id', 'gradeOverride.byLearnerId')
    .select(['gradeOverride.assignmentId', 'gradeOverride.earned', 'gradeOverride.reason'])
    .select(['gradeOverride.at as setAt', 'learner.displayName as by'])
    .where('gradeOverride.learnerId', '=', learnerId)
    .orderBy('gradeOverride.at')
    .execute();
  const accessLog = await db
    .selectFrom('accessLog')
    .leftJoin('class', 'class.id', 'accessLog.classId')
    .select(['accessLog.id', 'accessLog.viewerName', 'accessLog.classId'])
    .select(['class.name as className', 'accessLog.what', 'accessLog.detail'])
    .select('accessLog.at as viewedAt')
    .where('accessLog.learnerId', '=', learnerId)
    .orderBy('accessLog.at')
    .orderBy('accessLog.id')
    .execute();
  const notes = await db
    .selectFrom('teacherNote')
    .innerJoin('learner', 'learner.id', 'teacherNote.byLearnerId')
    .select(['teacherNote.id', 'teacherNote.classId', 'teacherNote.text'])
    .select('teacherNote.at as writtenAt')
    .select('learner.displayName as by')
    .where('teacherNote.learnerId', '=', learnerId)
    .orderBy('teacherNote.at')
    .execute();
  const oneTimeCodes = await db
    .selectFrom('oneTimeCode')
    .select(['purpose', 'createdAt', 'expiresAt', 'usedAt'])
    .where('learnerId', '=', learnerId)
    .orderBy('createdAt')
    .execute();
  const teaching = await teachingRows(db, learnerId);
  return { enrolments, exceptions, labs, overrides, accessLog, notes, oneTimeCodes, teaching };
}

async function teachingRows(db: Database, learnerId: string): Promise<ClassRows['teaching']> {
  const classes = await db
    .selectFrom('classTeacher')
    .innerJoin('class', 'class.id', 'classTeacher.classId')
    .select(['classTeacher.classId', 'class.name', 'classTeacher.addedAt', 'class.ownerId'])
    .where('classTeacher.learnerId', '=', learnerId)
    .orderBy('classTeacher.addedAt')
    .execute();
  const viewings = await db
    .selectFrom('accessLog')
    .select(['classId', 'what', 'at as viewedAt'])
    .distinct()
    .where('viewerId', '=', learnerId)
    .orderBy('viewedAt')
    .execute();
  const notesWritten = await db
    .selectFrom('teacherNote')
    .select(['classId', 'at as writtenAt'])
    .where('byLearnerId', '=', learnerId)
    .orderBy('at')
    .execute();
  const overridesGiven = await db
    .selectFrom('gradeOverride')
    .select(['assignmentId', 'at as setAt'])
    .where('byLearnerId', '=', learnerId)
    .orderBy('at')
    .execute();
  const codesGiven = await db
    .selectFrom('oneTimeCode')
    .select(['purpose', 'createdAt'])
    .where('byLearnerId', '=', learnerId)
    .orderBy('createdAt')
    .execute();
  const linksGiven = await db
    .selectFrom('classInvitation')
    .select(['classId', 'createdAt', 'expiresAt'])
    .where('byLearnerId', '=', learnerId)
    .orderBy('createdAt')
    .execute();
  const invitations = await db
    .selectFrom('teacherInvitation')
    .select(['createdAt', 'usedAt'])
    .where('usedBy', '=', learnerId)
    .execute();
  return {
    classes: classes.map(({ ownerId, ...row }) => ({ ...row, owner: ownerId === learnerId })),
    viewings,
    notesWritten,
    overridesGiven,
    codesGiven,
    linksGiven,
    invitations,
  };
}
