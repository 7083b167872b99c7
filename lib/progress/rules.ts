/**
 * What counts as begun, done and known. The rules are said to the learner in the same words on /en/me:
 * - a lesson is begun with the first answer in it, or when it is marked as done;
 * - it is done when each of its checks has been answered once, right or wrong, or when the learner marks it as done;
 * - mastery looks at the latest answer to each question of an objective: under 70 per cent of the marks is 'attempted',
 *   70 to 99 'familiar', all of them 'proficient', and 'mastered' when, on top of that, one of the questions was right
 *   again in a module test. It can drop.
 */
export type LessonState = 'not-begun' | 'begun' | 'done';
export type MasteryLevel = 'not-tried' | 'attempted' | 'familiar' | 'proficient' | 'mastered';

export const FAMILIAR_FROM = 0.7;

const HAIR = 1e-9;

/**
 * Whether a share reaches a mark, both from 0 to 1. Shares are sums of fractions: seven tenths may come out a hair below
 * 0.7 and are seven tenths all the same.
 */
export function reaches(share: number, mark: number): boolean {
  return share >= mark - HAIR;
}

/** One item answered, as the store gives it: oldest first. */
export interface Answer {
  readonly kind: 'check' | 'test';
  readonly module: string;
  readonly lesson: string | null;
  readonly itemId: string;
  readonly objective: string;
  readonly earned: number;
  readonly total: number;
  readonly answered: boolean;
  readonly submittedAt: number;
}

export interface Mark {
  readonly module: string;
  readonly lesson: string;
  readonly doneAt: number | null;
}

/** The parts of a lesson and module that the rules look at. */
export interface LessonPlan {
  readonly slug: string;
  readonly checks: readonly string[];
}
export interface ModulePlan {
  readonly slug: string;
  readonly lessons: readonly LessonPlan[];
  readonly objectives: readonly { readonly id: string }[];
}

export interface LessonProgress {
  readonly state: LessonState;
  /** Checks of the lesson that have been answered, of how many. */
  readonly answered: number;
  readonly checks: number;
  /** Whether the learner marked it as done. */
  readonly marked: boolean;
}

export function lessonProgress(
  module: string,
  lesson: LessonPlan,
  answers: readonly Answer[],
  marks: readonly Mark[],
): LessonProgress {
  const given = new Set(
    answers
      .filter((a) => a.kind === 'check' && a.module === module && a.answered)
      .map((a) => a.itemId),
  );
  const answered = lesson.checks.filter((id) => given.has(id)).length;
  const mark = marks.find((m) => m.module === module && m.lesson === lesson.slug);
  const marked = mark?.doneAt != null;
  const all = lesson.checks.length > 0 && answered === lesson.checks.length;
  const state = marked || all ? 'done' : answered > 0 || mark ? 'begun' : 'not-begun';
  return { state, answered, checks: lesson.checks.length, marked };
}

export interface ObjectiveMastery {
  readonly objective: string;
  readonly level: MasteryLevel;
  /** Share of the marks in the latest answers, 0 to 1; null where nothing was answered. */
  readonly share: number | null;
  /** Questions answered. */
  readonly questions: number;
}

export function mastery(objective: string, answers: readonly Answer[]): ObjectiveMastery {
  const own = answers.filter((a) => a.objective === objective && a.answered);
  if (own.length === 0) return { objective, level: 'not-tried', share: null, questions: 0 };
  const latest = new Map<string, Answer>();
  for (const answer of own) {
    const known = latest.get(answer.itemId);
    if (!known || known.submittedAt <= answer.submittedAt) latest.set(answer.itemId, answer);
  }
  const sum = (pick: (a: Answer) => number) =>
    [...latest.values()].reduce((total, a) => total + pick(a), 0);
  const total = sum((a) => a.total);
  // Questions without a mark to earn say nothing for or against.
  const share = total > 0 ? Math.min(1, sum((a) => a.earned) / total) : 1;
  return { objective, level: level(share, own), share, questions: latest.size };
}

function level(share: number, answers: readonly Answer[]): MasteryLevel {
  if (!reaches(share, FAMILIAR_FROM)) return 'attempted';
  if (!reaches(share, 1)) return 'familiar';
  return answers.some((test) => test.kind === 'test' && isRight(test) && rightBefore(test, answers))
    ? 'mastered'
    : 'proficient';
}

/** Whether something of the same objective was right before this test answer was given. */
function rightBefore(test: Answer, answers: readonly Answer[]): boolean {
  return answers.some((a) => a !== test && isRight(a) && a.submittedAt < test.submittedAt);
}

function isRight(answer: Answer): boolean {
  return answer.earned === answer.total;
}

export interface TestResult {
  readonly attemptId: string;
  readonly submittedAt: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface TestSummary {
  readonly count: number;
  readonly best: TestResult | null;
  readonly last: TestResult | null;
}

export function testSummary(results: readonly TestResult[]): TestSummary {
  let best: TestResult | null = null;
  let last: TestResult | null = null;
  for (const result of results) {
    if (!best || result.share > best.share) best = result;
    if (!last || result.submittedAt >= last.submittedAt) last = result;
  }
  return { count: results.length, best, last };
}

export type NextStep =
  | { readonly kind: 'lesson'; readonly lesson: string; readonly begun: boolean }
  | { readonly kind: 'test' }
  | { readonly kind: 'done' };

/** Where to go on: the first lesson that is begun, else the first that isn't done, then the test. */
export function nextStep(
  lessons: readonly { readonly slug: string; readonly state: LessonState }[],
  test: TestSummary,
  passShare: number,
): NextStep {
  const begun = lessons.find((l) => l.state === 'begun');
  if (begun) return { kind: 'lesson', lesson: begun.slug, begun: true };
  const open = lessons.find((l) => l.state === 'not-begun');
  if (open) return { kind: 'lesson', lesson: open.slug, begun: false };
  return test.best && reaches(test.best.share, passShare) ? { kind: 'done' } : { kind: 'test' };
}

export interface ModuleProgress {
  readonly module: string;
  readonly lessons: readonly (LessonProgress & { readonly slug: string })[];
  readonly objectives: readonly ObjectiveMastery[];
  readonly test: TestSummary;
  readonly next: NextStep;
}

/** All of a module's progress for one learner. `passShare` is the module test's pass mark, 0 to 1. */
export function moduleProgress(
  module: ModulePlan,
  passShare: number,
  answers: readonly Answer[],
  marks: readonly Mark[],
  tests: readonly TestResult[],
): ModuleProgress {
  const lessons = module.lessons.map((lesson) => ({
    slug: lesson.slug,
    ...lessonProgress(module.slug, lesson, answers, marks),
  }));
  const test = testSummary(tests);
  return {
    module: module.slug,
    lessons,
    objectives: module.objectives.map((objective) => mastery(objective.id, answers)),
    test,
    next: nextStep(lessons, test, passShare),
  };
}
