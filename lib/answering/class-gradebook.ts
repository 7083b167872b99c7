/**
 * The gradebook of a class, or of one learner in it, out of the store's rows and the course as it is today. Of whom it is
 * read, and that it is logged, is the caller's (see-others); `closeSittings` goes before it.
 */
import type { GradedAssignment } from '@/lib/classroom/cell';
import {
  type Completion,
  labCompletion,
  lessonCompletion,
  moduleCompletion,
} from '@/lib/classroom/completion';
import { type Gradebook, gradebook } from '@/lib/classroom/gradebook';
import { grouped } from '@/lib/classroom/grouped';
import { assignedName } from '@/lib/classroom/usual';
import { windowFor } from '@/lib/classroom/windows';
import type { Course } from '@/lib/course/types';
import type { Answer, TestResult } from '@/lib/progress/rules';
import { type GradebookRows, gradebookRows, type WorkAttempt } from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import type { AssignmentLearnerTable, AssignmentTable } from '@/lib/store/schema';
import { latePolicyOf, passMarkOf, pointsOf, timesOf } from './assignment-rules';

export interface ClassGradebook {
  readonly book: Gradebook;
  /** What it was worked out from. */
  readonly rows: GradebookRows;
}

/** `klass`: the class and its time zone. `learnerId`: of this learner alone. Ten queries, whatever the size. */
export async function classGradebook(
  db: Database,
  course: Course,
  klass: { readonly id: string; readonly timeZone: string },
  now: number,
  learnerId?: string,
): Promise<ClassGradebook> {
  const rows = await gradebookRows(db, klass.id, learnerId);
  return { book: gradebookOf(rows, course, klass.timeZone, now), rows };
}

/** The gradebook that the rows make; rows in their order, columns by due date. */
export function gradebookOf(
  rows: GradebookRows,
  course: Course,
  zone: string,
  now: number,
): Gradebook {
  const included = new Map<string, string[]>();
  for (const { assignmentId, learnerId, included: one } of rows.exceptions) {
    if (one === 1) included.set(assignmentId, [...(included.get(assignmentId) ?? []), learnerId]);
  }
  return gradebook({
    zone,
    now,
    enrolled: rows.learners.map(({ learnerId, shownName, extraTimePercent }) => ({
      learnerId,
      name: shownName,
      role: 'learner',
      extraTimePercent,
    })),
    assignments: rows.assignments.map((row) =>
      gradedAssignment(row, course, included.get(row.id) ?? []),
    ),
    attempts: rows.attempts,
    openSittings: rows.openSittings,
    completions: completions(rows, course),
    extensions: rows.exceptions.map(({ dueAt, closesAt, ...of }) => ({
      ...of,
      due: dueAt,
      closes: closesAt,
    })),
    overrides: overrides(rows),
  });
}

/** An assignment as the rules look at it. `included`: whom it is for where it isn't for all. */
export function gradedAssignment(
  row: AssignmentTable,
  course: Course,
  included: readonly string[],
): GradedAssignment {
  const passMark = passMarkOf(course, row);
  return {
    id: row.id,
    title: assignedName(row, course),
    kind: row.kind,
    times: timesOf(row),
    assignedAt: row.createdAt,
    points: pointsOf(course, row),
    counts: row.counts,
    late: latePolicyOf(row),
    passShare: passMark === null ? null : passMark / 100,
    to: row.toAll === 1 ? null : included,
  };
}

/** An excuse and a score set by hand are two things that a teacher sets; the gradebook takes them as one. */
function overrides(rows: GradebookRows) {
  const key = (of: { learnerId: string; assignmentId: string }) =>
    `${of.learnerId}\n${of.assignmentId}`;
  const excused = new Map(
    rows.exceptions.filter((row) => row.excused === 1).map((row) => [key(row), row]),
  );
  const set = rows.overrides.map((row) => ({
    learnerId: row.learnerId,
    assignmentId: row.assignmentId,
    points: row.earned,
    excused: excused.delete(key(row)),
    reason: row.reason,
  }));
  const bare = [...excused.values()].map(({ learnerId, assignmentId }: AssignmentLearnerTable) => ({
    learnerId,
    assignmentId,
    points: null,
    excused: true,
    reason: '',
  }));
  return [...set, ...bare];
}

type CompletionOf = Completion & { readonly learnerId: string; readonly assignmentId: string };

/**
 * What is done of modules, lessons and labs; a module that the course has no more is left out. What came after it had
 * closed for its learner isn't taken.
 */
function completions(rows: GradebookRows, course: Course): CompletionOf[] {
  const key = (learnerId: string, module: string) => `${learnerId}\n${module}`;
  const checks = grouped(rows.checks, (row) => key(row.learnerId, row.module));
  const marks = grouped(rows.marks, (row) => key(row.learnerId, row.module));
  const labs = new Map(rows.labs.map((row) => [key(row.learnerId, row.assignmentId), row]));
  const moduleOf = new Map(rows.assignments.map((row) => [row.id, row.module]));
  const own = new Map(rows.exceptions.map((row) => [key(row.learnerId, row.assignmentId), row]));
  const tests = grouped(rows.attempts, (row) =>
    key(row.learnerId, moduleOf.get(row.assignmentId) ?? ''),
  );
  return rows.assignments.flatMap((row) => {
    if (row.kind === 'test') return [];
    const module = course.modules[row.module ?? ''];
    const passShare = (passMarkOf(course, row) ?? 0) / 100;
    const lesson = module?.lessons.find((each) => each.slug === row.lesson);
    return rows.learners.flatMap(({ learnerId, extraTimePercent }): CompletionOf[] => {
      const of = { learnerId, assignmentId: row.id };
      if (row.kind === 'lab') {
        const work = labs.get(key(learnerId, row.id));
        return [{ ...labCompletion(work !== undefined, work?.finishedAt ?? null), ...of }];
      }
      if (!module) return [];
      const at = key(learnerId, module.slug);
      const exception = own.get(key(learnerId, row.id));
      const { closes } = windowFor(
        { opens: row.opensAt, due: row.dueAt, closes: row.closesAt },
        {
          extension: exception ? { due: exception.dueAt, closes: exception.closesAt } : null,
          extraTimePercent,
          assignedAt: row.createdAt,
        },
      );
      const inTime = (at: number) => closes === null || at <= closes;
      const work = {
        answers: (checks.get(at) ?? []).filter((check) => inTime(check.firstAt)).map(toAnswer),
        marks: (marks.get(at) ?? [])
          .filter((mark) => inTime(mark.begunAt))
          .map((mark) =>
            mark.doneAt === null || inTime(mark.doneAt) ? mark : { ...mark, doneAt: null },
          ),
      };
      if (row.kind === 'lesson') {
        return lesson ? [{ ...lessonCompletion(module.slug, lesson, work), ...of }] : [];
      }
      const taken = (tests.get(at) ?? []).map(toTest);
      return [{ ...moduleCompletion(module, passShare, work, taken), ...of }];
    });
  });
}

function toAnswer(check: GradebookRows['checks'][number]): Answer {
  const { module, itemId, firstAt, bestEarned, total } = check;
  return {
    kind: 'check',
    module,
    lesson: null,
    itemId,
    objective: '',
    earned: bestEarned,
    total,
    answered: true,
    submittedAt: firstAt,
  };
}

function toTest({ id, submittedAt, earned, total }: WorkAttempt): TestResult {
  return { attemptId: id, submittedAt, share: total > 0 ? earned / total : 0 };
}
