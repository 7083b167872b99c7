/**
 * Whether and since when a learner has done what an assignment without a mark of its own asks for, by the rules of
 * lib/progress: a lesson as on /en/me; a module when each of its lessons is done and its test passed; a lab when it was
 * played through.
 */
import {
  type Answer,
  type LessonPlan,
  lessonProgress,
  type Mark,
  reaches,
  type TestResult,
} from '@/lib/progress/rules';

export interface Completion {
  readonly begun: boolean;
  /** Parts done, of how many. */
  readonly done: number;
  readonly of: number;
  /** The instant at which the last part was done; null as long as one isn't. */
  readonly doneAt: number | null;
}

/** Everything of one learner that the rules look at. */
export interface LearnerWork {
  readonly answers: readonly Answer[];
  readonly marks: readonly Mark[];
}

/** A lesson's completion; its parts are its checks, or the lesson itself where it has none or was marked by hand. */
export function lessonCompletion(
  module: string,
  lesson: LessonPlan,
  work: LearnerWork,
): Completion {
  const { state, answered, checks, marked } = lessonProgress(
    module,
    lesson,
    work.answers,
    work.marks,
  );
  const doneAt = state === 'done' ? lessonDoneAt(module, lesson, work) : null;
  const one = checks === 0 || marked;
  return {
    begun: state !== 'not-begun',
    done: one ? (state === 'done' ? 1 : 0) : answered,
    of: one ? 1 : checks,
    doneAt,
  };
}

/** The earlier of the mark by hand and the first answer to the check that was answered last. */
function lessonDoneAt(module: string, lesson: LessonPlan, work: LearnerWork): number | null {
  const first = new Map<string, number>();
  for (const answer of work.answers) {
    if (answer.kind !== 'check' || answer.module !== module || !answer.answered) continue;
    const known = first.get(answer.itemId);
    if (known === undefined || answer.submittedAt < known) {
      first.set(answer.itemId, answer.submittedAt);
    }
  }
  const times = lesson.checks.map((id) => first.get(id) ?? Number.POSITIVE_INFINITY);
  const byChecks = times.length > 0 ? Math.max(...times) : Number.POSITIVE_INFINITY;
  const mark = work.marks.find((m) => m.module === module && m.lesson === lesson.slug);
  const at = Math.min(byChecks, mark?.doneAt ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(at) ? at : null;
}

/** A module's completion; its parts are its lessons and, unless `passShare` is null, its test. `tests` are the learner's at this module. */
export function moduleCompletion(
  module: { readonly slug: string; readonly lessons: readonly LessonPlan[] },
  passShare: number | null,
  work: LearnerWork,
  tests: readonly TestResult[],
): Completion {
  const lessons = module.lessons.map((lesson) => lessonCompletion(module.slug, lesson, work));
  const times = lessons.map((each) => each.doneAt);
  if (passShare !== null) {
    const passed = tests.filter((test) => reaches(test.share, passShare));
    times.push(passed.length > 0 ? Math.min(...passed.map((test) => test.submittedAt)) : null);
  }
  const done = times.filter((at) => at !== null);
  return {
    begun: lessons.some((each) => each.begun) || tests.length > 0,
    done: done.length,
    of: times.length,
    doneAt: times.length > 0 && done.length === times.length ? Math.max(...done) : null,
  };
}

/** A lab's completion: played through or not. */
export function labCompletion(begun: boolean, finishedAt: number | null): Completion {
  const done = finishedAt !== null;
  return { begun: begun || done, done: done ? 1 : 0, of: 1, doneAt: finishedAt };
}
