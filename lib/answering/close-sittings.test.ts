import { expect, it } from 'vitest';
import { addAssignment, addClass, addMember, beginAssigned } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import { versionId } from '@/lib/assessment/versions';
import { type Item, parseItem } from '@/lib/assessment/registry';
import { setException } from '@/lib/store/assignments';
import { attemptWithResponses } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { setExtraTime } from '@/lib/store/enrolments';
import { recordItemVersions } from '@/lib/store/item-versions';
import { saveAnswers, sittingById, startAssignedSitting } from '@/lib/store/sittings';
import { closeSittings, saveSitting } from './sit-test';

const HOUR = 3_600_000;

function question(): Item {
  const parsed = parseItem({
    id: 'one',
    type: 'single-choice',
    objective: 'closed-net',
    difficulty: 1,
    stem: 'Which?',
    options: [
      { id: 'a', text: 'This', correct: true, feedback: 'Yes.' },
      { id: 'b', text: 'That', feedback: 'No.' },
      { id: 'c', text: 'Neither', feedback: 'No.' },
    ],
    explanation: 'So it is.',
    citations: ['a-fact'],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.item;
}

eachDatabase('closing', (open) => {
  async function begun(db: Database) {
    const item = question();
    const version = versionId(item);
    const content = JSON.stringify(item);
    await recordItemVersions(
      db,
      [{ id: version, itemId: 'one', module: 'north-korea', content }],
      NOON,
    );
    const { id: classId, code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const times = { opensAt: NOON, closesAt: NOON + HOUR };
    const assignmentId = await addAssignment(db, classId, times);
    const sitting = {
      id: 'a-sitting',
      learnerId,
      module: 'north-korea',
      seed: 's',
      items: [{ itemId: 'one', version }],
      assignmentId,
    };
    await startAssignedSitting(db, sitting, () => true, NOON + 5);
    const answer = { itemId: 'one', response: '{"choice":"a"}', confidence: null, seconds: 4 };
    await saveAnswers(db, sitting.id, [{ ...answer, chosenAt: NOON + 6 }]);
    return { classId, learnerId, assignmentId };
  }

  it('hands in what is open as it stands, as of the closing time, once', async () => {
    const db = await open();
    const { classId } = await begun(db);
    expect(await closeSittings(db, { classId }, NOON + HOUR)).toBe(0);
    await Promise.all([1, 2].map((i) => closeSittings(db, { classId }, NOON + 3 * HOUR + i)));
    const found = await attemptWithResponses(db, 'a-sitting');
    expect(found?.attempt).toMatchObject({ submittedAt: NOON + HOUR, total: 1 });
    expect(found?.responses).toHaveLength(1);
    expect(await closeSittings(db, {}, NOON + 4 * HOUR)).toBe(0);
  });

  it('waits for an extension and for extra time', async () => {
    const db = await open();
    const { classId, learnerId, assignmentId } = await begun(db);
    await setExtraTime(db, { classId, learnerId }, 50);
    expect(await closeSittings(db, {}, NOON + 1.5 * HOUR)).toBe(0);
    const own = { dueAt: null, closesAt: NOON + 2 * HOUR, excused: 0 as const };
    await setException(db, assignmentId, learnerId, own);
    expect(await closeSittings(db, {}, NOON + 2 * HOUR)).toBe(0);
    expect(await closeSittings(db, { learnerId }, NOON + 2 * HOUR + 1)).toBe(1);
    expect((await sittingById(db, 'a-sitting'))?.handedInAt).toBe(NOON + 2 * HOUR);
    expect(await beginAssigned(db, { learnerId, assignmentId }, NOON, () => false)).toBeNull();
  });

  it('takes no answer that comes afterwards', async () => {
    const db = await open();
    await begun(db);
    const sitting = await sittingById(db, 'a-sitting');
    if (!sitting) throw new Error('No sitting.');
    const late = NOON + HOUR + 1;
    const timing = () => ({ ageMs: 0, seconds: null });
    expect(await saveSitting(db, sitting, ['one'], {}, timing, late)).toBe('handed-in');
    const found = await attemptWithResponses(db, 'a-sitting');
    expect(found?.responses.map((row) => row.response)).toEqual(['{"choice":"a"}']);
  });
});
