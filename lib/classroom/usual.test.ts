import { expect, it } from 'vitest';
import { assignedName, usualPoints } from './usual';

const course = {
  modules: { walls: { title: 'Walls', lessons: [{ slug: 'one', title: 'Brick one' }] } },
  labs: { prober: { title: 'The prober' } },
};
const nothing = { title: null, module: null, lesson: null, lab: null };

it.each([
  [{ ...nothing, title: 'First try', module: 'walls' }, 'First try'],
  [{ ...nothing, module: 'walls' }, 'Walls'],
  [{ ...nothing, module: 'walls', lesson: 'one' }, 'Brick one'],
  [{ ...nothing, module: 'walls', lesson: 'gone' }, 'gone'],
  [{ ...nothing, module: 'gone' }, 'gone'],
  [{ ...nothing, module: 'walls', lab: 'prober' }, 'The prober'],
  [{ ...nothing, lab: 'gone' }, 'gone'],
])('names %j', (assigned, name) => {
  expect(assignedName(assigned, course)).toBe(name);
});

it('gives a test a point a question', () => {
  expect(usualPoints('test', 12)).toBe(12);
  expect(usualPoints('module', 12)).toBe(10);
  expect(usualPoints('lesson', 12)).toBe(usualPoints('lab', 0));
});
