/**
 * Data tests run on both databases. SQLite is a file in a temporary folder. PostgreSQL is the server at
 * TEST_DATABASE_URL, or PGlite where none is set; the title says which one it was.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Database, openDatabase } from '@/lib/store/database';
import { migrate } from '@/lib/store/migrations';
import { pglitePool } from './pglite';

/** What a second process can be told: a file, or a server's address. */
export type SharedLocation = { sqlite: string } | { postgres: string };

export interface Target {
  readonly kind: 'sqlite' | 'postgres' | 'pglite';
  /** An empty database without a schema, opened; closed after the test. */
  empty(): Promise<Database>;
  /** Where the latest database is, for another process or pool; null on PGlite, which nobody else can reach. */
  shared(): SharedLocation | null;
}

/**
 * A describe block on SQLite and on PostgreSQL. `open` gives a migrated, empty database, which is closed after the test;
 * one test opens one.
 */
export function eachDatabase(
  name: string,
  tests: (open: () => Promise<Database>, target: Target) => void,
): void {
  describe(`${name} (SQLite)`, () => run(sqliteTarget(), tests));
  const url = process.env.TEST_DATABASE_URL;
  if (url) describe(`${name} (PostgreSQL server)`, () => run(postgresTarget(url), tests));
  else describe(`${name} (PostgreSQL as PGlite)`, () => run(pgliteTarget(), tests));
}

function run(target: Target, tests: (open: () => Promise<Database>, target: Target) => void): void {
  const opened: Database[] = [];
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy();
  });
  const empty = async () => {
    const db = await target.empty();
    // PGlite's stays open for the whole file.
    if (target.kind !== 'pglite') opened.push(db);
    return db;
  };
  tests(
    async () => {
      const db = await empty();
      await migrate(db);
      return db;
    },
    { ...target, empty },
  );
}

function sqliteTarget(): Target {
  let folder = '';
  let count = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'walls-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = () => join(folder, `${count}.sqlite`);
  return {
    kind: 'sqlite',
    async empty() {
      count += 1;
      return openDatabase({ sqlite: path() });
    },
    shared: () => ({ sqlite: path() }),
  };
}

function postgresTarget(url: string): Target {
  // A schema of its own for each file and block, so that files run side by side.
  const schema = `walls_test_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema}`);
  // A space as '+' would be read as a plus sign.
  const postgres = own.toString().replaceAll('+', '%20');
  let admin: pg.Client;
  beforeAll(async () => {
    admin = new pg.Client({ connectionString: url });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.query(`drop schema if exists ${schema} cascade`);
    await admin.end();
  });
  return {
    kind: 'postgres',
    async empty() {
      await admin.query(`drop schema if exists ${schema} cascade`);
      await admin.query(`create schema ${schema}`);
      return openDatabase({ postgres });
    },
    shared: () => ({ postgres }),
  };
}

type Pglite = { pool: Awaited<ReturnType<typeof pglitePool>>; db: Database };

// One for all blocks of a test file, since it takes seconds to load; it ends with the file's process.
let pglite: Promise<Pglite> | null = null;

function pgliteTarget(): Target {
  let shared: Pglite;
  beforeAll(async () => {
    pglite ??= pglitePool().then((pool) => ({ pool, db: openDatabase({ pool }) }));
    shared = await pglite;
  }, 120_000);
  return {
    kind: 'pglite',
    async empty() {
      await shared.pool.reset();
      return shared.db;
    },
    shared: () => null,
  };
}
