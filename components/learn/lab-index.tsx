import { getT } from '@/components/i18n';
import type { LabText } from '@/lib/course/types';
import styles from './lab-index.module.css';

/** Labs in a list: what each asks, whose two screens it shows, how long it takes. */
export function LabIndex({
  labs,
  locale,
}: {
  readonly labs: readonly LabText[];
  readonly locale: string;
}) {
  const t = getT('learn');
  return (
    <ul className={styles.list}>
      {labs.map((lab) => (
        <li key={lab.id} className={styles.item}>
          <a className={styles.title} href={`/${locale}/labs/${lab.id}`}>
            {lab.title}
          </a>
          <span className={styles.minutes}>{t('minutes', { minutes: lab.minutes })}</span>
          <p className={styles.summary}>{lab.summary}</p>
          <p className={styles.screens}>
            <span>{lab.screens.citizen}</span>
            <span className={styles.divide} aria-hidden="true" />
            <span>{lab.screens.authority}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
