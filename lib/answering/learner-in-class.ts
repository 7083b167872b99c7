/** A learner's page for the teachers of a class: only what was done for the class, put together for the eye. */
import type { Gradebook, Row } from '@/lib/classroom/gradebook';
import { type TimelineDay, timeline } from '@/lib/classroom/timeline';
import type { Course, Module } from '@/lib/course/types';
import { type ModuleProgress, moduleProgress, type TestResult } from '@/lib/progress/rules';
import type { Database } from '@/lib/store/database';
import { type RosterRow, roster } from '@/lib/store/enrolments';
import { type AnswerInSight, workInSight } from '@/lib/store/learner-in-class';
import { classGradebook } from './class-gradebook';

export interface LearnerInClass {
  readonly place: RosterRow;
  readonly assignments: Gradebook['assignments'];
  /** The learner's row of the gradebook. */
  readonly row: Row;
  /** Modules of which something is assigned to them, in the order of the course. */
  readonly modules: readonly { readonly module: Module; readonly progress: ModuleProgress }[];
  /** Oldest first. */
  readonly answers: readonly AnswerInSight[];
  readonly days: readonly TimelineDay[];
}

/** Null if they are not in the class. `closeSittings` goes before it; who looks, and the log, are seeLearner's. */
export async function learnerInClass(
  db: Database,
  course: Course,
  klass: { readonly id: string; readonly timeZone: string },
  learnerId: string,
  now: number,
): Promise<LearnerInClass | null> {
  const place = (await roster(db, klass.id, ['in'])).find((row) => row.learnerId === learnerId);
  const { book, rows } = await classGradebook(db, course, klass, now, learnerId);
  const row = book.rows[0];
  if (!place || !row) return null;
  const { modules, answers, marks } = await workInSight(db, klass.id, learnerId);
  const tests = testsOf(answers);
  const ordered = course.parts.flatMap((part) => part.modules).filter((slug) => modules.has(slug));
  return {
    place,
    assignments: book.assignments,
    row,
    modules: ordered.flatMap((slug) => {
      const module = course.modules[slug];
      if (!module) return [];
      const own = tests.filter((test) => test.module === slug);
      const passShare = module.test.passMark / 100;
      return [{ module, progress: moduleProgress(module, passShare, answers, marks, own) }];
    }),
    answers,
    days: timeline({
      zone: klass.timeZone,
      joinedAt: place.joinedAt,
      answers,
      marks,
      openSittings: rows.openSittings,
      labs: rows.labs,
      scores: rows.overrides,
    }),
  };
}

type TestOf = TestResult & { readonly module: string };

/** Tests handed in for the class, oldest first. */
function testsOf(answers: readonly AnswerInSight[]): TestOf[] {
  const sums = new Map<string, { answer: AnswerInSight; earned: number; total: number }>();
  for (const answer of answers) {
    if (answer.kind !== 'test') continue;
    const { earned, total } = sums.get(answer.attemptId) ?? { earned: 0, total: 0 };
    sums.set(answer.attemptId, {
      answer,
      earned: earned + answer.earned,
      total: total + answer.total,
    });
  }
  return [...sums.values()].map(({ answer, earned, total }) => ({
    attemptId: answer.attemptId,
    module: answer.module,
    submittedAt: answer.submittedAt,
    share: total > 0 ? earned / total : 0,
  }));
}
