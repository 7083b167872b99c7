/** Names that lead nowhere: terms, items, labs, scenarios, objectives, topics, mechanisms, links. */
import type { CheckRule } from '@/lib/course/check';
import type { Draft } from '@/lib/course/draft';
import type { JsxElement } from '@/lib/course/mdx-tree';
import { lineOf, stringAttribute } from '@/lib/course/mdx-tree';
import { error, type Located, nearest, type Place } from '@/lib/course/problem';
import type { GuideFile, LessonFile } from '@/lib/course/read-lesson';
import type { Problem } from '@/lib/course/types';

type TextFile = LessonFile | GuideFile;

export const checkReferences: CheckRule = (draft) => [
  ...draft.modules.flatMap((m) =>
    [...m.lessons, ...(m.guide ? [m.guide] : [])].flatMap((text) => [
      ...terms(draft, text),
      ...items(draft, text),
      ...labs(draft, text),
      ...links(draft, text),
    ]),
  ),
  ...objectives(draft),
  ...moduleFacts(draft),
  ...glossary(draft),
];

/** Every use of a component's prop, with the line that the prop stands on. */
function uses(text: TextFile, component: string, prop: string): Located<string>[] {
  return text.document.components.flatMap(({ value: element, at }) => {
    if (element.name !== component) return [];
    const value = stringAttribute(element, prop);
    return value === undefined ? [] : [{ value, at: propPlace(element, prop, at) }];
  });
}

function propPlace(element: JsxElement, prop: string, at: Place): Place {
  const a = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === prop);
  return a === undefined ? at : { ...at, line: lineOf(a, at.line) };
}

function terms(draft: Draft, text: TextFile): Problem[] {
  const known = new Set(draft.terms.map((t) => t.value.id));
  return uses(text, 'Term', 'id')
    .filter(({ value }) => !known.has(value) && !draft.unread.has(value))
    .map(({ value, at }) =>
      error(
        'unknown-term',
        at,
        `No term is called '${value}'`,
        nearest(value, known, 'add it to glossary.yaml'),
      ),
    );
}

function items(draft: Draft, text: TextFile): Problem[] {
  const own = draft.modules.find((m) => m.slug === text.module);
  const known = new Set(own?.bank.ids.map((id) => id.value));
  return uses(text, 'Check', 'item').flatMap(({ value, at }) => {
    if (known.has(value) || draft.unread.has(value)) return [];
    const other = draft.modules.find((m) => m.bank.ids.some((id) => id.value === value));
    if (other) {
      return [
        error(
          'foreign-item',
          at,
          `The item '${value}' belongs to the module '${other.slug}'`,
          `Use an item of ${own?.bank.file ?? 'the module'}`,
        ),
      ];
    }
    return [
      error(
        'unknown-item',
        at,
        `No item is called '${value}'`,
        nearest(value, known, `add it to ${own?.bank.file ?? 'questions.yaml'}`),
      ),
    ];
  });
}

function labs(draft: Draft, text: TextFile): Problem[] {
  const known = new Set(draft.labNames);
  return text.document.components.flatMap(({ value: element, at }) => {
    const name = element.name === 'Lab' ? stringAttribute(element, 'name') : undefined;
    if (name === undefined) return [];
    if (!known.has(name)) {
      return [
        error(
          'unknown-lab',
          propPlace(element, 'name', at),
          `No lab is called '${name}'`,
          nearest(name, known, `write ${draft.locale}/labs/${name}.yaml and its engine`),
        ),
      ];
    }
    const scenario = stringAttribute(element, 'scenario');
    const lab = draft.labs.find((l) => l.lab.id === name)?.lab;
    if (scenario === undefined || !lab || lab.scenarios.some((s) => s.id === scenario)) return [];
    return [
      error(
        'unknown-scenario',
        propPlace(element, 'scenario', at),
        `The lab '${name}' has no scenario '${scenario}'`,
        `It has: ${lab.scenarios.map((s) => s.id).join(', ')}`,
      ),
    ];
  });
}

/** Pages that have no name of the content in their address. */
const fixedPages = [
  '',
  'learn',
  'labs',
  'sources',
  'glossary',
  'search',
  'corrections',
  'me',
  'me/record',
  'me/sessions',
  'sign-in',
  'sign-up',
  'recover',
  'join',
  'teach',
  'about',
  'privacy',
  'accessibility',
];

