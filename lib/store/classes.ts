/** Classes: opened, taught by several, owned by one, archived, deleted; and the class code. */
import type { Database } from './database';
import { lockRow } from './lock';
import type { ClassTable } from './schema';

export type ClassRow = ClassTable;

export interface NewClass {
  id: string;
  name: string;
  /** IANA name, checked by the caller. */
  timeZone: string;
  termFrom: string | null;
  termTo: string | null;
  ownerId: string;
  /** Null opens it with its code switched off. */
  code: string | null;
}

/** Opens a class with its owner as its first teacher. 'code-taken' changes nothing: try with another code. */
export async function openClass(
  db: Database,
  row: NewClass,
  now: number,
): Promise<'opened' | 'code-taken'> {
  return db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto('class')
      .values({
        ...row,
        codeExpiresAt: null,
        codeLimit: null,
        codeAsksFirst: 0,
        createdAt: now,
        archivedAt: null,
      })
      .onConflict((c) => c.column('code').doNothing())
      .executeTakeFirst();
    if (Number(inserted.numInsertedOrUpdatedRows ?? 0) !== 1) return 'code-taken';
    await tx
      .insertInto('classTeacher')
      .values({ classId: row.id, learnerId: row.ownerId, addedAt: now })
      .execute();
    return 'opened';
  });
}

