/** Entries on their way into an order. No React, so that it can be tested by itself. */
import { fieldName, fieldValue } from '@/lib/assessment/fields';
import type { OrderingView } from '@/lib/assessment/ordering';
import type { FormFields } from '@/lib/assessment/types';

export interface Placing {
  /** Keys in the order in which they are shown. */
  readonly order: readonly string[];
  /** What each entry's field says; an entry without a place has none. */
  readonly places: Readonly<Record<string, string>>;
}

/** Fields as they came, shown by place; what has no place stays behind, in the order of the page. */
export function readPlacing(view: OrderingView, prefix: string, fields: FormFields): Placing {
  const given = view.entries.flatMap(({ key }) => {
    const place = fieldValue(fields, fieldName.position(prefix, key));
    return place === null ? [] : [[key, place] as const];
  });
  const places = Object.fromEntries(given);
  const rank = (key: string) => Number(places[key] ?? Number.POSITIVE_INFINITY);
  const order = view.entries.map((entry) => entry.key);
  return { order: order.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))), places };
}

/** After one entry was moved, every entry has the place where it stands. */
export function moved({ order }: Placing, from: number, to: number): Placing {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return {
    order: next,
    places: Object.fromEntries(next.map((key, index) => [key, String(index + 1)])),
  };
}

/** Where an entry taken up at `from` lands if it is let go at `y`; `middles` are the rows' middles, in pixels. */
export function dropIndex(middles: readonly number[], from: number, y: number): number {
  const above = middles.filter((middle, index) => index < from && middle < y).length;
  const below = middles.filter((middle, index) => index > from && middle < y).length;
  return above + below;
}
