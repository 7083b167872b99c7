/** Glossary terms: short enough for a card beside a word. */
import type { CheckRule } from '@/lib/course/check';
import { error } from '@/lib/course/problem';

const longest = 200;

export const checkGlossary: CheckRule = (draft) =>
  draft.terms
    .filter(({ value }) => value.short.length > longest)
    .map(({ value, at }) =>
      error(
        'long-term',
        at,
        `The short text of '${value.id}' has ${value.short.length} characters; it may have ${longest}`,
        "Shorten it, or move a sentence to 'long'",
      ),
    );
