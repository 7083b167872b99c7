/**
 * A number or a year without a citation in its paragraph.
 *
 * A paragraph is what one citation can be said to cover: a paragraph, a list item, a table row, a component's text (a
 * figure's caption with its alternative text, an exhibit's caption), an entry of a timeline, a series of a chart, a
 * glossary term, a paragraph of a lab's "How we know". In an exhibit, a citation anywhere in it covers its table, its
 * list and its caption; a citation in its caption covers all of it. A `<Predict>`'s own citation covers its reveal.
 * Headings, titles, front matter, questions (`<Predict question>`, `<OpenQuestion>`), code and teachers' guides are exempt:
 * they state nothing about the world, or have their own form of citing.
 */
import type { CheckRule } from '@/lib/course/check';
import { numberIn, sentences } from '@/lib/course/check/numbers-in-words';
import { citedIn, withoutCitations } from '@/lib/course/cited-text';
import type { MdxDocument } from '@/lib/course/document';
import { identifierAttribute } from '@/lib/course/mdx-tree';
import { error, type Place } from '@/lib/course/problem';
import type { LessonFile } from '@/lib/course/read-lesson';
import type { Problem } from '@/lib/course/types';

export const checkNumbers: CheckRule = (draft) => [
  ...draft.modules.flatMap((m) => m.lessons.flatMap((lesson) => lessonNumbers(lesson))),
  ...draft.terms.flatMap(({ value, at }) => {
    if (value.citations.length > 0) return [];
    return uncited(`${value.short} ${value.long ?? ''}`, () => at, `term '${value.id}'`);
  }),
  ...draft.labs.flatMap(({ lab, at }) =>
    lab.howWeKnow.flatMap((paragraph, i) =>
      citedIn(paragraph).length > 0
        ? []
        : uncited(paragraph, () => at(['howWeKnow', i]), 'paragraph'),
    ),
  ),
];

function lessonNumbers(lesson: LessonFile): Problem[] {
  const inText = blocksOf(lesson.document).flatMap(({ kind, text }) =>
    uncited(text.prose, (offset) => ({ file: lesson.file, line: text.lineAt(offset) }), kind),
  );
  return [...inText, ...dataNumbers(lesson)];
}

function blocksOf(document: MdxDocument) {
  return document.blocks.filter((block) => !block.cited);
}

function uncited(text: string, at: (offset: number) => Place, kind: string): Problem[] {
  return sentences(text).flatMap((sentence) => {
    const number = numberIn(withBlanks(sentence.text));
    if (number === null) return [];
    return [
      error(
        'uncited-number',
        at(sentence.index + number.index),
        `'${number.text}' stands in a ${kind} without a citation: "${shortened(sentence.text)}"`,
        'Put [@fact-id] behind the statement, or say it without a number',
      ),
    ];
  });
}

/** Line breaks as blanks, of the same length, so that places stay right. */
function withBlanks(text: string): string {
  return text.replace(/\s/g, ' ');
}

function shortened(text: string): string {
  const line = withoutCitations(text)
    .replace(/\s+/g, ' ')
    .replace(/ \u2014$/, '');
  return line.length > 80 ? `${line.slice(0, 77).trimEnd()}…` : line;
}

/** Timelines and charts: what they show are statements, each event and each series with its own citations. */
function dataNumbers(lesson: LessonFile): Problem[] {
  const seen = new Set<string>();
  return lesson.document.components.flatMap(({ value: element }) => {
    const name = identifierAttribute(element, 'data');
    const yaml = name === undefined ? undefined : lesson.data.get(name);
    if (yaml === undefined || seen.has(yaml.file)) return [];
    seen.add(yaml.file);
    return uncitedEntries(yaml.data).map(({ path, what }) =>
      error(
        'uncited-number',
        yaml.at(path),
        `${what} has no citation`,
        'Add "cite": ["fact-id"] with the facts that it shows',
      ),
    );
  });
}

function uncitedEntries(data: unknown): { path: (string | number)[]; what: string }[] {
  if (Array.isArray(data)) {
    return data.flatMap((entry, i) => (hasCite(entry) ? [] : [{ path: [i], what: 'An event' }]));
  }
  const series = field(data, 'series');
  if (!Array.isArray(series)) return [];
  return series.flatMap((one, i) => {
    const points = field(one, 'points');
    const cited = Array.isArray(points) && points.some(hasCite);
    return cited ? [] : [{ path: ['series', i], what: 'A series' }];
  });
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function hasCite(value: unknown): boolean {
  const cite = field(value, 'cite');
  return Array.isArray(cite) && cite.length > 0;
}
