import type { ReactNode } from 'react';
import { fontClasses } from '@/app/fonts';
import { getT } from '@/components/i18n';
import { LargeType } from './large-type';
import { LeaveKey } from './leave-key';
import { PlainTitles } from './plain-titles';
import { LeaveQuickly, SiteHeader } from './site-header';
import { SiteFooter } from './site-footer';

/* For browsers that don't know `@media (scripting)`; see app/globals.css. */
const withoutScripts =
  '.needs-js{display:none!important}.no-js-only,.js-hidden{display:revert!important}';

/**
 * The whole document around a page: language, direction, typefaces, header, footer.
 * `who` and `settings` are places for what concerns one reader and isn't known when pages are made.
 */
export function HtmlShell({
  locale,
  dir,
  who,
  settings,
  children,
}: {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly who?: ReactNode;
  readonly settings?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = getT('shell');
  return (
    <html lang={locale} dir={dir} className={fontClasses}>
      {/* biome-ignore lint/style/noHeadElement: the root layout of the App Router renders the document itself. */}
      <head>
        <PlainTitles />
      </head>
      <body>
        <noscript>
          <style>{withoutScripts}</style>
        </noscript>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <SiteHeader locale={locale} who={who} leave={<LeaveQuickly />} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={locale} settings={settings} />
        <LeaveKey />
        <LargeType />
      </body>
    </html>
  );
}
