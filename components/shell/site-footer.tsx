import type { ReactNode } from 'react';
import { getT } from '@/components/i18n';
import styles from './site-footer.module.css';

/** The foot of every page: what is recorded, what was wrong, under what licences. `settings` is a place for a reader's own. */
export function SiteFooter({
  locale,
  settings,
}: {
  readonly locale: string;
  readonly settings?: ReactNode;
}) {
  const t = getT('shell');
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.inner}>
        <div className={styles.record}>
          <p className="label">{t('footer.recordTitle')}</p>
          <p>
            {t.rich('footer.record', {
              link: (chunks) => <a href={`/${locale}/me/record`}>{chunks}</a>,
            })}
          </p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul className={styles.links}>
            <li>
              <a href={`/${locale}/me`}>{t('footer.progress')}</a>
            </li>
            <li>
              <a href={`/${locale}/me/sessions`}>{t('footer.sessions')}</a>
            </li>
            <li>
              <a href={`/${locale}/join`}>{t('footer.join')}</a>
            </li>
            <li>
              <a href={`/${locale}/teach`}>{t('footer.teach')}</a>
            </li>
            <li>
              <a href={`/${locale}/corrections`}>{t('footer.corrections')}</a>
            </li>
          </ul>
        </nav>
        <p className={styles.licence}>{t('footer.licence')}</p>
        {settings ? <div className={styles.settings}>{settings}</div> : null}
      </div>
    </footer>
  );
}
