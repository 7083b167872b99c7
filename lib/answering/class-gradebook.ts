/** A class's gradebook out of the store: the rows of class-work, put into the rules of lib/classroom. */
import {
  type Completion,
  labCompletion,
  type LearnerWork,
  lessonCompletion,
  moduleCompletion,
} from '@/lib/classroom/completion';
import { type Gradebook, gradebook } from '@/lib/classroom/gradebook';
import { grouped } from '@/lib/classroom/grouped';
import { type Times, windowFor } from '@/lib/classroom/windows';
import { findLesson } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';
import { type GradebookRows, gradebookRows } from '@/lib/store/class-work';
import type { Database } from '@/lib/store/database';
import type { AssignmentTable } from '@/lib/store/schema';
import { gradedAssignment, passMarkOf, timesOf } from './assignment-rules';

export interface ClassGradebook {
  readonly rows: GradebookRows;
  readonly book: Gradebook;
}

/**
 * The gradebook of a class at an instant; `learnerId`: with this learner's row alone. Sittings past their closing must have
 * been handed in before (`closeSittings`). To be read through see-others where somebody else than the learner looks.
 */
export async function classGradebook(
  db: Database,
  course: Course,
  klass: { readonly id: string; readonly timeZone: string },
  now: number,
  learnerId?: string,
): Promise<ClassGradebook> {
  const rows = await gradebookRows(db, klass.id, learnerId);
  return { rows, book: gradebookOf(course, klass.timeZone, rows, now) };
}

/** The same from rows that are there already. Pure. */
export function gradebookOf(
  course: Course,
  zone: string,
  rows: GradebookRows,
  now: number,
): Gradebook {
  const overrides = new Map(rows.overrides.map((row) => [pair(row), row]));
  const exceptions = new Map(rows.exceptions.map((row) => [pair(row), row]));
  const included = grouped(
    rows.exceptions.filter((row) => row.included === 1),
    (row) => row.assignmentId,
  );
  return gradebook({
    zone,
    now,
    enrolled: rows.learners.map((row) => ({
      learnerId: row.learnerId,
      name: row.shownName,
      role: 'learner' as const,
      extraTimePercent: row.extraTimePercent,
    })),
    assignments: rows.assignments.map((row) =>
      gradedAssignment(
        course,
        row,
        (included.get(row.id) ?? []).map((each) => each.learnerId),
      ),
    ),
    attempts: rows.attempts,
    openSittings: rows.openSittings,
    completions: completionsOf(course, rows),
    extensions: rows.exceptions.map((row) => ({
      learnerId: row.learnerId,
      assignmentId: row.assignmentId,
      due: row.dueAt,
      closes: row.closesAt,
    })),
    // Whoever is excused needs no score, and whoever has a score set need not be excused.
    overrides: [...new Set([...overrides.keys(), ...exceptions.keys()])].flatMap((key) => {
      const override = overrides.get(key);
      const excused = exceptions.get(key)?.excused === 1;
      const of = override ?? exceptions.get(key);
      if (!of || (!override && !excused)) return [];
      return [
        {
          learnerId: of.learnerId,
          assignmentId: of.assignmentId,
          points: override?.earned ?? null,
          excused,
          reason: override?.reason ?? '',
        },
      ];
    }),
  });
}

/** Ids hold no line break. */
function pair(of: { learnerId: string; assignmentId: string }): string {
  return `${of.learnerId}\n${of.assignmentId}`;
}

type Of = { readonly learnerId: string; readonly assignmentId: string };

/** What has been done of everything that isn't a test, for every learner; what came after closing isn't taken. */
function completionsOf(course: Course, rows: GradebookRows): (Completion & Of)[] {
  const checks = grouped(rows.checks, (row) => row.learnerId);
  const marks = grouped(rows.marks, (row) => row.learnerId);
  const attempts = grouped(rows.attempts, (row) => row.learnerId);
  const labs = new Map(rows.labs.map((row) => [pair(row), row]));
  const exceptions = new Map(rows.exceptions.map((row) => [pair(row), row]));
  const moduleOf = new Map(rows.assignments.map((row) => [row.id, row.module]));

  const completion = (
    row: AssignmentTable,
    learnerId: string,
    window: Times,
  ): Completion | null => {
    if (row.kind === 'lab') {
      const lab = labs.get(pair({ learnerId, assignmentId: row.id }));
      return lab ? labCompletion(true, lab.finishedAt) : labCompletion(false, null);
    }
    const module = course.modules[row.module ?? ''];
    if (!module) return null;
    const work = workUntil(window.closes, checks.get(learnerId) ?? [], marks.get(learnerId) ?? []);
    if (row.kind === 'lesson') {
      const lesson = findLesson(course, module.slug, row.lesson ?? '');
      return lesson ? lessonCompletion(module.slug, lesson, work) : null;
    }
    const passMark = passMarkOf(course, row);
    const tests = (attempts.get(learnerId) ?? [])
      .filter((each) => each.total > 0 && moduleOf.get(each.assignmentId) === module.slug)
      .map((each) => ({
        attemptId: each.id,
        submittedAt: each.submittedAt,
        share: each.earned / each.total,
      }));
    return moduleCompletion(module, passMark === null ? null : passMark / 100, work, tests);
  };

  return rows.learners.flatMap(({ learnerId, extraTimePercent }) =>
    rows.assignments
      .filter((row) => row.kind !== 'test')
      .flatMap((row) => {
        const own = exceptions.get(pair({ learnerId, assignmentId: row.id }));
        const window = windowFor(timesOf(row), {
          extension: own ? { due: own.dueAt, closes: own.closesAt } : null,
          extraTimePercent,
          assignedAt: row.createdAt,
        });
        const done = completion(row, learnerId, window);
        return done ? [{ learnerId, assignmentId: row.id, ...done }] : [];
      }),
  );
}

/** A learner's answers and marks as far as they came in time. */
function workUntil(
  closes: number | null,
  checks: GradebookRows['checks'],
  marks: GradebookRows['marks'],
): LearnerWork {
  const inTime = (at: number) => closes === null || at <= closes;
  return {
    answers: checks
      .filter((row) => inTime(row.firstAt))
      .map((row) => ({
        kind: 'check' as const,
        module: row.module,
        lesson: null,
        itemId: row.itemId,
        objective: '',
        earned: row.bestEarned,
        total: row.total,
        answered: true,
        submittedAt: row.firstAt,
      })),
    marks: marks
      .filter((row) => inTime(row.begunAt))
      .map(({ module, lesson, doneAt }) => ({
        module,
        lesson,
        doneAt: doneAt !== null && inTime(doneAt) ? doneAt : null,
      })),
  };
}
