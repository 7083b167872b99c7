/** Item versions, lesson marks, throttles, and what values survive the way into the database and back. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import { addGuest, NOON } from '@/tests/support/samples';
import { itemVersion, itemVersionsById, recordItemVersions } from './item-versions';
import { lessonMarks, markLesson } from './lesson-marks';
import { addFailure, clearFailures, dropOldThrottles, failures } from './throttle';

eachDatabase('item versions', (open) => {
  const version = (id: string, content: string) => ({ id, itemId: 'one', module: 'm', content });

  it('never change once they are written', async () => {
    const db = await open();
    await recordItemVersions(db, [version('v1', '{"stem":"then"}')], NOON);
    await recordItemVersions(db, [version('v1', '{"stem":"now"}'), version('v2', '{}')], NOON + 1);
    expect(await itemVersion(db, 'v1')).toEqual(version('v1', '{"stem":"then"}'));
    expect([...(await itemVersionsById(db, ['v1', 'v2', 'v2', 'none'])).keys()].sort()).toEqual([
      'v1',
      'v2',
    ]);
    expect(await itemVersion(db, 'none')).toBeNull();
    expect(await itemVersionsById(db, [])).toEqual(new Map());
  });

  it('are written in any number, and by several processes that start at once', async () => {
    const db = await open();
    const many = Array.from({ length: 250 }, (_, i) => version(`v${i}`, '{}'));
    await Promise.all([1, 2, 3].map((i) => recordItemVersions(db, many, NOON + i)));
    await recordItemVersions(db, [], NOON);
    const ids = many.map((v) => v.id);
    expect((await itemVersionsById(db, ids)).size).toBe(250);
  });
});

eachDatabase('lesson marks', (open) => {
  it('are done, and taken back, and remember when the lesson was begun', async () => {
    const db = await open();
    const learnerId = await addGuest(db);
    const mark = { learnerId, module: 'm', lesson: 'l' };
    await markLesson(db, { ...mark, done: true }, NOON);
    expect(await lessonMarks(db, learnerId)).toEqual([
      { module: 'm', lesson: 'l', begunAt: NOON, doneAt: NOON },
    ]);
    await markLesson(db, { ...mark, done: false }, NOON + 1);
    await markLesson(db, { ...mark, lesson: 'k', done: false }, NOON + 2);
    const marks = await lessonMarks(db, learnerId);
    expect(marks).toHaveLength(2);
    expect(marks).toEqual(
      expect.arrayContaining([
        { module: 'm', lesson: 'l', begunAt: NOON, doneAt: null },
        { module: 'm', lesson: 'k', begunAt: NOON + 2, doneAt: null },
      ]),
    );
    expect(await lessonMarks(db, await addGuest(db))).toEqual([]);
  });
});

eachDatabase('throttles', (open) => {
  it('count in a window that does not grow, and begin anew after it', async () => {
    const db = await open();
    expect(await failures(db, 'k', NOON)).toBeNull();
    expect(await addFailure(db, 'k', 1000, NOON)).toBe(1);
    expect(await addFailure(db, 'k', 1000, NOON + 999)).toBe(2);
    expect(await failures(db, 'k', NOON + 999)).toEqual({ count: 2, resetAt: NOON + 1000 });
    expect(await failures(db, 'k', NOON + 1000)).toBeNull();
    expect(await addFailure(db, 'k', 1000, NOON + 1000)).toBe(1);
    expect(await failures(db, 'k', NOON + 1000)).toEqual({ count: 1, resetAt: NOON + 2000 });
  });

  it('lose none of 40 failures at once, each of which learns its own number', async () => {
    const db = await open();
    const counts = await Promise.all(
      Array.from({ length: 40 }, () => addFailure(db, 'k', 1000, NOON)),
    );
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it('are cleared one by one, and dropped when their window is over', async () => {
    const db = await open();
    await addFailure(db, 'k', 1000, NOON);
    await addFailure(db, 'other', 5000, NOON);
    await clearFailures(db, 'k');
    expect(await failures(db, 'k', NOON)).toBeNull();
    await dropOldThrottles(db, NOON + 4999);
    expect(await failures(db, 'other', NOON)).not.toBeNull();
    await dropOldThrottles(db, NOON + 5000);
    expect(await failures(db, 'other', NOON)).toBeNull();
  });
});

eachDatabase('values', (open) => {
  it('booleans, nulls, instants and words of any script come through unharmed', async () => {
    const db = await open();
    const text = 'O\'Brien — 조선 — ‏فارسی‎ — 👁 — \\ " ; drop table learner';
    for (const truth of [true, false]) {
      const { rows } = await sql<{ n: number }>`
        select case when ${truth} then 1 else 0 end as n`.execute(db);
      expect(rows[0]?.n).toBe(Number(truth));
    }
    await db
      .insertInto('learner')
      .values({
        id: text,
        kind: 'guest',
        displayName: null,
        createdAt: NOON + 0.0,
        seenOn: '2026-11-24',
      })
      .execute();
    expect(await db.selectFrom('learner').selectAll().execute()).toEqual([
      { id: text, kind: 'guest', displayName: null, createdAt: NOON, seenOn: '2026-11-24' },
    ]);
  });

  it('a boolean in a list and in a condition does not end the process', async () => {
    const db = await open();
    await addGuest(db, 'g1');
    const rows = await db
      .selectFrom('learner')
      .select('id')
      .where(sql<boolean>`${true} = ${true}`)
      .where('id', 'in', ['g1', 'g2'])
      .execute();
    expect(rows).toEqual([{ id: 'g1' }]);
  });

  it('an undone transaction leaves nothing, and the next one runs', async () => {
    const db = await open();
    const undone = db.transaction().execute(async (tx) => {
      await addGuest(tx, 'g1');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await addGuest(db, 'g2');
    expect(await db.selectFrom('learner').select('id').execute()).toEqual([{ id: 'g2' }]);
  });
});
