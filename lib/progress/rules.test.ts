import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type LessonPlan,
  lessonProgress,
  type Mark,
  mastery,
  type MasteryLevel,
  moduleProgress,
  nextStep,
  reaches,
  type TestResult,
  testSummary,
} from './rules';

const answer = (other: Partial<Answer> = {}): Answer => ({
  kind: 'check',
  module: 'walls',
  lesson: 'a-wall',
  itemId: 'one',
  objective: 'closed-net',
  earned: 1,
  total: 1,
  answered: true,
  submittedAt: 1,
  ...other,
});

const lesson: LessonPlan = { slug: 'a-wall', checks: ['one', 'two'] };
const marked = (doneAt: number | null): Mark => ({ module: 'walls', lesson: 'a-wall', doneAt });
const state = (answers: Answer[], marks: Mark[] = [], plan = lesson) =>
  lessonProgress('walls', plan, answers, marks).state;

describe('a lesson', () => {
  it('is not begun before anything is answered in it', () => {
    expect(lessonProgress('walls', lesson, [], [])).toEqual({
      state: 'not-begun',
      answered: 0,
      checks: 2,
      marked: false,
    });
    expect(state([answer({ itemId: 'of another lesson' })])).toBe('not-begun');
    expect(state([answer({ module: 'another module' })])).toBe('not-begun');
  });

  it('is begun with the first answer, right or wrong', () => {
    expect(state([answer({ earned: 0 })])).toBe('begun');
  });

  it('is done when each of its checks has been answered once, right or wrong', () => {
    expect(state([answer({ earned: 0 }), answer({ itemId: 'two', earned: 0 })])).toBe('done');
    expect(state([answer(), answer()])).toBe('begun');
  });

  it('is not done by answers in a module test, nor by what was left open', () => {
    expect(state([answer(), answer({ itemId: 'two', kind: 'test' })])).toBe('begun');
    expect(state([answer(), answer({ itemId: 'two', answered: false })])).toBe('begun');
  });

  it('is done when the learner marks it, and begun when they take that back', () => {
    expect(state([], [marked(5)])).toBe('done');
    expect(state([], [marked(null)])).toBe('begun');
    expect(state([], [{ ...marked(5), module: 'another module' }])).toBe('not-begun');
  });

  it('without checks is done by hand only', () => {
    const plan = { slug: 'a-wall', checks: [] };
    expect(state([answer()], [], plan)).toBe('not-begun');
    expect(state([], [marked(5)], plan)).toBe('done');
  });
});

describe('mastery', () => {
  const level = (...answers: Answer[]) => mastery('closed-net', answers).level;

  it("is 'not-tried' until something of the objective is answered", () => {
    expect(
      mastery('closed-net', [answer({ objective: 'another' }), answer({ answered: false })]),
    ).toEqual({
      objective: 'closed-net',
      level: 'not-tried',
      share: null,
      questions: 0,
    });
  });

  it("is 'attempted' under 70 per cent, 'familiar' from there, 'proficient' with all of the marks", () => {
    const marks = (...earned: number[]) =>
      earned.map((e, i) => answer({ itemId: `q${i}`, earned: e }));
    expect(level(...marks(0))).toBe('attempted');
    expect(level(...marks(1, 1, 0))).toBe('attempted');
    expect(level(...marks(0.69))).toBe('attempted');
    expect(level(...marks(0.7))).toBe('familiar');
    expect(level(...marks(1, 1, 1, 0))).toBe('familiar');
    expect(level(...marks(1, 1, 1))).toBe('proficient');
    // In floating point these add up to less than 2.1.
    expect(level(...marks(0.7, 0.7, 0.7))).toBe('familiar');
  });

  it("is 'mastered' when, with all of the marks, a question was right again in a module test", () => {
    const before = answer({ submittedAt: 1 });
    const test = answer({ kind: 'test', submittedAt: 2 });
    expect(level(before, test)).toBe('mastered');
    expect(level(test)).toBe('proficient');
    expect(level(before, answer({ submittedAt: 2 }))).toBe('proficient');
    expect(level(answer({ earned: 0 }), test)).toBe('proficient');
    expect(level(before, test, answer({ itemId: 'two', earned: 0.5, submittedAt: 3 }))).toBe(
      'familiar',
    );
  });

  it('looks at the latest answer to each question, so it can drop', () => {
    expect(level(answer({ earned: 0 }), answer({ submittedAt: 2 }))).toBe('proficient');
    expect(level(answer(), answer({ earned: 0, submittedAt: 2 }))).toBe('attempted');
    expect(mastery('closed-net', [answer(), answer({ submittedAt: 2 })]).questions).toBe(1);
  });
});

