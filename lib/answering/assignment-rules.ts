/** An assignment as the store holds it, read as the rules of lib/classroom want it; nulls become the usual. */
import { type LatePolicy, latePolicySchema } from '@/lib/classroom/late';
import { defaultMatrix, type ShowMatrix, showMatrixSchema } from '@/lib/classroom/show-when';
import { assignedName, usualPoints } from '@/lib/classroom/usual';
import type { Times } from '@/lib/classroom/windows';
import type { Course } from '@/lib/course/types';
import type { AssignmentTable } from '@/lib/store/schema';

/** The pass mark, in per cent, where the module names none or is gone. */
const USUAL_PASS_MARK = 70;

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

/** Points that can be had. */
export function pointsOf(
  course: Course,
  row: Pick<AssignmentTable, 'points' | 'kind' | 'module'>,
): number {
  const items = course.modules[row.module ?? '']?.test.items ?? 0;
  return row.points ?? usualPoints(row.kind, items);
}

/** The pass mark in per cent: its own, else its module's. Null where nothing is marked that could be passed. */
export function passMarkOf(
  course: Course,
  row: Pick<AssignmentTable, 'passMark' | 'kind' | 'module'>,
): number | null {
  if (row.kind !== 'test' && row.kind !== 'module') return null;
  return row.passMark ?? course.modules[row.module ?? '']?.test.passMark ?? USUAL_PASS_MARK;
}

/** What is assigned, by its name in the course, whatever title a teacher gave it. */
export function workTitle(
  course: Course,
  row: Pick<AssignmentTable, 'module' | 'lesson' | 'lab'>,
): string {
  return assignedName({ ...row, title: null }, course);
}

/** The title of an assigned lab's scenario; null where any will do, or there is none of this name. */
export function scenarioTitle(
  course: Course,
  row: Pick<AssignmentTable, 'lab' | 'scenario'>,
): string | null {
  const lab = course.labs[row.lab ?? ''];
  return lab?.scenarios.find((each) => each.id === row.scenario)?.title ?? null;
}
