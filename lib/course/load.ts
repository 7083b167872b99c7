/** A content folder, loaded, checked and compiled. Build time only: pages read what `build.ts` wrote, through `artefacts.ts`. */
import { labEngines } from '@/lib/labs/engines';
import { inOrder } from '@/lib/course/cited-text';
import { checkDraft, defaultBounds, type Bounds, type Engines } from '@/lib/course/check';
import { withoutBlankLines } from '@/lib/course/check/blanks';
import { type Compiled, compileMdx } from '@/lib/course/compile';
import type { MdxDocument, Section } from '@/lib/course/document';
import { type Draft, type ModuleDraft, readDraft } from '@/lib/course/draft';
import { disk, type Files } from '@/lib/course/files';
import { deepFreeze } from '@/lib/course/freeze';
import type { JsxElement } from '@/lib/course/mdx-tree';
import { stringAttribute } from '@/lib/course/mdx-tree';
import { type Located, sortProblems } from '@/lib/course/problem';
import type { LessonFile } from '@/lib/course/read-lesson';
import { typeset } from '@/lib/course/typeset';
import type { Course, Guide, HeadingLink, Lesson, Module, Part, Problem } from '@/lib/course/types';

export { deepFreeze };

export interface LoadOptions {
  readonly locale?: string;
  readonly files?: Files;
  readonly bounds?: Bounds;
  readonly engines?: Engines;
  /** Folder of compiled lessons; null compiles all of them anew. */
  readonly cache?: string | null;
}

