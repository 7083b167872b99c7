/** What a seeded class is made of: its modules, and assignments with local times in the class's zone. */
import { randomInt } from 'node:crypto';
import { newClassCode } from '@/lib/classroom/class-code';
import { plusDays, toInstant, toLocal } from '@/lib/classroom/zones';
import type { Course, LabText, Module } from '@/lib/course/types';
import { newId } from '@/lib/identity/random';
import type { BulkRows } from '@/lib/store/bulk';
import type { AssignmentTable, ClassTable } from '@/lib/store/schema';

export const ZONE = 'Europe/Lisbon';

/** Modules in the order of the course. Throws if there is none. */
export function modulesInOrder(course: Course): [Module, ...Module[]] {
  const [first, ...others] = course.parts.flatMap((part) =>
    part.modules.flatMap((slug) => course.modules[slug] ?? []),
  );
  if (!first) throw new Error('The course has no module yet: there is nothing to assign.');
  return [first, ...others];
}

export function labsOf(course: Course, module: Module): LabText[] {
  return Object.values(course.labs).filter((lab) => lab.module === module.slug);
}

/** A day relative to today in the class's zone, at `HH:MM`: an instant, the last of its minute for an end. */
export function onDay(now: number, days: number, time: string, edge: 'start' | 'end'): number {
  const date = toLocal(plusDays(now, days, ZONE), ZONE).slice(0, 10);
  const instant = toInstant(`${date}T${time}`, ZONE, edge);
  if (instant === null) throw new Error(`${date}T${time} is no time in ${ZONE}.`);
  return instant;
}

export function dateOf(now: number, days: number): string {
  return toLocal(plusDays(now, days, ZONE), ZONE).slice(0, 10);
}

/** A class with its owner, added to `rows`; opened so many days ago. */
export function addClass(
  rows: BulkRows,
  of: { name: string; ownerId: string; openedDaysAgo: number },
  now: number,
): ClassTable {
  const createdAt = now - of.openedDaysAgo * 24 * 3_600_000;
  const row: ClassTable = {
    id: newId(),
    name: of.name,
    timeZone: ZONE,
    termFrom: dateOf(now, -of.openedDaysAgo),
    termTo: dateOf(now, 60),
    ownerId: of.ownerId,
    code: newClassCode(randomInt),
    codeExpiresAt: null,
    codeLimit: null,
    codeAsksFirst: 0,
    createdAt,
    archivedAt: null,
  };
  rows.class.push(row);
  rows.classTeacher.push({ classId: row.id, learnerId: of.ownerId, addedAt: createdAt });
  return row;
}

type What = Pick<AssignmentTable, 'kind'> &
  Partial<Omit<AssignmentTable, 'id' | 'classId' | 'createdAt' | 'updatedAt'>>;

/** An assignment for everyone, without times and with the usual rules but for what `what` says. */
export function addAssignment(
  rows: BulkRows,
  classId: string,
  what: What,
  createdAt: number,
): AssignmentTable {
  const row: AssignmentTable = {
    id: newId(),
    classId,
    module: null,
    lesson: null,
    lab: null,
    scenario: null,
    title: null,
    opensAt: null,
    dueAt: null,
    closesAt: null,
    attemptsAllowed: null,
    counts: 'best',
    passMark: null,
    points: null,
    pauseMinutes: 0,
    late: null,
    showWhen: null,
    shuffle: 0,
    toAll: 1,
    archivedAt: null,
    ...what,
    createdAt,
    updatedAt: createdAt,
  };
  rows.assignment.push(row);
  return row;
}
