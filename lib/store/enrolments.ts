/** Enrolments: who is in a class, waits for it, has left or was removed, and under which name. */
import { classByCode } from './classes';
import type { Database } from './database';
import { lockRow } from './lock';
import type { EnrolmentState, EnrolmentTable } from './schema';

export type Joined =
  | { kind: 'in' | 'waiting'; classId: string; again: boolean }
  /** Wrong, old, switched off, or of an archived class: no word on which. */
  | { kind: 'unknown' }
  /** The limit that the teacher set is reached. */
  | { kind: 'full' }
  /** A teacher does not learn in the class that they teach. */
  | { kind: 'teacher'; classId: string };

/**
 * Joins by code, in one transaction: never more than the limit, however many come at once. Joining again changes
 * nothing. Who was removed may ask again and waits for the teacher, whatever the code says; who left comes back.
 */
export async function joinByCode(
  db: Database,
  join: { code: string; learnerId: string; shownName: string },
  now: number,
): Promise<Joined> {
  return db.transaction().execute(async (tx) => {
    const found = await classByCode(tx, join.code, now);
    if (!found) return { kind: 'unknown' };
    const classId = found.id;
    // After waiting for others the code may be another, the class archived or gone.
    await lockRow(tx, 'class', classId);
    const open = await classByCode(tx, join.code, now);
    if (open?.id !== classId) return { kind: 'unknown' };
    const teacher = await tx
      .selectFrom('classTeacher')
      .select('learnerId')
      .where('classId', '=', classId)
      .where('learnerId', '=', join.learnerId)
      .executeTakeFirst();
    if (teacher) return { kind: 'teacher', classId };
    const before = await enrolment(tx, classId, join.learnerId);
    if (before?.state === 'in' || before?.state === 'waiting') {
      return { kind: before.state, classId, again: true };
    }
    if (open.codeLimit !== null && (await countPresent(tx, classId)) >= open.codeLimit) {
      return { kind: 'full' };
    }
    const state = open.codeAsksFirst === 1 || before?.state === 'removed' ? 'waiting' : 'in';
    const changes = { shownName: join.shownName, state, joinedAt: now, endedAt: null } as const;
    await tx
      .insertInto('enrolment')
      .values({ classId, learnerId: join.learnerId, ...changes, extraTimePercent: 0 })
      .onConflict((c) => c.columns(['classId', 'learnerId']).doUpdateSet(changes))
      .execute();
    return { kind: state, classId, again: false };
  });
}

