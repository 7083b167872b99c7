/** The roster of a class with how far each learner is, read in one go; who looks, and the log, are seeClass's. */
import { modulesInSight } from '@/lib/classroom/in-sight';
import { type RosterEntry, workInShort } from '@/lib/classroom/roster';
import type { Course } from '@/lib/course/types';
import type { GradebookRows } from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import { type RosterRow, roster } from '@/lib/store/enrolments';
import { classGradebook } from './class-gradebook';

export type RosterLine = RosterEntry & { readonly row: RosterRow };

export interface ClassRoster {
  /** Who is in the class, by shown name. */
  readonly present: readonly RosterLine[];
  readonly waiting: readonly RosterRow[];
  readonly left: readonly RosterRow[];
  readonly removed: readonly RosterRow[];
}

/** `closeSittings` goes before it. */
export async function classRoster(
  db: Database,
  course: Course,
  klass: { readonly id: string; readonly timeZone: string },
  now: number,
): Promise<ClassRoster> {
  const rows = await roster(db, klass.id, ['in', 'waiting', 'left', 'removed']);
  const { book, rows: work } = await classGradebook(db, course, klass, now);
  const cellsOf = new Map(book.rows.map((row) => [row.learnerId, row.cells]));
  const last = lastWork(work);
  const inState = (state: RosterRow['state']) => rows.filter((row) => row.state === state);
  return {
    present: inState('in').map((row) => ({
      learnerId: row.learnerId,
      name: row.shownName,
      joinedAt: row.joinedAt,
      lastWork: last.get(row.learnerId) ?? null,
      work: workInShort(cellsOf.get(row.learnerId) ?? []),
      row,
    })),
    waiting: inState('waiting'),
    left: inState('left'),
    removed: inState('removed'),
  };
}

/** The latest trace of each learner's work for the class. */
function lastWork(rows: GradebookRows): ReadonlyMap<string, number> {
  const includedIn = new Map<string, Set<string>>();
  for (const { learnerId, assignmentId, included } of rows.exceptions) {
    if (included !== 1) continue;
    includedIn.set(learnerId, (includedIn.get(learnerId) ?? new Set()).add(assignmentId));
  }
  const sight = new Map(
    rows.learners.map(({ learnerId }) => [
      learnerId,
      modulesInSight(rows.assignments, includedIn.get(learnerId) ?? new Set()),
    ]),
  );
  const last = new Map<string, number>();
  const note = (learnerId: string, at: number | null) => {
    if (at !== null && at > (last.get(learnerId) ?? 0)) last.set(learnerId, at);
  };
  for (const row of rows.attempts) note(row.learnerId, row.submittedAt);
  for (const row of rows.openSittings) note(row.learnerId, row.startedAt);
  for (const row of rows.labs) note(row.learnerId, row.finishedAt ?? row.begunAt);
  for (const row of rows.marks) {
    if (sight.get(row.learnerId)?.has(row.module)) {
      note(row.learnerId, Math.max(row.begunAt, row.doneAt ?? 0));
    }
  }
  for (const row of rows.checks) {
    if (sight.get(row.learnerId)?.has(row.module)) note(row.learnerId, row.firstAt);
  }
  return last;
}
