/** Every kind of page, for tests that walk them all; built from the course itself, so that a new lesson is walked too. */
import { getCourse } from '@/lib/course/artefacts';

const course = getCourse('en');
const modules = Object.values(course.modules);

/** Pages that are the same for everybody. */
export const staticPages: readonly string[] = [
  '/en',
  '/en/learn',
  ...modules.map((module) => `/en/learn/${module.slug}`),
  ...modules.flatMap((module) =>
    module.lessons.map((lesson) => `/en/learn/${module.slug}/${lesson.slug}`),
  ),
  '/en/labs',
  ...Object.keys(course.labs).map((lab) => `/en/labs/${lab}`),
  '/en/sources',
  `/en/sources/${Object.keys(course.sources)[0]}`,
  '/en/glossary',
  '/en/corrections',
  '/en/nothing/here',
];

/** Pages made on request, as somebody who has not signed in sees them. */
export const openPages: readonly string[] = [
  '/en/sign-in',
  '/en/sign-up',
  '/en/recover',
  '/en/begin',
  '/en/join',
  '/en/join/CCCCDDDD',
  '/en/teach',
  '/en/signed-out',
  '/en/me',
  '/en/me/record',
  '/en/search?q=watermark',
  '/en/search?q=zzzz',
  ...modules.map((module) => `/en/learn/${module.slug}/test`),
];

/** The longest lesson, by its words: where something would be missed first. */
export const longestLesson = modules
  .flatMap((module) => module.lessons)
  .reduce((longest, lesson) => (lesson.text.length > longest.text.length ? lesson : longest));
