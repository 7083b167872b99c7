/** What teachers read: right, of their class alone, and by indexes. */
import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addVersions, NOON, sampleCheck } from '@/tests/support/samples';
import { accessLogOf } from './access-log';
import { assignmentWork } from './assignments';
import { submitCheck } from './attempts';
import {
  checksOfLearner,
  gradebookRows,
  type ItemCursor,
  type ItemScope,
  itemRows,
} from './class-work';
import { classDeletion } from './classes';
import { sittingsPastClosing } from './closing';
import type { Database } from './database';
import { leaveClass } from './enrolments';
import { markLesson } from './lesson-marks';
import { attemptStanding } from './standing';

async function withWork(db: Database) {
  await addVersions(db, 'one', 'two');
  const { id, code, ownerId } = await addClass(db);
  const other = await addClass(db);
  const [ann, bo, gone] = [
    await addMember(db, code, 'Ann'),
    await addMember(db, code, 'Bo'),
    await addMember(db, code, 'Gone'),
  ];
  const stranger = await addMember(db, other.code, 'Stranger');
  const test = await addAssignment(db, id);
  const foreign = await addAssignment(db, other.id);
  for (const [learnerId, at] of [
    [ann, 10],
    [ann, 30],
    [bo, 20],
    [gone, 15],
  ] as const) {
    await addAssignedAttempt(db, { learnerId, assignmentId: test }, NOON + at);
  }
  await addAssignedAttempt(db, { learnerId: stranger, assignmentId: foreign }, NOON + 40);
  for (const learnerId of [ann, gone, stranger]) {
    await submitCheck(db, sampleCheck(learnerId, { earned: 0 }), NOON + 50);
    await submitCheck(db, sampleCheck(learnerId), NOON + 60);
    await submitCheck(db, sampleCheck(learnerId, { module: 'not-assigned' }), NOON + 70);
    await markLesson(db, { learnerId, module: 'north-korea', lesson: 'l', done: true }, NOON + 80);
  }
  await leaveClass(db, { classId: id, learnerId: gone }, NOON + 90);
  return { id, ownerId, ann, bo, gone, stranger, test, foreign };
}

eachDatabase('class work', (open, target) => {
  it("is the class's own, of those who are in it", async () => {
    const db = await open();
    const { id, ann, bo, test } = await withWork(db);
    const rows = await gradebookRows(db, id);
    expect(rows.learners.map((row) => row.shownName)).toEqual(['Ann', 'Bo']);
    expect(rows.assignments.map((row) => row.id)).toEqual([test]);
    expect(rows.attempts.map((row) => [row.learnerId, row.submittedAt - NOON])).toEqual([
      [ann, 10],
      [bo, 20],
      [ann, 30],
    ]);
    expect(rows.attempts[0]).toMatchObject({ assignmentId: test, earned: 1, total: 2 });
    expect(rows.checks).toEqual([
      {
        learnerId: ann,
        module: 'north-korea',
        itemId: 'one',
        firstAt: NOON + 50,
        bestEarned: 1,
        total: 1,
      },
    ]);
    expect(rows.marks.map((row) => [row.learnerId, row.lesson])).toEqual(
      expect.arrayContaining([
        [ann, 'l'],
        [ann, 'a-closed-net'],
      ]),
    );
    expect(rows.marks.every((row) => row.learnerId === ann)).toBe(true);
    const one = await gradebookRows(db, id, bo);
    expect(one.learners.map((row) => row.learnerId)).toEqual([bo]);
    expect(one.attempts).toHaveLength(1);
    expect([...one.checks, ...one.marks]).toEqual([]);
  });

  it('gives responses page by page, each attempt whole and once', async () => {
    const db = await open();
    const { id, ann, bo, test, foreign } = await withWork(db);
    const all = async (scope: ItemScope) => {
      const pages: string[][] = [];
      let after: ItemCursor | null = null;
      do {
        const page = await itemRows(db, scope, { after, limit: 2 });
        pages.push(page.responses.map((row) => row.attemptId));
        expect(page.responses.every((row) => [ann, bo].includes(row.learnerId))).toBe(true);
        after = page.next;
      } while (after);
      return pages;
    };
    const tests = await all({ classId: id, assignmentId: test });
    expect(tests.map((page) => page.length)).toEqual([4, 2]);
    expect(new Set(tests.flat()).size).toBe(3);
    const checks = await all({ classId: id, module: 'north-korea' });
    expect(checks.map((page) => page.length)).toEqual([2]);
    const anns = await checksOfLearner(db, ann, 'north-korea');
    expect(anns.map((row) => [row.attemptId, row.lesson, row.earned])).toEqual(
      anns.map((row, i) => [row.attemptId, 'a-closed-net', i]),
    );
    expect(anns.map((row) => row.attemptId).sort()).toEqual([...new Set(checks.flat())].sort());
    expect(await all({ classId: id, assignmentId: foreign })).toEqual([[]]);
  });

  it('is read without a full scan of attempts, responses, sittings or the log', async () => {
    const db = await open();
    const { id, ann, ownerId, test } = await withWork(db);
    const watched = watch(db);
    await gradebookRows(watched.db, id);
    await gradebookRows(watched.db, id, ann);
    const after = { learnerId: ann, attemptId: '' };
    await itemRows(watched.db, { classId: id, assignmentId: test }, { after, limit: 5 });
    await itemRows(watched.db, { classId: id, module: 'north-korea' }, { after, limit: 5 });
    await checksOfLearner(watched.db, ann, 'north-korea');
    await assignmentWork(watched.db, test);
    await classDeletion(watched.db, id);
    await sittingsPastClosing(watched.db, NOON + 1);
    await accessLogOf(watched.db, ann, { limit: 5 });
    const { responses } = await itemRows(db, { classId: id, assignmentId: test }, { limit: 1 });
    await attemptStanding(watched.db, ownerId, responses[0]?.attemptId ?? '');
    const plans = await watched.plans(target.kind === 'sqlite');
    expect(plans.length).toBeGreaterThan(25);
    // Rows of the partial index are open sittings alone.
    const scans = plans.filter(
      (plan) =>
        /SCAN (attempt|response|access_log|sitting)\b(?! USING (COVERING )?INDEX sitting_open)/i.test(
          plan,
        ) || /Seq Scan on (attempt|response|access_log|sitting)\b/.test(plan),
    );
    expect(scans).toEqual([]);
  });
});

/** The database with every query noted as it is sent, and the plans of those. */
function watch(db: Database) {
  const nodes: RootOperationNode[] = [];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    db: db.withPlugin(plugin),
    plans: (sqlite: boolean) =>
      db.transaction().execute(async (tx) => {
        // A table of a few rows is read whole, whatever indexes it has: here only where there is no other way.
        if (!sqlite) await sql`set local enable_seqscan = off`.execute(tx);
        const plans: string[] = [];
        for (const node of nodes) {
          const query = tx.getExecutor().compileQuery(node, { queryId: 'plan' });
          const explain = sqlite ? 'explain query plan' : 'explain';
          const { rows } = await tx.executeQuery<Record<string, unknown>>(
            CompiledQuery.raw(`${explain} ${query.sql}`, [...query.parameters]),
          );
          plans.push(rows.map((row) => String(row.detail ?? Object.values(row)[0])).join('\n'));
        }
        return plans;
      }),
  };
}
