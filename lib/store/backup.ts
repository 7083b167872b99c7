/** The whole database out and in: row by row, so that what was saved from one kind can be restored into the other. */
import { type Kysely, sql } from 'kysely';
import {
  type Cell,
  BadBackup,
  type Line,
  openBackupFile,
  type Row,
  writeBackupFile,
} from './backup-file';
import { type Database, type DatabaseLocation, openDatabase } from './database';
import { migrate, migratorOf, migrations } from './migrations';
import type { Schema } from './schema';

/** Every table with its key, those that others refer to first. A table that is missing here doesn't compile. */
const TABLES = {
  learner: ['id'],
  class: ['id'],
  account: ['learnerId'],
  recoveryCode: ['id'],
  session: ['id'],
  lessonMark: ['learnerId', 'module', 'lesson'],
  itemVersion: ['id'],
  classTeacher: ['classId', 'learnerId'],
  enrolment: ['classId', 'learnerId'],
  assignment: ['id'],
  assignmentLearner: ['assignmentId', 'learnerId'],
  gradeOverride: ['assignmentId', 'learnerId'],
  labWork: ['assignmentId', 'learnerId'],
  attempt: ['id'],
  response: ['attemptId', 'position'],
  sitting: ['id'],
  sittingAnswer: ['sittingId', 'itemId'],
  throttle: ['key'],
  accessLog: ['id'],
  teacherInvitation: ['hash'],
  classInvitation: ['hash'],
  oneTimeCode: ['hash'],
  teacherNote: ['id'],
  liveView: ['id'],
  liveAnswer: ['liveId', 'mark'],
} satisfies Record<keyof Schema, readonly string[]>;

type Untyped = Kysely<Record<string, Row>>;

const PAGE = 1000;

/** Writes a backup of the database at `where`, which may be in use. Gives the number of rows of each table. */
export async function backup(
  where: DatabaseLocation,
  file: string,
  now: number,
  snapshotFile: string,
): Promise<Record<string, number>> {
  // SQLite has one writer: a copy is made in one step, and read while the program goes on writing.
  const source = openDatabase(where);
  if ('sqlite' in where) {
    await sql`vacuum into ${snapshotFile}`.execute(source);
    await source.destroy();
    const snapshot = openDatabase({ sqlite: snapshotFile });
    try {
      return await write(snapshot, file, now);
    } finally {
      await snapshot.destroy();
    }
  }
  try {
    return await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((tx) => write(tx, file, now));
  } finally {
    await source.destroy();
  }
}

async function write(db: Database, file: string, now: number): Promise<Record<string, number>> {
  const done = await (db as unknown as Kysely<{ kyselyMigration: { name: string } }>)
    .selectFrom('kyselyMigration')
    .select('name')
    .orderBy('name')
    .execute();
  const head = { migrations: done.map((row) => row.name), at: now };
  return writeBackupFile(file, head, allRows(db as unknown as Untyped));
}

/** Every row, table by table, each by its key: the database never holds more than a page of them for us. */
export async function* allRows(db: Untyped): AsyncIterable<Line> {
  for (const [table, keys] of Object.entries(TABLES)) {
    let after: Cell[] | null = null;
    for (;;) {
      let query = db.selectFrom(table).selectAll().limit(PAGE);
      for (const key of keys) query = query.orderBy(key);
      if (after !== null) query = query.where(beyond(keys, after));
      const rows: Row[] = await query.execute();
      for (const row of rows) yield [table, row];
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) break;
      after = keys.map((key) => last[key] ?? null);
    }
  }
}

/** Beyond a key of several columns: `(a, b) > (x, y)`, which both databases know. */
function beyond(keys: readonly string[], after: readonly Cell[]) {
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  return sql<boolean>`(${columns}) > (${sql.join(after)})`;
}

/**
 * Fills an empty database from a backup, all or nothing, and brings its schema up to this program. Throws BadBackup, with
 * the database as empty as before, if the file is none, not whole, or newer than the program, or the database is not empty.
 */
export async function restore(
  where: DatabaseLocation,
  file: string,
): Promise<Record<string, number>> {
  const opened = await openBackupFile(file);
  const newer = opened.migrations.filter((name) => !Object.hasOwn(migrations, name));
  if (newer.length > 0) {
    throw new BadBackup(
      `${file} was made by a newer program (${newer.join(', ')}): install that one, then restore.`,
    );
  }
  const db = openDatabase(where);
  try {
    const schema = opened.migrations.at(-1) ?? '';
    await emptyOrThrow(db);
    const { error } = await (await migratorOf(db)).migrateTo(schema);
    if (error) throw error;
    const rows = await db
      .transaction()
      .execute((tx) => fill(tx as unknown as Untyped, opened.lines));
    await migrate(db);
    return rows;
  } finally {
    await db.destroy();
  }
}

async function emptyOrThrow(db: Database): Promise<void> {
  const tables = await db.introspection.getTables();
  for (const { name } of tables) {
    if (!Object.keys(TABLES).some((table) => snake(table) === name)) continue;
    const found = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (found.rows.length > 0) {
      throw new BadBackup(
        'The database is not empty: restore into a new one (another DATA_DIR or DATABASE_URL).',
      );
    }
  }
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** SQLite binds some 32,000 values in a statement. */
const VALUES = 10_000;

async function fill(tx: Untyped, lines: AsyncIterable<Line>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  let table = '';
  let waiting: Row[] = [];
  const flush = async () => {
    if (waiting.length > 0) await tx.insertInto(table).values(waiting).execute();
    waiting = [];
  };
  for await (const [of, row] of lines) {
    if (!Object.hasOwn(TABLES, of))
      throw new BadBackup(`The backup holds a table '${of}' that nobody knows.`);
    if (of !== table || waiting.length * Object.keys(row).length >= VALUES) await flush();
    table = of;
    waiting.push(row);
    counts[of] = (counts[of] ?? 0) + 1;
  }
  await flush();
  return counts;
}
