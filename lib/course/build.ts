/** Builds the course: `.course/<locale>/course.json`, compiled lessons and guides, and the search index. */
import path from 'node:path';
import { artefactsDir } from '@/lib/course/artefacts';
import { disk, type Files } from '@/lib/course/files';
import { type LoadedCourse, loadCourse } from '@/lib/course/load';
import { formatProblem } from '@/lib/course/problem';
import { buildSearchIndex } from '@/lib/course/search-index';
import type { Course } from '@/lib/course/types';

export interface BuildOptions {
  readonly contentDir?: string;
  readonly outDir?: string;
  readonly locale?: string;
  /** Writes what can be read in spite of errors: for development, where a half-written lesson must not hide the others. */
  readonly lenient?: boolean;
  readonly files?: Files;
  readonly log?: (line: string) => void;
}

/** Builds one locale. Prints every problem; with an error, writes nothing and returns false unless `lenient`. */
export async function buildCourse(options: BuildOptions = {}): Promise<boolean> {
  const {
    contentDir = path.join(process.cwd(), 'content'),
    outDir = artefactsDir(),
    locale = 'en',
    lenient = false,
    files = disk,
    log = console.log,
  } = options;
  const cache = path.join(outDir, 'cache');
  const loaded = await loadCourse(contentDir, { locale, files, cache });
  const errors = loaded.problems.filter((p) => p.severity === 'error');
  for (const problem of lenient ? errors : loaded.problems) log(formatProblem(problem));
  if (loaded.course === null || (errors.length > 0 && !lenient)) {
    log(`The course was not built: ${errors.length} errors.`);
    return false;
  }
  await writeArtefacts(loaded, loaded.course, path.join(outDir, locale), files);
  const lessons = Object.values(loaded.course.modules).reduce((n, m) => n + m.lessons.length, 0);
  log(`Course built: ${Object.keys(loaded.course.modules).length} modules, ${lessons} lessons.`);
  return true;
}

async function writeArtefacts(
  loaded: LoadedCourse,
  course: Course,
  folder: string,
  files: Files,
): Promise<void> {
  for (const [key, code] of loaded.code) await files.write(path.join(folder, `${key}.js`), code);
  await files.write(path.join(folder, 'search.json'), buildSearchIndex(course, loaded.sections));
  // Last, since a running development server reads the course again when this file changes.
  await files.write(path.join(folder, 'course.json'), JSON.stringify(course));
}
