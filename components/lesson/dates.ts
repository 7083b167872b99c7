/**
 * A date as precise as it is known: `2017-12-06` → 6 December 2017, `2017-12` → December 2017, `2017` → 2017.
 * Anything else is given back as it is.
 */
export function formatDate(iso: string, locale = 'en'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match?.[2]) return iso;
  const day = match[3];
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, day ? Number(day) : 1));
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date);
}
