import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import styles from './site-header.module.css';

/**
 * The top of every page. `who` is the place for what is about this reader (signed in or not), which is fetched and so
 * never part of a prerendered page; `leave` for what hides the page at once.
 */
export function SiteHeader({
  locale,
  who,
  leave,
}: {
  readonly locale: string;
  readonly who: ReactNode;
  readonly leave: ReactNode;
}) {
  const t = getT('shell');
  const links = [
    { href: `/${locale}/learn`, label: t('nav.course') },
    { href: `/${locale}/labs`, label: t('nav.labs') },
    { href: `/${locale}/sources`, label: t('nav.sources') },
    { href: `/${locale}/glossary`, label: t('nav.glossary') },
    { href: `/${locale}/search`, label: t('nav.search') },
  ];
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.inner}>
        <a className={styles.name} href={`/${locale}`}>
          {t.rich('name', { amp: (chunks) => <em>{chunks}</em> })}
        </a>
        <nav className={styles.nav} aria-label={t('nav.label')}>
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.side}>
          {who}
          {leave}
        </div>
      </div>
    </header>
  );
}

/** Leads to `/leave`, which goes on to an innocent page and takes this one out of the way back. */
export function LeaveQuickly() {
  const t = getT('shell');
  return (
    <a className={styles.leave} href="/leave" rel="noreferrer">
      {t('leave')}
    </a>
  );
}
