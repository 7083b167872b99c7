import { getT } from '@/components/i18n';
import styles from './not-found-text.module.css';

/** The page for when something broke on the server: what happened to the reader's work, and what to do. */
export function BrokenText({ locale }: { readonly locale: string }) {
  const t = getT('errors');
  return (
    <div className="page">
      <div className={styles.text}>
        <p className={styles.code}>500</p>
        <h1>{t('brokenHeading')}</h1>
        <p>{t('brokenText')}</p>
        <ul className={styles.ways}>
          <li>
            <a href={`/${locale}/learn`}>{t('toCourse')}</a>
          </li>
          <li>
            <a href={`/${locale}/me`}>{t('toMe')}</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
