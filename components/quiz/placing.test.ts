import { describe, expect, it } from 'vitest';
import type { OrderingView } from '@/lib/assessment/ordering';
import { dropIndex, moved, readPlacing } from './placing';

const view: OrderingView = {
  id: 'sample',
  type: 'ordering',
  stem: 'In which order?',
  difficulty: 1,
  askConfidence: false,
  entries: ['a', 'b', 'c', 'd'].map((key) => ({ key, text: `Entry ${key}` })),
  ends: ['first', 'last'],
};

describe('placing entries', () => {
  it('begins as the page shows them, with no place given', () => {
    expect(readPlacing(view, 'r.', {})).toEqual({ order: ['a', 'b', 'c', 'd'], places: {} });
  });

  it('shows given places in their order, doubled and missing ones as they were', () => {
    const fields = { 'r.pos-a': ['3'], 'r.pos-c': ['1'], 'r.pos-d': ['3'] };
    expect(readPlacing(view, 'r.', fields)).toEqual({
      order: ['c', 'a', 'd', 'b'],
      places: { a: '3', c: '1', d: '3' },
    });
  });

  it('gives every entry a place once one was moved', () => {
    const begin = readPlacing(view, 'r.', {});
    expect(moved(begin, 3, 1)).toEqual({
      order: ['a', 'd', 'b', 'c'],
      places: { a: '1', d: '2', b: '3', c: '4' },
    });
    expect(moved(begin, 0, 3).order).toEqual(['b', 'c', 'd', 'a']);
  });

  it.each([
    [2, 0, 0],
    [2, 40, 1],
    [2, 110, 2],
    [2, 160, 3],
    [0, 500, 3],
    [3, -50, 0],
  ])('an entry taken up at %i and let go at %i px lands at %i', (from, y, to) => {
    expect(dropIndex([10, 50, 100, 150], from, y)).toBe(to);
  });
});
