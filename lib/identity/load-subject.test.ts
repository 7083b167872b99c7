import { expect, it } from 'vitest';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addGuest, NOON } from '@/tests/support/samples';
import { addTeacher, archiveClass, deleteClass, setCodeRules } from '@/lib/store/classes';
import { joinByCode, leaveClass, moveLearner } from '@/lib/store/enrolments';
import { setMayTeach } from '@/lib/store/invitations';
import { redeemCode } from '@/lib/store/one-time-codes';
import { importPupils } from '@/lib/store/roster-import';
import { can } from './can';
import { classSubject, generalSubject, learnerSubject, loadActor } from './load-subject';

eachDatabase('the subject of a question', (open) => {
  it('tells what each person is to a class, and to all of them', async () => {
    const db = await open();
    const here = await addClass(db);
    const there = await addClass(db);
    const account = await addAccount(db);
    const guest = await addGuest(db);
    const second = await addAccount(db);
    await addTeacher(db, here.id, second, NOON);
    const member = await addMember(db, here.code);
    const left = await addMember(db, here.code);
    await leaveClass(db, { classId: here.id, learnerId: left }, NOON);
    await setCodeRules(db, here.id, { expiresAt: null, limit: null, asksFirst: true });
    const waiting = await addAccount(db);
    await joinByCode(db, { code: here.code, learnerId: waiting, shownName: 'W' }, NOON);
    const roles = async (id: string | null) => {
      const known = await loadActor(db, id, 'invited');
      const subject = await classSubject(db, known, here.id);
      return [subject?.role, generalSubject(known).role];
    };
    expect(await roles(null)).toEqual(['guest', 'guest']);
    expect(await roles('unknown')).toEqual(['guest', 'guest']);
    expect(await roles(guest)).toEqual(['guest', 'guest']);
    expect(await roles(account)).toEqual(['learner', 'learner']);
    expect(await roles(waiting)).toEqual(['learner', 'learner']);
    expect(await roles(member)).toEqual(['member', 'member']);
    expect(await roles(left)).toEqual(['guest', 'guest']);
    expect(await roles(second)).toEqual(['teacher', 'other-teacher']);
    expect(await roles(here.ownerId)).toEqual(['owner', 'other-teacher']);
    expect(await roles(there.ownerId)).toEqual(['other-teacher', 'other-teacher']);
    const known = await loadActor(db, here.ownerId, 'invited');
    const about = (id: string) => learnerSubject(db, known, here.id, id);
    expect((await about(waiting))?.learner).toMatchObject({ state: 'waiting', teaches: false });
    expect((await about(left))?.learner?.state).toBe('left');
    expect((await about(account))?.learner?.state).toBeNull();
    expect((await about(second))?.learner?.teaches).toBe(true);
    await archiveClass(db, here.id, NOON);
    expect((await about(member))?.archived).toBe(true);
    expect(await classSubject(db, known, 'unknown')).toBeNull();
  });

  it('tells whose account a teacher of the class made, and whether it is in use', async () => {
    const db = await open();
    const here = await addClass(db);
    const there = await addClass(db);
    const pupil = { learnerId: 'p', signInName: 'p', shownName: 'P', codeHash: 'h' };
    await importPupils(db, here.id, here.ownerId, [pupil], NOON);
    await joinByCode(db, { code: there.code, learnerId: 'p', shownName: 'P' }, NOON);
    const own = await addMember(db, here.code);
    const about = async (learnerId: string, { id, ownerId } = here) => {
      const known = await loadActor(db, ownerId, 'invited');
      const subject = await learnerSubject(db, known, id, learnerId);
      if (!subject) throw new Error('No subject.');
      return [
        subject.learner?.readyMade,
        can(known.actor, 'print-slip', subject),
        can(known.actor, 'start-reset', subject),
      ];
    };
    expect(await about('p')).toEqual(['unused', true, true]);
    expect(await about('p', there)).toEqual(['no', false, false]);
    expect(await about(own)).toEqual(['no', false, false]);
    await redeemCode(db, { learnerId: 'p', hash: 'h', passphraseHash: 'chosen' }, NOON);
    expect(await about('p')).toEqual(['in-use', false, true]);
    await setMayTeach(db, 'p', true);
    expect(await about('p')).toEqual(['in-use', false, false]);
    await setMayTeach(db, 'p', false);
    await moveLearner(db, { from: here.id, to: there.id, learnerId: 'p' }, NOON);
    expect(await about('p')).toEqual(['no', false, false]);
    expect(await about('p', there)).toEqual(['in-use', false, true]);
    await deleteClass(db, there.id);
    await joinByCode(db, { code: here.code, learnerId: 'p', shownName: 'P' }, NOON);
    expect(await about('p')).toEqual(['no', false, false]);
  });

  it('lets an account teach where the operator lets anyone, or was asked to let this one', async () => {
    const db = await open();
    const account = await addAccount(db);
    const guest = await addGuest(db);
    const may = async (id: string, teaching: 'anyone' | 'invited') => {
      const { actor } = await loadActor(db, id, teaching);
      return actor !== null && actor !== 'operator' && actor.mayTeach;
    };
    expect([await may(account, 'anyone'), await may(account, 'invited')]).toEqual([true, false]);
    expect(await may(guest, 'anyone')).toBe(false);
    await setMayTeach(db, account, true);
    expect(await may(account, 'invited')).toBe(true);
  });
});
