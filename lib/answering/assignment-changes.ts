/** What editing an assignment would change, once work on it has begun: to be said before it is saved. */
import { createHash } from 'node:crypto';
import type { Course } from '@/lib/course/types';
import type { AssignmentTable } from '@/lib/store/schema';
import type { Draft, FormValues } from './assignment-draft';
import { passMarkOf, pointsOf } from './assignment-rules';

export type ChangedPart =
  | 'title'
  | 'to'
  | 'opens'
  | 'due'
  | 'closes'
  | 'attempts'
  | 'counts'
  | 'passMark'
  | 'pause'
  | 'draw'
  | 'show'
  | 'late'
  | 'points';

/** One thing that changes, with what it was and is where that can be told in a value. */
export interface Change {
  readonly part: ChangedPart;
  /** Instants for times, numbers and words for the rest; null: none. */
  readonly was: number | string | null;
  readonly is: number | string | null;
}

/** What differs between an assignment and a draft. `included`: whom it is for now; `learners`: whom it would be for. */
export function changesOf(
  course: Course,
  row: AssignmentTable,
  draft: Draft,
  included: readonly string[],
  learners: readonly string[],
): Change[] {
  const changes: Change[] = [];
  const compare = (part: ChangedPart, was: Change['was'], is: Change['is']) => {
    if (was !== is) changes.push({ part, was, is });
  };
  compare('title', row.title, draft.title);
  const people = (toAll: 0 | 1, ids: readonly string[]) =>
    toAll === 1 ? 'all' : [...ids].sort().join(' ');
  if (people(row.toAll, included) !== people(draft.toAll, learners)) {
    const size = (toAll: 0 | 1, ids: readonly string[]) => (toAll === 1 ? 'all' : ids.length);
    changes.push({ part: 'to', was: size(row.toAll, included), is: size(draft.toAll, learners) });
  }
  // A form holds minutes, an end the last millisecond of one.
  const sameMinute = (a: number | null, b: number | null) =>
    a !== null && b !== null && Math.floor(a / 60_000) === Math.floor(b / 60_000) ? a : b;
  compare('opens', row.opensAt, sameMinute(row.opensAt, draft.opensAt));
  compare('due', row.dueAt, sameMinute(row.dueAt, draft.dueAt));
  compare('closes', row.closesAt, sameMinute(row.closesAt, draft.closesAt));
  compare('attempts', row.attemptsAllowed, draft.attemptsAllowed);
  compare('counts', row.counts, draft.counts);
  compare('passMark', passMarkOf(course, row), passMarkOf(course, draft));
  compare('pause', row.pauseMinutes, draft.pauseMinutes);
  compare('draw', row.shuffle === 1 ? 'each' : 'same', draft.shuffle === 1 ? 'each' : 'same');
  if (row.showWhen !== draft.showWhen) changes.push({ part: 'show', was: null, is: null });
  if (row.late !== draft.late) changes.push({ part: 'late', was: null, is: null });
  compare('points', pointsOf(course, row), pointsOf(course, draft));
  return changes;
}

/** Times whose minute did not change keep their instant: an edit of the title moves no deadline by a second. */
export function keepUnchangedTimes(row: AssignmentTable, draft: Draft): Draft {
  const keep = (was: number | null, is: number | null) =>
    was !== null && is !== null && Math.floor(was / 60_000) === Math.floor(is / 60_000) ? was : is;
  return {
    ...draft,
    opensAt: keep(row.opensAt, draft.opensAt),
    dueAt: keep(row.dueAt, draft.dueAt),
    closesAt: keep(row.closesAt, draft.closesAt),
  };
}

/** A short text that is another for other values: what was previewed is what is saved. */
export function fingerprint(values: FormValues): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 22);
}
