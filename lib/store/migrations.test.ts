import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase, type Target } from '@/tests/support/databases';
import { addGuest, NOON } from '@/tests/support/samples';
import { startWriter } from '@/tests/support/start-writer';
import { type Database, openDatabase } from './database';
import { ensureGuest } from './learners';
import { migrate, migrations } from './migrations';

type Migrations = Kysely<{ kyselyMigration: { name: string; timestamp: string } }>;

async function names(db: Database): Promise<string[]> {
  const rows = await (db as unknown as Migrations)
    .selectFrom('kyselyMigration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}

/** Ours only: on a server other test files have schemas of their own. */
async function tables(db: Database, target: Target): Promise<string[]> {
  const { rows } =
    target.kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
      : await sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = current_schema()`.execute(db);
  return rows
    .map((row) => row.name)
    .filter((name) => !name.startsWith('kysely_'))
    .sort();
}

eachDatabase('migrations', (open, target) => {
  it('make every table of the schema', async () => {
    expect(await tables(await open(), target)).toEqual([
      'access_log',
      'account',
      'assignment',
      'assignment_learner',
      'attempt',
      'class',
      'class_invitation',
      'class_teacher',
      'enrolment',
      'grade_override',
      'item_version',
      'lab_work',
      'learner',
      'lesson_mark',
      'one_time_code',
      'recovery_code',
      'response',
      'session',
      'sitting',
      'sitting_answer',
      'teacher_invitation',
      'teacher_note',
      'throttle',
    ]);
  });

  it('run a second time without effect', async () => {
    const db = await open();
    const id = await addGuest(db);
    await migrate(db);
    expect(await names(db)).toEqual(Object.keys(migrations));
    expect((await ensureGuest(db, id, NOON)).createdAt).toBe(NOON);
  });

  it('stop with one line at a database that a newer program has changed', async () => {
    const db = await open();
    await (db as unknown as Migrations)
      .insertInto('kyselyMigration')
      .values({ name: '2999-01-01-later', timestamp: '2999-01-01' })
      .execute();
    await expect(migrate(db)).rejects.toThrow(
      'The database has been changed by a newer program (2999-01-01-later): start that one, or restore a backup.',
    );
  });

  it('leave nothing half done where one of them fails', async () => {
    const db = await target.empty();
    migrations['9999-broken'] = {
      async up(broken) {
        await broken.schema.createTable('half').addColumn('id', 'text').execute();
        throw new Error('killed half way');
      },
    };
    try {
      await expect(migrate(db)).rejects.toThrow('killed half way');
    } finally {
      delete migrations['9999-broken'];
    }
    expect(await tables(db, target)).not.toContain('half');
    await migrate(db);
    expect(await names(db)).toEqual(Object.keys(migrations));
  });

  it.skipIf(target.kind === 'pglite')(
    'run once when several processes start at once',
    { timeout: 60_000 },
    async () => {
      await target.empty();
      const where = target.shared();
      if (!where) throw new Error('No second connection can be had.');
      const ended = await Promise.all(
        Array.from({ length: 3 }, () => startWriter(where, 'nobody', 0, () => undefined)),
      );
      expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
      const db = openDatabase(where);
      try {
        expect(await names(db)).toEqual(Object.keys(migrations));
      } finally {
        await db.destroy();
      }
    },
  );
});
