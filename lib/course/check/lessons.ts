/** What a lesson must be: its length, its headings, its pictures, its components. */
import type { CheckContext, CheckRule } from '@/lib/course/check';
import {
  type ComponentForm,
  lessonComponents,
  propValues,
  requiredOfKind,
} from '@/lib/course/components';
import { type JsxElement, lineOf, stringAttribute } from '@/lib/course/mdx-tree';
import { error, type Located, nearest } from '@/lib/course/problem';
import type { GuideFile, LessonFile } from '@/lib/course/read-lesson';
import type { Problem } from '@/lib/course/types';

type TextFile = LessonFile | GuideFile;

export const checkLessons: CheckRule = (draft, context) =>
  draft.modules.flatMap((m) => [
    ...m.lessons.flatMap((lesson) => length(lesson, context)),
    ...[...m.lessons, ...(m.guide ? [m.guide] : [])].flatMap((text) => [
      ...headings(text),
      ...pictures(text),
      ...components(text),
    ]),
  ]);

function length(lesson: LessonFile, { bounds }: CheckContext): Problem[] {
  const { words } = lesson.document;
  const { min, max } = bounds.lessonWords;
  if (words >= min && words <= max) return [];
  const mend =
    words < min
      ? 'Say more, or join it with another lesson'
      : 'Shorten it, or make two lessons of it';
  return [
    error(
      'lesson-length',
      { file: lesson.file, line: 1 },
      `The lesson has ${words} words; it should have ${min} to ${max}`,
      mend,
    ),
  ];
}

function headings({ document }: TextFile): Problem[] {
  let above = 1;
  return document.headings.flatMap(({ value: { depth, text }, at }) => {
    const before = above;
    above = depth;
    if (depth === 1) {
      above = 1;
      return [
        error(
          'heading-order',
          at,
          `'# ${text}' is a title, which the front matter gives`,
          'Begin sections with ##',
        ),
      ];
    }
    if (depth <= before + 1) return [];
    return [
      error(
        'heading-order',
        at,
        `'${text}' is a heading of level ${depth} under one of level ${before}`,
        `Write it with ${'#'.repeat(before + 1)}`,
      ),
    ];
  });
}

function pictures({ document }: TextFile): Problem[] {
  return document.images
    .filter(({ value }) => value.alt.trim() === '')
    .map(({ value, at }) =>
      error(
        'missing-alt',
        at,
        `The picture '${value.url}' has no alternative text`,
        'Say what somebody who can’t see it needs to know',
      ),
    );
}

function components(text: TextFile): Problem[] {
  const imported = new Set(text.document.imports.flatMap((i) => i.value.name ?? []));
  const used = text.document.components.flatMap((component) => {
    const name = component.value.name ?? '';
    if (!/^[A-Z]/.test(name) || imported.has(name)) return [];
    const form = lessonComponents[name];
    if (form === undefined) {
      return [
        error(
          'unknown-component',
          component.at,
          `There is no component <${name}>`,
          nearest(
            name,
            Object.keys(lessonComponents),
            'import it from a .tsx file beside the lesson',
          ),
        ),
      ];
    }
    return [...props(component, name, form), ...remember(component)];
  });
  return used;
}

function props(
  { value: element, at }: Located<JsxElement>,
  name: string,
  form: ComponentForm,
): Problem[] {
  const given = new Map(
    element.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [[a.name, a] as const] : [])),
  );
  const known = [...form.required, ...form.optional];
  const kind = name === 'Predict' ? stringAttribute(element, 'kind') : undefined;
  const missing = [...form.required, ...(requiredOfKind[kind ?? ''] ?? [])].filter((prop) => {
    const a = given.get(prop);
    return a === undefined || a.value === '' || a.value === null;
  });
  const problems = missing.map((prop) =>
    prop === 'alt'
      ? error(
          'missing-alt',
          at,
          `<${name}> has no alternative text`,
          'Add alt="…": what somebody who can’t see it needs to know',
        )
      : error('missing-prop', at, `<${name}> has no '${prop}'`, `Add '${prop}'`),
  );
  for (const [prop, a] of given) {
    const place = { ...at, line: lineOf(a, at.line) };
    if (!known.includes(prop)) {
      problems.push(
        error(
          'unknown-prop',
          place,
          `<${name}> has no prop '${prop}'`,
          nearest(prop, known, `it has: ${known.join(', ') || 'none'}`),
        ),
      );
    }
    const allowed = propValues[`${name}.${prop}`];
    const value = stringAttribute(element, prop);
    if (allowed && value !== undefined && !allowed.includes(value)) {
      problems.push(
        error(
          'bad-prop',
          place,
          `'${prop}' of <${name}> can't be '${value}'`,
          `Write one of: ${allowed.join(', ')}`,
        ),
      );
    }
  }
  return problems;
}

function remember({ value: element, at }: Located<JsxElement>): Problem[] {
  if (element.name !== 'Remember') return [];
  const children: readonly { readonly type: string }[] = element.children;
  const lists = children.flatMap((child) =>
    child.type === 'list' && 'children' in child && Array.isArray(child.children)
      ? [child.children.length]
      : [],
  );
  if (lists.length === 1 && lists[0] === 3) return [];
  return [
    error(
      'remember-three',
      at,
      '<Remember> holds one list of exactly three sentences',
      'Make it three, each beginning with "- "',
    ),
  ];
}
