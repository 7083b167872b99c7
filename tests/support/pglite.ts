/** PGlite behind the face of a pg.Pool, for tests on a machine without a PostgreSQL server. */
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

const INT8 = 20;

type Command = PostgresQueryResult<unknown>['command'];

/**
 * A pool of one: whoever connects waits until the one before has released. `reset` empties the database.
 * Loading takes a second or two, so a test file makes one and resets it.
 */
export async function pglitePool(): Promise<PostgresPool & { reset(): Promise<void> }> {
  const server = await PGlite.create({ parsers: { [INT8]: Number } });
  let turn: Promise<void> = Promise.resolve();

  async function query<R>(sql: string, parameters: readonly unknown[] = []) {
    const result = await server.query<R>(sql, [...parameters]);
    const command = (sql.trimStart().split(/[\s;]/, 1)[0] ?? '').toUpperCase() as Command;
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
  }

  return {
    async connect() {
      const before = turn;
      let free: () => void = () => undefined;
      turn = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      return { query, release: () => free() } as PostgresPoolClient;
    },
    async end() {
      await turn;
      await server.close();
    },
    async reset() {
      await server.exec('drop schema public cascade; create schema public;');
    },
  };
}