function links(draft: Draft, text: TextFile): Problem[] {
  return text.document.links.flatMap(({ value, at }) => {
    const why = brokenLink(draft, text, value);
    return why === null
      ? []
      : [
          error(
            'unknown-link',
            at,
            `The link '${value}' leads nowhere: ${why}`,
            'Mend the address',
          ),
        ];
  });
}

/** Why an address leads nowhere; null if it leads somewhere or out of the course. */
function brokenLink(draft: Draft, text: TextFile, address: string): string | null {
  if (/^(https?:|mailto:)/.test(address)) return null;
  const [path = '', fragment] = address.split('#');
  const has = (document: TextFile['document'], id: string) =>
    document.headings.some((h) => h.value.id === id);
  if (path === '') {
    return fragment !== undefined && has(text.document, fragment)
      ? null
      : `this text has no heading '${fragment ?? ''}'`;
  }
  if (!path.startsWith(`/${draft.locale}`))
    return `addresses inside the course begin with /${draft.locale}/`;
  const page = (path.split('?')[0] ?? '').slice(draft.locale.length + 2).replace(/\/$/, '');
  if (fixedPages.includes(page)) {
    if (page !== 'glossary' || fragment === undefined) return null;
    return draft.terms.some((t) => t.value.id === fragment)
      ? null
      : `no term is called '${fragment}'`;
  }
  const [first, second = '', third, ...more] = page.split('/');
  if (more.length > 0) return 'there is no such page';
  if (first === 'labs' && third === undefined)
    return draft.labNames.includes(second) ? null : `no lab is called '${second}'`;
  if (first === 'sources' && third === undefined) {
    const known = draft.facts.some((f) => f.sources.some((s) => s.value.id === second));
    return known ? null : `no source is called '${second}'`;
  }
  if (first === 'teach' && second === 'guides' && third !== undefined) {
    return draft.modules.some((m) => m.slug === third) ? null : `no module is called '${third}'`;
  }
  if (first !== 'learn') return 'there is no such page';
  const module = draft.modules.find((m) => m.slug === second);
  if (module === undefined) return `no module is called '${second}'`;
  if (third === undefined || third === 'test') return null;
  if (!module.slugs.includes(third)) return `'${second}' has no lesson '${third}'`;
  const lesson = module.lessons.find((l) => l.slug === third);
  if (fragment === undefined || !lesson || has(lesson.document, fragment)) return null;
  return `that lesson has no heading '${fragment}'`;
}

function objectives(draft: Draft): Problem[] {
  return draft.modules.flatMap(({ file, lessons, bank }) => {
    if (file === null) return [];
    const known = new Set(file.objectives.map((o) => o.value.id));
    const named: Located<string>[] = [
      ...lessons.flatMap((l) =>
        l.front.objectives.map((value, i) => ({ value, at: l.frontAt(['objectives', i]) })),
      ),
      ...bank.items.map(({ value, at }) => ({ value: value.objective, at })),
    ];
    return named
      .filter(({ value }) => !known.has(value))
      .map(({ value, at }) =>
        error(
          'unknown-objective',
          at,
          `The module has no objective '${value}'`,
          nearest(value, known, `add it to ${file.at.file}`),
        ),
      );
  });
}

function moduleFacts(draft: Draft): Problem[] {
  const topics = new Set(draft.facts.map((f) => f.topic));
  return draft.modules.flatMap((m) =>
    (m.file?.facts ?? [])
      .filter(({ value }) => !topics.has(value) && !draft.unread.has(value))
      .map(({ value, at }) =>
        error(
          'unknown-topic',
          at,
          `There is no readable file of facts '${value}'`,
          nearest(value, topics, `write facts/${value}.yaml`),
        ),
      ),
  );
}

function glossary(draft: Draft): Problem[] {
  const known = new Set(draft.terms.map((t) => t.value.id));
  return draft.terms.flatMap(({ value, at }) =>
    value.see
      .filter((id) => !known.has(id) && !draft.unread.has(id))
      .map((id) =>
        error(
          'unknown-term',
          at,
          `The term '${value.id}' refers to '${id}', which there isn't`,
          nearest(id, known, 'add it or take it out'),
        ),
      ),
  );
}