export async function classById(db: Database, id: string): Promise<ClassRow | null> {
  const row = await db.selectFrom('class').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/**
 * Classes that a learner teaches, by name, each with how many learners are in it and how many wait. Archived ones stand
 * at the end.
 */
export async function classesTaughtBy(db: Database, learnerId: string) {
  const classes = await db
    .selectFrom('classTeacher')
    .innerJoin('class', 'class.id', 'classTeacher.classId')
    .selectAll('class')
    .where('classTeacher.learnerId', '=', learnerId)
    .orderBy('class.name')
    .orderBy('class.id')
    .execute();
  const counts = await db
    .selectFrom('classTeacher')
    .innerJoin('enrolment', 'enrolment.classId', 'classTeacher.classId')
    .select((eb) => ['enrolment.classId', 'enrolment.state', eb.fn.countAll().as('n')])
    .where('classTeacher.learnerId', '=', learnerId)
    .where('enrolment.state', 'in', ['in', 'waiting'])
    .groupBy(['enrolment.classId', 'enrolment.state'])
    .execute();
  const count = (classId: string, state: 'in' | 'waiting') =>
    Number(counts.find((row) => row.classId === classId && row.state === state)?.n ?? 0);
  return classes
    .map((row) => ({ ...row, learners: count(row.id, 'in'), waiting: count(row.id, 'waiting') }))
    .sort((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null));
}

export interface ClassChanges {
  name?: string;
  timeZone?: string;
  termFrom?: string | null;
  termTo?: string | null;
}

/**
 * Renames a class, or gives it another term or time zone. What opens, is due and closes are instants and stay what they
 * are: a new time zone changes how they are shown.
 */
export async function editClass(db: Database, id: string, changes: ClassChanges): Promise<void> {
  const { name, timeZone, termFrom, termTo } = changes;
  await db
    .updateTable('class')
    .set((eb) => ({
      name: name ?? eb.ref('name'),
      timeZone: timeZone ?? eb.ref('timeZone'),
      termFrom: termFrom === undefined ? eb.ref('termFrom') : termFrom,
      termTo: termTo === undefined ? eb.ref('termTo') : termTo,
    }))
    .where('id', '=', id)
    .execute();
}

/** Its code opens nothing from here on and its assignments are shown to no learner; teachers can still read it. */
export async function archiveClass(db: Database, id: string, now: number): Promise<void> {
  await db
    .updateTable('class')
    .set({ archivedAt: now })
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .execute();
}

/** Undoes archiving; the code is the one it had. */
export async function restoreClass(db: Database, id: string): Promise<void> {
  await db.updateTable('class').set({ archivedAt: null }).where('id', '=', id).execute();
}

export interface ClassDeletion {
  /** Learners who lose the class; those who left are counted too, since their row goes. */
  enrolments: number;
  assignments: number;
  extensions: number;
  overrides: number;
  notes: number;
  /** Attempts that stay with their learners and no longer count for anything here. */
  attempts: number;
}

/** What deleting a class would take along, for the page that asks first. */
export async function classDeletion(db: Database, id: string): Promise<ClassDeletion> {
  const row = await db
    .selectNoFrom((eb) => {
      const all = eb.fn.countAll<number>().as('n');
      return [
        eb.selectFrom('enrolment').select(all).where('enrolment.classId', '=', id).as('enrolments'),
        eb
          .selectFrom('assignment')
          .select(all)
          .where('assignment.classId', '=', id)
          .as('assignments'),
        eb
          .selectFrom('assignmentLearner')
          .innerJoin('assignment', 'assignment.id', 'assignmentLearner.assignmentId')
          .select(all)
          .where('assignment.classId', '=', id)
          .as('extensions'),
        eb
          .selectFrom('gradeOverride')
          .innerJoin('assignment', 'assignment.id', 'gradeOverride.assignmentId')
          .select(all)
          .where('assignment.classId', '=', id)
          .as('overrides'),
        eb.selectFrom('teacherNote').select(all).where('teacherNote.classId', '=', id).as('notes'),
        eb
          .selectFrom('attempt')
          .innerJoin('assignment', 'assignment.id', 'attempt.assignmentId')
          .select(all)
          .where('assignment.classId', '=', id)
          .as('attempts'),
      ];
    })
    .executeTakeFirstOrThrow();
  const n = (value: unknown) => Number(value ?? 0);
  return {
    enrolments: n(row.enrolments),
    assignments: n(row.assignments),
    extensions: n(row.extensions),
    overrides: n(row.overrides),
    notes: n(row.notes),
    attempts: n(row.attempts),
  };
}

/** Deletes a class with all that `classDeletion` names; attempts and the access log stay with the learners. */
export async function deleteClass(db: Database, id: string): Promise<void> {
  await db.deleteFrom('class').where('id', '=', id).execute();
}

/** The class's teachers, the longest-standing first. */
export async function teachersOf(db: Database, classId: string) {
  return db
    .selectFrom('classTeacher')
    .innerJoin('learner', 'learner.id', 'classTeacher.learnerId')
    .select(['classTeacher.learnerId', 'learner.displayName', 'classTeacher.addedAt'])
    .where('classTeacher.classId', '=', classId)
    .orderBy('classTeacher.addedAt')
    .orderBy('classTeacher.learnerId')
    .execute();
}

/**
 * Adds a teacher. Only an account can teach ('no-account' otherwise). Someone who learns in the class stops doing so:
 * nobody stands in the gradebook that they keep.
 */
export async function addTeacher(
  db: Database,
  classId: string,
  learnerId: string,
  now: number,
): Promise<'added' | 'no-account'> {
  return db.transaction().execute((tx) => addTeacherWithin(tx, classId, learnerId, now));
}

/** `addTeacher` inside a transaction that is under way. */
export async function addTeacherWithin(
  tx: Database,
  classId: string,
  learnerId: string,
  now: number,
): Promise<'added' | 'no-account'> {
  const account = await tx
    .selectFrom('account')
    .select('learnerId')
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  if (!account) return 'no-account';
  await tx
    .insertInto('classTeacher')
    .values({ classId, learnerId, addedAt: now })
    .onConflict((c) => c.columns(['classId', 'learnerId']).doNothing())
    .execute();
  await tx
    .updateTable('enrolment')
    .set({ state: 'left', endedAt: now })
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .where('state', 'in', ['in', 'waiting'])
    .execute();
  return 'added';
}

/** Takes a teacher out of a class; the owner passes the class on first ('owner' otherwise, and nothing changes). */
export async function removeTeacher(
  db: Database,
  classId: string,
  learnerId: string,
): Promise<'removed' | 'owner'> {
  return db.transaction().execute(async (tx) => {
    await lockRow(tx, 'class', classId);
    const row = await tx
      .selectFrom('class')
      .select('ownerId')
      .where('id', '=', classId)
      .executeTakeFirst();
    if (row?.ownerId === learnerId) return 'owner';
    await tx
      .deleteFrom('classTeacher')
      .where('classId', '=', classId)
      .where('learnerId', '=', learnerId)
      .execute();
    return 'removed';
  });
}

/** Passes ownership from the owner to another of the class's teachers. False, and no change, if either is not so. */
export async function passOwnership(
  db: Database,
  classId: string,
  from: string,
  to: string,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockRow(tx, 'class', classId);
    const teacher = await tx
      .selectFrom('classTeacher')
      .select('learnerId')
      .where('classId', '=', classId)
      .where('learnerId', '=', to)
      .executeTakeFirst();
    if (!teacher) return false;
    const passed = await tx
      .updateTable('class')
      .set({ ownerId: to })
      .where('id', '=', classId)
      .where('ownerId', '=', from)
      .executeTakeFirst();
    return Number(passed.numUpdatedRows) === 1;
  });
}

