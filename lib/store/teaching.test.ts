/** Invitations, notes and the access log; what of classes moves with a guest, stands in the record, and is erased. */
import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addGuest, addVersions, NOON } from '@/tests/support/samples';
import { ACCESS_LOG_MS, type Access, accessLogOf, appendAccess, dropOldAccess } from './access-log';
import { exceptionsOf, setException } from './assignments';
import { deleteClass } from './classes';
import type { Database } from './database';
import { enrolment, joinByCode, leaveClass, removeLearner, setExtraTime } from './enrolments';
import {
  acceptInvitation,
  dropOldInvitations,
  invitationIsOpen,
  makeInvitation,
  setMayTeach,
} from './invitations';
import { noteLab } from './lab-work';
import { eraseLearner, mergeGuest } from './learners';
import { dropOldCodes, issueCode } from './one-time-codes';
import { overridesOf, setOverride } from './overrides';
import { recordCounts, recordRows } from './record';
import { deleteNote, notesOn, writeNote } from './teacher-notes';

const access = (learnerId: string, viewerId: string, classId: string, id: string): Access => ({
  id,
  learnerId,
  viewerId,
  viewerName: 'Ada',
  classId,
  what: 'attempt',
  detail: '{}',
  at: NOON + Number(id),
});

eachDatabase('invitations', (open) => {
  it('make one account a teacher, once, until they run out', async () => {
    const db = await open();
    const [first, second] = [await addAccount(db), await addAccount(db)];
    await makeInvitation(db, 'h', NOON + 10, NOON);
    expect(await invitationIsOpen(db, 'h', NOON + 9)).toBe(true);
    expect(await invitationIsOpen(db, 'h', NOON + 10)).toBe(false);
    expect(await acceptInvitation(db, 'h', first, NOON + 10)).toBe('not-open');
    expect(await acceptInvitation(db, 'h', await addGuest(db), NOON)).toBe('no-account');
    const both = await Promise.all(
      [first, second].map((learner) => acceptInvitation(db, 'h', learner, NOON + 1)),
    );
    expect(both.sort()).toEqual(['accepted', 'not-open']);
    const teachers = async () =>
      (await db.selectFrom('account').select('mayTeach').execute()).filter((a) => a.mayTeach === 1);
    expect(await teachers()).toHaveLength(1);
    expect(await setMayTeach(db, second, true)).toBe(true);
    await setMayTeach(db, first, false);
    await setMayTeach(db, second, false);
    expect(await teachers()).toHaveLength(0);
    await dropOldInvitations(db, NOON + 1);
    expect(await db.selectFrom('teacherInvitation').selectAll().execute()).toEqual([]);
  });
});

eachDatabase('the access log', (open) => {
  it('is read page by page, the latest first, and forgotten after a year', async () => {
    const db = await open();
    const { id, ownerId, code } = await addClass(db);
    const learner = await addMember(db, code);
    const rows = Array.from({ length: 205 }, (_, i) => access(learner, ownerId, id, `${1000 + i}`));
    const sameInstant = rows.map((row, i) => (i < 3 ? { ...row, at: NOON } : row));
    await appendAccess(db, sameInstant);
    await appendAccess(db, []);
    const seen: string[] = [];
    let before: { at: number; id: string } | null = null;
    do {
      const page = await accessLogOf(db, learner, { before, limit: 50 });
      seen.push(...page.rows.map((row) => row.id));
      before = page.next;
    } while (before);
    expect(seen).toEqual(rows.map((row) => row.id).reverse());
    await dropOldAccess(db, NOON + ACCESS_LOG_MS + 1);
    expect((await accessLogOf(db, learner, { limit: 500 })).rows).toHaveLength(202);
    await deleteClass(db, id);
    await eraseLearner(db, ownerId, NOON);
    expect((await accessLogOf(db, learner, { limit: 1 })).rows[0]).toMatchObject({
      viewerId: null,
      viewerName: 'Ada',
      classId: null,
      className: null,
    });
  });
});

