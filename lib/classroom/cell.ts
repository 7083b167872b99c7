/** One learner's one assignment: a cell of the gradebook. */
import type { Completion } from './completion';
import { reaches } from '@/lib/progress/rules';
import { type CountRule, countedAttempts } from './counts';
import { afterDeduction, type LatePolicy, missingShare, unitsLate } from './late';
import { type Extension, statusOf, type Times, type WorkStatus, windowFor } from './windows';

export interface GradedAssignment {
  readonly id: string;
  readonly title: string;
  /** Only a test earns marks by its answers; the others earn all their points by being done. */
  readonly kind: 'test' | 'module' | 'lesson' | 'lab';
  readonly times: Times;
  readonly assignedAt: number;
  /** Points that can be had, and the assignment's weight in the total; 0: it doesn't count. */
  readonly points: number;
  readonly counts: CountRule;
  readonly late: LatePolicy | null;
  /** Pass mark, 0 to 1; null: none. */
  readonly passShare: number | null;
  /** Learner ids; null: everyone. */
  readonly to: readonly string[] | null;
}

export interface GradedAttempt {
  readonly id: string;
  readonly submittedAt: number;
  readonly earned: number;
  readonly total: number;
}

/** What a teacher set in place of what the rules give; the learner sees the reason. */
export interface Override {
  /** The mark in points; null: only excused. */
  readonly points: number | null;
  readonly excused: boolean;
  readonly reason: string;
}

/** All of one learner's work on one assignment. */
export interface CellWork {
  /** Attempts handed in for this assignment, in any order. */
  readonly attempts: readonly GradedAttempt[];
  readonly sittingOpen: boolean;
  /** For modules, lessons and labs; null where nothing is known yet. */
  readonly completion: Completion | null;
  readonly extension: Extension | null;
  readonly override: Override | null;
}

export interface CellScore {
  readonly points: number;
  readonly possible: number;
  /** 0 to 1; above 1 only where a teacher set it so. */
  readonly share: number;
}

export interface Cell {
  readonly assignmentId: string;
  readonly status: WorkStatus | 'not-assigned';
  readonly done: boolean;
  /** Parts done, for modules, lessons and labs. */
  readonly parts: { readonly done: number; readonly of: number } | null;
  /** What counts; null is an empty cell and no zero. Without points to be had it is null as well: see `share`. */
  readonly score: CellScore | null;
  /** What counts as a share, 0 to 1, also where the assignment has no points; null where nothing counts yet. */
  readonly share: number | null;
  /** Share that lateness took off. */
  readonly taken: number;
  readonly late: boolean;
  readonly missing: boolean;
  readonly excused: boolean;
  readonly passed: boolean | null;
  readonly override: {
    readonly reason: string;
    /** What the rules would give; null where they give nothing. */
    readonly instead: CellScore | null;
  } | null;
  /** Attempts handed in. */
  readonly tries: number;
  /** Ids of the attempts that count, in the order of handing in. */
  readonly countedAttempts: readonly string[];
  /** The learner's own due and closing times, and whether they differ from everyone's. */
  readonly window: Times & { readonly own: boolean };
}

/** What has to be known beside the assignment and the work. */
export interface CellContext {
  /** `dayCounter` of the class's zone. */
  readonly plusDays: (instant: number, days: number) => number;
  readonly now: number;
  readonly extraTimePercent: number;
  readonly assigned: boolean;
}

interface Result {
  readonly share: number | null;
  readonly taken: number;
  readonly handedInAt: number | null;
  readonly counted: readonly string[];
}

/** The cell of one learner and one assignment, by its rules and then by what the teacher set. */
export function gradeCell(
  assignment: GradedAssignment,
  work: CellWork,
  { plusDays, now, extraTimePercent, assigned }: CellContext,
): Cell {
  const window = windowFor(assignment.times, {
    extension: work.extension,
    extraTimePercent,
    assignedAt: assignment.assignedAt,
  });
  const deduct = (share: number, at: number) => {
    const units = assignment.late ? unitsLate(assignment.late.unit, window.due, at, plusDays) : 0;
    return afterDeduction(assignment.late, share, units);
  };
  const result =
    assignment.kind === 'test' ? ofTest(assignment, work, deduct) : ofDone(work, deduct);
  const override = assigned ? work.override : null;
  const excused = override?.excused === true;
  const begun = work.sittingOpen || work.attempts.length > 0 || work.completion?.begun === true;
  const status = statusOf(window, { begun, handedInAt: result.handedInAt, excused }, now);
  const missing = assigned && status === 'missing';

  const byRule = missing ? missingShare(assignment.late) : result.share;
  const toScore = (share: number | null): CellScore | null =>
    share === null || assignment.points <= 0
      ? null
      : { points: share * assignment.points, possible: assignment.points, share };
  const set =
    override?.points != null && assignment.points > 0 ? override.points / assignment.points : null;
  const share = excused || !assigned ? null : (set ?? byRule);
  return {
    assignmentId: assignment.id,
    status: assigned ? status : 'not-assigned',
    done: result.handedInAt !== null,
    parts: work.completion && { done: work.completion.done, of: work.completion.of },
    score: toScore(share),
    share,
    taken: set === null && share !== null ? result.taken : 0,
    late: assigned && status === 'late',
    missing,
    excused,
    passed:
      share === null || assignment.passShare === null ? null : reaches(share, assignment.passShare),
    override: override && { reason: override.reason, instead: toScore(byRule) },
    tries: work.attempts.length,
    countedAttempts: result.counted,
    window,
  };
}

type Deduct = (share: number, at: number) => { readonly share: number; readonly taken: number };

function ofTest(assignment: GradedAssignment, work: CellWork, deduct: Deduct): Result {
  // An attempt without a mark to earn says nothing for or against.
  const countable = work.attempts
    .filter((attempt) => attempt.total > 0)
    .map(({ id, submittedAt, earned, total }) => ({
      id,
      submittedAt,
      ...deduct(Math.min(1, Math.max(0, earned / total)), submittedAt),
    }));
  const counted = countedAttempts(assignment.counts, countable);
  if (counted === null) {
    const at = work.attempts.map((attempt) => attempt.submittedAt);
    return {
      share: null,
      taken: 0,
      handedInAt: at.length > 0 ? Math.max(...at) : null,
      counted: [],
    };
  }
  const { attempts } = counted;
  return {
    share: counted.share,
    taken: attempts.reduce((sum, each) => sum + each.taken, 0) / attempts.length,
    // A mean is late as soon as one of its attempts is.
    handedInAt: Math.max(...attempts.map((each) => each.submittedAt)),
    counted: attempts.map((each) => each.id),
  };
}

function ofDone({ completion }: CellWork, deduct: Deduct): Result {
  if (completion?.doneAt == null) return { share: null, taken: 0, handedInAt: null, counted: [] };
  return { ...deduct(1, completion.doneAt), handedInAt: completion.doneAt, counted: [] };
}
