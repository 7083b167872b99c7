/** content/<locale>/<module>/NN-slug.mdx and teacher.mdx: front matter, text and what they import. */
import path from 'node:path';
import type { Root } from 'mdast';
import { z } from 'zod';
import { isoDay } from '@/lib/course/dates';
import { importsIn, type MdxDocument, readDocument } from '@/lib/course/document';
import type { Files } from '@/lib/course/files';
import { parseMdx } from '@/lib/course/mdx-tree';
import { error, type Place } from '@/lib/course/problem';
import { id, text } from '@/lib/course/read-facts';
import type { Problem } from '@/lib/course/types';
import { parseYaml, readYaml, type YamlFile, type YamlPath } from '@/lib/course/yaml-file';

const lessonFront = z.strictObject({
  title: text,
  summary: text,
  minutes: z.number().int().min(1).max(60),
  objectives: z.array(id).min(1, { message: 'names no objective' }),
  keywords: z.array(z.coerce.string()).min(1, { message: 'names no keyword' }),
  factsChecked: isoDay,
  sensitive: text.nullish(),
});

const guideFront = z.looseObject({ title: text, summary: text });

export interface MdxFile<Front> {
  /** Relative to the content folder's parent. */
  readonly file: string;
  /** On disk. */
  readonly path: string;
  readonly module: string;
  readonly source: string;
  readonly front: Front;
  readonly frontAt: (path: YamlPath) => Place;
  readonly document: MdxDocument;
  /** The imported files by path on disk: their text, for the key of the compiled lesson. */
  readonly imported: ReadonlyMap<string, string>;
  /** False if an import can't be read, which has been said: the file can't be compiled then. */
  readonly importsRead: boolean;
  /** The imported data files by local name. */
  readonly data: ReadonlyMap<string, YamlFile>;
}

export type LessonFile = MdxFile<z.infer<typeof lessonFront>> & { readonly slug: string };
export type GuideFile = MdxFile<z.infer<typeof guideFront>>;

/** Where an MDX file lies. */
export interface MdxPlace {
  readonly file: string;
  readonly path: string;
  readonly module: string;
}

/** The slug in a lesson's file name, or null if the name isn't NN-slug.mdx. `test` is the module test's address. */
export function lessonSlug(name: string): string | null {
  const slug = /^\d\d-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name)?.[1] ?? null;
  return slug === 'test' ? null : slug;
}

/** Reads a lesson with all that it imports. */
export async function readLesson(
  place: MdxPlace,
  slug: string,
  source: string,
  files: Files,
): Promise<{ lesson: LessonFile | null; problems: Problem[] }> {
  const { mdx, problems } = await readMdx(place, source, lessonFront, files);
  return { lesson: mdx && { ...mdx, slug }, problems };
}

/** Reads a teacher's guide. */
export async function readGuide(
  place: MdxPlace,
  source: string,
  files: Files,
): Promise<{ guide: GuideFile | null; problems: Problem[] }> {
  const { mdx, problems } = await readMdx(place, source, guideFront, files);
  return { guide: mdx, problems };
}

async function readMdx<Front>(
  place: MdxPlace,
  source: string,
  schema: z.ZodType<Front>,
  files: Files,
): Promise<{ mdx: MdxFile<Front> | null; problems: Problem[] }> {
  const { tree, problems } = parseMdx(place.file, source);
  const front = readFront(place.file, source, schema);
  problems.push(...front.problems);
  if (tree === null) return { mdx: null, problems };
  const imports = await readImports(place, tree, files);
  problems.push(...imports.problems);
  const document = readDocument(place.file, tree, imports.data);
  if (front.value === null) return { mdx: null, problems };
  return {
    problems,
    mdx: {
      ...place,
      source,
      front: front.value,
      frontAt: front.at,
      document,
      imported: imports.imported,
      importsRead: imports.problems.length === 0,
      data: imports.data,
    },
  };
}

function readFront<Front>(file: string, source: string, schema: z.ZodType<Front>) {
  const match = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(source);
  if (match === null || match.index !== 0) {
    const missing = error(
      'missing-front-matter',
      { file, line: 1 },
      'The file has no front matter',
      "Begin it with '---', its fields, and '---'",
    );
    return { value: null, problems: [missing], at: () => ({ file, line: 1 }) };
  }
  const { yaml, problems } = readYaml(file, match[1] ?? '', 2);
  if (problems.length > 0) return { value: null, problems, at: yaml.at };
  return { ...parseYaml(yaml, schema), at: yaml.at };
}

const importPattern = /\b(?:import|from)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Reads the files that a lesson imports, and what those import in turn. */
async function readImports(place: MdxPlace, tree: Root, files: Files) {
  const imported = new Map<string, string>();
  const data = new Map<string, YamlFile>();
  const problems: Problem[] = [];
  const folder = path.dirname(place.path);
  const follow = async (from: string, base: string, at: Place): Promise<string | null> => {
    const target = path.resolve(base, from);
    const known = imported.get(target);
    if (known !== undefined) return known;
    const content = await files.read(target);
    if (content === null || !from.startsWith('.')) {
      problems.push(
        error(
          'unknown-import',
          at,
          `'${from}' is imported and isn't there`,
          'Import a .json or .tsx file beside the lesson by its whole name',
        ),
      );
      return null;
    }
    imported.set(target, content);
    for (const match of content.matchAll(importPattern)) {
      if (/\.(tsx|ts|js|jsx|mjs)$/.test(target))
        await follow(match[1] ?? '', path.dirname(target), at);
    }
    return content;
  };
  for (const { value, at } of importsIn(place.file, tree)) {
    const content = await follow(value.from, folder, at);
    if (content === null || value.name === null || !value.from.endsWith('.json')) continue;
    const target = path.resolve(folder, value.from);
    const file = path.posix.join(path.posix.dirname(place.file), value.from);
    const json = readYaml(file, content);
    problems.push(...json.problems);
    try {
      JSON.parse(content);
      if (json.problems.length === 0) data.set(value.name, json.yaml);
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      problems.push(error('bad-json', { file, line: 1 }, `JSON can't be read: ${why}`, 'Mend it'));
      imported.delete(target);
    }
  }
  return { imported, data, problems };
}
