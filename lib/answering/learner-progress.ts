/** A learner's progress in the whole course, from what the store holds. */
import type { Course } from '@/lib/course/types';
import { type ModuleProgress, moduleProgress, type TestResult } from '@/lib/progress/rules';
import { type AnsweredItem, answeredItems, testAttempts } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { lessonMarks } from '@/lib/store/lesson-marks';

export interface LearnerProgress {
  /** In the order of the course. */
  readonly modules: readonly ModuleProgress[];
  /** Everything answered, oldest first. */
  readonly answers: readonly AnsweredItem[];
  readonly tests: readonly (TestResult & { readonly module: string })[];
}

export async function learnerProgress(
  db: Database,
  course: Course,
  learnerId: string,
): Promise<LearnerProgress> {
  const [answers, marks, attempts] = await Promise.all([
    answeredItems(db, learnerId),
    lessonMarks(db, learnerId),
    testAttempts(db, learnerId),
  ]);
  const tests = attempts.map((attempt) => ({
    attemptId: attempt.id,
    module: attempt.module,
    submittedAt: attempt.submittedAt,
    share: attempt.total > 0 ? attempt.earned / attempt.total : 0,
  }));
  const modules = course.parts.flatMap((part) =>
    part.modules.flatMap((slug) => {
      const module = course.modules[slug];
      if (!module) return [];
      return moduleProgress(
        module,
        module.test.passMark / 100,
        answers,
        marks,
        tests.filter((test) => test.module === slug),
      );
    }),
  );
  return { modules, answers, tests };
}
