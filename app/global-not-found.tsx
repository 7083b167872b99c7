import type { Metadata } from 'next';
import { defaultLocale, getT } from '@/components/i18n';
import { HtmlShell } from '@/components/shell/html-shell';
import { NotFoundText } from '@/components/shell/not-found-text';
import './globals.css';

export function generateMetadata(): Metadata {
  const t = getT('errors');
  return { title: t('notFoundTitle'), robots: { index: false } };
}

/** For addresses outside every locale; needs `experimental.globalNotFound` in next.config.js. */
export default function GlobalNotFound() {
  return (
    <HtmlShell locale={defaultLocale} dir="ltr">
      <NotFoundText locale={defaultLocale} />
    </HtmlShell>
  );
}
