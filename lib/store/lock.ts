/** Waiting one's turn at a row. SQLite has one writer at a time anyway, and no such clause. */
import { PostgresAdapter } from 'kysely';
import type { Database } from './database';

/**
 * The row's id, with others kept from changing that row until the transaction ends; null if there is none. Read what
 * must not change afterwards: on PostgreSQL an earlier read may be older than the lock.
 */
export async function lockRow(
  tx: Database,
  table: 'class' | 'learner',
  id: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .$if(tx.getExecutor().adapter instanceof PostgresAdapter, (query) => query.forUpdate())
    .executeTakeFirst();
  return row?.id ?? null;
}
