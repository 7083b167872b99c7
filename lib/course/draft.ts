/**
 * A course as it was read: every part with its place, nothing checked against anything else yet. The checks work on it, and
 * what `loadCourse` hands out is made from it.
 */
import { ContentFolder } from '@/lib/course/content-folder';
import type { Files } from '@/lib/course/files';
import { error, type Located } from '@/lib/course/problem';
import { type CourseFile, readCorrections, readCourseFile } from '@/lib/course/read-course';
import { type FactFile, readFacts } from '@/lib/course/read-facts';
import { readGlossary } from '@/lib/course/read-glossary';
import { type ItemBank, readItems } from '@/lib/course/read-items';
import { type LabFile, readLab } from '@/lib/course/read-labs';
import {
  type GuideFile,
  type LessonFile,
  lessonSlug,
  readGuide,
  readLesson,
} from '@/lib/course/read-lesson';
import { type ModuleFile, readModule } from '@/lib/course/read-module';
import type { Correction, GlossaryTerm, Problem } from '@/lib/course/types';

export interface ModuleDraft {
  readonly slug: string;
  readonly part: string;
  readonly file: ModuleFile | null;
  readonly lessons: readonly LessonFile[];
  /** Slugs of lessons that couldn't be read too: a link to one of them is not also unknown. */
  readonly slugs: readonly string[];
  readonly bank: ItemBank;
  readonly guide: GuideFile | null;
}

export interface Draft {
  readonly locale: string;
  readonly course: CourseFile;
  readonly facts: readonly FactFile[];
  readonly terms: readonly Located<GlossaryTerm>[];
  readonly labs: readonly LabFile[];
  /** Names of labs whose text couldn't be read too. */
  readonly labNames: readonly string[];
  readonly modules: readonly ModuleDraft[];
  readonly corrections: readonly Correction[];
  /** Ids in files that couldn't be read; see `ContentFolder`. */
  readonly unread: ReadonlySet<string>;
}

/** Reads a content folder. Without a readable course.yaml there is no draft. */
export async function readDraft(
  contentDir: string,
  locale: string,
  files: Files,
): Promise<{ draft: Draft | null; problems: Problem[] }> {
  const folder = new ContentFolder(contentDir, files);
  const { problems, unread } = folder;
  const course = await readCourse(folder);
  if (course === null) return { draft: null, problems };
  const facts = await readAllFacts(folder);
  const terms = await readTerms(folder);
  const { labs, labNames } = await readLabs(folder, locale);
  const modules: ModuleDraft[] = [];
  for (const { value } of course.modules) {
    modules.push(await readModuleFolder(folder, locale, value.slug, value.part));
  }
  const corrections = await readAllCorrections(folder);
  return {
    problems,
    draft: { locale, course, facts, terms, labs, labNames, modules, corrections, unread },
  };
}

async function readCourse(folder: ContentFolder): Promise<CourseFile | null> {
  const text = await folder.need('The list of parts and modules', 'course.yaml');
  if (text === null) return null;
  const result = readCourseFile(text.file, text.content);
  return folder.keep(text, result, true).course;
}

async function readAllFacts(folder: ContentFolder): Promise<FactFile[]> {
  const all: FactFile[] = [];
  for (const name of await folder.names('.yaml', 'facts')) {
    const text = await folder.need('A file of facts', 'facts', name);
    if (text === null) continue;
    const result = readFacts(text.file, name.slice(0, -'.yaml'.length), text.content);
    folder.keep(text, result, result.facts !== null);
    if (result.facts) all.push(result.facts);
    else folder.unread.add(name.slice(0, -'.yaml'.length));
  }
  return all;
}

async function readTerms(folder: ContentFolder): Promise<Located<GlossaryTerm>[]> {
  const text = await folder.need('The glossary', 'glossary.yaml');
  if (text === null) return [];
  const result = readGlossary(text.file, text.content);
  return folder.keep(text, result, result.problems.length === 0).terms;
}

async function readLabs(folder: ContentFolder, locale: string) {
  const labs: LabFile[] = [];
  const labNames: string[] = [];
  for (const name of await folder.names('.yaml', locale, 'labs')) {
    const id = name.slice(0, -'.yaml'.length);
    labNames.push(id);
    const text = await folder.need("A lab's text", locale, 'labs', name);
    if (text === null) continue;
    const { lab } = folder.keep(text, readLab(text.file, id, text.content), true);
    if (lab) labs.push(lab);
  }
  return { labs, labNames };
}

async function readModuleFolder(
  folder: ContentFolder,
  locale: string,
  slug: string,
  part: string,
): Promise<ModuleDraft> {
  const own = await folder.need(`The module '${slug}'`, locale, slug, 'module.yaml');
  const file = own && folder.keep(own, readModule(own.file, slug, own.content), true).module;
  const bank = await readBank(folder, locale, slug);
  const lessons: LessonFile[] = [];
  const slugs: string[] = [];
  let guide: GuideFile | null = null;
  for (const name of await folder.names('.mdx', locale, slug)) {
    const place = folder.place(slug, locale, slug, name);
    const text = await folder.need('A lesson', locale, slug, name);
    if (text === null) continue;
    if (name === 'teacher.mdx') {
      guide = folder.keep(text, await readGuide(place, text.content, folder.files), true).guide;
      continue;
    }
    const lesson = lessonSlug(name);
    if (lesson === null) {
      folder.problems.push(wrongName(place.file, name));
      continue;
    }
    slugs.push(lesson);
    const result = await readLesson(place, lesson, text.content, folder.files);
    folder.keep(text, result, true);
    if (result.lesson) lessons.push(result.lesson);
  }
  return { slug, part, file, lessons, slugs, bank, guide };
}

async function readBank(folder: ContentFolder, locale: string, slug: string): Promise<ItemBank> {
  const text = await folder.need('The item bank', locale, slug, 'questions.yaml');
  if (text === null) {
    const { file } = folder.place(slug, locale, slug, 'questions.yaml');
    return { file, items: [], ids: [], whole: false };
  }
  const result = readItems(text.file, text.content);
  return folder.keep(text, result, result.bank.ids.length > 0 || result.problems.length === 0).bank;
}

async function readAllCorrections(folder: ContentFolder): Promise<Correction[]> {
  const text = await folder.text('corrections.yaml');
  if (text === null) return [];
  return folder.keep(text, readCorrections(text.file, text.content), true).corrections;
}

function wrongName(file: string, name: string): Problem {
  return error(
    'wrong-name',
    { file, line: 1 },
    `'${name}' is no lesson's name`,
    "Call it NN-slug.mdx, with two digits; 'test' is taken",
  );
}
