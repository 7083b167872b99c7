/** How a class stands with one assignment, in numbers without names. */
import type { Gradebook } from './gradebook';

export interface Tally {
  /** To how many it is assigned, those who are excused among them. */
  readonly assigned: number;
  /** Done, late or not. */
  readonly done: number;
  readonly late: number;
  /** Begun and not done, and not missing yet. */
  readonly begun: number;
  readonly notBegun: number;
  readonly missing: number;
  readonly excused: number;
}

/** One for each assignment, in their order. Done, begun, not begun, missing and excused add up to assigned. */
export function tallies(book: Gradebook): Tally[] {
  return book.assignments.map((_, column) => {
    const statuses = book.rows.map((row) => row.cells[column]?.status ?? 'not-assigned');
    const count = (...wanted: string[]) => statuses.filter((each) => wanted.includes(each)).length;
    return {
      assigned: statuses.length - count('not-assigned'),
      done: count('on-time', 'late'),
      late: count('late'),
      begun: count('begun'),
      notBegun: count('not-begun'),
      missing: count('missing'),
      excused: count('excused'),
    };
  });
}
