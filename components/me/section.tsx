import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A block of a learner's page: its heading in the margin on a wide screen, what it says beside it. */
export function Section({
  id,
  title,
  label,
  children,
}: {
  readonly id: string;
  readonly title: ReactNode;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        {label ? <p className="label">{label}</p> : null}
        <h2 id={`${id}-title`}>{title}</h2>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
