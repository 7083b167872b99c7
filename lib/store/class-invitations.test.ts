import { expect, it } from 'vitest';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addGuest, NOON } from '@/tests/support/samples';
import {
  acceptClassInvitation,
  CLASS_INVITATION_MS,
  classInvitation,
  dropOldClassInvitations,
  inviteToClass,
  openClassInvitations,
  withdrawClassInvitations,
} from './class-invitations';
import { deleteClass, teachersOf } from './classes';
import { enrolment, joinByCode } from './enrolments';
import { setMayTeach, teacherAccounts } from './invitations';
import { eraseLearner } from './learners';

eachDatabase('links to teach a class', (open) => {
  it('make one account its teacher, once, until they run out', async () => {
    const db = await open();
    const { id, ownerId } = await addClass(db);
    const [first, second] = [await addAccount(db), await addAccount(db)];
    await inviteToClass(db, { hash: 'h', classId: id, byLearnerId: ownerId }, NOON);
    const end = NOON + CLASS_INVITATION_MS;
    expect(await classInvitation(db, 'h', end - 1)).toEqual({ classId: id, expiresAt: end });
    expect(await classInvitation(db, 'h', end)).toBeNull();
    expect(await acceptClassInvitation(db, 'h', first, end)).toEqual({ kind: 'not-open' });
    const guest = await acceptClassInvitation(db, 'h', await addGuest(db), NOON);
    expect(guest).toEqual({ kind: 'no-account' });
    const both = await Promise.all(
      [first, second].map((learner) => acceptClassInvitation(db, 'h', learner, NOON + 1)),
    );
    expect(both.map((each) => each.kind).sort()).toEqual(['accepted', 'not-open']);
    expect(await teachersOf(db, id)).toHaveLength(2);
    expect(await classInvitation(db, 'h', NOON + 2)).toBeNull();
  });

  it('take who learns in the class out of its gradebook', async () => {
    const db = await open();
    const { id, ownerId, code } = await addClass(db);
    const learner = await addMember(db, code);
    const account = await addAccount(db);
    await joinByCode(db, { code, learnerId: account, shownName: 'Cy' }, NOON);
    await inviteToClass(db, { hash: 'h', classId: id, byLearnerId: ownerId }, NOON);
    await acceptClassInvitation(db, 'h', account, NOON + 1);
    expect((await enrolment(db, id, account))?.state).toBe('left');
    expect((await enrolment(db, id, learner))?.state).toBe('in');
  });

  it('can be taken back, and go with the class, with who made them, and with time', async () => {
    const db = await open();
    const one = await addClass(db);
    const two = await addClass(db);
    const make = (hash: string, of: typeof one, now = NOON) =>
      inviteToClass(db, { hash, classId: of.id, byLearnerId: of.ownerId }, now);
    await make('a', one);
    await make('b', one, NOON + 5);
    await make('c', two);
    const ends = [NOON + CLASS_INVITATION_MS, NOON + 5 + CLASS_INVITATION_MS];
    expect(await openClassInvitations(db, one.id, NOON)).toEqual(ends);
    await withdrawClassInvitations(db, one.id);
    expect(await openClassInvitations(db, one.id, NOON)).toEqual([]);
    expect(await openClassInvitations(db, two.id, NOON)).toHaveLength(1);
    await deleteClass(db, two.id);
    await make('d', one);
    await eraseLearner(db, one.ownerId, NOON);
    const three = await addClass(db);
    await make('e', three);
    await dropOldClassInvitations(db, NOON + CLASS_INVITATION_MS);
    expect(await db.selectFrom('classInvitation').select('hash').execute()).toEqual([]);
  });

  it('and the operator sees who teaches or may', async () => {
    const db = await open();
    const { ownerId } = await addClass(db, 'one');
    await addAccount(db);
    const invited = await addAccount(db, 'invited');
    await setMayTeach(db, invited, true);
    const rows = await teacherAccounts(db);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        { signInName: `name-of-${ownerId}`, displayName: 'Ada', mayTeach: 0, classes: 1 },
        { signInName: 'name-of-invited', displayName: 'Ada', mayTeach: 1, classes: 0 },
      ]),
    );
  });
});
