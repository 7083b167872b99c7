/** A learner's progress in the whole course, from what the store holds. */
import type { Course } from '@/lib/course/types';
import { type ModuleProgress, moduleProgress, type TestResult } from '@/lib/progress/rules';
import {
  type AnsweredItem,
  answeredItems,
  type AttemptRow,
  testAttempts,
} from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { type LessonMark, lessonMarks } from '@/lib/store/lesson-marks';
import { everyPart, marksShown, shownAttempts } from './shown-attempt';

export interface LearnerProgress {
  /** In the order of the course. */
  readonly modules: readonly ModuleProgress[];
  /** Everything answered, oldest first. */
  readonly answers: readonly AnsweredItem[];
  readonly tests: readonly (TestResult & { readonly module: string })[];
}

export interface OwnProgress extends LearnerProgress {
  /** Everything answered, also what `held` names. */
  readonly all: readonly AnsweredItem[];
  /** Attempts whose marks are held back just now, since an assignment says so: nothing above is worked out from them. */
  readonly held: ReadonlySet<string>;
}

/** For the learner's own eyes: what an assignment holds back until later is left out. */
export async function ownProgress(
  db: Database,
  course: Course,
  learnerId: string,
  now: number,
): Promise<OwnProgress> {
  const [all, marks, attempts] = await Promise.all([
    answeredItems(db, learnerId),
    lessonMarks(db, learnerId),
    testAttempts(db, learnerId),
  ]);
  const shown = await shownAttempts(db, attempts, now);
  const held = new Set(
    attempts
      .map((attempt) => attempt.id)
      .filter((id) => !marksShown(shown.get(id)?.parts ?? everyPart)),
  );
  const told = progressOf(
    course,
    all.filter((answer) => !held.has(answer.attemptId)),
    marks,
    attempts.filter((attempt) => !held.has(attempt.id)),
  );
  return { ...told, all, held };
}

function progressOf(
  course: Course,
  answers: readonly AnsweredItem[],
  marks: readonly LessonMark[],
  attempts: readonly AttemptRow[],
): LearnerProgress {
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
