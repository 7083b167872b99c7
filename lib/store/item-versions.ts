/** Items as they were when they could be answered. */
import type { Database } from './database';

export interface ItemVersionRow {
  id: string;
  itemId: string;
  module: string;
  /** JSON of the item. */
  content: string;
}

/** Writes down versions that are not there yet; what is there is never touched. */
export async function recordItemVersions(
  db: Database,
  versions: readonly ItemVersionRow[],
  now: number,
): Promise<void> {
  const CHUNK = 100;
  for (let start = 0; start < versions.length; start += CHUNK) {
    await db
      .insertInto('itemVersion')
      .values(versions.slice(start, start + CHUNK).map((v) => ({ ...v, createdAt: now })))
      .onConflict((c) => c.column('id').doNothing())
      .execute();
  }
}

export async function itemVersion(db: Database, id: string): Promise<ItemVersionRow | null> {
  const row = await db
    .selectFrom('itemVersion')
    .select(['id', 'itemId', 'module', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function itemVersionsById(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, ItemVersionRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('itemVersion')
    .select(['id', 'itemId', 'module', 'content'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
