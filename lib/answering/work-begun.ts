/** Whether a class has begun with an assignment: what decides how freely it may still be edited. */
import type { Course } from '@/lib/course/types';
import { assignmentWork } from '@/lib/store/assignments';
import type { Database } from '@/lib/store/database';
import { classGradebook } from './class-gradebook';
import { closeSittings } from './sit-test';

export interface WorkBegun {
  /** Who have begun it or done it; numbers, no names. */
  readonly learners: number;
  readonly attempts: number;
  readonly openSittings: number;
}

export async function workBegun(
  db: Database,
  course: Course,
  klass: { readonly id: string; readonly timeZone: string },
  assignmentId: string,
  now: number,
): Promise<WorkBegun> {
  await closeSittings(db, { classId: klass.id }, now);
  const work = await assignmentWork(db, assignmentId);
  const { book, rows } = await classGradebook(db, course, klass, now);
  const column = book.assignments.findIndex((each) => each.id === assignmentId);
  const sittings = new Set(
    rows.openSittings
      .filter((each) => each.assignmentId === assignmentId)
      .map((each) => each.learnerId),
  );
  const begun = book.rows.filter((row) => {
    const cell = row.cells[column];
    return (
      sittings.has(row.learnerId) ||
      (cell !== undefined &&
        (cell.done || cell.tries > 0 || cell.status === 'begun' || (cell.parts?.done ?? 0) > 0))
    );
  });
  return {
    learners: Math.max(begun.length, work.learners),
    attempts: work.attempts,
    openSittings: work.openSittings,
  };
}
