import { expect, it } from 'vitest';
import {
  addAssignedAttempt,
  addAssignment,
  addClass,
  addMember,
  beginAssigned,
} from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addVersions, NOON } from '@/tests/support/samples';
import { setException } from './assignments';
import { leaveClass, setExtraTime } from './enrolments';
import { sittingsFor, withOwnTimes } from './assignment-people';

const HOUR = 3_600_000;

eachDatabase('whom an assignment is for', (open) => {
  it('names those alone who have it and whose times differ', async () => {
    const db = await open();
    const { id: classId, code } = await addClass(db);
    const [plain, slow, extended, left] = [
      await addMember(db, code, 'Plain'),
      await addMember(db, code, 'Slow'),
      await addMember(db, code, 'Extended'),
      await addMember(db, code, 'Left'),
    ];
    const forAll = await addAssignment(db, classId, { closesAt: NOON + HOUR });
    const forSome = await addAssignment(db, classId, { toAll: 0 }, [plain, extended]);
    await setExtraTime(db, { classId, learnerId: slow }, 25);
    await setExtraTime(db, { classId, learnerId: left }, 50);
    await leaveClass(db, { classId, learnerId: left }, NOON + 2);
    const own = { dueAt: null, closesAt: NOON + 2 * HOUR, excused: 0 as const };
    await setException(db, forAll, extended, own);

    const found = await withOwnTimes(db, [forAll, forSome, forAll, 'nothing']);
    expect([...found.keys()].sort()).toEqual([forAll, forSome].sort());
    const all = found.get(forAll);
    expect(all?.assignment.closesAt).toBe(NOON + HOUR);
    expect(new Map(all?.own.map((row) => [row.learnerId, row.closesAt]))).toEqual(
      new Map([
        [slow, null],
        [extended, NOON + 2 * HOUR],
      ]),
    );
    expect(found.get(forSome)?.own).toEqual([]);
    expect((await withOwnTimes(db, [])).size).toBe(0);
  });

  it('gives the sittings of one learner for one assignment, the oldest first', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const { id: classId, code } = await addClass(db);
    const [learnerId, other] = [await addMember(db, code), await addMember(db, code, 'Cy')];
    const assignmentId = await addAssignment(db, classId);
    const another = await addAssignment(db, classId);
    const first = await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + HOUR);
    const second = await beginAssigned(db, { learnerId, assignmentId }, NOON + 2 * HOUR);
    await addAssignedAttempt(db, { learnerId: other, assignmentId }, NOON + HOUR);
    await addAssignedAttempt(db, { learnerId, assignmentId: another }, NOON + HOUR);
    const rows = await sittingsFor(db, { learnerId, assignmentId });
    expect(rows.map((row) => [row.id, row.handedInAt])).toEqual([
      [first, NOON + HOUR],
      [second, null],
    ]);
  });
});
