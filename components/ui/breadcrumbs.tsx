import { getT } from '@/components/i18n';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  readonly label: string;
  /** Absent on the last: the page one is on. */
  readonly href?: string;
}

/** The way from the top to this page; its last entry is the page itself. */
export function Breadcrumbs({ trail }: { readonly trail: readonly Crumb[] }) {
  const t = getT('shell');
  return (
    <nav aria-label={t('breadcrumbs')} className={styles.nav}>
      <ol className={styles.list}>
        {trail.map((crumb) => (
          <li key={crumb.label} className={styles.item}>
            {crumb.href ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
