/** content/course.yaml (parts and modules, in order) and content/corrections.yaml. */
import { z } from 'zod';
import { isoDay } from '@/lib/course/dates';
import type { Located } from '@/lib/course/problem';
import { id, text } from '@/lib/course/read-facts';
import type { Correction, Part, Problem } from '@/lib/course/types';
import { parseYaml, readYaml } from '@/lib/course/yaml-file';

const courseFile = z.strictObject({
  title: text,
  parts: z
    .array(
      z.strictObject({
        id,
        title: text,
        summary: text,
        ornament: id,
        modules: z.array(id).default([]),
      }),
    )
    .min(1, { message: 'has no part' }),
});

export interface CourseFile {
  readonly title: string;
  readonly parts: readonly Located<Part>[];
  /** Every module that a part lists, in order. */
  readonly modules: readonly Located<{ readonly slug: string; readonly part: string }>[];
}

/** Reads course.yaml. */
export function readCourseFile(
  file: string,
  content: string,
): { course: CourseFile | null; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  if (problems.length > 0) return { course: null, problems };
  const parsed = parseYaml(yaml, courseFile);
  if (parsed.value === null) return { course: null, problems: parsed.problems };
  const { title, parts } = parsed.value;
  return {
    problems: [],
    course: {
      title,
      parts: parts.map((value, i) => ({ value, at: yaml.at(['parts', i]) })),
      modules: parts.flatMap((part, i) =>
        part.modules.map((slug, j) => ({
          value: { slug, part: part.id },
          at: yaml.at(['parts', i, 'modules', j]),
        })),
      ),
    },
  };
}

const correctionsFile = z.strictObject({
  corrections: z
    .array(z.strictObject({ date: isoDay, where: text, was: text, is: text, why: text }))
    .nullish(),
});

/** Reads corrections.yaml, newest first. */
export function readCorrections(
  file: string,
  content: string,
): { corrections: Correction[]; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  if (problems.length > 0) return { corrections: [], problems };
  const parsed = parseYaml(yaml, correctionsFile);
  const corrections = [...(parsed.value?.corrections ?? [])].sort((a, b) =>
    b.date.localeCompare(a.date),
  );
  return { corrections, problems: parsed.problems };
}
