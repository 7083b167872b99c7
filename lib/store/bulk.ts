/** Many rows at once, for programs that fill a database: no rule but the schema's own stands in between. */
import type { Database } from './database';
import type { Schema } from './schema';

/** In the order in which they can be written: what is referred to comes first. */
const tables = [
  'learner',
  'account',
  'class',
  'classTeacher',
  'enrolment',
  'assignment',
  'assignmentLearner',
  'labWork',
  'lessonMark',
  'sitting',
  'sittingAnswer',
  'attempt',
  'response',
  'gradeOverride',
  'teacherNote',
  'accessLog',
] as const satisfies readonly (keyof Schema)[];

export type BulkTable = (typeof tables)[number];
export type BulkRows = { [T in BulkTable]: Schema[T][] };

export function noRows(): BulkRows {
  return Object.fromEntries(tables.map((table) => [table, []])) as unknown as BulkRows;
}

/** Bound values in one statement; SQLite takes 32,766 at most. */
const VALUES = 6_000;

/** Writes all of it or nothing. */
export async function writeBulk(db: Database, rows: BulkRows): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of tables) {
      const all: readonly Schema[BulkTable][] = rows[table];
      const chunk = Math.floor(VALUES / Object.keys(all[0] ?? { none: 0 }).length);
      for (let start = 0; start < all.length; start += chunk) {
        // The compiler can't follow that the rows are the table's own.
        const some = all.slice(start, start + chunk) as Schema['learner'][];
        await tx
          .insertInto(table as 'learner')
          .values(some)
          .execute();
      }
    }
  });
}

/** Which of these sign-in names are taken. */
export async function takenNames(db: Database, names: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let start = 0; start < names.length; start += VALUES) {
    const rows = await db
      .selectFrom('account')
      .select('signInName')
      .where('signInName', 'in', names.slice(start, start + VALUES))
      .execute();
    for (const row of rows) taken.add(row.signInName);
  }
  return taken;
}
