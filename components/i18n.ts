/**
 * Interface strings. Server components call `getT`; client components `useTranslations('client.…')`, for which the layout
 * sends the namespace `client` alone.
 */
import type {} from 'use-intl';
import { createTranslator } from 'use-intl/core';
import { defaultLocale, type Locale, locales } from '@/lib/locales';
import en from '@/messages/en.json';

export { defaultLocale, type Locale, locales };

const messages = { en } as const;

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof en;
    Locale: Locale;
  }
}

/** The strings of one namespace, e.g. `getT('header')('menu')`. */
export function getT<const N extends Exclude<keyof typeof en, 'client'>>(
  namespace: N,
  locale: Locale = defaultLocale,
) {
  return createTranslator({ locale, messages: messages[locale], namespace });
}

/** What the browser gets. */
export function clientMessages(locale: Locale = defaultLocale) {
  return { client: messages[locale].client };
}
