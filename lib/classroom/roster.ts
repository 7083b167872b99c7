/** A class's roster as its teachers look through it: how far each learner is, in short, and in which order they stand. */
import type { Cell } from './cell';

export interface RosterEntry {
  readonly learnerId: string;
  /** The name shown to the class. */
  readonly name: string;
  readonly joinedAt: number;
  /** The latest trace of work in what the class has a reason to see; null where there is none. */
  readonly lastWork: number | null;
  readonly work: WorkInShort;
}

export interface WorkInShort {
  readonly done: number;
  /** What is assigned to the learner and not excused. */
  readonly of: number;
  readonly late: number;
  readonly missing: number;
}

/** A row of the gradebook in four numbers. */
export function workInShort(
  cells: readonly Pick<Cell, 'status' | 'done' | 'late' | 'missing' | 'excused'>[],
): WorkInShort {
  const asked = cells.filter((cell) => cell.status !== 'not-assigned' && !cell.excused);
  const count = (holds: (cell: (typeof asked)[number]) => boolean) => asked.filter(holds).length;
  return {
    done: count((cell) => cell.done),
    of: asked.length,
    late: count((cell) => cell.late),
    missing: count((cell) => cell.missing),
  };
}

export const rosterOrders = ['name', 'joined', 'work', 'done'] as const;
export type RosterOrder = (typeof rosterOrders)[number];

/**
 * Entries in another order; what is equal is sorted by name, then by id, so that the order never jumps. Who has nothing
 * there stands last in both directions. Names are compared as the locale does, with numbers by value.
 */
export function sortedRoster<T extends RosterEntry>(
  entries: readonly T[],
  order: RosterOrder,
  direction: 'up' | 'down',
  locale: string,
): T[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName = (a: T, b: T) =>
    collator.compare(a.name, b.name) || (a.learnerId < b.learnerId ? -1 : 1);
  const sign = direction === 'up' ? 1 : -1;
  if (order === 'name') return [...entries].sort((a, b) => sign * byName(a, b));
  return [...entries].sort((a, b) => {
    const [x, y] = [keyOf(a, order), keyOf(b, order)];
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1;
    return sign * (x - y) || byName(a, b);
  });
}

function keyOf(entry: RosterEntry, order: Exclude<RosterOrder, 'name'>): number | null {
  if (order === 'joined') return entry.joinedAt;
  if (order === 'work') return entry.lastWork;
  return entry.work.of > 0 ? entry.work.done / entry.work.of : null;
}
