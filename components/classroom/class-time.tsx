'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { useSyncExternalStore } from 'react';
import type { ShownTime } from '@/lib/classroom/zones';

const never = () => () => undefined;

/**
 * An instant in the class's time with its UTC offset and, once scripts run and where the reader's clock shows another
 * time, in the reader's. `inClass`: from `shownIn` (lib/classroom/zones), made on the server.
 */
export function ClassTime({ at, inClass }: { readonly at: number; readonly inClass: ShownTime }) {
  const t = useTranslations('client.classTime');
  const locale = useLocale();
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const reader = here ? readersTime(at, locale) : null;
  return (
    <>
      <time dateTime={inClass.iso}>
        {inClass.text} {inClass.offset}
      </time>
      {reader && reader.offset !== inClass.offset ? <> ({t('forYou', reader)})</> : null}
    </>
  );
}

/** Day and time on the reader's own clock, and its offset in the form of `offsetName`. */
function readersTime(at: number, locale: string): { time: string; offset: string } {
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const minutes = -new Date(at).getTimezoneOffset();
  const two = (n: number) => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset =
    minutes === 0
      ? 'UTC'
      : `UTC${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return { time, offset };
}
