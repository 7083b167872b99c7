/** An assignment as the store holds it, read as the rules of lib/classroom want it; nulls become the usual. */
import { z } from 'zod';
import type { GradedAssignment } from '@/lib/classroom/cell';
import type { LatePolicy } from '@/lib/classroom/late';
import { defaultMatrix, type ShowMatrix, showMatrixSchema } from '@/lib/classroom/show-when';
import type { Times } from '@/lib/classroom/windows';
import { findLesson } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';
import type { AssignmentKind, AssignmentTable } from '@/lib/store/schema';

/** Points of an assignment for which none were set: a test weighs most, a lesson or lab a little. */
export const usualPoints: Readonly<Record<AssignmentKind, number>> = {
  test: 10,
  module: 10,
  lesson: 2,
  lab: 2,
};

/** The pass mark, in per cent, where the module names none or is gone. */
const USUAL_PASS_MARK = 70;

const latePolicySchema: z.ZodType<LatePolicy> = z.strictObject({
  percentPerUnit: z.number().min(0).max(100),
  unit: z.enum(['day', 'hour']),
  lowestPercent: z.number().min(0).max(100),
  missingPercent: z.number().min(0).max(100).nullable(),
});

export function timesOf(row: Pick<AssignmentTable, 'opensAt' | 'dueAt' | 'closesAt'>): Times {
  return { opens: row.opensAt, due: row.dueAt, closes: row.closesAt };
}

/** The rule for late work; null: late work counts in full. What can't be read counts as none. */
export function latePolicyOf(row: Pick<AssignmentTable, 'late'>): LatePolicy | null {
  const parsed = latePolicySchema.safeParse(readJson(row.late));
  return parsed.success ? parsed.data : null;
}

/** What is shown when. What can't be read counts as the usual, which holds the right answers back. */
export function showMatrixOf(row: Pick<AssignmentTable, 'showWhen'>): ShowMatrix {
  const parsed = showMatrixSchema.safeParse(readJson(row.showWhen));
  return parsed.success ? parsed.data : defaultMatrix;
}

function readJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function pointsOf(row: Pick<AssignmentTable, 'points' | 'kind'>): number {
  return row.points ?? usualPoints[row.kind];
}

/** The pass mark in per cent: its own, else its module's. Null where nothing is marked that could be passed. */
export function passMarkOf(
  course: Course,
  row: Pick<AssignmentTable, 'passMark' | 'kind' | 'module'>,
): number | null {
  if (row.kind !== 'test' && row.kind !== 'module') return null;
  return row.passMark ?? course.modules[row.module ?? '']?.test.passMark ?? USUAL_PASS_MARK;
}

/** What is assigned, by its name in the course; what the course no longer has keeps its address for a name. */
export function workTitle(
  course: Course,
  row: Pick<AssignmentTable, 'kind' | 'module' | 'lesson' | 'lab' | 'scenario'>,
): string {
  if (row.kind === 'lab') {
    const lab = course.labs[row.lab ?? ''];
    return lab?.title ?? row.lab ?? '';
  }
  const module = course.modules[row.module ?? ''];
  if (row.kind === 'lesson') {
    return findLesson(course, row.module ?? '', row.lesson ?? '')?.title ?? row.lesson ?? '';
  }
  return module?.title ?? row.module ?? '';
}

/** The teacher's title, or the name of what is assigned. */
export function assignmentTitle(
  course: Course,
  row: Pick<AssignmentTable, 'title' | 'kind' | 'module' | 'lesson' | 'lab' | 'scenario'>,
): string {
  return row.title ?? workTitle(course, row);
}

/** The title of an assigned lab's scenario; null where any will do, or there is none of this name. */
export function scenarioTitle(
  course: Course,
  row: Pick<AssignmentTable, 'lab' | 'scenario'>,
): string | null {
  const lab = course.labs[row.lab ?? ''];
  return lab?.scenarios.find((each) => each.id === row.scenario)?.title ?? null;
}

/** For the gradebook. `included`: learners whom it is for where it isn't for all. */
export function gradedAssignment(
  course: Course,
  row: AssignmentTable,
  included: readonly string[],
): GradedAssignment {
  const passMark = passMarkOf(course, row);
  return {
    id: row.id,
    title: assignmentTitle(course, row),
    kind: row.kind,
    times: timesOf(row),
    assignedAt: row.createdAt,
    points: pointsOf(row),
    counts: row.counts,
    late: latePolicyOf(row),
    // Of a module the mark is for having done it: its pass mark stands in the rules for 'done'.
    passShare: row.kind === 'test' && passMark !== null ? passMark / 100 : null,
    to: row.toAll === 1 ? null : included,
  };
}
