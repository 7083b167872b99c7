/**
 * What its own learner may see of an attempt just now. One that was handed in for an assignment follows the teacher's
 * matrix (lib/classroom/show-when); all others are shown whole. A teacher sees every attempt whole, through see-others.
 */
import { withoutKey } from '@/lib/assessment/registry';
import type { FeedbackLine, Score } from '@/lib/assessment/types';
import {
  phaseAt,
  type Phase,
  RIGHT_AFTER_MS,
  shown,
  shownParts,
  type ShownPart,
} from '@/lib/classroom/show-when';
import { type Allowance, latestClosing } from '@/lib/classroom/windows';
import { type AssignmentWithOwnTimes, withOwnTimes } from '@/lib/store/assignment-people';
import type { AttemptRow } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import type { AssignmentTable } from '@/lib/store/schema';
import { showMatrixOf, timesOf } from './assignment-rules';
import type { ReadResponse } from './read-attempt';

export type Parts = ReadonlySet<ShownPart>;

export const everyPart: Parts = new Set(shownParts);

export interface ShownAttempt {
  readonly parts: Parts;
  /** The assignment that it was handed in for; null for practice, or where it has been deleted. */
  readonly assignment: AssignmentTable | null;
  /**
   * The next instant at which the matrix shows something that it doesn't show now; null where there is none to come, or
   * where it depends on a closing that isn't set.
   */
  readonly moreAt: number | null;
}

type Handed = Pick<AttemptRow, 'id' | 'assignmentId' | 'submittedAt'>;

/** For each of one learner's attempts, by its id. Two queries, whatever the number. */
export async function shownAttempts(
  db: Database,
  attempts: readonly Handed[],
  now: number,
): Promise<Map<string, ShownAttempt>> {
  const ids = attempts.flatMap((attempt) => attempt.assignmentId ?? []);
  const assignments = await withOwnTimes(db, ids);
  return new Map(
    attempts.map((attempt) => {
      const found = assignments.get(attempt.assignmentId ?? '');
      return [attempt.id, found ? shownFor(found, attempt.submittedAt, now) : whole] as const;
    }),
  );
}

const whole: ShownAttempt = { parts: everyPart, assignment: null, moreAt: null };

/** One attempt. */
export async function shownAttempt(
  db: Database,
  attempt: Handed,
  now: number,
): Promise<ShownAttempt> {
  return (await shownAttempts(db, [attempt], now)).get(attempt.id) ?? whole;
}

/** When an assignment has closed for the last of those who have it; null: it never closes. */
export function closesForAll({ assignment, own }: AssignmentWithOwnTimes): number | null {
  const allowances = own.map(
    (each): Allowance => ({
      extension: { due: each.dueAt, closes: each.closesAt },
      extraTimePercent: each.extraTimePercent,
      assignedAt: assignment.createdAt,
    }),
  );
  return latestClosing(timesOf(assignment), allowances);
}

function shownFor(found: AssignmentWithOwnTimes, handedInAt: number, now: number): ShownAttempt {
  const { assignment } = found;
  const matrix = showMatrixOf(assignment);
  const closes = closesForAll(found);
  const partsIn = (phase: Phase) => shown(matrix, phase);
  const parts = partsIn(phaseAt(handedInAt, closes, now));
  const later: [number | null, Phase][] = [
    [handedInAt + RIGHT_AFTER_MS, 'later-while-open'],
    [closes === null ? null : closes + 1, 'after-close'],
  ];
  const next = later.find(
    ([at, phase]) =>
      at !== null &&
      at > now &&
      (closes === null || at <= closes || phase === 'after-close') &&
      [...partsIn(phase)].some((part) => !parts.has(part)),
  );
  return { parts, assignment, moreAt: next?.[0] ?? null };
}

/** What a page may say of one response; null and empty where it is not to be shown now. */
export interface ShownResponse {
  readonly stem: string;
  readonly answered: readonly string[] | null;
  readonly score: Score | null;
  /** False where right or wrong is shown without how many marks it brought. */
  readonly marks: boolean;
  readonly feedback: readonly FeedbackLine[];
  readonly explanation: string | null;
  /** Fact ids: what an item rests on tells its answer, so they come with it. */
  readonly citations: readonly string[];
  readonly confidence: ReadResponse['confidence'];
}

/** A response cut down to what is shown. What was left out is told apart only where right and wrong are. */
export function asShown(response: ReadResponse, parts: Parts): ShownResponse {
  const { item, answered, score, feedback, confidence } = response;
  const key = parts.has('right-answer');
  const own = parts.has('own-answers');
  const lines = parts.has('feedback') ? feedback : feedback.map((line) => ({ ...line, text: '' }));
  const told = parts.has('feedback') || key;
  const shownLines = !told ? [] : key ? lines : withoutKey(lines);
  return {
    stem: item.stem,
    answered: own ? answered : null,
    score: parts.has('right-or-wrong') ? score : null,
    marks: parts.has('points'),
    feedback: own ? shownLines : shownLines.map((line) => ({ ...line, answered: null })),
    explanation: key ? item.explanation : null,
    citations: key ? item.citations : [],
    confidence: own ? confidence : null,
  };
}

/** Whether an attempt's marks, and with them what it says about its objectives, may be told. */
export function marksShown(parts: Parts): boolean {
  return parts.has('points') && parts.has('right-or-wrong');
}
