/** Item versions out of the database, parsed. */
import { type Item, parseItem } from '@/lib/assessment/registry';
import type { Database } from '@/lib/store/database';
import { itemVersion, itemVersionsById } from '@/lib/store/item-versions';

export interface VersionedItem {
  readonly version: string;
  readonly module: string;
  readonly item: Item;
}

/** Items by their content, which never changes under a version: reading one again is most of the work of a class's pages. */
const read = new Map<string, VersionedItem>();
const MOST_READ = 2000;

function parse(row: { id: string; module: string; content: string }): VersionedItem {
  const key = `${row.id}\n${row.module}\n${row.content}`;
  const known = read.get(key);
  if (known) return known;
  const found = parseAnew(row);
  if (read.size >= MOST_READ) read.clear();
  read.set(key, found);
  return found;
}

function parseAnew(row: { id: string; module: string; content: string }): VersionedItem {
  const parsed = parseItem(JSON.parse(row.content));
  if (!parsed.ok) {
    const issue = parsed.issues[0];
    throw new Error(
      `Item version ${row.id} can't be read: ${issue?.path.join('.')} ${issue?.message}`,
    );
  }
  return { version: row.id, module: row.module, item: parsed.item };
}

/** The item as a page showed it, however old the page is; null if it was never shown here. */
export async function findItem(db: Database, version: string): Promise<VersionedItem | null> {
  const row = await itemVersion(db, version);
  return row ? parse(row) : null;
}

export async function findItems(
  db: Database,
  versions: readonly string[],
): Promise<Map<string, VersionedItem>> {
  const rows = await itemVersionsById(db, versions);
  return new Map([...rows].map(([id, row]) => [id, parse(row)]));
}
