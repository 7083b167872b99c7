import { expect, it } from 'vitest';
import type { LearnerProgress } from '@/lib/answering/learner-progress';
import type { NextStep } from '@/lib/progress/rules';
import { moduleToGoOn } from './go-on';

const lesson: NextStep = { kind: 'lesson', lesson: 'l', begun: false };
const done: NextStep = { kind: 'done' };

/** Progress with these modules' next steps, and answers given in these modules, oldest first. */
function progress(next: Record<string, NextStep>, answeredIn: string[]): LearnerProgress {
  return {
    modules: Object.entries(next).map(([module, step]) => ({
      module,
      lessons: [],
      objectives: [],
      test: { count: 0, best: null, last: null },
      next: step,
    })),
    answers: answeredIn.map((module, index) => ({
      attemptId: `a${index}`,
      kind: 'check',
      module,
      lesson: 'l',
      itemId: 'i',
      objective: 'o',
      earned: 1,
      total: 1,
      answered: true,
      confidence: null,
      submittedAt: index,
    })),
    tests: [],
  };
}

it('goes on where the last answer was given', () => {
  const at = progress({ one: lesson, two: lesson }, ['one', 'two']);
  expect(moduleToGoOn(at)?.module).toBe('two');
});

it('goes on with the first that has something left, where the last one is done or nothing was answered', () => {
  expect(moduleToGoOn(progress({ one: lesson, two: done }, ['two']))?.module).toBe('one');
  expect(moduleToGoOn(progress({ one: done, two: { kind: 'test' } }, []))?.module).toBe('two');
});

it('has nowhere to go once everything is done', () => {
  expect(moduleToGoOn(progress({ one: done }, ['one']))).toBeNull();
});
