/**
 * Turns a lab's `strings` (ICU messages of its YAML) into the function that its views call. Works on the server and in
 * the browser alike. A key that isn't there comes back as itself, so that a slip shows instead of breaking the page;
 * the labs' tests make sure that there is none.
 */
import { createTranslator } from 'use-intl/core';
import type { LabTranslate } from '@/components/labs/types';
import type { Locale } from '@/lib/locales';

/** The lab's translator for a locale. Messages take strings and numbers only. */
export function labTranslate(
  strings: Readonly<Record<string, string>>,
  locale: Locale,
): LabTranslate {
  const translate = createTranslator({
    locale,
    messages: { strings: strings as Record<string, string> },
    namespace: 'strings',
    onError: () => undefined,
    getMessageFallback: ({ key }) => key,
  });
  return (key, values) => translate(key, values);
}
