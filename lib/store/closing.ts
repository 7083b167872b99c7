/** Open sittings for an assignment with the times that decide when it closes for their learner (lib/classroom/windows). */
import type { Database } from './database';
import { parseSitting, type Sitting } from './sittings';

export interface AssignedSitting {
  sitting: Sitting;
  /** The assignment's times and when it was made. */
  opensAt: number | null;
  dueAt: number | null;
  closesAt: number | null;
  assignedAt: number;
  /** The learner's own; null: none. */
  ownDueAt: number | null;
  ownClosesAt: number | null;
  /** 0 for one who has left the class. */
  extraTimePercent: number;
}

/** Which sittings are looked at: of one class, one learner, or the one of this id. All of them where none is named. */
export interface ClosingScope {
  classId?: string;
  learnerId?: string;
  sittingId?: string;
}

/**
 * Open sittings whose assignment is past the closing time that everyone has; a learner's own may be later, never earlier.
 * The longest closed first. A partial index holds the open ones alone.
 */
export async function sittingsPastClosing(
  db: Database,
  now: number,
  scope: ClosingScope = {},
): Promise<AssignedSitting[]> {
  let query = db
    .selectFrom('sitting')
    .innerJoin('assignment', 'assignment.id', 'sitting.assignmentId')
    .leftJoin('assignmentLearner', (join) =>
      join
        .onRef('assignmentLearner.assignmentId', '=', 'sitting.assignmentId')
        .onRef('assignmentLearner.learnerId', '=', 'sitting.learnerId'),
    )
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.classId', '=', 'assignment.classId')
        .onRef('enrolment.learnerId', '=', 'sitting.learnerId'),
    )
    .selectAll('sitting')
    .select(['assignment.opensAt', 'assignment.dueAt', 'assignment.closesAt'])
    .select(['assignment.createdAt as assignedAt', 'enrolment.extraTimePercent'])
    .select(['assignmentLearner.dueAt as ownDueAt', 'assignmentLearner.closesAt as ownClosesAt'])
    .where('sitting.assignmentId', 'is not', null)
    .where('sitting.handedInAt', 'is', null)
    .where('assignment.closesAt', '<', now);
  if (scope.classId) query = query.where('assignment.classId', '=', scope.classId);
  if (scope.learnerId) query = query.where('sitting.learnerId', '=', scope.learnerId);
  if (scope.sittingId) query = query.where('sitting.id', '=', scope.sittingId);
  const rows = await query.orderBy('assignment.closesAt').orderBy('sitting.id').execute();
  return rows.map(
    ({
      opensAt,
      dueAt,
      closesAt,
      assignedAt,
      ownDueAt,
      ownClosesAt,
      extraTimePercent,
      ...sitting
    }) => ({
      sitting: parseSitting(sitting),
      opensAt,
      dueAt,
      closesAt,
      assignedAt,
      ownDueAt,
      ownClosesAt,
      extraTimePercent: extraTimePercent ?? 0,
    }),
  );
}
