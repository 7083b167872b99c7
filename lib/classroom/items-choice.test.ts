import { expect, it } from 'vitest';
import { sampleAssignment } from '@/tests/support/classes';
import { chosenItems, itemsChoices } from './items-choice';

const made = { createdAt: 0, updatedAt: 0, archivedAt: null };
const row = (id: string, other: Parameters<typeof sampleAssignment>[1]) => ({
  ...sampleAssignment('c', { id, ...other }),
  ...made,
});
const assignments = [
  row('a', { kind: 'lesson', module: 'one', lesson: 'l', dueAt: 10 }),
  row('b', { kind: 'test', module: 'two', dueAt: 20 }),
  row('c', { kind: 'module', module: 'one', dueAt: 30 }),
  row('d', { kind: 'lab', module: null, lab: 'x', dueAt: 40 }),
  row('e', { kind: 'test', module: 'one' }),
];

it('offers the checks of each module, then the tests, the latest due first', () => {
  expect(itemsChoices(assignments).map((each) => each.value)).toEqual([
    'checks:one',
    'checks:two',
    'test:e',
    'test:c',
    'test:b',
  ]);
});

it('shows what was asked for, else what was due last', () => {
  const choices = itemsChoices(assignments);
  const chosen = (asked: string | undefined, now: number) =>
    chosenItems(choices, asked, assignments, now)?.value;
  expect(chosen('test:b', 0)).toBe('test:b');
  expect(chosen('test:unknown', 0)).toBe('checks:one');
  expect(chosen(undefined, 25)).toBe('checks:two');
  expect(chosen(undefined, 45)).toBe('checks:one');
  expect(chosenItems([], undefined, [], 0)).toBeNull();
});
