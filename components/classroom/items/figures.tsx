import { getT } from '@/components/i18n';
import { numbers } from '@/components/classroom/gradebook/body';
import type { ItemStatistics } from '@/lib/classroom/item-analysis';
import type { Figure } from '@/lib/classroom/statistics';

/** A figure in words, or why there is none. */
export function figureText(figure: Figure, as: 'percent' | 'correlation', locale: string): string {
  const t = getT('teachItems');
  if (figure.kind === 'none') return t(`none.${figure.why}`, { n: figure.n });
  return as === 'percent' ? numbers(locale).percent(figure.value) : signed(figure.value, locale);
}

/** A correlation to two places, with a true minus. */
export function signed(value: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  // A hair below nothing is nothing: there is no −0.00.
  return format.format(Math.round(value * 100) / 100 || 0).replace('-', '−');
}

/** How long the middle half took. */
export function timeText(time: ItemStatistics['time'], n: number, locale: string): string {
  const t = getT('teachItems');
  if (time === null) return t('none.few-answers', { n });
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return t('seconds', { from: format.format(time.from), to: format.format(time.to) });
}
