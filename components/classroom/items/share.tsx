import styles from './items.module.css';

/** A share of a whole as a rule that fills; the words beside it say the same. */
export function Share({ value, max }: { readonly value: number; readonly max: number }) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <svg className={styles.share} aria-hidden="true">
      <line x1="0" y1="50%" x2="100%" y2="50%" className={styles.track} />
      <line x1="0" y1="50%" x2={`${share * 100}%`} y2="50%" className={styles.fill} />
    </svg>
  );
}
