/** What comes next in a class: the coming openings, due times and closings of what is assigned. */
import type { Course } from '@/lib/course/types';
import type { AssignmentTable } from '@/lib/store/schema';

export interface NextThing {
  readonly assignmentId: string;
  readonly what: 'opens' | 'due' | 'closes';
  readonly at: number;
  readonly title: string;
}

/** The soonest first; `assignments` without archived ones. */
export function nextInClass(
  course: Course,
  assignments: readonly AssignmentTable[],
  now: number,
): NextThing[] {
  return assignments
    .flatMap((each) => {
      const thing = (what: NextThing['what'], at: number | null): NextThing[] =>
        at !== null && at >= now
          ? [{ assignmentId: each.id, what, at, title: titleOf(course, each) }]
          : [];
      return [
        ...thing('opens', each.opensAt),
        ...thing('due', each.dueAt),
        ...thing('closes', each.closesAt),
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** Its own title, or that of what is assigned; the slug where the course no longer has it. */
function titleOf(course: Course, assignment: AssignmentTable): string {
  const { title, lab, lesson } = assignment;
  if (title) return title;
  if (lab) return course.labs[lab]?.title ?? lab;
  const module = assignment.module === null ? undefined : course.modules[assignment.module];
  const found = lesson ? module?.lessons.find((each) => each.slug === lesson) : module;
  return found?.title ?? lesson ?? assignment.module ?? '';
}