describe('the module test', () => {
  const result = (attemptId: string, submittedAt: number, share: number): TestResult => ({
    attemptId,
    submittedAt,
    share,
  });

  it('shows the best and the last result; of equals the first is the best', () => {
    const [a, b, c] = [result('a', 1, 0.5), result('b', 2, 0.9), result('c', 3, 0.9)];
    expect(testSummary([a, b, c])).toEqual({ count: 3, best: b, last: c });
    expect(testSummary([result('c', 3, 0.2), b]).last?.attemptId).toBe('c');
    expect(testSummary([])).toEqual({ count: 0, best: null, last: null });
  });
});

describe('the next step', () => {
  const none = testSummary([]);
  const passed = testSummary([{ attemptId: 'a', submittedAt: 1, share: 0.7 }]);
  const step = (states: ('not-begun' | 'begun' | 'done')[], test = none) =>
    nextStep(
      states.map((s, i) => ({ slug: `l${i}`, state: s })),
      test,
      0.7,
    );

  it('is what is begun, else the first lesson that is open, else the test, else nothing', () => {
    expect(step(['not-begun', 'begun'])).toEqual({ kind: 'lesson', lesson: 'l1', begun: true });
    expect(step(['done', 'not-begun', 'not-begun'], passed)).toEqual({
      kind: 'lesson',
      lesson: 'l1',
      begun: false,
    });
    expect(step(['done'])).toEqual({ kind: 'test' });
    expect(step(['done'], testSummary([{ attemptId: 'a', submittedAt: 1, share: 0.6 }]))).toEqual({
      kind: 'test',
    });
    expect(step(['done'], passed)).toEqual({ kind: 'done' });
  });

  it('puts a module together from the same rules', () => {
    const module = { slug: 'walls', lessons: [lesson], objectives: [{ id: 'closed-net' }] };
    const progress = moduleProgress(module, 0.7, [answer()], [], []);
    expect(progress).toMatchObject({
      module: 'walls',
      lessons: [{ slug: 'a-wall', state: 'begun', answered: 1, checks: 2 }],
      objectives: [{ objective: 'closed-net', level: 'proficient' }],
      next: { kind: 'lesson', lesson: 'a-wall', begun: true },
    });
  });
});

const levels: readonly MasteryLevel[] = [
  'not-tried',
  'attempted',
  'familiar',
  'proficient',
  'mastered',
];

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    kind: fc.constantFrom('check' as const, 'test' as const),
    // The marks of an item are the item's own.
    item: fc.constantFrom(['one', 1] as const, ['two', 2] as const, ['three', 3] as const),
    objective: fc.constantFrom('closed-net', 'another'),
    part: fc.constantFrom(0, 1 / 3, 0.5, 0.7, 1),
    answered: fc.boolean(),
    submittedAt: fc.nat({ max: 20 }),
  })
  .map(({ part, item: [itemId, total], ...rest }) =>
    answer({ ...rest, itemId, total, earned: total * part }),
  );

const oldestFirst = (answers: Answer[]) =>
  [...answers].sort((a, b) => a.submittedAt - b.submittedAt);
const anyAnswers = fc.array(anyAnswer, { maxLength: 15 }).map(oldestFirst);

describe('whatever was answered', () => {
  it('a lesson is never done with fewer answers than checks, unless it is marked', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four')),
        fc.option(fc.constantFrom(null, 5), { nil: undefined }),
        (answers, checks, doneAt) => {
          const marks = doneAt === undefined ? [] : [marked(doneAt)];
          const progress = lessonProgress('walls', { slug: 'a-wall', checks }, answers, marks);
          expect(progress.answered).toBeLessThanOrEqual(progress.checks);
          if (progress.state === 'done' && !progress.marked) {
            expect(progress.answered).toBe(progress.checks);
            expect(progress.checks).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('the share of mastery is between 0 and 1', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { share, level, questions } = mastery('closed-net', answers);
        if (share === null) expect([level, questions]).toEqual(['not-tried', 0]);
        else {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('a right answer given later never lowers the level, of its own question or of a new one', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswer, (answers, more) => {
        const right = answer({
          ...more,
          objective: 'closed-net',
          answered: true,
          earned: more.total,
          submittedAt: 20,
        });
        const before = levels.indexOf(mastery('closed-net', answers).level);
        const after = levels.indexOf(mastery('closed-net', [...answers, right]).level);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('the best test result is no worse than the last', () => {
    const results = fc.array(
      fc.record({
        attemptId: fc.string(),
        submittedAt: fc.nat({ max: 50 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(results, (all) => {
        const { best, last, count } = testSummary(all);
        expect(count).toBe(all.length);
        expect(best?.share ?? 0).toBeGreaterThanOrEqual(last?.share ?? 0);
        for (const each of all) expect(last?.submittedAt).toBeGreaterThanOrEqual(each.submittedAt);
      }),
    );
  });
});

describe('a pass mark', () => {
  it('is reached by a sum of fractions that is it but for a hair', () => {
    expect(reaches(0.1 + 0.2 + 0.4, 0.7)).toBe(true);
    expect(reaches(0.69, 0.7)).toBe(false);
  });
});
