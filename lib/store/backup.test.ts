import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase, type SharedLocation } from '@/tests/support/databases';
import { addAccount, addVersions, NOON, sampleCheck } from '@/tests/support/samples';
import { submitCheck } from './attempts';
import { allRows, backup, restore } from './backup';
import type { Line, Row } from './backup-file';
import { type Database, openDatabase } from './database';
import { answerLive, openLive } from './live';
import { migrate } from './migrations';
import { startSession } from './sessions';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walls-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function contents(db: Database): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of allRows(db as unknown as Kysely<Record<string, Row>>)) lines.push(line);
  return lines;
}

async function filled(db: Database): Promise<void> {
  await addVersions(db, 'one', 'two');
  const klass = await addClass(db);
  const learnerId = await addMember(db, klass.code, 'Zoë “Zed” O’Neil\n');
  const assignmentId = await addAssignment(db, klass.id);
  await addAssignedAttempt(db, { assignmentId, learnerId }, NOON + 9);
  const account = await addAccount(db);
  await startSession(db, 's1', account, NOON);
  // More than a page of rows, in a table whose key has two columns.
  for (let i = 0; i < 30; i += 1) await submitCheck(db, sampleCheck(learnerId), NOON + i * 200_000);
  const live = { id: 'l1', classId: klass.id, itemVersion: 'v-one', openedBy: klass.ownerId };
  await openLive(db, live, async () => '', NOON);
  await answerLive(db, live, { mark: 'm', response: '"a"' }, NOON);
}

eachDatabase('a backup', (open, target) => {
  const shared = (): SharedLocation => {
    const where = target.shared();
    if (!where) throw new Error('Nobody else can reach this database.');
    return where;
  };
  const saved = async (db: Database, name = 'a.backup') => {
    await filled(db);
    const file = join(folder, name);
    const rows = await backup(shared(), file, NOON, join(folder, 'snapshot'));
    return { file, rows };
  };
  const elsewhere = (name: string) => ({ sqlite: join(folder, `${name}.sqlite`) });
  // PGlite lives in this process alone; the server's run covers PostgreSQL.
  const test = it.runIf(target.kind !== 'pglite');

  test('holds every row, and gives every one back in an empty place', async () => {
    const db = await open();
    const { file, rows } = await saved(db);
    const before = await contents(db);
    expect(rows.attempt).toBe(31);
    expect(await restore(elsewhere('new'), file)).toEqual(rows);
    const restored = openDatabase(elsewhere('new'));
    expect(await contents(restored)).toEqual(before);
    await restored.destroy();
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test('comes back into the kind of database that it is from', async () => {
    const db = await open();
    const { file } = await saved(db);
    const before = await contents(db);
    const empty = await target.empty();
    expect((await restore(shared(), file)).attempt).toBe(31);
    expect(await contents(empty)).toEqual(before);
  });

  test('is refused, with nothing written, where it is torn, changed, newer or no backup', async () => {
    const { file } = await saved(await open());
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const changed = (name: string, by: (text: string) => string) => {
      const path = join(folder, name);
      writeFileSync(path, gzipSync(by(text)));
      return path;
    };
    const torn = join(folder, 'torn');
    writeFileSync(torn, whole);
    truncateSync(torn, whole.length - 40);
    const cases: [string, RegExp][] = [
      [torn, /not whole/],
      [changed('short', (all) => all.split('\n').slice(0, -3).join('\n')), /not whole/],
      [changed('other', (all) => all.replace('"earned":1', '"earned":0')), /not whole/],
      [
        changed('newer', (all) => all.replace('2026-11-24-first', '2030-01-01-later')),
        /newer program/,
      ],
      [join(folder, 'none'), /no file/],
    ];
    const random = join(folder, 'random');
    appendFileSync(random, 'something else');
    cases.push([random, /no backup/]);
    for (const [path, message] of cases) {
      await expect(restore(elsewhere('target'), path)).rejects.toThrow(message);
    }
    expect((await restore(elsewhere('target'), file)).attempt).toBe(31);
  });

  test('is never restored over something', async () => {
    const { file } = await saved(await open());
    const db = openDatabase(elsewhere('used'));
    await migrate(db);
    await addAccount(db);
    const before = await contents(db);
    await db.destroy();
    await expect(restore(elsewhere('used'), file)).rejects.toThrow(/not empty/);
    const after = openDatabase(elsewhere('used'));
    expect(await contents(after)).toEqual(before);
    await after.destroy();
  });
});
