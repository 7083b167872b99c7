/** Citations that lead nowhere, and facts without sources. */
import type { CheckRule } from '@/lib/course/check';
import { citedIn } from '@/lib/course/cited-text';
import { lessonComponents } from '@/lib/course/components';
import type { Draft } from '@/lib/course/draft';
import { lineOf } from '@/lib/course/mdx-tree';
import { error, type Located, nearest } from '@/lib/course/problem';
import type { LabFile } from '@/lib/course/read-labs';
import type { MdxFile } from '@/lib/course/read-lesson';
import type { Problem } from '@/lib/course/types';

export const checkCitations: CheckRule = (draft) => {
  const facts = new Set(draft.facts.flatMap((f) => f.facts.map((fact) => fact.value.id)));
  const texts = draft.modules.flatMap((m) => [...m.lessons, ...(m.guide ? [m.guide] : [])]);
  const cited: Located<string>[] = [
    ...texts.flatMap((text) => text.document.citations),
    ...draft.terms.flatMap(({ value, at }) => value.citations.map((id) => ({ value: id, at }))),
    ...draft.modules.flatMap((m) =>
      m.bank.items.flatMap(({ value, at }) => value.citations.map((id) => ({ value: id, at }))),
    ),
    ...draft.labs.flatMap(citedInLab),
  ];
  return [
    ...cited
      .filter(({ value }) => !facts.has(value) && !draft.unread.has(value))
      .map(({ value, at }) =>
        error(
          'unknown-citation',
          at,
          `No fact is called '${value}'`,
          nearest(value, facts, 'cite a fact of content/facts, or add it there with its source'),
        ),
      ),
    ...texts.flatMap(misplaced),
    ...unknownSources(draft),
  ];
};

function citedInLab({ lab, at }: LabFile): Located<string>[] {
  return [
    ...lab.howWeKnow.flatMap((t, i) =>
      citedIn(t).map((value) => ({ value, at: at(['howWeKnow', i]) })),
    ),
    ...lab.simplified.flatMap((t, i) =>
      citedIn(t).map((value) => ({ value, at: at(['simplified', i]) })),
    ),
    ...lab.scenarios.flatMap((scenario, i) =>
      (['setting', 'explain'] as const).flatMap((part) =>
        citedIn(scenario[part]).map((value) => ({ value, at: at(['scenarios', i, part]) })),
      ),
    ),
  ];
}

/** Marks in props that show them as they are written. */
function misplaced(text: MdxFile<unknown>): Problem[] {
  return text.document.components.flatMap(({ value: element, at }) => {
    const form = lessonComponents[element.name ?? ''];
    if (form === undefined) return [];
    return element.attributes.flatMap((a) => {
      if (a.type !== 'mdxJsxAttribute') return [];
      const value = typeof a.value === 'string' ? a.value : (a.value?.value ?? '');
      if (citedIn(value).length === 0 || form.cited?.includes(a.name)) return [];
      return [
        error(
          'misplaced-citation',
          { file: text.file, line: lineOf(a, at.line) },
          `'${a.name}' of <${element.name}> shows no citation marks`,
          `Put the citation ${form.cited ? `into '${form.cited.join("', '")}' or ` : ''}into the text`,
        ),
      ];
    });
  });
}

function unknownSources(draft: Draft): Problem[] {
  const sources = new Set(draft.facts.flatMap((f) => f.sources.map((s) => s.value.id)));
  const named = draft.facts.flatMap((f) => [
    ...[...f.facts, ...f.mechanisms].flatMap(({ value, at }) =>
      value.sources.map((id) => ({ value: id, at })),
    ),
    ...f.asides,
  ]);
  return [
    ...named
      .filter(({ value }) => !sources.has(value) && !draft.unread.has(value))
      .map(({ value, at }) =>
        error(
          'unknown-source',
          at,
          `No source is called '${value}'`,
          nearest(value, sources, "add it under 'sources'"),
        ),
      ),
    ...draft.facts
      .flatMap((f) => f.sources)
      .filter(({ value }) => value.seen === 'secondhand' && value.note === null)
      .map(({ value, at }) =>
        error(
          'missing-note',
          at,
          `The source '${value.id}' is known second hand and doesn't say through whom`,
          "Add a 'note' that says what was read in its place",
        ),
      ),
  ];
}
