/** Questions that pages ask of a course. Pure; what is asked often is worked out once a course. */
import type { Course, Fact, Lesson, Module, Source } from '@/lib/course/types';

/** Every module in the order in which the parts list them. */
export function modulesInOrder(course: Course): Module[] {
  return course.parts.flatMap((part) => part.modules.flatMap((slug) => course.modules[slug] ?? []));
}

/** Every lesson in the order in which it is taught. */
export function lessonsInOrder(course: Course): Lesson[] {
  return modulesInOrder(course).flatMap((module) => module.lessons);
}

/** A lesson by its address; null if there is none. */
export function findLesson(course: Course, module: string, slug: string): Lesson | null {
  return course.modules[module]?.lessons.find((lesson) => lesson.slug === slug) ?? null;
}

/** Why a reader should take a fact with care; the words belong to the interface, `text` to the author. */
export interface Caveat {
  readonly kind: 'disputed' | 'low-confidence' | 'medium-confidence' | 'second-hand' | 'unchecked';
  readonly text: string | null;
}

/**
 * All that must be said beside a fact: the author's own caveat, a confidence that isn't high, that none of its sources was
 * read itself (with the notes that say what was read instead), and that nobody has looked again.
 */
export function caveatsOf(course: Course, fact: Fact): Caveat[] {
  const sources = sourcesOf(course, fact);
  const caveats: Caveat[] = [];
  if (fact.caveat !== null) caveats.push({ kind: 'disputed', text: fact.caveat });
  if (fact.confidence !== 'high') {
    caveats.push({ kind: `${fact.confidence}-confidence`, text: null });
  }
  if (sources.length > 0 && sources.every((source) => source.seen === 'secondhand')) {
    const notes = sources.flatMap((source) => source.note ?? []);
    caveats.push({ kind: 'second-hand', text: notes.length > 0 ? notes.join(' ') : null });
  }
  if (fact.checked === null) caveats.push({ kind: 'unchecked', text: null });
  return caveats;
}

/** A fact's sources, in its own order. */
export function sourcesOf(course: Course, fact: Fact): Source[] {
  return fact.sources.flatMap((id) => course.sources[id] ?? []);
}

export interface NumberedCitation {
  /** The number on its marks, from 1. */
  readonly n: number;
  readonly fact: Fact;
  readonly sources: readonly Source[];
  readonly caveats: readonly Caveat[];
}

/** A text's citations in the order of their numbers: for the list under it and the notes beside it. */
export function numberedCitations(
  course: Course,
  text: { readonly citations: readonly string[] },
): NumberedCitation[] {
  return text.citations.flatMap((id, i) => {
    const fact = course.facts[id];
    if (fact === undefined) return [];
    return [{ n: i + 1, fact, sources: sourcesOf(course, fact), caveats: caveatsOf(course, fact) }];
  });
}

const lessonsBySource = new WeakMap<Course, ReadonlyMap<string, Lesson[]>>();

/** The lessons that cite a fact of this source, in the order in which they are taught. */
export function lessonsCiting(course: Course, sourceId: string): Lesson[] {
  let lessons = lessonsBySource.get(course);
  if (!lessons) {
    lessons = indexLessons(course);
    lessonsBySource.set(course, lessons);
  }
  return lessons.get(sourceId) ?? [];
}

function indexLessons(course: Course): ReadonlyMap<string, Lesson[]> {
  const lessons = new Map<string, Lesson[]>();
  for (const lesson of lessonsInOrder(course)) {
    const ids = new Set(lesson.citations.flatMap((id) => course.facts[id]?.sources ?? []));
    for (const id of ids) lessons.set(id, [...(lessons.get(id) ?? []), lesson]);
  }
  return lessons;
}