/** A class with a learner in it of whom there is a row of every kind. */
async function everything(
  db: Database,
  learnerId: string,
  theClass?: { id: string; ownerId: string },
) {
  const { id: classId, ownerId } = theClass ?? (await addClass(db));
  if (!theClass) {
    await joinByCode(db, { code: classId.toUpperCase(), learnerId, shownName: 'Bo' }, NOON + 1);
  }
  const assignmentId = await addAssignment(db, classId);
  await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + 2);
  await setException(db, assignmentId, learnerId, { dueAt: NOON, closesAt: null, excused: 0 });
  const by = { byLearnerId: ownerId, at: NOON + 3 };
  await setOverride(db, { assignmentId, learnerId, earned: 2, reason: 'Fair', ...by });
  await writeNote(db, {
    id: `note-${assignmentId}`,
    classId,
    learnerId,
    text: 'Asks much.',
    ...by,
  });
  await appendAccess(db, [{ ...access(learnerId, ownerId, classId, '4'), id: assignmentId }]);
  await noteLab(db, { assignmentId, learnerId, finished: true }, NOON + 5);
  return { classId, ownerId, assignmentId };
}

eachDatabase('what hangs on classes', (open) => {
  it('is counted, exported without doors and ids of others, and erased with its learner', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const learnerId = await addAccount(db);
    const { classId, ownerId, assignmentId } = await everything(db, learnerId);
    await issueCode(
      db,
      { hash: 'a hash', learnerId, purpose: 'reset', byLearnerId: ownerId },
      NOON,
    );
    expect((await recordCounts(db, learnerId))?.classes).toEqual({
      enrolments: { count: 1, since: NOON + 1, present: 1 },
      exceptions: 1,
      labs: { count: 1, since: NOON + 5 },
      overrides: { count: 1, since: NOON + 3 },
      viewings: { count: 1, since: NOON + 4 },
      notes: { count: 1, since: NOON + 3 },
      oneTimeCodes: { count: 1, unused: 1 },
      teaching: { classes: 0, notesWritten: 0, overridesGiven: 0, codesGiven: 0 },
    });
    const rows = await recordRows(db, learnerId);
    expect(rows?.attempts).toMatchObject([{ assignmentId }]);
    expect(rows?.classes).toMatchObject({
      enrolments: [{ classId, className: `Class ${classId}`, shownName: 'Bo', state: 'in' }],
      exceptions: [{ assignmentId, dueAt: NOON }],
      labs: [{ assignmentId, finishedAt: NOON + 5 }],
      overrides: [{ earned: 2, reason: 'Fair', by: 'Ada', setAt: NOON + 3 }],
      accessLog: [{ viewerName: 'Ada', what: 'attempt', viewedAt: NOON + 4 }],
      notes: [{ text: 'Asks much.', by: 'Ada', writtenAt: NOON + 3 }],
      oneTimeCodes: [{ purpose: 'reset', createdAt: NOON }],
    });
    for (const hidden of ['a hash', ownerId]) {
      expect(JSON.stringify(rows?.classes)).not.toContain(hidden);
    }
    expect((await recordCounts(db, ownerId))?.classes.teaching).toEqual({
      classes: 1,
      notesWritten: 1,
      overridesGiven: 1,
      codesGiven: 1,
    });
    const teaching = (await recordRows(db, ownerId))?.classes.teaching;
    expect(teaching).toMatchObject({
      classes: [{ classId, owner: true }],
      viewings: [{ classId, what: 'attempt', viewedAt: NOON + 4 }],
      notesWritten: [{ classId }],
      overridesGiven: [{ assignmentId }],
      codesGiven: [{ purpose: 'reset' }],
    });
    expect(JSON.stringify(teaching)).not.toContain(learnerId);
    await eraseLearner(db, ownerId, NOON + 9);
    expect(await overridesOf(db, learnerId)).toMatchObject([{ byLearnerId: null, reason: 'Fair' }]);
    expect((await recordCounts(db, learnerId))?.classes.notes.count).toBe(0);
    await eraseLearner(db, learnerId, NOON + 10);
    for (const table of [
      'enrolment',
      'assignmentLearner',
      'labWork',
      'gradeOverride',
      'accessLog',
      'teacherNote',
      'oneTimeCode',
      'attempt',
    ] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  it('moves from a guest to the account that their work is added to', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const guest = await addGuest(db);
    const account = await addAccount(db);
    const { classId, assignmentId } = await everything(db, guest);
    await mergeGuest(db, guest, account);
    const rows = await recordRows(db, account);
    expect(rows?.attempts).toMatchObject([{ assignmentId }]);
    expect(rows?.sittings).toMatchObject([{ assignmentId }]);
    expect(rows?.classes).toMatchObject({
      enrolments: [{ classId, shownName: 'Bo', state: 'in' }],
      exceptions: [{ assignmentId, dueAt: NOON }],
      labs: [{ assignmentId }],
      overrides: [{ assignmentId }],
      accessLog: [{ classId }],
      notes: [{ classId }],
    });
    expect(await recordCounts(db, guest)).toBeNull();
  });

  it('keeps the better place and the later date where guest and account have both', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const theClass = await addClass(db);
    const { id: classId, code } = theClass;
    const account = await addAccount(db);
    const join = (learnerId: string, shownName: string) =>
      joinByCode(db, { code, learnerId, shownName }, NOON + 1);
    const place = () => enrolment(db, classId, account);
    await join(account, 'Account');
    const { assignmentId } = await everything(db, account, theClass);
    const first = await addMember(db, code, 'Guest');
    await setExtraTime(db, { classId, learnerId: first }, 50);
    const own = { dueAt: NOON + 77, closesAt: NOON + 99, excused: 0 as const };
    await setException(db, assignmentId, first, own);
    const override = { assignmentId, learnerId: first, byLearnerId: theClass.ownerId };
    await setOverride(db, { ...override, earned: 0, reason: 'Earlier', at: NOON });
    await mergeGuest(db, first, account);
    expect(await place()).toMatchObject({
      shownName: 'Account',
      state: 'in',
      extraTimePercent: 50,
    });
    expect(await exceptionsOf(db, assignmentId)).toEqual([
      { assignmentId, learnerId: account, included: 0, ...own },
    ]);
    expect(await overridesOf(db, account)).toMatchObject([{ reason: 'Fair' }]);
    await leaveClass(db, { classId, learnerId: account }, NOON + 5);
    await mergeGuest(db, await addMember(db, code, 'Again'), account);
    expect(await place()).toMatchObject({ shownName: 'Again', state: 'in', endedAt: null });
    await removeLearner(db, { classId, learnerId: account }, NOON + 6);
    await mergeGuest(db, await addMember(db, code, 'By the back door'), account);
    expect((await place())?.state).toBe('waiting');
    await mergeGuest(db, await addMember(db, code, 'Twin'), theClass.ownerId);
    expect(await enrolment(db, classId, theClass.ownerId)).toBeNull();
  });
});

