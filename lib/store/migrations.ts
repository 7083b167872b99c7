/** Schema changes, in order, by name. One that has been released is never edited: a later one mends it. */
import { type Kysely, type Migration, Migrator, PostgresAdapter, sql } from 'kysely';
import type { Database } from './database';
import { classInvitations } from './migration-class-invitations';
import { classes } from './migration-classes';
import { readyMade } from './migration-ready-made';

const first: Migration = {
  async up(db: Kysely<unknown>) {
    const table = (name: string) => db.schema.createTable(name);
    await table('learner')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('display_name', 'text')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_on', 'text', (c) => c.notNull())
      .execute();
    await table('account')
      .addColumn('learner_id', 'text', (c) =>
        c.primaryKey().references('learner.id').onDelete('cascade'),
      )
      .addColumn('sign_in_name', 'text', (c) => c.notNull().unique())
      .addColumn('passphrase_hash', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('passphrase_changed_at', 'bigint', (c) => c.notNull())
      .execute();
    await table('recovery_code')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('learner_id', 'text', (c) =>
        c.notNull().references('learner.id').onDelete('cascade'),
      )
      .addColumn('used_at', 'bigint')
      .execute();
    await index('recovery_code', ['learner_id']);
    await table('session')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('learner_id', 'text', (c) =>
        c.notNull().references('learner.id').onDelete('cascade'),
      )
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute();
    await index('session', ['learner_id']);
    await table('lesson_mark')
      .addColumn('learner_id', 'text', (c) =>
        c.notNull().references('learner.id').onDelete('cascade'),
      )
      .addColumn('module', 'text', (c) => c.notNull())
      .addColumn('lesson', 'text', (c) => c.notNull())
      .addColumn('begun_at', 'bigint', (c) => c.notNull())
      .addColumn('done_at', 'bigint')
      .addPrimaryKeyConstraint('lesson_mark_key', ['learner_id', 'module', 'lesson'])
      .execute();
    await table('item_version')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('item_id', 'text', (c) => c.notNull())
      .addColumn('module', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await table('attempt')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('learner_id', 'text', (c) =>
        c.notNull().references('learner.id').onDelete('cascade'),
      )
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('module', 'text', (c) => c.notNull())
      .addColumn('lesson', 'text')
      .addColumn('submitted_at', 'bigint', (c) => c.notNull())
      .addColumn('earned', 'double precision', (c) => c.notNull())
      .addColumn('total', 'double precision', (c) => c.notNull())
      .execute();
    await index('attempt', ['learner_id', 'submitted_at']);
    await table('response')
      .addColumn('attempt_id', 'text', (c) =>
        c.notNull().references('attempt.id').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('item_id', 'text', (c) => c.notNull())
      .addColumn('item_version', 'text', (c) => c.notNull().references('item_version.id'))
      .addColumn('objective', 'text', (c) => c.notNull())
      .addColumn('response', 'text')
      .addColumn('earned', 'double precision', (c) => c.notNull())
      .addColumn('total', 'double precision', (c) => c.notNull())
      .addColumn('confidence', 'text')
      .addColumn('seconds', 'integer')
      .addPrimaryKeyConstraint('response_key', ['attempt_id', 'position'])
      .execute();
    await table('sitting')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('learner_id', 'text', (c) =>
        c.notNull().references('learner.id').onDelete('cascade'),
      )
      .addColumn('module', 'text', (c) => c.notNull())
      .addColumn('seed', 'text', (c) => c.notNull())
      .addColumn('items', 'text', (c) => c.notNull())
      .addColumn('started_at', 'bigint', (c) => c.notNull())
      .addColumn('handed_in_at', 'bigint')
      .execute();
    await index('sitting', ['learner_id', 'module']);
    await table('sitting_answer')
      .addColumn('sitting_id', 'text', (c) =>
        c.notNull().references('sitting.id').onDelete('cascade'),
      )
      .addColumn('item_id', 'text', (c) => c.notNull())
      .addColumn('response', 'text')
      .addColumn('confidence', 'text')
      .addColumn('seconds', 'integer')
      .addColumn('chosen_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('sitting_answer_key', ['sitting_id', 'item_id'])
      .execute();
    await table('throttle')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('failures', 'integer', (c) => c.notNull())
      .addColumn('reset_at', 'bigint', (c) => c.notNull())
      .execute();

    async function index(name: string, columns: string[]) {
      await db.schema
        .createIndex(`${name}_by_${columns.join('_')}`)
        .on(name)
        .columns(columns)
        .execute();
    }
  },
};

export const migrations: Record<string, Migration> = {
  '2026-11-24-first': first,
  '2026-11-25-classes': classes,
  '2026-11-25-ready-made': readyMade,
  '2026-11-26-class-invitations': classInvitations,
};

/** Brings the schema up to this program. Throws one clear line if the database is newer than the program. */
export async function migrate(db: Database): Promise<void> {
  // A PostgreSQL database may hold another program's tables of the same names in another schema.
  const schema = await currentSchema(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: schema,
  });
  const known = new Set(Object.keys(migrations));
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const own = tables.filter((table) => schema === undefined || table.schema === schema);
  if (own.some((table) => table.name === 'kysely_migration')) {
    const done = await (db as unknown as Kysely<{ kyselyMigration: { name: string } }>)
      .selectFrom('kyselyMigration')
      .select('name')
      .execute();
    const newer = done.map((row) => row.name).filter((name) => !known.has(name));
    if (newer.length > 0) {
      throw new Error(
        `The database has been changed by a newer program (${newer.join(', ')}): start that one, or restore a backup.`,
      );
    }
  }
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** The schema that new tables go to; undefined on SQLite, which has none. */
async function currentSchema(db: Database): Promise<string | undefined> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return undefined;
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (!name) {
    throw new Error(
      'The search_path of the database names no schema that exists: make it, or mend DATABASE_URL.',
    );
  }
  return name;
}