export interface LoadedCourse {
  /** Null if nothing could be made of the folder. With errors in `problems` it lacks what couldn't be read. */
  readonly course: Course | null;
  readonly problems: readonly Problem[];
  /** Compiled code: `lessons/<module>/<slug>` and `guides/<module>`. */
  readonly code: ReadonlyMap<string, string>;
  /** Every lesson's sections for the search index: `<module>/<slug>`. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
}

/** Loads the course in `contentDir`. Never throws for what an author wrote: that comes back as problems. */
export async function loadCourse(
  contentDir: string,
  options: LoadOptions = {},
): Promise<LoadedCourse> {
  const {
    locale = 'en',
    files = disk,
    bounds = defaultBounds,
    engines = labEngines,
    cache = null,
  } = options;
  const { draft, problems } = await readDraft(contentDir, locale, files);
  if (draft === null) {
    return {
      course: null,
      problems: sortProblems(withoutBlankLines(problems)),
      code: new Map(),
      sections: new Map(),
    };
  }
  problems.push(...checkDraft(draft, { bounds, engines }));
  const compiled = await compileAll(draft, { cache, files });
  const code = new Map<string, string>();
  for (const [key, result] of compiled) {
    problems.push(...result.problems);
    if (result.code !== null) code.set(key, result.code);
  }
  const hashOf = (key: string) => compiled.get(key)?.hash ?? '';
  const lessons = draft.modules.flatMap((m) => m.lessons);
  return {
    course: deepFreeze(assemble(draft, hashOf)),
    problems: sortProblems(withoutBlankLines(problems)),
    code,
    sections: new Map(lessons.map((l) => [`${l.module}/${l.slug}`, l.document.sections])),
  };
}

async function compileAll(
  draft: Draft,
  options: { readonly cache: string | null; readonly files: Files },
): Promise<ReadonlyMap<string, Compiled>> {
  const all = draft.modules.flatMap((module) => [
    ...module.lessons.map((l) => ({ key: lessonKey(l.module, l.slug), mdx: l })),
    ...(module.guide ? [{ key: guideKey(module.slug), mdx: module.guide }] : []),
  ]);
  const done = await Promise.all(
    all.map(async ({ key, mdx }) => [key, await compileMdx(mdx, options)] as const),
  );
  return new Map(done);
}

/** The key of a lesson's code, which is also its path below the locale's artefacts. */
export function lessonKey(module: string, slug: string): string {
  return `lessons/${module}/${slug}`;
}

/** The key of a guide's code. */
export function guideKey(module: string): string {
  return `guides/${module}`;
}

function assemble(draft: Draft, hashOf: (key: string) => string): Course {
  const modules = draft.modules.flatMap((m) => assembleModule(m, hashOf) ?? []);
  const known = new Set(modules.map((m) => m.slug));
  return {
    title: draft.course.title,
    locale: draft.locale,
    parts: draft.course.parts.map(
      ({ value }): Part => ({ ...value, modules: value.modules.filter((slug) => known.has(slug)) }),
    ),
    modules: byKey(modules, (m) => m.slug),
    facts: byKey(values(draft.facts.flatMap((f) => f.facts)), (f) => f.id),
    sources: byKey(values(draft.facts.flatMap((f) => f.sources)), (s) => s.id),
    mechanisms: byKey(values(draft.facts.flatMap((f) => f.mechanisms)), (m) => m.id),
    glossary: byKey(values(draft.terms), (t) => t.id),
    labs: byKey(
      draft.labs.map((l) => l.lab),
      (l) => l.id,
    ),
    corrections: draft.corrections,
  };
}

function assembleModule(draft: ModuleDraft, hashOf: (key: string) => string): Module | null {
  const { file, slug, part } = draft;
  if (file === null) return null;
  return {
    slug,
    part,
    title: file.title,
    summary: file.summary,
    opening: file.opening,
    facts: values(file.facts),
    factsChecked: file.factsChecked,
    objectives: values(file.objectives),
    lessons: draft.lessons.map((l) => assembleLesson(l, hashOf(lessonKey(slug, l.slug)))),
    items: values(draft.bank.items),
    test: file.test,
    guide: draft.guide && assembleGuide(draft.guide, hashOf(guideKey(slug))),
  };
}

function assembleLesson(lesson: LessonFile, hash: string): Lesson {
  const { document, front } = lesson;
  const named = (name: string) => document.components.filter((c) => c.value.name === name);
  const props = (name: string, prop: string) =>
    named(name).flatMap((c: Located<JsxElement>) => stringAttribute(c.value, prop) ?? []);
  return {
    module: lesson.module,
    slug: lesson.slug,
    title: front.title,
    summary: front.summary,
    minutes: front.minutes,
    objectives: front.objectives,
    keywords: front.keywords,
    factsChecked: front.factsChecked,
    sensitive: front.sensitive ?? null,
    headings: contentsOf(document),
    citations: inOrder(document.citations.map((c) => c.value)),
    checks: inOrder(props('Check', 'item')),
    labs: named('Lab').flatMap(({ value }) => {
      const lab = stringAttribute(value, 'name');
      return lab === undefined
        ? []
        : [{ lab, scenario: stringAttribute(value, 'scenario') ?? null }];
    }),
    terms: inOrder(props('Term', 'id')),
    text: typeset(
      document.sections.map((s) => [s.title, s.text].filter(Boolean).join('\n')).join('\n'),
    ),
    hash,
  };
}

function assembleGuide(guide: NonNullable<ModuleDraft['guide']>, hash: string): Guide {
  return {
    module: guide.module,
    title: guide.front.title,
    summary: guide.front.summary,
    headings: contentsOf(guide.document),
    citations: inOrder(guide.document.citations.map((c) => c.value)),
    hash,
  };
}

function contentsOf({ headings }: MdxDocument): HeadingLink[] {
  return headings
    .filter((heading) => heading.value.depth === 2)
    .map(({ value }) => ({ id: value.id, text: value.text }));
}

function values<T>(located: readonly Located<T>[]): T[] {
  return located.map((l) => l.value);
}

function byKey<T>(list: readonly T[], key: (value: T) => string): Record<string, T> {
  return Object.fromEntries(list.map((value) => [key(value), value]));
}