eachDatabase('notes and codes', (open) => {
  it('are written on learners of the class, and deleted by who wrote them', async () => {
    const db = await open();
    const { id: classId, ownerId, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const note = { id: 'n', classId, learnerId, byLearnerId: ownerId, text: 'T', at: NOON };
    expect(await writeNote(db, note)).toBe(true);
    expect(await writeNote(db, { ...note, id: 'm', learnerId: await addGuest(db) })).toBe(false);
    await deleteNote(db, 'n', learnerId);
    expect(await notesOn(db, classId, learnerId)).toEqual([{ ...note, byName: 'Ada' }]);
    await deleteNote(db, 'n', ownerId);
    expect(await notesOn(db, classId, learnerId)).toEqual([]);
  });

  it('are dropped a month after they were of any use', async () => {
    const db = await open();
    const learnerId = await addAccount(db);
    const code = { hash: 'h', learnerId, purpose: 'reset', byLearnerId: learnerId } as const;
    await issueCode(db, code, NOON);
    const DAY = 24 * 3600 * 1000;
    await dropOldCodes(db, NOON + 31 * DAY);
    expect(await db.selectFrom('oneTimeCode').select('hash').execute()).toHaveLength(1);
    await dropOldCodes(db, NOON + 31 * DAY + 1);
    expect(await db.selectFrom('oneTimeCode').select('hash').execute()).toEqual([]);
  });
});
