/** What must be in place before answers can be taken: the data folder, the schema, and the items of today. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { versionsOf } from '@/lib/assessment/versions';
import type { Course } from '@/lib/course/types';
import { dataDir } from '@/lib/settings';
import { type Database, database } from '@/lib/store/database';
import { recordItemVersions } from '@/lib/store/item-versions';
import { migrate } from '@/lib/store/migrations';
import { forgetOld } from './retention';

/** Something that an operator can mend; its message is the one line that they are shown. */
export class Stop extends Error {}

/** Makes ready and gives the database. Throws `Stop`. */
export async function prepare(course: Course): Promise<Database> {
  prepareDataDir();
  const db = database();
  try {
    await migrate(db);
  } catch (error) {
    throw new Stop(reason(error));
  }
  await recordItemVersions(db, versionsOf(course), Date.now());
  await forgetOld(db, Date.now());
  return db;
}

function reason(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const silent = /ECONN|ENOTFOUND|EAI_AGAIN|timeout|terminated/i.test(`${message} ${code}`);
  return process.env.DATABASE_URL && silent
    ? `The database at DATABASE_URL does not answer (${message || code}): start it, or mend DATABASE_URL.`
    : `The database can't be used: ${message}`;
}

function prepareDataDir(): void {
  const dir = dataDir();
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    accessSync(dir, constants.W_OK);
  } catch {
    throw new Stop(
      `The data folder ${dir} can't be written: give this user the right to, or set DATA_DIR to another.`,
    );
  }
}
