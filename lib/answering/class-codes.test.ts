import { expect, it } from 'vitest';
import { setCodeRules, classById, setClassCode, archiveClass } from '@/lib/store/classes';
import { enrolment, removeLearner, joinByCode } from '@/lib/store/enrolments';
import { addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addGuest, NOON, sampleId } from '@/tests/support/samples';
import type { Database } from '@/lib/store/database';
import { openClassWithCode, renewClassCode, tryClassCode } from './class-codes';

const SECRET = 'secret';

eachDatabase('class codes at the door', (open) => {
  async function newClass(db: Database) {
    const id = sampleId();
    const ownerId = await addAccount(db);
    const row = { id, name: 'Ten', timeZone: 'UTC', termFrom: null, termTo: null, ownerId };
    await openClassWithCode(db, row, NOON);
    const code = (await classById(db, id))?.code ?? '';
    return { id, ownerId, code };
  }
  const at = (db: Database, typed: string, learnerId: string | null = null, now = NOON) =>
    tryClassCode(db, SECRET, { typed, learnerId, address: 'here' }, now);

  it('open a class however they are typed, and know who is there already', async () => {
    const db = await open();
    const { code, ownerId } = await newClass(db);
    const typed = `http://school.example/en/join/${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`;
    expect(await at(db, typed)).toMatchObject({ kind: 'open', code });
    expect(await at(db, code, ownerId)).toMatchObject({ kind: 'teacher' });
    const member = await addMember(db, code, 'Bo');
    expect(await at(db, code, member)).toMatchObject({ kind: 'in', shownName: 'Bo' });
  });

  it('answer alike whether wrong, off, ended, full, archived or no code at all', async () => {
    const db = await open();
    const { id, code } = await newClass(db);
    const refused = { kind: 'no-such-code' };
    expect(await at(db, 'CCCC-DDDD')).toEqual(refused);
    expect(await at(db, 'hello')).toEqual(refused);
    await setCodeRules(db, id, { expiresAt: NOON - 1, limit: null, asksFirst: false });
    expect(await at(db, code)).toEqual(refused);
    await setCodeRules(db, id, { expiresAt: null, limit: 1, asksFirst: false });
    const member = await addMember(db, code);
    expect(await at(db, code)).toEqual(refused);
    expect(await at(db, code, member)).toMatchObject({ kind: 'in' });
    await setCodeRules(db, id, { expiresAt: null, limit: null, asksFirst: false });
    await setClassCode(db, id, null);
    expect(await at(db, code)).toEqual(refused);
    await renewClassCode(db, id);
    const renewed = (await classById(db, id))?.code ?? '';
    expect(renewed).not.toBe(code);
    expect(await at(db, renewed)).toMatchObject({ kind: 'open' });
    await archiveClass(db, id, NOON);
    expect(await at(db, renewed)).toEqual(refused);
  });

  it('ask first where the teacher wants it, and whoever was removed', async () => {
    const db = await open();
    const { id, code } = await newClass(db);
    const learnerId = await addGuest(db);
    await joinByCode(db, { code, learnerId, shownName: 'Bo' }, NOON);
    await removeLearner(db, { classId: id, learnerId }, NOON + 1);
    expect(await at(db, code, learnerId)).toMatchObject({ kind: 'asks-first' });
    expect((await enrolment(db, id, learnerId))?.state).toBe('removed');
    await setCodeRules(db, id, { expiresAt: null, limit: null, asksFirst: true });
    expect(await at(db, code)).toMatchObject({ kind: 'asks-first' });
  });
});
