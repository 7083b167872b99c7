/**
 * The course at run time: what `npm run build` wrote into `.course`, read synchronously and kept. Imports neither the
 * compiler nor the YAML reader, so that no page carries them.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deepFreeze } from '@/lib/course/freeze';
import type { Course } from '@/lib/course/types';

/** Where the artefacts lie. */
export function artefactsDir(): string {
  return path.join(process.cwd(), '.course');
}

interface Kept {
  readonly changed: number;
  readonly value: unknown;
}
const kept = new Map<string, Kept>();

/** A file, read once; in development read again when it has changed. */
function read<T>(file: string, parse: (text: string) => T): T {
  const known = kept.get(file);
  if (known && process.env.NODE_ENV === 'production') return known.value as T;
  let changed: number;
  try {
    changed = statSync(file).mtimeMs;
  } catch {
    throw new Error(`There is no ${path.relative(process.cwd(), file)}. Build the course first.`);
  }
  if (known?.changed === changed) return known.value as T;
  const value = parse(readFileSync(file, 'utf8'));
  kept.set(file, { changed, value });
  return value;
}

/** A name from an address must not lead out of its folder. */
function named(name: string): string {
  if (!/^[a-z0-9-]+$/i.test(name)) throw new Error(`'${name}' is no name in the course`);
  return name;
}

/** The course, frozen. Throws if it has not been built. */
export function getCourse(locale = 'en'): Course {
  const file = path.join(artefactsDir(), named(locale), 'course.json');
  return read(file, (text) => deepFreeze(JSON.parse(text) as Course));
}

/** A lesson's compiled code, for `getMDXComponent`. Throws if there is none. */
export function getLessonCode(module: string, slug: string, locale = 'en'): string {
  const file = path.join(
    artefactsDir(),
    named(locale),
    'lessons',
    named(module),
    `${named(slug)}.js`,
  );
  return read(file, (text) => text);
}

/** A teacher's guide's compiled code. Throws if there is none. */
export function getGuideCode(module: string, locale = 'en'): string {
  const file = path.join(artefactsDir(), named(locale), 'guides', `${named(module)}.js`);
  return read(file, (text) => text);
}

/** The search index as JSON text; kept as parsed by `parse`. */
export function getSearchIndex<T>(parse: (text: string) => T, locale = 'en'): T {
  return read(path.join(artefactsDir(), named(locale), 'search.json'), parse);
}
