import { toLocal } from '@/lib/classroom/zones';

/** A day in words of the locale, in the class's zone: `19 Nov 2026`. */
export function dayIn(at: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
}

/** The day of an instant in the class's zone. */
export function ClassDay({
  at,
  zone,
  locale,
}: {
  readonly at: number;
  readonly zone: string;
  readonly locale: string;
}) {
  return <time dateTime={toLocal(at, zone).slice(0, 10)}>{dayIn(at, zone, locale)}</time>;
}
