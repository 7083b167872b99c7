/** content/<locale>/<module>/module.yaml. */
import { z } from 'zod';
import { isoDay } from '@/lib/course/dates';
import type { Located, Place } from '@/lib/course/problem';
import { error } from '@/lib/course/problem';
import { id, text } from '@/lib/course/read-facts';
import type { Objective, Problem } from '@/lib/course/types';
import { parseYaml, readYaml } from '@/lib/course/yaml-file';

const moduleFile = z.strictObject({
  slug: id,
  title: text,
  summary: text,
  opening: text,
  facts: z.array(id).min(1, { message: 'names no file of facts' }),
  factsChecked: isoDay,
  objectives: z.array(z.strictObject({ id, text })).min(1, { message: 'has no objective' }),
  test: z.strictObject({
    items: z.number().int().min(1).max(60),
    passMark: z.number().min(1).max(100),
  }),
});

export interface ModuleFile extends Omit<z.infer<typeof moduleFile>, 'facts' | 'objectives'> {
  readonly at: Place;
  readonly facts: readonly Located<string>[];
  readonly objectives: readonly Located<Objective>[];
  readonly testAt: Place;
}

/** Reads a module's own file. `folder` is the name of its folder, which its slug must equal. */
export function readModule(
  file: string,
  folder: string,
  content: string,
): { module: ModuleFile | null; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  if (problems.length > 0) return { module: null, problems };
  const parsed = parseYaml(yaml, moduleFile);
  if (parsed.value === null) return { module: null, problems: parsed.problems };
  const value = parsed.value;
  if (value.slug !== folder) {
    problems.push(
      error(
        'wrong-slug',
        yaml.at(['slug']),
        `The slug '${value.slug}' is not the folder's name`,
        `Write 'slug: ${folder}'`,
      ),
    );
  }
  return {
    problems,
    module: {
      ...value,
      at: yaml.at([]),
      facts: value.facts.map((topic, i) => ({ value: topic, at: yaml.at(['facts', i]) })),
      objectives: value.objectives.map((o, i) => ({ value: o, at: yaml.at(['objectives', i]) })),
      testAt: yaml.at(['test', 'items']),
    },
  };
}
