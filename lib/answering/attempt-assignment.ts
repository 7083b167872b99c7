/** For what an attempt was handed in, when it was due and whether its closing handed it in: for its learner's page. */
import { assignedName } from '@/lib/classroom/usual';
import { isLate, windowFor } from '@/lib/classroom/windows';
import type { Course } from '@/lib/course/types';
import { ownTimes } from '@/lib/store/assignment-people';
import type { AttemptRow } from '@/lib/store/attempts';
import { classById } from '@/lib/store/classes';
import type { Database } from '@/lib/store/database';
import { timesOf } from './assignment-rules';
import type { Parts, ShownAttempt } from './shown-attempt';

export interface AttemptAssignment {
  readonly title: string;
  readonly className: string;
  readonly timeZone: string;
  /** Null where nothing was due. */
  readonly inTime: boolean | null;
  /** It had not been handed in when it closed, and was handed in as it stood. */
  readonly byClosing: boolean;
  readonly parts: Parts;
  readonly moreAt: number | null;
}

/** Null for an attempt that belongs to no assignment. */
export async function attemptAssignment(
  db: Database,
  course: Course,
  attempt: AttemptRow,
  shown: ShownAttempt,
): Promise<AttemptAssignment | null> {
  const { assignment, parts, moreAt } = shown;
  if (assignment === null) return null;
  const klass = await classById(db, assignment.classId);
  const own = await ownTimes(db, assignment.id, attempt.learnerId);
  const window = windowFor(timesOf(assignment), {
    extension: own,
    extraTimePercent: own?.extraTimePercent ?? 0,
    assignedAt: assignment.createdAt,
  });
  return {
    title: assignedName(assignment, course),
    className: klass?.name ?? '',
    timeZone: klass?.timeZone ?? 'UTC',
    inTime: window.due === null ? null : !isLate(window, attempt.submittedAt),
    byClosing: window.closes !== null && attempt.submittedAt >= window.closes,
    parts,
    moreAt,
  };
}
