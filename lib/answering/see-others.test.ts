import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addVersions, NOON, sampleCheck, sampleId } from '@/tests/support/samples';
import { accessLogOf, ONE_VIEWING_MS } from '@/lib/store/access-log';
import { submitCheck } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { leaveClass } from '@/lib/store/enrolments';
import { startSitting, handIn, sittingById } from '@/lib/store/sittings';
import { seeAttempt, seeClass, seeLearner } from './see-others';

const log = async (db: Database, learnerId: string) =>
  (await accessLogOf(db, learnerId, { limit: 50 })).rows;

eachDatabase("another's data", (open) => {
  async function people() {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const { id: classId, ownerId, code } = await addClass(db);
    const other = await addClass(db);
    const learnerId = await addMember(db, code);
    const viewer = (id: string | null) => ({ learnerId: id, teaching: 'anyone' as const });
    const strangers = [null, 'unknown', learnerId, await addMember(db, code), other.ownerId];
    strangers.push(await addAccount(db));
    return { db, classId, ownerId, code, learnerId, viewer, strangers };
  }
  let reads = 0;
  const read = async () => {
    reads += 1;
    return 'data';
  };

  it('is neither read nor logged where it is refused, and logged each time where it is not', async () => {
    const { db, classId, ownerId, learnerId, viewer, strangers } = await people();
    const of = { what: 'learner-page', classId, learnerId } as const;
    reads = 0;
    for (const stranger of strangers) {
      expect(await seeLearner(db, viewer(stranger), of, read, NOON)).toEqual({ kind: 'refused' });
      const list = async () => ({ data: await read(), learnerIds: [learnerId] });
      for (const what of ['roster', 'gradebook', 'items', 'export', 'live'] as const) {
        expect(await seeClass(db, viewer(stranger), { what, classId }, list, NOON)).toEqual({
          kind: 'refused',
        });
      }
    }
    const owner = viewer(ownerId);
    for (const wrong of [
      { ...of, learnerId: 'unknown' },
      { ...of, classId: 'unknown' },
      { ...of, learnerId: ownerId },
    ]) {
      expect((await seeLearner(db, owner, wrong, read, NOON)).kind).toBe('refused');
    }
    expect(reads).toBe(0);
    expect(await db.selectFrom('accessLog').selectAll().execute()).toEqual([]);
    for (const at of [NOON + 1, NOON + 2]) {
      expect(await seeLearner(db, owner, of, read, at)).toEqual({ kind: 'seen', data: 'data' });
    }
    const detail = { shown: 'attempts' };
    await seeLearner(db, owner, { ...of, what: 'notes', detail }, read, NOON + 3);
    const common = { viewerId: ownerId, viewerName: 'Ada', classId, className: `Class ${classId}` };
    expect(await log(db, learnerId)).toMatchObject([
      { ...common, what: 'notes', detail: '{"shown":"attempts"}', at: NOON + 3 },
      { ...common, what: 'learner-page', detail: '{}', at: NOON + 2 },
      { ...common, what: 'learner-page', detail: '{}', at: NOON + 1 },
    ]);
    await leaveClass(db, { classId, learnerId }, NOON + 4);
    expect((await seeLearner(db, owner, of, read, NOON + 5)).kind).toBe('refused');
    expect(await log(db, learnerId)).toHaveLength(3);
  });

  it('leaves no trace where reading fails', async () => {
    const { db, classId, ownerId, learnerId, viewer } = await people();
    const of = { what: 'learner-page', classId, learnerId } as const;
    const failing = async () => {
      throw new Error('broken');
    };
    await expect(seeLearner(db, viewer(ownerId), of, failing, NOON)).rejects.toThrow('broken');
    expect(await log(db, learnerId)).toEqual([]);
  });

  it('shows attempts that were done for the class, and no practice', async () => {
    const { db, classId, ownerId, learnerId, viewer, strangers } = await people();
    const check = async (module: string) => {
      const outcome = await submitCheck(db, sampleCheck(learnerId, { module }), NOON);
      return outcome.kind === 'foreign' ? '' : outcome.attemptId;
    };
    const before = await check('north-korea');
    const see = async (id: string | null, attempt: string) =>
      (await seeAttempt(db, viewer(id), attempt, async (_, through) => through, NOON + 5)) as
        | { kind: 'seen'; data: string | null }
        | { kind: 'refused' };
    expect((await see(ownerId, before)).kind).toBe('refused');
    const assignmentId = await addAssignment(db, classId);
    const assigned = await addAssignedAttempt(db, { learnerId, assignmentId }, NOON);
    const practice = { id: sampleId(), learnerId, module: 'north-korea', seed: 's', items: [] };
    await startSitting(db, practice, NOON);
    const sitting = await sittingById(db, practice.id);
    if (!sitting) throw new Error('No sitting.');
    const scored = {
      itemId: 'one',
      itemVersion: 'v-one',
      objective: 'o',
      response: null,
      earned: 0,
      total: 1,
      confidence: null,
      seconds: null,
    };
    await handIn(db, sitting, () => [scored], NOON + 1);
    expect(await see(ownerId, assigned)).toEqual({ kind: 'seen', data: classId });
    expect(await see(ownerId, before)).toEqual({ kind: 'seen', data: classId });
    for (const hidden of [practice.id, await check('another-module'), 'unknown']) {
      expect((await see(ownerId, hidden)).kind).toBe('refused');
    }
    expect((await log(db, learnerId)).map((row) => row.detail).sort()).toEqual(
      [assigned, before].map((attemptId) => JSON.stringify({ attemptId })).sort(),
    );
    for (const stranger of strangers.filter((each) => each !== learnerId)) {
      expect((await see(stranger, assigned)).kind).toBe('refused');
    }
    for (const own of [assigned, practice.id]) {
      expect(await see(learnerId, own)).toEqual({ kind: 'seen', data: null });
    }
    expect(await log(db, learnerId)).toHaveLength(2);
  });

  it('in a list is logged for all that it showed, once a viewing, and for every export', async () => {
    const { db, classId, ownerId, code, learnerId, viewer } = await people();
    const second = await addMember(db, code);
    const see = (what: 'gradebook' | 'export', ids: string[], detail: object, at: number) =>
      seeClass(
        db,
        viewer(ownerId),
        { what, classId, detail: { ...detail } },
        async () => ({ data: ids.length, learnerIds: ids }),
        at,
      );
    expect(await see('gradebook', [learnerId], {}, NOON)).toEqual({ kind: 'seen', data: 1 });
    await see('gradebook', [learnerId, second], {}, NOON + 1);
    expect(await log(db, learnerId)).toHaveLength(1);
    expect(await log(db, second)).toHaveLength(1);
    await see('gradebook', [learnerId], { columns: 3 }, NOON + 2);
    await see('gradebook', [learnerId], {}, NOON + ONE_VIEWING_MS);
    await see('export', [learnerId], {}, NOON + 3);
    await see('export', [learnerId], {}, NOON + 4);
    expect((await log(db, learnerId)).map((row) => row.what)).toEqual([
      'gradebook',
      'export',
      'export',
      'gradebook',
      'gradebook',
    ]);
  });
});
