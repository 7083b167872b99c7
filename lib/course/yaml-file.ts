/** YAML with lines: every problem that zod finds in a file is said with the line it stands on. */
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { error, type Place } from '@/lib/course/problem';
import type { Problem } from '@/lib/course/types';
import { typesetData } from '@/lib/course/typeset';

export type YamlPath = readonly PropertyKey[];

export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at `path` stands; of a value that is missing, where its parent stands. */
  at(path: YamlPath): Place;
}

interface Read {
  readonly yaml: YamlFile;
  problems: Problem[];
}

/** The last reading of each file: under `npm run dev` one file changes, and parsing the others again takes a second. */
const lastReadings = new Map<string, { readonly text: string; readonly read: Read }>();

/**
 * Reads a YAML text. `firstLine` is the line of the file on which the text begins (front matter begins on 2).
 * A text that is not YAML gives `data: null` and its problems.
 */
export function readYaml(file: string, text: string, firstLine = 1): Read {
  const key = `${file}:${firstLine}`;
  const last = lastReadings.get(key);
  // The list is the reader's own to add to.
  if (last?.text === text) return { yaml: last.read.yaml, problems: [...last.read.problems] };
  const read = parseText(file, text, firstLine);
  lastReadings.set(key, { text, read: { yaml: read.yaml, problems: [...read.problems] } });
  return read;
}

function parseText(file: string, text: string, firstLine: number): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  // What follows the first error is mostly its echo.
  const problems = document.errors
    .slice(0, 1)
    .map((e) =>
      error(
        'bad-yaml',
        { file, line: lineOf(e.pos[0]) },
        `YAML can't be read: ${(e.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}`,
        'Mend the indentation or quote the text',
      ),
    );
  const at = (path: YamlPath): Place => {
    let node: unknown = document.contents;
    let line = node === null ? firstLine : lineOf(startOf(document.contents));
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((p) => isScalar(p.key) && p.key.value === key);
        if (pair === undefined) break;
        if (isPair(pair) && isScalar(pair.key)) line = lineOf(pair.key.range?.[0] ?? 0);
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key];
        if (node === undefined) break;
        line = lineOf(startOf(node as Node));
      } else break;
    }
    return { file, line };
  };
  return {
    yaml: { file, data: problems.length > 0 ? null : typesetData(document.toJS()), at },
    problems,
  };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Parses a file's data. On failure `value` is null and every issue is a problem with its line. */
export function parseYaml<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
): { value: T | null; problems: Problem[] } {
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.map((issue) => issueProblem(yaml, issue)) };
}

/** One zod issue as a problem, in an author's words. */
export function issueProblem(
  yaml: YamlFile,
  issue: { readonly path: YamlPath; readonly message: string; readonly code?: string },
  under: YamlPath = [],
): Problem {
  const path = [...under, ...issue.path];
  const name = path.length === 0 ? 'The file' : `'${pathName(path)}'`;
  const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : null;
  if (issue.code === 'unrecognized_keys' && keys !== null) {
    return error(
      'unknown-field',
      yaml.at([...path, keys[0] ?? '']),
      `${keys.map((k) => `'${k}'`).join(', ')} is no field of ${path.length === 0 ? 'this file' : name}`,
      'Take it out or mend its name',
    );
  }
  if (/received undefined/.test(issue.message)) {
    return error('missing-field', yaml.at(path), `${name} is missing`, 'Add it');
  }
  const message = issue.message.replace(/^Invalid input: /, '').replace(/^Too small: /, '');
  return error(
    'bad-field',
    yaml.at(path),
    `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    'See the forms in CONTRIBUTING.md',
  );
}

function pathName(path: YamlPath): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
