/** All that stands behind one cell of the gradebook: each attempt with what lateness took off it, checks, the score set by hand. */
import type { Cell, GradedAssignment } from '@/lib/classroom/cell';
import { afterDeduction, unitsLate } from '@/lib/classroom/late';
import { dayCounter } from '@/lib/classroom/zones';
import type { Course } from '@/lib/course/types';
import { checksOfLearner, type LearnersCheck } from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import { overridesOf } from '@/lib/store/overrides';
import type { AssignmentTable } from '@/lib/store/schema';
import { classGradebook } from './class-gradebook';

export interface CellAttempt {
  readonly id: string;
  readonly submittedAt: number;
  readonly earned: number;
  readonly total: number;
  readonly counts: boolean;
  readonly late: boolean;
  /** Units begun after it was due, and the share that they took off. */
  readonly units: number;
  readonly taken: number;
}

export interface CellDetail {
  /** The learner's name in this class. */
  readonly name: string;
  readonly extraTimePercent: number;
  readonly row: AssignmentTable;
  readonly assignment: GradedAssignment;
  readonly cell: Cell;
  /** Tests handed in for it, oldest first; for a module those of all its tests in this class. */
  readonly attempts: readonly CellAttempt[];
  /** Checks of the lesson or module, oldest first. */
  readonly checks: readonly LearnersCheck[];
  /** When a sitting that is under way was begun. */
  readonly openSince: number | null;
  readonly extension: { readonly dueAt: number | null; readonly closesAt: number | null } | null;
  readonly override: {
    readonly points: number;
    readonly reason: string;
    /** Null where that teacher has been erased, '' where they chose no name. */
    readonly by: string | null;
    readonly at: number;
  } | null;
}

/** Null if the class has no such learner or assignment. To be read through see-others. */
export async function cellDetail(
  db: Database,
  course: Course,
  klass: { readonly id: string; readonly timeZone: string },
  of: { readonly assignmentId: string; readonly learnerId: string },
  now: number,
): Promise<CellDetail | null> {
  const { assignmentId, learnerId } = of;
  const { book, rows } = await classGradebook(db, course, klass, now, learnerId);
  const column = book.assignments.findIndex((each) => each.id === assignmentId);
  const assignment = book.assignments[column];
  const row = rows.assignments[column];
  const learner = rows.learners[0];
  const cell = book.rows[0]?.cells[column];
  if (!assignment || !row || !learner || !cell) return null;

  const ofModule = new Set(
    rows.assignments.filter((each) => each.module === row.module).map((each) => each.id),
  );
  const mine = rows.attempts.filter((each) =>
    row.kind === 'module' ? ofModule.has(each.assignmentId) : each.assignmentId === assignmentId,
  );
  const plusDays = dayCounter(klass.timeZone);
  const attempts = mine.map(({ id, submittedAt, earned, total }): CellAttempt => {
    const { late } = assignment;
    const units = late ? unitsLate(late.unit, cell.window.due, submittedAt, plusDays) : 0;
    const share = total > 0 ? earned / total : 0;
    return {
      id,
      submittedAt,
      earned,
      total,
      counts: cell.countedAttempts.includes(id),
      late: cell.window.due !== null && submittedAt > cell.window.due,
      units,
      taken: afterDeduction(late, share, units).taken,
    };
  });
  const reads = row.kind === 'lesson' || row.kind === 'module';
  const checks = reads && row.module ? await checksOfLearner(db, learnerId, row.module) : [];
  const exception = rows.exceptions.find((each) => each.assignmentId === assignmentId);
  const extended = exception && (exception.dueAt !== null || exception.closesAt !== null);
  const set = (await overridesOf(db, learnerId)).find((each) => each.assignmentId === assignmentId);
  return {
    name: learner.shownName,
    extraTimePercent: learner.extraTimePercent,
    row,
    assignment,
    cell,
    attempts,
    checks: checks.filter((each) => row.kind === 'module' || each.lesson === row.lesson),
    openSince:
      rows.openSittings.find((each) => each.assignmentId === assignmentId)?.startedAt ?? null,
    extension: extended ? { dueAt: exception.dueAt, closesAt: exception.closesAt } : null,
    override: set
      ? {
          points: set.earned,
          reason: set.reason,
          by: set.byLearnerId === null ? null : (set.byName ?? ''),
          at: set.at,
        }
      : null,
  };
}
