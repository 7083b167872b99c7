import { expect, it } from 'vitest';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, NOON } from '@/tests/support/samples';
import {
  enrolment,
  enrolmentsOf,
  joinByCode,
  leaveClass,
  moveLearner,
  refuse,
  removeLearner,
  renameShown,
  roster,
  setExtraTime,
  takeBack,
} from './enrolments';
import { accountByName, openAccount } from './learners';
import {
  issueCode,
  openCodes,
  RESET_CODE_MS,
  redeemCode,
  replaceCodes,
  SLIP_CODE_MS,
} from './one-time-codes';
import { importPupils } from './roster-import';
import { findSession, startSession } from './sessions';

eachDatabase('enrolments', (open) => {
  it('end by leaving, which is undone by coming back, and by removal, which the teacher undoes', async () => {
    const db = await open();
    const { id: classId, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const whose = { classId, learnerId };
    const join = { code, learnerId, shownName: 'Ann' };
    expect(await leaveClass(db, whose, NOON + 5)).toBe(true);
    expect(await leaveClass(db, whose, NOON + 6)).toBe(false);
    expect(await enrolment(db, classId, learnerId)).toMatchObject({
      state: 'left',
      endedAt: NOON + 5,
    });
    expect(await takeBack(db, whose, NOON + 6)).toBe(false);
    expect((await joinByCode(db, join, NOON + 7)).kind).toBe('in');
    expect(await removeLearner(db, whose, NOON + 8)).toBe(true);
    expect((await joinByCode(db, join, NOON + 9)).kind).toBe('waiting');
    expect(await refuse(db, whose, NOON + 10)).toBe(true);
    expect(await takeBack(db, whose, NOON + 11)).toBe(true);
    expect(await enrolment(db, classId, learnerId)).toMatchObject({
      shownName: 'Ann',
      state: 'in',
      joinedAt: NOON + 11,
      endedAt: null,
    });
  });

  it('are renamed, given extra time, and moved with both', async () => {
    const db = await open();
    const from = await addClass(db);
    const to = await addClass(db);
    const learnerId = await addMember(db, from.code);
    const whose = { classId: from.id, learnerId };
    expect(await renameShown(db, whose, 'Zoe')).toBe(true);
    await setExtraTime(db, whose, 25);
    const move = { from: from.id, to: to.id, learnerId };
    expect(await moveLearner(db, { ...move, to: from.id }, NOON)).toBe(false);
    expect(await moveLearner(db, move, NOON + 5)).toBe(true);
    expect(await moveLearner(db, move, NOON + 6)).toBe(false);
    expect(await enrolment(db, from.id, learnerId)).toMatchObject({ state: 'left' });
    expect(await enrolment(db, to.id, learnerId)).toMatchObject({
      shownName: 'Zoe',
      state: 'in',
      extraTimePercent: 25,
    });
    expect((await enrolmentsOf(db, learnerId)).map((row) => row.classId)).toEqual([to.id, from.id]);
    expect(await moveLearner(db, { ...move, learnerId: to.ownerId }, NOON)).toBe(false);
  });

  it('are imported with ready-made accounts, all or none, which a slip opens once', async () => {
    const db = await open();
    const { id: classId, ownerId } = await addClass(db);
    const pupil = (n: number) => ({
      learnerId: `p${n}`,
      signInName: `name-${n}`,
      shownName: `Pupil ${n}`,
      codeHash: `slip-${n}`,
    });
    const pupils = Array.from({ length: 130 }, (_, n) => pupil(n));
    await openAccount(
      db,
      {
        learnerId: 'taken',
        signInName: 'name-129',
        passphraseHash: 'hash',
        displayName: 'T',
        recoveryCodeHashes: [],
      },
      NOON,
    );
    expect(await importPupils(db, classId, ownerId, pupils, NOON)).toBe(false);
    expect(await roster(db, classId)).toEqual([]);
    const clean = pupils.map((each) => ({ ...each, signInName: `${each.signInName}-b` }));
    expect(await importPupils(db, classId, ownerId, clean, NOON)).toBe(true);
    const twice = clean.map((each) => ({ ...each, signInName: `${each.signInName}-c` }));
    expect(await importPupils(db, classId, ownerId, twice, NOON)).toBe(true);
    const rows = await roster(db, classId);
    expect(rows).toHaveLength(130);
    expect(rows[0]).toMatchObject({
      shownName: 'Pupil 0',
      signInName: 'name-0-b',
      readyMade: 'unused',
      code: { purpose: 'slip', expiresAt: NOON + SLIP_CODE_MS },
    });
    expect((await accountByName(db, 'name-0-b'))?.passphraseHash).toBeNull();
    const use = { learnerId: 'p0', hash: 'slip-0', passphraseHash: 'chosen' };
    expect(await redeemCode(db, { ...use, learnerId: 'p1' }, NOON + 1)).toBe(false);
    const tries = await Promise.all([1, 2].map(() => redeemCode(db, use, NOON + 1)));
    expect(tries.sort()).toEqual([false, true]);
    expect((await accountByName(db, 'name-0-b'))?.passphraseHash).toBe('chosen');
    expect((await roster(db, classId))[0]?.readyMade).toBe('in-use');
  });
});

eachDatabase('one-time codes', (open) => {
  it('that still work are listed for those who are in the class', async () => {
    const db = await open();
    const { id: classId, ownerId } = await addClass(db);
    const pupils = ['p1', 'p2', 'p3'].map((learnerId) => ({
      learnerId,
      signInName: `name-${learnerId}`,
      shownName: `Pupil ${learnerId}`,
      codeHash: `slip-${learnerId}`,
    }));
    await importPupils(db, classId, ownerId, pupils, NOON);
    await redeemCode(db, { learnerId: 'p1', hash: 'slip-p1', passphraseHash: 'chosen' }, NOON);
    await removeLearner(db, { classId, learnerId: 'p2' }, NOON);
    const open3 = { learnerId: 'p3', shownName: 'Pupil p3', signInName: 'name-p3' };
    expect(await openCodes(db, classId, NOON + SLIP_CODE_MS - 1)).toEqual([
      { ...open3, purpose: 'slip', hash: 'slip-p3', expiresAt: NOON + SLIP_CODE_MS },
    ]);
    expect(await openCodes(db, classId, NOON + SLIP_CODE_MS)).toEqual([]);
    const again = {
      learnerId: 'p3',
      hash: 'again',
      purpose: 'slip',
      byLearnerId: ownerId,
    } as const;
    await db.transaction().execute((tx) => replaceCodes(tx, [again], NOON + 1));
    expect((await openCodes(db, classId, NOON + 2)).map((code) => code.hash)).toEqual(['again']);
  });

  it('put an earlier one out of use, end in a day, and end the sessions', async () => {
    const db = await open();
    const learnerId = await addAccount(db);
    const byLearnerId = await addAccount(db);
    await startSession(db, 's', learnerId, NOON);
    const code = { learnerId, purpose: 'reset', byLearnerId } as const;
    await issueCode(db, { ...code, hash: 'first' }, NOON);
    await issueCode(db, { ...code, hash: 'second' }, NOON + 1);
    const use = { learnerId, passphraseHash: 'new' };
    expect(await redeemCode(db, { ...use, hash: 'first' }, NOON + 2)).toBe(false);
    const late = NOON + 1 + RESET_CODE_MS;
    expect(await redeemCode(db, { ...use, hash: 'second' }, late)).toBe(false);
    expect(await redeemCode(db, { ...use, hash: 'second' }, late - 1)).toBe(true);
    expect(await findSession(db, 's', NOON)).toBeNull();
  });
});