/**
 * Before a learner is erased: each class that they own goes to its longest-standing other teacher; where there is none
 * it is archived with its code switched off, so that its learners keep what they did and nobody new comes in.
 */
export async function passOnClassesOf(tx: Database, ownerId: string, now: number): Promise<void> {
  const owned = await tx
    .selectFrom('class')
    .select(['id', 'archivedAt'])
    .where('ownerId', '=', ownerId)
    .execute();
  for (const { id, archivedAt } of owned) {
    await lockRow(tx, 'class', id);
    const heir = (await teachersOf(tx, id)).find((teacher) => teacher.learnerId !== ownerId);
    await tx
      .updateTable('class')
      .set(
        heir
          ? { ownerId: heir.learnerId }
          : { ownerId: null, code: null, archivedAt: archivedAt ?? now },
      )
      .where('id', '=', id)
      .execute();
  }
}

/** Gives the class another code, or null to switch it off. 'taken' changes nothing: try with another. */
export async function setClassCode(
  db: Database,
  id: string,
  code: string | null,
): Promise<'set' | 'taken'> {
  try {
    await db.updateTable('class').set({ code }).where('id', '=', id).execute();
    return 'set';
  } catch (error) {
    if (code === null) throw error;
    const other = await db
      .selectFrom('class')
      .select('id')
      .where('code', '=', code)
      .where('id', '!=', id)
      .executeTakeFirst();
    if (other) return 'taken';
    throw error;
  }
}

/** Until when the code works, for how many, and whether the teacher is asked first. */
export async function setCodeRules(
  db: Database,
  id: string,
  rules: { expiresAt: number | null; limit: number | null; asksFirst: boolean },
): Promise<void> {
  await db
    .updateTable('class')
    .set({
      codeExpiresAt: rules.expiresAt,
      codeLimit: rules.limit,
      codeAsksFirst: rules.asksFirst ? 1 : 0,
    })
    .where('id', '=', id)
    .execute();
}

/** The class that a code opens now; null for a code that is wrong, old, switched off, or of an archived class. */
export async function classByCode(
  db: Database,
  code: string,
  now: number,
): Promise<ClassRow | null> {
  const row = await db
    .selectFrom('class')
    .selectAll()
    .where('code', '=', code)
    .where('archivedAt', 'is', null)
    .where((eb) => eb.or([eb('codeExpiresAt', 'is', null), eb('codeExpiresAt', '>=', now)]))
    .executeTakeFirst();
  return row ?? null;
}
