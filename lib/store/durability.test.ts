/** Several processes on one database, and one of them killed. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import { addGuest, addVersions, NOON, sampleCheck } from '@/tests/support/samples';
import { startWriter } from '@/tests/support/start-writer';
import { attemptWithResponses, countAttempts, submitCheck } from './attempts';
import { openDatabase } from './database';

eachDatabase('several processes', (open, target) => {
  const here = it.skipIf(target.kind === 'pglite');

  here('all their attempts land when two write at the same time', { timeout: 60_000 }, async () => {
    const db = await open();
    await addVersions(db, 'one');
    const learner = await addGuest(db);
    const where = target.shared();
    if (!where) throw new Error('No other process can reach this database.');
    let ready: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      ready = resolve;
    });
    const theirs: string[] = [];
    const ended = startWriter(where, learner, 200, (line) => {
      if (line === 'ready') ready();
      else theirs.push(line);
    });
    await started;
    const ours: string[] = [];
    // In turns, so that each of ours has to take its place between theirs.
    while (ours.length < 150) {
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, () => submitCheck(db, sampleCheck(learner), NOON)),
      );
      for (const outcome of outcomes) {
        if (outcome.kind === 'written') ours.push(outcome.attemptId);
      }
    }
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(theirs).toHaveLength(200);
    expect(new Set([...ours, ...theirs]).size).toBe(350);
    expect(await countAttempts(db, learner)).toBe(350);
  });

  here(
    'every attempt that was said to be written outlives a kill',
    { timeout: 60_000 },
    async () => {
      const db = await open();
      await addVersions(db, 'one');
      const learner = await addGuest(db);
      const where = target.shared();
      if (!where) throw new Error('No other process can reach this database.');
      for (const killAfter of [1, 40, 150]) {
        const written: string[] = [];
        const ended = await startWriter(where, learner, 100_000, (line, child) => {
          if (line !== 'ready') written.push(line);
          if (written.length === killAfter) child.kill('SIGKILL');
        });
        expect(ended.signal).toBe('SIGKILL');
        expect(written.length).toBeGreaterThanOrEqual(killAfter);
        const after = openDatabase(where);
        for (const id of written) {
          expect((await attemptWithResponses(after, id))?.responses).toHaveLength(1);
        }
        const halves = await after
          .selectFrom('attempt')
          .leftJoin('response', 'response.attemptId', 'attempt.id')
          .select('attempt.id')
          .where('response.attemptId', 'is', null)
          .execute();
        expect(halves).toEqual([]);
        if (target.kind === 'sqlite') {
          const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
            after,
          );
          expect(Object.values(rows[0] ?? {})).toEqual(['ok']);
        }
        await after.destroy();
      }
    },
  );
});
