/** What of the roster an address asks for: `?sort=done&dir=down&page=2`. Anything else is the first page by name. */
import { type RosterOrder, rosterOrders } from '@/lib/classroom/roster';

export interface RosterView {
  readonly order: RosterOrder;
  readonly direction: 'up' | 'down';
  /** From 1. */
  readonly page: number;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

export function readView(query: Query): RosterView {
  const page = /^[1-9]\d{0,3}$/.test(String(query.page)) ? Number(query.page) : 1;
  return {
    order: rosterOrders.find((order) => order === query.sort) ?? 'name',
    direction: query.dir === 'down' ? 'down' : 'up',
    page,
  };
}

/** The address of a view, after the roster's own. */
export function viewQuery({ order, direction, page }: RosterView): string {
  const parts = [
    ...(order === 'name' && direction === 'up' ? [] : [`sort=${order}`, `dir=${direction}`]),
    ...(page > 1 ? [`page=${page}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