/** How many are in a class or wait for it: what its limit counts. */
export async function countPresent(tx: Database, classId: string): Promise<number> {
  const row = await tx
    .selectFrom('enrolment')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('classId', '=', classId)
    .where('state', 'in', ['in', 'waiting'])
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export async function enrolment(
  db: Database,
  classId: string,
  learnerId: string,
): Promise<EnrolmentTable | null> {
  const row = await db
    .selectFrom('enrolment')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Whether a teacher of this class made the account: 'unused' until its pupil has chosen a passphrase. 'no' for guests,
 * for whoever made their account themselves, and for accounts that another class's teacher made.
 */
export type ReadyMadeState = 'no' | 'unused' | 'in-use';

export function readyMadeIn(
  classId: string,
  account: { madeInClassId: string | null; passphraseHash: string | null },
): ReadyMadeState {
  if (account.madeInClassId !== classId) return 'no';
  return account.passphraseHash ? 'in-use' : 'unused';
}

/** One line of a class's roster. */
export interface RosterRow extends EnrolmentTable {
  kind: 'guest' | 'account';
  /** Null for a guest. */
  signInName: string | null;
  readyMade: ReadyMadeState;
  /** The latest slip or reset code that has not been used: its purpose, and until when it works. */
  code: { purpose: 'slip' | 'reset'; expiresAt: number } | null;
}

/** A class's learners in these states, by shown name. Three queries, whatever the number. */
export async function roster(
  db: Database,
  classId: string,
  states: readonly EnrolmentState[] = ['in', 'waiting'],
): Promise<RosterRow[]> {
  const rows = await db
    .selectFrom('enrolment')
    .innerJoin('learner', 'learner.id', 'enrolment.learnerId')
    .leftJoin('account', 'account.learnerId', 'enrolment.learnerId')
    .selectAll('enrolment')
    .select(['learner.kind', 'account.signInName'])
    .select(['account.madeInClassId', 'account.passphraseHash'])
    .where('enrolment.classId', '=', classId)
    .where('enrolment.state', 'in', [...states])
    .orderBy('enrolment.shownName')
    .orderBy('enrolment.learnerId')
    .execute();
  const codes = await db
    .selectFrom('enrolment')
    .innerJoin('oneTimeCode', 'oneTimeCode.learnerId', 'enrolment.learnerId')
    .select(['oneTimeCode.learnerId', 'oneTimeCode.purpose', 'oneTimeCode.expiresAt'])
    .where('enrolment.classId', '=', classId)
    .where('oneTimeCode.usedAt', 'is', null)
    .orderBy('oneTimeCode.createdAt')
    .execute();
  const latest = new Map(codes.map(({ learnerId, ...code }) => [learnerId, code]));
  return rows.map(({ madeInClassId, passphraseHash, ...row }) => ({
    ...row,
    readyMade: readyMadeIn(classId, { madeInClassId, passphraseHash }),
    code: latest.get(row.learnerId) ?? null,
  }));
}

/** Classes that a learner is in, waits for, or has left, the latest first. */
export async function enrolmentsOf(db: Database, learnerId: string) {
  return db
    .selectFrom('enrolment')
    .innerJoin('class', 'class.id', 'enrolment.classId')
    .selectAll('enrolment')
    .select(['class.name', 'class.timeZone', 'class.archivedAt'])
    .where('enrolment.learnerId', '=', learnerId)
    .orderBy('enrolment.joinedAt', 'desc')
    .orderBy('enrolment.classId')
    .execute();
}

type Whose = { classId: string; learnerId: string };

/** Changes state if it is one of `from`; whether it was. */
async function change(
  db: Database,
  whose: Whose,
  from: readonly EnrolmentState[],
  to: Partial<Pick<EnrolmentTable, 'state' | 'joinedAt' | 'endedAt' | 'shownName'>>,
): Promise<boolean> {
  const changed = await db
    .updateTable('enrolment')
    .set(to)
    .where('classId', '=', whose.classId)
    .where('learnerId', '=', whose.learnerId)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) === 1;
}

/** Lets one who waits into the class. False if they do not wait. */
export function approve(db: Database, whose: Whose, now: number): Promise<boolean> {
  return change(db, whose, ['waiting'], { state: 'in', joinedAt: now });
}

/** Refuses one who waits; they may ask again. False if they do not wait. */
export function refuse(db: Database, whose: Whose, now: number): Promise<boolean> {
  return change(db, whose, ['waiting'], { state: 'removed', endedAt: now });
}

/** The learner leaves. Their work stays theirs; the class no longer sees it. False if they were not there. */
export function leaveClass(db: Database, whose: Whose, now: number): Promise<boolean> {
  return change(db, whose, ['in', 'waiting'], { state: 'left', endedAt: now });
}

/** A teacher removes a learner. False if they were not in the class. */
export function removeLearner(db: Database, whose: Whose, now: number): Promise<boolean> {
  return change(db, whose, ['in'], { state: 'removed', endedAt: now });
}

/** Undoes a removal. One who left of their own will comes back of their own will alone: false. */
export function takeBack(db: Database, whose: Whose, now: number): Promise<boolean> {
  return change(db, whose, ['removed'], { state: 'in', joinedAt: now, endedAt: null });
}

/** The name that the class sees. */
export function renameShown(db: Database, whose: Whose, shownName: string): Promise<boolean> {
  return change(db, whose, ['in', 'waiting'], { shownName });
}

/** Per cent of time on top; 0 takes it back. */
export async function setExtraTime(db: Database, whose: Whose, percent: number): Promise<void> {
  await db
    .updateTable('enrolment')
    .set({ extraTimePercent: percent })
    .where('classId', '=', whose.classId)
    .where('learnerId', '=', whose.learnerId)
    .execute();
}

/**
 * Moves a learner to another class with the name shown and the extra time they had; where they are in both already, they
 * leave the first. What they did for the first class stays with it and comes back with them. A ready-made account is from
 * then on one of the second class's. The limit of the code does not count here. False, and no change, if they were not in the first class or teach the second.
 */
export async function moveLearner(
  db: Database,
  move: { from: string; to: string; learnerId: string },
  now: number,
): Promise<boolean> {
  const { from, to, learnerId } = move;
  if (from === to) return false;
  return db.transaction().execute(async (tx) => {
    const there = await tx
      .selectFrom('classTeacher')
      .select('learnerId')
      .where('classId', '=', to)
      .where('learnerId', '=', learnerId)
      .executeTakeFirst();
    const own = await enrolment(tx, from, learnerId);
    if (there || !own) return false;
    if (!(await change(tx, own, ['in'], { state: 'left', endedAt: now }))) return false;
    const changes = { state: 'in', joinedAt: now, endedAt: null } as const;
    const { shownName, extraTimePercent } = own;
    await tx
      .insertInto('enrolment')
      .values({ classId: to, learnerId, shownName, extraTimePercent, ...changes })
      .onConflict((c) =>
        c
          .columns(['classId', 'learnerId'])
          .doUpdateSet({ shownName, extraTimePercent, ...changes })
          .where('enrolment.state', '!=', 'in'),
      )
      .execute();
    await tx
      .updateTable('account')
      .set({ madeInClassId: to })
      .where('learnerId', '=', learnerId)
      .where('madeInClassId', '=', from)
      .execute();
    return true;
  });
}
