import { describe, expect, it } from 'vitest';
import type { Answer, Mark } from '@/lib/progress/rules';
import { labCompletion, lessonCompletion, moduleCompletion } from './completion';

const answer = (itemId: string, submittedAt: number, other: Partial<Answer> = {}): Answer => ({
  kind: 'check',
  module: 'walls',
  lesson: 'a-wall',
  itemId,
  objective: 'closed-net',
  earned: 0,
  total: 1,
  answered: true,
  submittedAt,
  ...other,
});
const mark = (lesson: string, doneAt: number | null): Mark => ({ module: 'walls', lesson, doneAt });
const wall = { slug: 'a-wall', checks: ['one', 'two'] };
const essay = { slug: 'an-essay', checks: [] };

describe('a lesson', () => {
  it('is done with the first answer to its last check', () => {
    const answers = [answer('one', 5), answer('two', 9), answer('two', 3), answer('one', 20)];
    expect(lessonCompletion('walls', wall, { answers, marks: [] })).toEqual({
      begun: true,
      done: 2,
      of: 2,
      doneAt: 5,
    });
    expect(lessonCompletion('walls', wall, { answers: answers.slice(0, 1), marks: [] })).toEqual({
      begun: true,
      done: 1,
      of: 2,
      doneAt: null,
    });
  });

  it('is done by hand, and then at the earlier of both', () => {
    const work = { answers: [answer('one', 5), answer('two', 9)], marks: [mark('a-wall', 7)] };
    expect(lessonCompletion('walls', wall, work)).toMatchObject({ done: 1, of: 1, doneAt: 7 });
    expect(lessonCompletion('walls', essay, { answers: [], marks: [mark('an-essay', 4)] })).toEqual(
      {
        begun: true,
        done: 1,
        of: 1,
        doneAt: 4,
      },
    );
    expect(lessonCompletion('walls', essay, { answers: [], marks: [] })).toEqual({
      begun: false,
      done: 0,
      of: 1,
      doneAt: null,
    });
  });

  it('counts neither tests nor other modules nor what was left unanswered', () => {
    const answers = [
      answer('one', 1, { kind: 'test' }),
      answer('one', 2, { module: 'other' }),
      answer('one', 3, { answered: false }),
    ];
    expect(lessonCompletion('walls', wall, { answers, marks: [] })).toMatchObject({
      begun: false,
      done: 0,
      doneAt: null,
    });
  });
});

describe('a module and a lab', () => {
  const module = { slug: 'walls', lessons: [wall, essay] };
  const work = { answers: [answer('one', 5), answer('two', 9)], marks: [mark('an-essay', 30)] };
  const test = (share: number, submittedAt: number) => ({ attemptId: 't', share, submittedAt });

  it('is done with its last lesson and its test passed', () => {
    expect(
      moduleCompletion(module, 0.7, work, [test(0.5, 12), test(0.7, 40), test(1, 50)]),
    ).toEqual({
      begun: true,
      done: 3,
      of: 3,
      doneAt: 40,
    });
    expect(moduleCompletion(module, 0.7, work, [test(0.5, 12)])).toMatchObject({
      done: 2,
      doneAt: null,
    });
    expect(moduleCompletion(module, null, work, [])).toMatchObject({ done: 2, of: 2, doneAt: 30 });
  });

  it('is never done where there is nothing to do', () => {
    const empty = { slug: 'walls', lessons: [] };
    expect(moduleCompletion(empty, null, work, [])).toMatchObject({ of: 0, doneAt: null });
  });

  it('takes a lab for done when it was played through', () => {
    expect(labCompletion(true, null)).toEqual({ begun: true, done: 0, of: 1, doneAt: null });
    expect(labCompletion(false, 8)).toEqual({ begun: true, done: 1, of: 1, doneAt: 8 });
  });
});
