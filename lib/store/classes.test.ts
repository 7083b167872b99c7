import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addGuest, addVersions, NOON } from '@/tests/support/samples';
import { setException } from './assignments';
import { countAttempts } from './attempts';
import {
  addTeacher,
  archiveClass,
  classByCode,
  classById,
  classDeletion,
  classesTaughtBy,
  deleteClass,
  editClass,
  openClass,
  passOwnership,
  removeTeacher,
  restoreClass,
  setClassCode,
  setCodeRules,
  teachersOf,
} from './classes';
import { approve, enrolment, joinByCode, leaveClass } from './enrolments';
import { eraseLearner } from './learners';

eachDatabase('classes', (open) => {
  it('are opened with their owner as teacher, renamed, archived and restored', async () => {
    const db = await open();
    const { id, ownerId, code } = await addClass(db);
    expect((await teachersOf(db, id)).map((t) => t.learnerId)).toEqual([ownerId]);
    await addMember(db, code);
    await editClass(db, id, { name: '10b', termTo: '2027-01-31' });
    expect(await classById(db, id)).toMatchObject({
      name: '10b',
      timeZone: 'Europe/Lisbon',
      termFrom: '2026-09-14',
      termTo: '2027-01-31',
    });
    await archiveClass(db, id, NOON + 9);
    await archiveClass(db, id, NOON + 10);
    expect((await classById(db, id))?.archivedAt).toBe(NOON + 9);
    expect(await classByCode(db, code, NOON + 9)).toBeNull();
    await restoreClass(db, id);
    expect((await classByCode(db, code, NOON + 9))?.id).toBe(id);
    expect(await classesTaughtBy(db, ownerId)).toMatchObject([{ id, learners: 1, waiting: 0 }]);
  });

  it('have no code in common; one can be renewed, switched off and given an end', async () => {
    const db = await open();
    const a = await addClass(db);
    const b = await addClass(db);
    expect(await setClassCode(db, b.id, a.code)).toBe('taken');
    expect((await classById(db, b.id))?.code).toBe(b.code);
    const again = { id: 'c', name: 'C', timeZone: 'UTC', termFrom: null, termTo: null };
    const taken = { ...again, ownerId: a.ownerId, code: a.code };
    expect(await openClass(db, taken, NOON)).toBe('code-taken');
    expect(await classById(db, 'c')).toBeNull();
    expect(await setClassCode(db, a.id, 'NEW')).toBe('set');
    expect(await classByCode(db, a.code, NOON)).toBeNull();
    await setCodeRules(db, a.id, { expiresAt: NOON + 5, limit: null, asksFirst: false });
    expect((await classByCode(db, 'NEW', NOON + 5))?.id).toBe(a.id);
    expect(await classByCode(db, 'NEW', NOON + 6)).toBeNull();
    expect(await setClassCode(db, a.id, null)).toBe('set');
    expect(await setClassCode(db, b.id, null)).toBe('set');
    expect(await classByCode(db, 'NEW', NOON)).toBeNull();
  });

  it('take several teachers, with an account, who stop learning there; the owner can pass it on', async () => {
    const db = await open();
    const { id, ownerId, code } = await addClass(db);
    const second = await addAccount(db);
    await joinByCode(db, { code, learnerId: second, shownName: 'Cy' }, NOON);
    expect(await addTeacher(db, id, await addGuest(db), NOON)).toBe('no-account');
    expect(await addTeacher(db, id, second, NOON + 1)).toBe('added');
    expect((await enrolment(db, id, second))?.state).toBe('left');
    const join = { code, learnerId: second, shownName: 'Cy' };
    expect(await joinByCode(db, join, NOON)).toEqual({ kind: 'teacher', classId: id });
    expect(await removeTeacher(db, id, ownerId)).toBe('owner');
    expect(await passOwnership(db, id, ownerId, await addAccount(db))).toBe(false);
    expect(await passOwnership(db, id, second, second)).toBe(false);
    expect(await passOwnership(db, id, ownerId, second)).toBe(true);
    expect(await removeTeacher(db, id, ownerId)).toBe('removed');
    expect((await teachersOf(db, id)).map((t) => t.learnerId)).toEqual([second]);
  });

  it('say what goes when they are deleted, and leave attempts to their learners', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const { id, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    await leaveClass(db, { classId: id, learnerId: await addMember(db, code) }, NOON);
    const assignmentId = await addAssignment(db, id);
    await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + 5);
    await setException(db, assignmentId, learnerId, { dueAt: NOON, closesAt: null, excused: 0 });
    expect(await classDeletion(db, id)).toEqual({
      enrolments: 2,
      assignments: 1,
      extensions: 1,
      overrides: 0,
      notes: 0,
      attempts: 1,
    });
    await deleteClass(db, id);
    expect(await classById(db, id)).toBeNull();
    expect(await enrolment(db, id, learnerId)).toBeNull();
    expect(await countAttempts(db, learnerId)).toBe(1);
  });

  it('go to the longest-standing other teacher when the owner is erased, or are archived', async () => {
    const db = await open();
    const kept = await addClass(db);
    const alone = await addClass(db);
    const heir = await addAccount(db);
    await addTeacher(db, kept.id, await addAccount(db), NOON + 9);
    await addTeacher(db, kept.id, heir, NOON + 5);
    const learnerId = await addMember(db, alone.code);
    await eraseLearner(db, kept.ownerId, NOON + 20);
    await eraseLearner(db, alone.ownerId, NOON + 20);
    expect(await classById(db, kept.id)).toMatchObject({ ownerId: heir, archivedAt: null });
    expect(await classById(db, alone.id)).toMatchObject({
      ownerId: null,
      code: null,
      archivedAt: NOON + 20,
    });
    expect((await enrolment(db, alone.id, learnerId))?.state).toBe('in');
  });
});

eachDatabase('joining', (open) => {
  it('never goes over the limit, however many come at once', async () => {
    const db = await open();
    const { id, code } = await addClass(db);
    await setCodeRules(db, id, { expiresAt: null, limit: 3, asksFirst: false });
    const guests = await Promise.all(Array.from({ length: 12 }, () => addGuest(db)));
    const joined = await Promise.all(
      guests.map((learnerId) => joinByCode(db, { code, learnerId, shownName: 'Bo' }, NOON)),
    );
    expect(joined.filter((each) => each.kind === 'in')).toHaveLength(3);
    expect(joined.filter((each) => each.kind === 'full')).toHaveLength(9);
  });

  it('asks first where the teacher wants it, and changes nothing when done again', async () => {
    const db = await open();
    const { id, code } = await addClass(db);
    const learnerId = await addGuest(db);
    expect((await joinByCode(db, { code: 'WRONG', learnerId, shownName: 'Bo' }, NOON)).kind).toBe(
      'unknown',
    );
    await setCodeRules(db, id, { expiresAt: null, limit: null, asksFirst: true });
    const join = { code, learnerId, shownName: 'Bo' };
    expect(await joinByCode(db, join, NOON)).toMatchObject({ kind: 'waiting', again: false });
    expect(await joinByCode(db, { ...join, shownName: 'Xi' }, NOON)).toMatchObject({
      kind: 'waiting',
      again: true,
    });
    expect(await approve(db, { classId: id, learnerId }, NOON + 2)).toBe(true);
    expect(await approve(db, { classId: id, learnerId }, NOON + 3)).toBe(false);
    expect(await enrolment(db, id, learnerId)).toMatchObject({
      shownName: 'Bo',
      state: 'in',
      joinedAt: NOON + 2,
    });
  });
});
