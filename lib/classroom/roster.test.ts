import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modulesInSight } from './in-sight';
import { type RosterEntry, rosterOrders, sortedRoster, workInShort } from './roster';

const cell = (other: Partial<Parameters<typeof workInShort>[0][number]>) => ({
  status: 'not-begun' as const,
  done: false,
  late: false,
  missing: false,
  excused: false,
  ...other,
});

describe('work in short', () => {
  it('leaves out what is not assigned or excused', () => {
    expect(
      workInShort([
        cell({ status: 'on-time', done: true }),
        cell({ status: 'late', done: true, late: true }),
        cell({ status: 'missing', missing: true }),
        cell({}),
        cell({ status: 'excused', excused: true, done: true }),
        cell({ status: 'not-assigned', done: true }),
      ]),
    ).toEqual({ done: 2, of: 4, late: 1, missing: 1 });
    expect(workInShort([])).toEqual({ done: 0, of: 0, late: 0, missing: 0 });
  });
});

describe('modules in sight', () => {
  it('are those of assignments that are the learner’s and not archived', () => {
    const row = (id: string, other: { toAll?: 0 | 1; archivedAt?: number } = {}) => ({
      id,
      module: `module-of-${id}`,
      toAll: 1 as const,
      archivedAt: null,
      ...other,
    });
    const rows = [
      row('all'),
      row('mine', { toAll: 0 }),
      row('theirs', { toAll: 0 }),
      row('old', { archivedAt: 5 }),
      { ...row('lab'), module: null },
    ];
    expect([...modulesInSight(rows, new Set(['mine']))]).toEqual([
      'module-of-all',
      'module-of-mine',
    ]);
  });
});

describe('the order of a roster', () => {
  const entry: fc.Arbitrary<RosterEntry> = fc.record({
    learnerId: fc.uuid(),
    name: fc.constantFrom('Ana', 'ana', 'Émile', 'Emil', 'Pupil 2', 'Pupil 10', 'Zoë'),
    joinedAt: fc.nat({ max: 3 }),
    lastWork: fc.option(fc.nat({ max: 3 }), { nil: null }),
    work: fc.record({
      done: fc.nat({ max: 2 }),
      of: fc.nat({ max: 2 }),
      late: fc.constant(0),
      missing: fc.constant(0),
    }),
  });

  it('keeps everyone, never depends on the order before, and puts nothing last', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: (each) => each.learnerId, maxLength: 12 }),
        fc.constantFrom(...rosterOrders),
        fc.constantFrom('up' as const, 'down' as const),
        (entries, order, direction) => {
          const sorted = sortedRoster(entries, order, direction, 'en');
          expect(new Set(sorted)).toEqual(new Set(entries));
          expect(sortedRoster([...entries].reverse(), order, direction, 'en')).toEqual(sorted);
          const has = (each: RosterEntry) =>
            order === 'work' ? each.lastWork !== null : order !== 'done' || each.work.of > 0;
          const firstEmpty = sorted.findIndex((each) => !has(each));
          if (firstEmpty >= 0) expect(sorted.slice(firstEmpty).some(has)).toBe(false);
        },
      ),
    );
  });

  it('counts numbers in names by their value', () => {
    const of = (name: string) => ({
      learnerId: name,
      name,
      joinedAt: 0,
      lastWork: null,
      work: workInShort([]),
    });
    const names = ['Pupil 10', 'Pupil 2', 'ana'].map(of);
    expect(sortedRoster(names, 'name', 'up', 'en').map((each) => each.name)).toEqual([
      'ana',
      'Pupil 2',
      'Pupil 10',
    ]);
  });
});
