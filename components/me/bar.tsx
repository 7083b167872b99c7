import styles from './bar.module.css';

/**
 * A share of a whole as a rule that fills, under what it is about and over what it says: as readable in grey as in
 * colour, and on a phone as on a wide page. `value` and `max` in the same unit.
 */
export function Bar({
  label,
  value,
  max,
  text,
}: {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly text: string;
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={styles.bar}>
      <span>{label}</span>
      <svg className={styles.drawing} aria-hidden="true">
        <line x1="0" y1="50%" x2="100%" y2="50%" className={styles.track} />
        <line x1="0" y1="50%" x2={`${share * 100}%`} y2="50%" className={styles.fill} />
      </svg>
      <span className={styles.text}>{text}</span>
    </div>
  );
}
