import { getT } from '@/components/i18n';
import styles from './class-rows.module.css';
import { termWords } from './term';

export interface ClassLine {
  readonly id: string;
  readonly name: string;
  readonly termFrom: string | null;
  readonly termTo: string | null;
  readonly learners: number;
  readonly waiting: number;
}

/** Classes as a teacher lists them: the name leads in, the rest says how it stands. */
export function ClassRows({
  rows,
  locale,
}: {
  readonly rows: readonly ClassLine[];
  readonly locale: string;
}) {
  const t = getT('teachClass');
  return (
    <ul className={styles.rows}>
      {rows.map((row) => {
        const term = termWords(row, locale);
        return (
          <li key={row.id}>
            <a className={styles.name} href={`/${locale}/teach/${row.id}`}>
              <bdi>{row.name}</bdi>
            </a>
            <p className="meta">
              {t('home.learners', { count: row.learners })}
              {term ? <> · {term}</> : null}
            </p>
            {row.waiting > 0 ? (
              <p className={styles.waiting}>
                <a href={`/${locale}/teach/${row.id}#waiting`}>
                  {t('home.waiting', { count: row.waiting })}
                </a>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
