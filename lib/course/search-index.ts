/**
 * The search index: lessons section by section, labs, glossary terms and sources. Built with the course, searched on the
 * server, so that searching works without JavaScript and what is searched for stays on this machine.
 */
import MiniSearch from 'minisearch';
import { getSearchIndex } from '@/lib/course/artefacts';
import { withoutCitations } from '@/lib/course/cited-text';
import { typeset } from '@/lib/course/typeset';
import type { Section } from '@/lib/course/document';
import { lessonsInOrder } from '@/lib/course/lookups';
import type { Course } from '@/lib/course/types';

export type SearchKind = 'lesson' | 'lab' | 'term' | 'source';

export interface SearchResult {
  readonly kind: SearchKind;
  readonly title: string;
  /** The section of a lesson, null for its opening and for everything else. */
  readonly section: string | null;
  readonly href: string;
  /** The words around the first word that was found, plain text, about 180 characters. */
  readonly excerpt: string;
}

interface Entry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly section: string | null;
  readonly href: string;
  readonly text: string;
  /** Found by, never shown. */
  readonly keywords: string;
}

/** `Zürich’s` and `zurich` are the same word to somebody who searches. */
const plain = (term: string) =>
  term
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|['’]s$/g, '')
    .toLowerCase();

const options = {
  fields: ['title', 'section', 'keywords', 'text'],
  storeFields: ['kind', 'title', 'section', 'href', 'text'],
  processTerm: (term: string) => plain(term) || null,
};

/** The index as JSON. `sections` are those of `LoadedCourse`: `<module>/<slug>` → sections in order. */
export function buildSearchIndex(
  course: Course,
  sections: ReadonlyMap<string, readonly Section[]>,
): string {
  const index = new MiniSearch<Entry>(options);
  index.addAll([
    ...lessons(course, sections),
    ...labs(course),
    ...terms(course),
    ...sources(course),
  ]);
  return JSON.stringify(index);
}

function lessons(course: Course, sections: ReadonlyMap<string, readonly Section[]>): Entry[] {
  return lessonsInOrder(course).flatMap((lesson) => {
    const path = `${lesson.module}/${lesson.slug}`;
    return (sections.get(path) ?? []).map((section, i): Entry => {
      const first = i === 0;
      return {
        id: `lesson:${path}#${section.id ?? ''}`,
        kind: 'lesson',
        title: lesson.title,
        section: section.title,
        href: `/${course.locale}/learn/${path}${section.id === null ? '' : `#${section.id}`}`,
        text: typeset(first ? `${lesson.summary} ${section.text}` : section.text),
        keywords: first ? lesson.keywords.join(' ') : '',
      };
    });
  });
}

function labs(course: Course): Entry[] {
  return Object.values(course.labs).map((lab) => ({
    id: `lab:${lab.id}`,
    kind: 'lab',
    title: lab.title,
    section: null,
    href: `/${course.locale}/labs/${lab.id}`,
    text: [lab.summary, lab.question, ...lab.howWeKnow].map(withoutCitations).join(' '),
    keywords: lab.scenarios.map((s) => s.title).join(' '),
  }));
}

function terms(course: Course): Entry[] {
  return Object.values(course.glossary).map((term) => ({
    id: `term:${term.id}`,
    kind: 'term',
    title: term.term,
    section: null,
    href: `/${course.locale}/glossary#${term.id}`,
    text: [term.short, term.long ?? ''].join(' ').trim(),
    keywords: '',
  }));
}

/** Only sources that a fact stands on: others have nothing to say in the course. */
function sources(course: Course): Entry[] {
  const used = new Set(Object.values(course.facts).flatMap((fact) => fact.sources));
  return Object.values(course.sources)
    .filter((source) => used.has(source.id))
    .map((source) => ({
      id: `source:${source.id}`,
      kind: 'source',
      title: source.title,
      section: null,
      href: `/${course.locale}/sources/${source.id}`,
      text: `${source.publisher}, ${source.date}`,
      keywords: source.authors.join(' '),
    }));
}

/** Finds up to `limit` entries, best first; nothing for an empty query. Needs the built course. */
export function search(query: string, limit = 20, locale = 'en'): SearchResult[] {
  return searchIn(getSearchIndex(readSearchIndex, locale), query, limit);
}

export type SearchIndex = MiniSearch<Entry>;

/** Reads what `buildSearchIndex` gave. */
export function readSearchIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON<Entry>(json, options);
}

/** Finds in a given index: entries with all the words first, and if there is none, those with any of them. */
export function searchIn(index: SearchIndex, query: string, limit: number): SearchResult[] {
  const words = query.trim().slice(0, 200);
  if (words === '') return [];
  const how = {
    boost: { title: 3, section: 2, keywords: 2 },
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  };
  const all = index.search(words, { ...how, combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(words, how);
  return found.slice(0, limit).map((hit) => ({
    kind: hit.kind as SearchKind,
    title: String(hit.title),
    section: hit.section === null ? null : String(hit.section),
    href: String(hit.href),
    excerpt: excerpt(String(hit.text), hit.terms),
  }));
}

const excerptLength = 180;

function excerpt(text: string, terms: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  let at = 0;
  for (const word of line.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
    if (terms.some((term) => plain(word[0]).startsWith(term))) {
      at = word.index;
      break;
    }
  }
  let start = Math.max(0, Math.min(at - 60, line.length - excerptLength));
  if (start > 0) start = line.indexOf(' ', start) + 1;
  let end = Math.min(line.length, start + excerptLength);
  if (end < line.length) end = line.lastIndexOf(' ', end);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}
