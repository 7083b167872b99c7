/** content/<locale>/labs/<lab>.yaml: all that a lab says. What it does is in lib/labs/<lab>. */
import { z } from 'zod';
import type { Place } from '@/lib/course/problem';
import { error } from '@/lib/course/problem';
import { id, text } from '@/lib/course/read-facts';
import type { LabText, Problem } from '@/lib/course/types';
import { parseYaml, readYaml, type YamlPath } from '@/lib/course/yaml-file';

const scenario = z.strictObject({
  id,
  title: text,
  setting: text,
  predict: z.strictObject({ question: text, options: z.array(text).min(2) }),
  explain: text,
  worked: z.array(text),
});

const labFile = z.strictObject({
  id,
  module: id,
  title: text,
  summary: text,
  question: text,
  minutes: z.number().int().min(1).max(60),
  screens: z.strictObject({ citizen: text, authority: text }),
  scenarios: z.array(scenario).min(1, { message: 'has no scenario' }),
  howWeKnow: z.array(text).min(1, { message: 'says nothing' }),
  mechanisms: z.array(id).min(1, { message: 'names no mechanism' }),
  simplified: z.array(text).min(1, { message: 'says nothing' }),
  invented: z.array(text).default([]),
  strings: z.record(z.string(), z.string()).default({}),
});

export interface LabFile {
  readonly lab: LabText;
  readonly at: (path: YamlPath) => Place;
}

/** Reads one lab's text. `name` is the file's name without `.yaml`, which its id must equal. */
export function readLab(
  file: string,
  name: string,
  content: string,
): { lab: LabFile | null; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  if (problems.length > 0) return { lab: null, problems };
  const parsed = parseYaml(yaml, labFile);
  if (parsed.value === null) return { lab: null, problems: parsed.problems };
  if (parsed.value.id !== name) {
    problems.push(
      error(
        'wrong-slug',
        yaml.at(['id']),
        `The id '${parsed.value.id}' is not the file's name`,
        `Write 'id: ${name}'`,
      ),
    );
  }
  return { problems, lab: { lab: parsed.value, at: yaml.at } };
}
