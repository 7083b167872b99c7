/** What is assigned to a learner, as they may see it: where they stand with it, and what they may still do. */
import type { Cell } from '@/lib/classroom/cell';
import { type MayBegin, mayBegin } from '@/lib/classroom/counts';
import { assignedName } from '@/lib/classroom/usual';
import { stateAt, type WindowState } from '@/lib/classroom/windows';
import type { Course } from '@/lib/course/types';
import { assignmentsOfLearner, type LearnersAssignment } from '@/lib/store/assignments';
import type { WorkAttempt } from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import type { GradeOverrideTable } from '@/lib/store/schema';
import { passMarkOf, pointsOf, scenarioTitle, workTitle } from './assignment-rules';
import { classGradebook } from './class-gradebook';
import { everyPart, marksShown, type ShownAttempt, shownAttempts } from './shown-attempt';
import { closeSittings } from './sit-test';

export interface Assigned {
  readonly row: LearnersAssignment;
  /** The teacher's title, or the name of what is assigned. */
  readonly title: string;
  readonly work: string;
  /** Of a lab's scenario; null where any will do. */
  readonly scenario: string | null;
  /** Straight to the work, a path of ours. */
  readonly href: string;
  readonly state: WindowState;
  /** The learner's own cell of the gradebook; its score only where `scoreShown`. */
  readonly cell: Cell;
  /** False where the marks of what counts are held back just now. */
  readonly scoreShown: boolean;
  /** Handed in for it, the oldest first, each with what of it is shown now. */
  readonly attempts: readonly { readonly attempt: WorkAttempt; readonly shown: ShownAttempt }[];
  /** The score that a teacher set, with its reason; null where the rules' holds. */
  readonly set: GradeOverrideTable | null;
  readonly points: number;
  /** Per cent; null where there is nothing to pass. */
  readonly passMark: number | null;
  /** Whether its test may be begun now; null where no test belongs to it. */
  readonly test: MayBegin | null;
}

/**
 * Everything assigned to a learner that they may see: what has opened, of classes that they are in, by their own due time.
 * Hands in what has closed first.
 */
export async function assignedTo(
  db: Database,
  course: Course,
  learnerId: string,
  now: number,
): Promise<Assigned[]> {
  const rows = await assignmentsOfLearner(db, learnerId);
  if (rows.length === 0) return [];
  await closeSittings(db, { learnerId }, now);
  const classes = new Map(rows.map((row) => [row.classId, row.timeZone]));
  const found: Assigned[] = [];
  for (const [id, timeZone] of classes) {
    const own = await classGradebook(db, course, { id, timeZone }, now, learnerId);
    const cells = new Map(own.book.rows[0]?.cells.map((cell) => [cell.assignmentId, cell]));
    const shown = await shownAttempts(db, own.rows.attempts, now);
    for (const row of rows.filter((each) => each.classId === id)) {
      const cell = cells.get(row.id);
      if (!cell || stateAt(cell.window, now) === 'not-open') continue;
      const attempts = own.rows.attempts
        .filter((attempt) => attempt.assignmentId === row.id)
        .map((attempt) => ({
          attempt,
          shown: shown.get(attempt.id) ?? { parts: everyPart, assignment: null, moreAt: null },
        }));
      const open = own.rows.openSittings.some((each) => each.assignmentId === row.id);
      const set = own.rows.overrides.find((each) => each.assignmentId === row.id) ?? null;
      found.push(assignedOf(course, row, cell, { attempts, sittingOpen: open, set }, now));
    }
  }
  const due = ({ cell: { window } }: Assigned) => window.due ?? window.closes ?? Infinity;
  return found.sort((a, b) => due(a) - due(b) || a.row.createdAt - b.row.createdAt);
}

/** One of them; null where it isn't theirs, has not opened yet, or is gone: no word on which. */
export async function assignedToById(
  db: Database,
  course: Course,
  learnerId: string,
  assignmentId: string,
  now: number,
): Promise<Assigned | null> {
  const all = await assignedTo(db, course, learnerId, now);
  return all.find((each) => each.row.id === assignmentId) ?? null;
}

function assignedOf(
  course: Course,
  row: LearnersAssignment,
  cell: Cell,
  work: Pick<Assigned, 'attempts' | 'set'> & { readonly sittingOpen: boolean },
  now: number,
): Assigned {
  const { attempts, sittingOpen, set } = work;
  const counted = attempts.filter(({ attempt }) => cell.countedAttempts.includes(attempt.id));
  return {
    row,
    title: assignedName(row, course),
    work: workTitle(course, row),
    scenario: scenarioTitle(course, row),
    href: workPath(course.locale, row),
    state: stateAt(cell.window, now),
    cell,
    scoreShown: set !== null || counted.every(({ shown }) => marksShown(shown.parts)),
    attempts,
    set,
    points: pointsOf(course, row),
    passMark: passMarkOf(course, row),
    test:
      row.kind === 'test' || row.kind === 'module'
        ? mayBegin(
            { allowed: row.attemptsAllowed, pauseMinutes: row.pauseMinutes },
            attempts.map(({ attempt }) => attempt.submittedAt),
            sittingOpen,
            cell.window,
            now,
          )
        : null,
  };
}

/** Where the work of an assignment is done. */
export function workPath(
  locale: string,
  row: Pick<LearnersAssignment, 'id' | 'kind' | 'module' | 'lesson' | 'lab' | 'scenario'>,
): string {
  const learn = `/${locale}/learn/${row.module ?? ''}`;
  switch (row.kind) {
    case 'test':
      return `${learn}/test?for=${row.id}`;
    case 'module':
      return `${learn}?for=${row.id}`;
    case 'lesson':
      return `${learn}/${row.lesson ?? ''}?for=${row.id}`;
    case 'lab': {
      const scenario = row.scenario === null ? '' : `scenario=${row.scenario}&`;
      return `/${locale}/labs/${row.lab ?? ''}?${scenario}for=${row.id}`;
    }
  }
}
