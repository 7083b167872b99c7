/** A class as a learner of it sees it who has done nothing: for a teacher's look. Nothing here is stored or counted. */
import { drawTest } from '@/lib/assessment/draw';
import type { Item } from '@/lib/assessment/registry';
import { gradeCell } from '@/lib/classroom/cell';
import { mayBegin } from '@/lib/classroom/counts';
import { assignedName } from '@/lib/classroom/usual';
import { stateAt } from '@/lib/classroom/windows';
import { dayCounter } from '@/lib/classroom/zones';
import type { Course } from '@/lib/course/types';
import type { AssignmentTable } from '@/lib/store/schema';
import type { Assigned } from './assigned';
import { passMarkOf, pointsOf, scenarioTitle, workTitle } from './assignment-rules';
import { gradedAssignment } from './class-gradebook';
import { drawSame } from './sit-test';

interface Klass {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

/** An assignment as someone to whom it is given sees it before they begin. `href`: where the view leads on to. */
export function assignedInView(
  course: Course,
  klass: Klass,
  row: AssignmentTable,
  href: string,
  now: number,
): Assigned {
  const nothing = {
    attempts: [],
    sittingOpen: false,
    completion: null,
    extension: null,
    override: null,
  };
  const cell = gradeCell(gradedAssignment(row, course, []), nothing, {
    plusDays: dayCounter(klass.timeZone),
    now,
    extraTimePercent: 0,
    assigned: true,
  });
  const policy = { allowed: row.attemptsAllowed, pauseMinutes: row.pauseMinutes };
  const hasTest = row.kind === 'test' || row.kind === 'module';
  return {
    row: {
      ...row,
      className: klass.name,
      timeZone: klass.timeZone,
      extraTimePercent: 0,
      own: null,
    },
    title: assignedName(row, course),
    work: workTitle(course, row),
    scenario: scenarioTitle(course, row),
    href,
    state: stateAt(cell.window, now),
    cell,
    scoreShown: true,
    attempts: [],
    set: null,
    points: pointsOf(course, row),
    passMark: passMarkOf(course, row),
    test: hasTest ? mayBegin(policy, [], false, cell.window, now) : null,
  };
}

/** The questions of an assigned test: those that everyone gets, or a draw like a learner's. */
export function questionsInView(course: Course, row: AssignmentTable): readonly Item[] {
  const module = course.modules[row.module ?? ''];
  if (!module) return [];
  return row.shuffle === 0
    ? drawSame(module, row.id)
    : drawTest(module.items, module.test.items, `view ${row.id}`);
}
