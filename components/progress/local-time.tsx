'use client';

import { useLocale } from 'use-intl/react';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * An instant (milliseconds since 1970) as day and time: in the reader's own zone once scripts run, before that and
 * without them in UTC, which it says.
 */
export function LocalTime({ at }: { readonly at: number }) {
  const locale = useLocale();
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const format = new Intl.DateTimeFormat((locale as string) === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(here ? {} : { timeZone: 'UTC' }),
  });
  return (
    <time dateTime={new Date(at).toISOString()}>
      {format.format(at)}
      {here ? null : ' UTC'}
    </time>
  );
}
