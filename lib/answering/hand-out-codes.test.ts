import { expect, it } from 'vitest';
import { can } from '@/lib/identity/can';
import { learnerSubject, loadActor } from '@/lib/identity/load-subject';
import { hashRecoveryCode } from '@/lib/identity/random';
import { seededCode } from '@/lib/identity/seeded-codes';
import { accessLogOf } from '@/lib/store/access-log';
import type { Database } from '@/lib/store/database';
import { removeLearner, roster } from '@/lib/store/enrolments';
import { setMayTeach } from '@/lib/store/invitations';
import { openCodes, redeemCode, unusedAccounts } from '@/lib/store/one-time-codes';
import { importPupils } from '@/lib/store/roster-import';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import { makeReset, makeSlips } from './hand-out-codes';

const SEED = 'a seed';
const codeOf = (learnerId: string) => hashRecoveryCode(learnerId, seededCode(SEED, learnerId));
const whats = async (db: Database, learnerId: string) =>
  (await accessLogOf(db, learnerId, { limit: 50 })).rows.map(({ what, detail }) => [what, detail]);

eachDatabase('codes that a teacher hands out', (open) => {
  async function withPupils() {
    const db = await open();
    const klass = await addClass(db);
    const ids = ['new', 'used', 'gone', 'teacher'];
    const pupils = ids.map((learnerId) => ({
      learnerId,
      signInName: `name-${learnerId}`,
      shownName: `Pupil ${learnerId}`,
      codeHash: `slip-${learnerId}`,
    }));
    await importPupils(db, klass.id, klass.ownerId, pupils, NOON);
    const used = { learnerId: 'used', hash: 'slip-used', passphraseHash: 'chosen' };
    await redeemCode(db, used, NOON);
    await removeLearner(db, { classId: klass.id, learnerId: 'gone' }, NOON);
    await setMayTeach(db, 'teacher', true);
    const own = await addMember(db, klass.code);
    const viewer = { learnerId: klass.ownerId, teaching: 'anyone' as const };
    return { db, klass, own, viewer, everyone: [...ids, own] };
  }

  it('are slips for those alone for whom the matrix lets one be printed', async () => {
    const { db, klass, viewer, everyone } = await withPupils();
    const known = await loadActor(db, klass.ownerId, 'anyone');
    const allowed: string[] = [];
    for (const id of everyone) {
      const subject = await learnerSubject(db, known, klass.id, id);
      if (subject && can(known.actor, 'print-slip', subject)) allowed.push(id);
    }
    expect(await unusedAccounts(db, klass.id)).toEqual(allowed);
    expect(allowed).toEqual(['new']);
    const of = { classId: klass.id, learnerIds: null };
    for (const at of [NOON + 1, NOON + 2]) {
      expect(await makeSlips(db, viewer, of, SEED, at)).toEqual({ kind: 'seen', data: 1 });
    }
    expect(await whats(db, 'new')).toEqual(Array(2).fill(['reset', '{"purpose":"slip"}']));
    const codes = await openCodes(db, klass.id, NOON + 2);
    expect(codes.find((code) => code.learnerId === 'new')?.hash).toBe(codeOf('new'));
    expect(await makeSlips(db, viewer, { ...of, learnerIds: ['used'] }, SEED, NOON)).toEqual({
      kind: 'seen',
      data: 0,
    });
    const stranger = { learnerId: 'used', teaching: 'anyone' as const };
    expect((await makeSlips(db, stranger, of, SEED, NOON)).kind).toBe('refused');
  });

  it('are a reset for an account that the class made, and for no other', async () => {
    const { db, klass, own, viewer } = await withPupils();
    const reset = (learnerId: string) =>
      makeReset(db, viewer, { classId: klass.id, learnerId }, SEED, NOON + 3);
    for (const refused of [own, 'gone', 'teacher', 'unknown', klass.ownerId]) {
      expect((await reset(refused)).kind).toBe('refused');
    }
    expect((await reset('used')).kind).toBe('seen');
    expect(await whats(db, 'used')).toEqual([['reset', '{"purpose":"reset"}']]);
    const use = { learnerId: 'used', hash: codeOf('used'), passphraseHash: 'newer' };
    expect(await redeemCode(db, use, NOON + 4)).toBe(true);
    expect((await roster(db, klass.id)).map((row) => row.learnerId)).not.toContain('gone');
  });
});
