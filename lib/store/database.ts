/**
 * The one database of this process: SQLite in DATA_DIR, or PostgreSQL where DATABASE_URL says so.
 * It hangs on a global symbol, since Next's bundle and ours are two copies of this file in one process.
 */
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import { dataDir } from '@/lib/settings';
import type { Schema } from './schema';
import { sqliteDialect } from './sqlite';

export type Database = Kysely<Schema>;

/** A file, a server's address, or a pool of connections that speaks as pg.Pool does. */
export type DatabaseLocation = { sqlite: string } | { postgres: string } | { pool: PostgresPool };

/** Opens a database; nothing is read before the first query. */
export function openDatabase(where: DatabaseLocation): Database {
  const dialect =
    'sqlite' in where
      ? sqliteDialect(where.sqlite)
      : new PostgresDialect({ pool: 'pool' in where ? where.pool : postgresPool(where.postgres) });
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
}

function postgresPool(connectionString: string): pg.Pool {
  // int8 holds instants and counts here, all of them far below 2^53.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5000,
    types,
  });
  // An idle connection that the server drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Where this process keeps its data, from the environment. */
export function databaseLocation(
  env: NodeJS.ProcessEnv = process.env,
): { postgres: string } | { sqlite: string } {
  return env.DATABASE_URL
    ? { postgres: env.DATABASE_URL }
    : { sqlite: join(dataDir(env), 'course.sqlite') };
}

const key = Symbol.for('walls-and-eyes.database');

export function database(): Database {
  const holder = globalThis as { [key]?: Database };
  holder[key] ??= openDatabase(databaseLocation());
  return holder[key];
}

/** Throws if the database does not answer. */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
