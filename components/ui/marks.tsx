/** Small marks without strings of their own, so that client components may use them too. */
import styles from './marks.module.css';

export type ProgressState = 'not-begun' | 'begun' | 'done';

/** How far one is, as a mark; `label` says the same in words. */
export function ProgressMark({
  state,
  label,
}: {
  readonly state: ProgressState;
  readonly label: string;
}) {
  return (
    <span className={styles.mark}>
      <svg className={styles.dot} viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" className={state === 'done' ? styles.full : styles.empty} />
        {state === 'begun' ? <path d="M6 1 A5 5 0 0 1 6 11 Z" className={styles.full} /> : null}
      </svg>
      {label}
    </span>
  );
}

/** A word or two set apart by a rule, for what a thing is or where it stands. `tone` never speaks alone: the words do. */
export function Badge({
  children,
  tone = 'plain',
}: {
  readonly children: string;
  readonly tone?: 'plain' | 'signal' | 'free';
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}

/**
 * A redaction bar: what isn't there, and why, for those who can't see the bar.
 * `size` is its width in characters' halves, from short (a date) to long (a sentence).
 */
export function Redaction({
  label,
  size = 'medium',
}: {
  readonly label: string;
  readonly size?: 'short' | 'medium' | 'long';
}) {
  return (
    <span className={`${styles.redaction} ${styles[size]}`}>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
