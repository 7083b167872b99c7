/** Ids that stand twice: facts, sources, mechanisms, terms, items, lessons, modules. */
import type { CheckRule } from '@/lib/course/check';
import type { Draft } from '@/lib/course/draft';
import { stringAttribute } from '@/lib/course/mdx-tree';
import { error, type Located } from '@/lib/course/problem';
import type { Problem } from '@/lib/course/types';

export const checkDuplicates: CheckRule = (draft) => {
  const ids = <T extends { readonly id: string }>(list: readonly Located<T>[]) =>
    list.map(({ value, at }) => ({ value: value.id, at }));
  return [
    ...twice('fact', ids(draft.facts.flatMap((f) => f.facts))),
    ...twice('source', ids(draft.facts.flatMap((f) => f.sources))),
    ...twice('mechanism', ids(draft.facts.flatMap((f) => f.mechanisms))),
    ...twice('term', ids(draft.terms)),
    ...twice('part', ids(draft.course.parts)),
    ...twice(
      'module',
      draft.course.modules.map((m) => ({ value: m.value.slug, at: m.at })),
    ),
    ...twice('prediction', predictions(draft)),
    ...twice(
      'item',
      draft.modules.flatMap((m) => m.bank.ids),
    ),
    ...twice('objective', ids(draft.modules.flatMap((m) => m.file?.objectives ?? []))),
    ...draft.modules.flatMap((m) =>
      twice(
        'lesson',
        m.lessons.map((l) => ({ value: l.slug, at: { file: l.file, line: 1 } })),
      ),
    ),
    ...draft.labs.flatMap(({ lab, at }) =>
      twice(
        'scenario',
        lab.scenarios.map((s, i) => ({ value: s.id, at: at(['scenarios', i]) })),
      ),
    ),
  ];
};

/** A browser remembers a prediction by its id. */
function predictions(draft: Draft): Located<string>[] {
  return draft.modules.flatMap((m) =>
    m.lessons.flatMap((l) =>
      l.document.components.flatMap(({ value: element, at }) => {
        const id = element.name === 'Predict' ? stringAttribute(element, 'id') : undefined;
        return id === undefined ? [] : [{ value: id, at }];
      }),
    ),
  );
}

function twice(what: string, ids: readonly Located<string>[]): Problem[] {
  const first = new Map<string, Located<string>>();
  return ids.flatMap((one) => {
    const before = first.get(one.value);
    if (before === undefined) {
      first.set(one.value, one);
      return [];
    }
    return [
      error(
        'duplicate-id',
        one.at,
        `The ${what} '${one.value}' stands twice; first at ${before.at.file}:${before.at.line}`,
        'Give one of them another id, or take it out',
      ),
    ];
  });
}
