import { getT } from '@/components/i18n';
import { Redaction } from '@/components/ui/marks';
import styles from './not-found-text.module.css';

/** The page for an address that leads nowhere. */
export function NotFoundText({ locale }: { readonly locale: string }) {
  const t = getT('errors');
  return (
    <div className="page">
      <div className={styles.text}>
        <p className={styles.code}>
          404 <Redaction label={t('nothingHere')} size="long" />
        </p>
        <h1>{t('notFoundHeading')}</h1>
        <p>{t('notFoundText')}</p>
        <ul className={styles.ways}>
          <li>
            <a href={`/${locale}/learn`}>{t('toCourse')}</a>
          </li>
          <li>
            <a href={`/${locale}/search`}>{t('toSearch')}</a>
          </li>
          <li>
            <a href={`/${locale}`}>{t('toHome')}</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
