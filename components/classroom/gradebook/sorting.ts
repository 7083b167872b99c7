/** How the gradebook's address says in which order and from where it is shown. */
import type { SortBy } from '@/lib/classroom/gradebook';

export interface Sorting {
  readonly sort: SortBy;
  readonly direction: 'up' | 'down';
  /** From 1. */
  readonly page: number;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const plain = ['name', 'total', 'late', 'missing'] as const;

/** Out of an address's query; what it doesn't know is left at 'by name, first page'. */
export function readSorting(query: Query, assignmentIds: readonly string[]): Sorting {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const wanted = one('sort');
  const by = plain.find((each) => each === wanted);
  const sort: SortBy = by
    ? { by }
    : assignmentIds.includes(wanted)
      ? { by: 'assignment', assignmentId: wanted }
      : { by: 'name' };
  const page = /^\d{1,4}$/.test(one('page')) ? Math.max(1, Number(one('page'))) : 1;
  return { sort, direction: one('dir') === 'down' ? 'down' : 'up', page };
}

export function sortName(sort: SortBy): string {
  return sort.by === 'assignment' ? sort.assignmentId : sort.by;
}

/** The query for another order or page; without a page, the first. */
export function sortingQuery({ sort, direction }: Sorting, page = 1): string {
  const params = new URLSearchParams();
  const name = sortName(sort);
  if (name !== 'name' || direction === 'down') {
    params.set('sort', name);
    params.set('dir', direction);
  }
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text === '' ? '?' : `?${text}`;
}

/** What a click on a column's head does: sorts by it, or turns it round. Figures begin with the largest, names with A. */
export function turned(current: Sorting, sort: SortBy): Sorting {
  const same = sortName(current.sort) === sortName(sort);
  const first = sort.by === 'name' ? 'up' : 'down';
  const other = current.direction === 'up' ? 'down' : 'up';
  return { sort, direction: same ? other : first, page: 1 };
}
