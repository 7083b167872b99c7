/** What an assignment is worth, and what it is called, where its teacher said nothing. */

/** Points of a module, whose parts are all of its lessons and its test. */
const MODULE_POINTS = 10;
/** Points of one lesson or one lab. */
const PIECE_POINTS = 5;

/** The usual points: of a test a point a question, so that `7/10` reads as seven questions right. */
export function usualPoints(
  kind: 'module' | 'lesson' | 'lab' | 'test',
  questionsInTest: number,
): number {
  if (kind === 'test') return questionsInTest;
  return kind === 'module' ? MODULE_POINTS : PIECE_POINTS;
}

interface Assigned {
  readonly title: string | null;
  readonly module: string | null;
  readonly lesson: string | null;
  readonly lab: string | null;
}

interface Named {
  readonly title: string;
}

/**
 * The teacher's title, or the name of the module, lesson or lab; where the course has it no more its slug. Of a test it is the
 * module's name: that it is a test is the page's to say, in its own language.
 */
export function assignedName(
  { title, module, lesson, lab }: Assigned,
  course: {
    readonly modules: Readonly<
      Record<string, Named & { readonly lessons: readonly (Named & { readonly slug: string })[] }>
    >;
    readonly labs: Readonly<Record<string, Named>>;
  },
): string {
  if (title) return title;
  if (lab) return course.labs[lab]?.title ?? lab;
  const known = course.modules[module ?? ''];
  if (lesson) return known?.lessons.find((each) => each.slug === lesson)?.title ?? lesson;
  return known?.title ?? module ?? '';
}
