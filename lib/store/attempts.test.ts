import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import { addGuest, addVersions, NOON, sampleCheck, sampleId } from '@/tests/support/samples';
import {
  answeredItems,
  attemptWithResponses,
  countAttempts,
  SAME_ANSWER_MS,
  submitCheck,
  testAttempts,
} from './attempts';
import { lessonMarks } from './lesson-marks';
import { startSitting } from './sittings';

eachDatabase('attempts', (open) => {
  async function withLearner() {
    const db = await open();
    await addVersions(db, 'one', 'two');
    return { db, learner: await addGuest(db) };
  }

  it('keeps an attempt as it was sent, nulls included, and begins its lesson', async () => {
    const { db, learner } = await withLearner();
    const check = sampleCheck(learner, { confidence: null, seconds: null, earned: 1 / 3 });
    const outcome = await submitCheck(db, check, NOON);
    expect(outcome).toEqual({ kind: 'written', attemptId: check.attemptId });
    expect(await attemptWithResponses(db, check.attemptId ?? '')).toEqual({
      attempt: {
        id: check.attemptId,
        learnerId: learner,
        kind: 'check',
        module: 'north-korea',
        lesson: 'a-closed-net',
        submittedAt: NOON,
        earned: 1 / 3,
        total: 1,
        assignmentId: null,
      },
      responses: [
        {
          position: 0,
          itemId: 'one',
          itemVersion: 'v-one',
          objective: 'closed-net',
          response: '{"choice":"a"}',
          earned: 1 / 3,
          total: 1,
          confidence: null,
          seconds: null,
        },
      ],
    });
    expect(await lessonMarks(db, learner)).toEqual([
      { module: 'north-korea', lesson: 'a-closed-net', begunAt: NOON, doneAt: null },
    ]);
  });

  it('finds no attempt where there is none', async () => {
    const { db } = await withLearner();
    expect(await attemptWithResponses(db, 'none')).toBeNull();
  });

  it('writes the same id once, and keeps what came first', async () => {
    const { db, learner } = await withLearner();
    const check = sampleCheck(learner);
    await submitCheck(db, check, NOON);
    const again = await submitCheck(
      db,
      { ...check, response: '{"choice":"b"}', earned: 0 },
      NOON + 9,
    );
    expect(again).toEqual({ kind: 'repeated', attemptId: check.attemptId });
    expect(await countAttempts(db, learner)).toBe(1);
    const kept = await attemptWithResponses(db, check.attemptId ?? '');
    expect(kept?.responses[0]).toMatchObject({ response: '{"choice":"a"}', earned: 1 });
  });

  it("says 'foreign' to someone else's id, and changes nothing", async () => {
    const { db, learner } = await withLearner();
    const check = sampleCheck(learner);
    await submitCheck(db, check, NOON);
    const other = await addGuest(db);
    expect(await submitCheck(db, { ...check, learnerId: other }, NOON)).toEqual({
      kind: 'foreign',
    });
    expect(await countAttempts(db, other)).toBe(0);
    expect((await attemptWithResponses(db, check.attemptId ?? ''))?.attempt.learnerId).toBe(
      learner,
    );
  });

  it("refuses the id of a sitting, which is its test's attempt to be", async () => {
    const { db, learner } = await withLearner();
    const id = sampleId();
    await startSitting(
      db,
      { id, learnerId: learner, module: 'north-korea', seed: 's', items: [] },
      NOON,
    );
    const outcome = await submitCheck(db, sampleCheck(learner, { attemptId: id }), NOON);
    expect(outcome).toEqual({ kind: 'foreign' });
    expect(await countAttempts(db, learner)).toBe(0);
  });

  it('takes a plain form sent twice within two minutes for one', async () => {
    const { db, learner } = await withLearner();
    const first = await submitCheck(db, sampleCheck(learner, { attemptId: null }), NOON);
    const again = sampleCheck(learner, { attemptId: null });
    const second = await submitCheck(db, again, NOON + SAME_ANSWER_MS - 1);
    expect(second).toEqual({
      kind: 'repeated',
      attemptId: (first as { attemptId: string }).attemptId,
    });
    expect(await countAttempts(db, learner)).toBe(1);
  });

  it('takes a plain form sent again after two minutes for another', async () => {
    const { db, learner } = await withLearner();
    await submitCheck(db, sampleCheck(learner, { attemptId: null }), NOON);
    const later = await submitCheck(
      db,
      sampleCheck(learner, { attemptId: null }),
      NOON + SAME_ANSWER_MS,
    );
    expect(later.kind).toBe('written');
    expect(await countAttempts(db, learner)).toBe(2);
  });

  it('takes another answer, another item, or another learner for another attempt', async () => {
    const { db, learner } = await withLearner();
    const plain = { attemptId: null };
    await submitCheck(db, sampleCheck(learner, plain), NOON);
    const others = [
      sampleCheck(learner, { ...plain, response: '{"choice":"b"}' }),
      sampleCheck(learner, { ...plain, itemId: 'two', itemVersion: 'v-two' }),
      sampleCheck(await addGuest(db), plain),
    ];
    for (const other of others) {
      expect((await submitCheck(db, other, NOON + 1)).kind).toBe('written');
    }
    expect(await countAttempts(db, learner)).toBe(3);
  });

  it('writes one attempt when the same id comes over several connections at once', async () => {
    const { db, learner } = await withLearner();
    const check = sampleCheck(learner);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => submitCheck(db, check, NOON)),
    );
    expect(outcomes.filter((o) => o.kind === 'written')).toHaveLength(1);
    expect(outcomes.filter((o) => o.kind === 'repeated')).toHaveLength(7);
    expect(await countAttempts(db, learner)).toBe(1);
  });

  it('writes one attempt when the same plain form comes over several connections at once', async () => {
    const { db, learner } = await withLearner();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        submitCheck(db, sampleCheck(learner, { attemptId: null }), NOON),
      ),
    );
    expect(outcomes.filter((o) => o.kind === 'written')).toHaveLength(1);
    expect(new Set(outcomes.map((o) => 'attemptId' in o && o.attemptId)).size).toBe(1);
    expect(await countAttempts(db, learner)).toBe(1);
  });

  it('writes nothing at all where a part of the attempt is refused', async () => {
    const { db, learner } = await withLearner();
    const unknown = sampleCheck(learner, { itemVersion: 'no-such-version' });
    await expect(submitCheck(db, unknown, NOON)).rejects.toThrow();
    expect(await countAttempts(db, learner)).toBe(0);
    expect(await lessonMarks(db, learner)).toEqual([]);
  });

  it('lands all of 50 writers at once', async () => {
    const { db, learner } = await withLearner();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => submitCheck(db, sampleCheck(learner), NOON)),
    );
    expect(outcomes.every((o) => o.kind === 'written')).toBe(true);
    expect(await countAttempts(db, learner)).toBe(50);
  });

  it('lists what was answered, oldest first', async () => {
    const { db, learner } = await withLearner();
    await submitCheck(db, sampleCheck(learner, { earned: 0 }), NOON + 5);
    await submitCheck(db, sampleCheck(learner, { itemId: 'two', itemVersion: 'v-two' }), NOON);
    expect(await answeredItems(db, learner)).toMatchObject([
      { itemId: 'two', earned: 1, answered: true, submittedAt: NOON, lesson: 'a-closed-net' },
      { itemId: 'one', earned: 0, answered: true, submittedAt: NOON + 5, kind: 'check' },
    ]);
    expect(await testAttempts(db, learner)).toEqual([]);
  });
});
