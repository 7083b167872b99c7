import { getT } from '@/components/i18n';
import type { Confidence, Seen } from '@/lib/course/types';
import styles from './marks.module.css';

const bars: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

/** How sure the course is of a fact: three bars and the words. */
export function ConfidenceMark({ level }: { readonly level: Confidence }) {
  const t = getT('sources');
  return (
    <span className={styles.mark}>
      <svg className={styles.bars} viewBox="0 0 16 10" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 5.5 + 0.5}
            y="0.5"
            width="4"
            height="9"
            className={bar < bars[level] ? styles.full : styles.empty}
          />
        ))}
      </svg>
      {t(`confidence.${level}`)}
    </span>
  );
}

/** How a source was read for the course: in full, in part, or only through others. */
export function SeenMark({ seen }: { readonly seen: Seen }) {
  const t = getT('sources');
  return (
    <span className={styles.mark}>
      <svg className={styles.page} viewBox="0 0 10 12" aria-hidden="true">
        <rect x="0.5" y="0.5" width="9" height="11" className={styles.empty} />
        {seen === 'full' ? <path d="M2 3h6M2 5.5h6M2 8h6" className={styles.line} /> : null}
        {seen === 'excerpt' ? <path d="M2 3h6M2 5.5h3" className={styles.line} /> : null}
      </svg>
      {t(`seen.${seen}`)}
    </span>
  );
}
