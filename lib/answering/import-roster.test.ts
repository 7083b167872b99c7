import { expect, it } from 'vitest';
import { accessLogOf } from '@/lib/store/access-log';
import { roster } from '@/lib/store/enrolments';
import { openCodes } from '@/lib/store/one-time-codes';
import { hashRecoveryCode } from '@/lib/identity/random';
import { seededCode } from '@/lib/identity/seeded-codes';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import { makeAccounts, previewRoster, rowsToMake } from './import-roster';

eachDatabase('a list of names', (open) => {
  async function withClass() {
    const db = await open();
    const klass = await addClass(db);
    const bo = await addMember(db, klass.code, 'Bo');
    const cy = await addMember(db, klass.code, 'Cy');
    const viewer = { learnerId: klass.ownerId, teaching: 'anyone' as const };
    const draft = { classId: klass.id, seed: 'a seed', text: 'Ada\nBo\nAda\n' };
    const preview = async (at = NOON + 5, of = draft) => {
      const seen = await previewRoster(db, viewer, of, at);
      if (seen.kind === 'refused') throw new Error('Refused.');
      return seen.data;
    };
    const of = { classId: klass.id, byLearnerId: klass.ownerId, seed: draft.seed };
    return { db, klass, bo, cy, viewer, draft, preview, of };
  }

  it('is looked through without writing, and tells those whom it named', async () => {
    const { db, bo, cy, draft, preview } = await withClass();
    const { roster: read, imported, digest } = await preview();
    expect(imported).toBe(false);
    expect(read).toMatchObject({ kind: 'read', errors: 0, asks: 2 });
    const lines = (ticked: number[]) => {
      const rows = rowsToMake(read, new Set(ticked));
      return rows === 'errors' ? rows : rows.map((row) => row.line);
    };
    expect([lines([]), lines([3]), lines([2, 3, 99])]).toEqual([[1], [1, 3], [1, 2, 3]]);
    expect((await preview(NOON + 6, { ...draft, text: 'Ada\nBo\n' })).digest).not.toBe(digest);
    const broken = (await preview(NOON + 7, { ...draft, text: 'name\nAda\n"Bo\n' })).roster;
    expect(rowsToMake(broken, new Set())).toBe('errors');
    const log = async (id: string) =>
      (await accessLogOf(db, id, { limit: 9 })).rows.map((row) => row.what);
    expect([await log(bo), await log(cy)]).toEqual([['roster'], []]);
    expect(await db.selectFrom('account').selectAll().execute()).toHaveLength(1);
  });

  it('is imported once, however often it is sent, with codes that come from its seed', async () => {
    const { db, klass, viewer, draft, preview, of } = await withClass();
    const rows = rowsToMake((await preview()).roster, new Set([3]));
    if (rows === 'errors') throw new Error('Errors.');
    await makeAccounts(db, of, rows, NOON + 6);
    await makeAccounts(db, of, rows, NOON + 7);
    expect((await preview()).imported).toBe(true);
    const made = (await roster(db, klass.id)).filter((row) => row.readyMade === 'unused');
    expect(made.map((row) => row.shownName)).toEqual(['Ada', 'Ada']);
    for (const { learnerId, hash } of await openCodes(db, klass.id, NOON + 8)) {
      expect(hash).toBe(hashRecoveryCode(learnerId, seededCode(draft.seed, learnerId)));
    }
    const other = { ...viewer, learnerId: 'unknown' };
    expect((await previewRoster(db, other, draft, NOON)).kind).toBe('refused');
  });
});
