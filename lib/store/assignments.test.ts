import { expect, it } from 'vitest';
import {
  addAssignedAttempt,
  addAssignment,
  addClass,
  addMember,
  beginAssigned,
} from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addGuest, addVersions, NOON, sampleId } from '@/tests/support/samples';
import {
  archiveAssignment,
  assignmentById,
  assignmentsOfClass,
  assignmentsOfLearner,
  assignmentWork,
  copyAssignments,
  editAssignment,
  exceptionsOf,
  restoreAssignment,
  setException,
} from './assignments';
import { archiveClass } from './classes';
import { sittingsPastClosing } from './closing';
import { leaveClass, setExtraTime } from './enrolments';
import { noteLab } from './lab-work';
import { clearOverride, overridesOf, setOverride } from './overrides';
import { openSittings, sittingById, startSitting } from './sittings';

eachDatabase('assignments', (open) => {
  it('are for everyone or for some, by due date, and never for who is not in the class', async () => {
    const db = await open();
    const { id, code } = await addClass(db);
    const [one, two] = [await addMember(db, code), await addMember(db, code)];
    const stranger = await addGuest(db);
    const open1 = await addAssignment(db, id, { title: 'no date' });
    const late = await addAssignment(db, id, { dueAt: NOON + 9 });
    const some = await addAssignment(db, id, { toAll: 0, dueAt: NOON + 5 }, [one, stranger]);
    const ids = async (learner: string) =>
      (await assignmentsOfLearner(db, learner)).map((row) => row.id);
    expect(await ids(one)).toEqual([some, late, open1]);
    expect(await ids(two)).toEqual([late, open1]);
    expect(await ids(stranger)).toEqual([]);
    await editAssignment(db, some, { title: 'For two' }, [two], NOON + 20);
    expect(await ids(one)).toEqual([late, open1]);
    expect((await assignmentsOfLearner(db, two))[0]).toMatchObject({
      id: some,
      title: 'For two',
      dueAt: NOON + 5,
      updatedAt: NOON + 20,
      className: `Class ${id}`,
      timeZone: 'Europe/Lisbon',
    });
    await archiveAssignment(db, late, NOON + 21);
    expect(await ids(one)).toEqual([open1]);
    expect((await assignmentsOfClass(db, id)).map((row) => row.id)).toEqual([some, open1]);
    expect(await assignmentsOfClass(db, id, 'with')).toHaveLength(3);
    await restoreAssignment(db, late, NOON + 22);
    await leaveClass(db, { classId: id, learnerId: two }, NOON + 23);
    expect(await ids(two)).toEqual([]);
    await archiveClass(db, id, NOON + 24);
    expect(await ids(one)).toEqual([]);
  });

  it('give one learner other dates and excuse them, and forget neither by an edit', async () => {
    const db = await open();
    const { id, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const assignmentId = await addAssignment(db, id, { toAll: 0 }, [learnerId]);
    const exception = { dueAt: NOON + 5, closesAt: NOON + 6, excused: 0 as const };
    expect(await setException(db, assignmentId, learnerId, exception)).toBe(true);
    expect(await setException(db, assignmentId, await addGuest(db), exception)).toBe(false);
    await editAssignment(db, assignmentId, {}, [], NOON);
    expect(await exceptionsOf(db, assignmentId)).toEqual([
      { assignmentId, learnerId, included: 0, ...exception },
    ]);
  });

  it('are copied into another class with dates of their own, for everyone there', async () => {
    const db = await open();
    const from = await addClass(db);
    const to = await addClass(db);
    const foreign = await addAssignment(db, to.id);
    const original = await addAssignment(db, from.id, { toAll: 0, title: 'T', passMark: 60 });
    const dates = { opensAt: NOON, dueAt: NOON + 1, closesAt: NOON + 2 };
    const copies = [
      { from: original, id: 'copy', ...dates },
      { from: foreign, id: 'not made', ...dates },
    ];
    expect(await copyAssignments(db, from.id, to.id, copies, NOON + 7)).toBe(1);
    expect(await assignmentById(db, 'copy')).toMatchObject({
      classId: to.id,
      title: 'T',
      passMark: 60,
      toAll: 1,
      createdAt: NOON + 7,
      ...dates,
    });
    expect(await assignmentById(db, 'not made')).toBeNull();
  });

  it('count what was done for them, and let no more begin than the rule says', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const { id, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const assignmentId = await addAssignment(db, id);
    const of = { learnerId, assignmentId };
    const practice = { id: sampleId(), learnerId, module: 'north-korea', seed: 's', items: [] };
    await startSitting(db, practice, NOON);
    const atOnce = await Promise.all([1, 2, 3].map(() => beginAssigned(db, of, NOON + 1)));
    expect(new Set(atOnce).size).toBe(1);
    expect(atOnce[0]).not.toBe(practice.id);
    expect(await assignmentWork(db, assignmentId)).toEqual({
      attempts: 0,
      openSittings: 1,
      learners: 0,
    });
    const attempt = await addAssignedAttempt(db, of, NOON + 5);
    expect(attempt).toBe(atOnce[0]);
    expect(await assignmentWork(db, assignmentId)).toEqual({
      attempts: 1,
      openSittings: 0,
      learners: 1,
    });
    const refused = await beginAssigned(db, of, NOON + 6, (earlier) => {
      expect(earlier).toEqual([{ id: attempt, startedAt: NOON + 1, handedInAt: NOON + 5 }]);
      return false;
    });
    expect(refused).toBeNull();
    const ids = async (assignment?: string | null) =>
      (await openSittings(db, learnerId, 'north-korea', assignment)).map((row) => row.id);
    expect(await ids(null)).toEqual([practice.id]);
    expect(await ids(assignmentId)).toEqual([]);
    expect((await sittingById(db, attempt))?.assignmentId).toBe(assignmentId);
  });

  it('find open sittings past closing, with what may make it later for the learner', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const { id, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const times = { opensAt: NOON, dueAt: NOON + 50, closesAt: NOON + 100 };
    const assignmentId = await addAssignment(db, id, times);
    const endless = await addAssignment(db, id);
    await beginAssigned(db, { learnerId, assignmentId: endless }, NOON);
    const open1 = await beginAssigned(db, { learnerId, assignmentId }, NOON + 1);
    await setExtraTime(db, { classId: id, learnerId }, 10);
    const own = { dueAt: null, closesAt: NOON + 200, excused: 0 as const };
    await setException(db, assignmentId, learnerId, own);
    expect(await sittingsPastClosing(db, NOON + 100)).toEqual([]);
    const found = await sittingsPastClosing(db, NOON + 101, { classId: id });
    expect(found).toMatchObject([
      {
        sitting: { id: open1 },
        ...times,
        assignedAt: NOON,
        ownDueAt: null,
        ownClosesAt: NOON + 200,
        extraTimePercent: 10,
      },
    ]);
    expect(await sittingsPastClosing(db, NOON + 101, { learnerId: 'another' })).toEqual([]);
    expect(await sittingsPastClosing(db, NOON + 101, { sittingId: 'another' })).toEqual([]);
  });

  it('have scores set by hand, with a reason, which are taken back', async () => {
    const db = await open();
    const { id, code, ownerId } = await addClass(db);
    const learnerId = await addMember(db, code);
    const assignmentId = await addAssignment(db, id);
    const override = { assignmentId, learnerId, earned: 1.5, byLearnerId: ownerId };
    expect(await setOverride(db, { ...override, reason: 'Ill', at: NOON + 1 })).toBe(true);
    expect(await setOverride(db, { ...override, reason: 'Fair', at: NOON + 2 })).toBe(true);
    const stranger = { ...override, learnerId: await addGuest(db) };
    expect(await setOverride(db, { ...stranger, reason: 'No', at: NOON })).toBe(false);
    expect(await overridesOf(db, learnerId)).toEqual([
      { ...override, reason: 'Fair', at: NOON + 2, classId: id, byName: 'Ada' },
    ]);
    await clearOverride(db, assignmentId, learnerId);
    expect(await overridesOf(db, learnerId)).toEqual([]);
  });

  it('note when an assigned lab was begun and first finished', async () => {
    const db = await open();
    const { id, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const assignmentId = await addAssignment(db, id, { kind: 'lab', module: null, lab: 'l' });
    const of = { assignmentId, learnerId };
    await noteLab(db, { ...of, finished: false }, NOON + 1);
    await noteLab(db, { ...of, finished: true }, NOON + 2);
    await noteLab(db, { ...of, finished: false }, NOON + 3);
    expect(await db.selectFrom('labWork').selectAll().execute()).toEqual([
      { ...of, begunAt: NOON + 1, finishedAt: NOON + 2 },
    ]);
  });
});
