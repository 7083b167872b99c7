import { describe, expect, it } from 'vitest';
import type { Course } from '@/lib/course/types';
import type { AssignmentTable } from '@/lib/store/schema';
import { nextInClass } from './next-in-class';

const course = {
  modules: { m: { title: 'The module', lessons: [{ slug: 'l', title: 'The lesson' }] } },
  labs: { lab: { title: 'The lab' } },
} as unknown as Course;

const assignment = (id: string, other: Partial<AssignmentTable>) =>
  ({
    id,
    module: 'm',
    lesson: null,
    lab: null,
    title: null,
    opensAt: null,
    dueAt: null,
    closesAt: null,
    ...other,
  }) as AssignmentTable;

describe('what comes next in a class', () => {
  it('is what has yet to open, be due or close, the soonest first', () => {
    const next = nextInClass(
      course,
      [
        assignment('one', { opensAt: 5, dueAt: 20, closesAt: 30 }),
        assignment('two', { opensAt: 15, dueAt: 10 }),
        assignment('three', {}),
      ],
      10,
    );
    expect(next.map(({ assignmentId, what, at }) => [assignmentId, what, at])).toEqual([
      ['two', 'due', 10],
      ['two', 'opens', 15],
      ['one', 'due', 20],
      ['one', 'closes', 30],
    ]);
  });

  it('is called by its own title, or by what is assigned, also where the course has it no more', () => {
    const title = (other: Partial<AssignmentTable>) =>
      nextInClass(course, [assignment('a', { dueAt: 1, ...other })], 0)[0]?.title;
    expect(title({})).toBe('The module');
    expect(title({ lesson: 'l' })).toBe('The lesson');
    expect(title({ lab: 'lab' })).toBe('The lab');
    expect(title({ title: 'By Thursday' })).toBe('By Thursday');
    expect(title({ lesson: 'gone' })).toBe('gone');
    expect(title({ module: 'gone' })).toBe('gone');
    expect(title({ lab: 'gone' })).toBe('gone');
  });
});
