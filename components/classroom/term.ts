/** A term in words. */
import { getT } from '@/components/i18n';

/** Days of a term (YYYY-MM-DD) as a span in words; null where the class has none. */
export function termWords(
  term: { readonly termFrom: string | null; readonly termTo: string | null },
  locale: string,
): string | null {
  const t = getT('teachClass');
  const { termFrom, termTo } = term;
  if (termFrom && termTo) {
    return t('term.span', { from: dayWords(termFrom, locale), to: dayWords(termTo, locale) });
  }
  if (termFrom) return t('term.from', { from: dayWords(termFrom, locale) });
  if (termTo) return t('term.to', { to: dayWords(termTo, locale) });
  return null;
}

function dayWords(day: string, locale: string): string {
  // A day is no instant: it is read and written in the same zone, and so stays the same day.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
