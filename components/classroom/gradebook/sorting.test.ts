import { expect, it } from 'vitest';
import { readSorting, sortingQuery, turned } from './sorting';

it('reads what it knows and leaves the rest at by name', () => {
  expect(readSorting({}, [])).toEqual({ sort: { by: 'name' }, direction: 'up', page: 1 });
  expect(readSorting({ sort: 'total', dir: 'down', page: '3' }, [])).toEqual({
    sort: { by: 'total' },
    direction: 'down',
    page: 3,
  });
  const junk = readSorting({ sort: ['total'], dir: 'sideways', page: '-1' }, ['a']);
  expect(junk).toEqual({ sort: { by: 'name' }, direction: 'up', page: 1 });
  expect(readSorting({ sort: 'a' }, ['a']).sort).toEqual({ by: 'assignment', assignmentId: 'a' });
  expect(readSorting({ sort: 'b' }, ['a']).sort).toEqual({ by: 'name' });
});

it('says in an address what it reads from one', () => {
  for (const query of [
    '?',
    '?sort=name&dir=down',
    '?sort=a&dir=up',
    '?sort=late&dir=down&page=2',
  ]) {
    const read = readSorting(Object.fromEntries(new URLSearchParams(query)), ['a']);
    expect(sortingQuery(read, read.page)).toBe(query);
  }
});

it('turns the order of the column that is sorted by, and begins another with what matters', () => {
  const now = readSorting({}, ['a']);
  expect(turned(now, { by: 'name' }).direction).toBe('down');
  const byTotal = turned(now, { by: 'total' });
  expect(byTotal.direction).toBe('down');
  expect(turned(byTotal, { by: 'total' }).direction).toBe('up');
  expect(turned({ ...byTotal, page: 3 }, { by: 'name' })).toMatchObject({
    direction: 'up',
    page: 1,
  });
});
