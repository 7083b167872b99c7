/** The dates of assignments that are copied into another class: moved by whole days, at the same hour of the clock. */
import { Temporal } from 'temporal-polyfill';
import type { Times } from './windows';
import { toInstant, toLocal } from './zones';

/** The day (YYYY-MM-DD, by the class's clock) on which the first of them opens, is due or closes; null where none has a date. */
export function firstDay(all: readonly Times[], zone: string): string | null {
  const starts = all.flatMap(({ opens, due, closes }) => opens ?? due ?? closes ?? []);
  return starts.length === 0 ? null : toLocal(Math.min(...starts), zone).slice(0, 10);
}

/** Whole days from one day to another (YYYY-MM-DD); null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  try {
    return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
  } catch {
    return null;
  }
}

/**
 * Times as they are in another class `days` later: what was at 16:00 by the one class's clock is at 16:00 by the other's,
 * whatever the clocks do in between. A time that doesn't exist there, or does twice, is taken as lib/classroom/zones does.
 */
export function shiftedTimes(times: Times, days: number, from: string, to: string): Times {
  const shift = (at: number | null, edge: 'start' | 'end'): number | null => {
    if (at === null) return null;
    const local = Temporal.PlainDateTime.from(toLocal(at, from)).add({ days });
    return toInstant(local.toString({ smallestUnit: 'minute' }), to, edge);
  };
  return {
    opens: shift(times.opens, 'start'),
    due: shift(times.due, 'end'),
    closes: shift(times.closes, 'end'),
  };
}
