import { getT } from '@/components/i18n';
import { PLAIN_TITLES_SCRIPT } from '@/lib/http/plain-titles';

/** For `<head>`: keeps titles plain for readers who asked for it (see lib/http/plain-titles.ts). */
export function PlainTitles() {
  const t = getT('shell');
  return <script data-title={t('plainTitle')}>{PLAIN_TITLES_SCRIPT}</script>;
}
