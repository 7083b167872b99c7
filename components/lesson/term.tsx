import type { ReactNode } from 'react';
import type { Course } from '@/lib/course/types';
import styles from './term.module.css';

/**
 * A glossary term in running text: its meaning shows by looking (pointer or focus), the whole entry is a link away.
 * It needs no script; the short meaning is the link's description.
 */
export function Term({
  course,
  id,
  children,
}: {
  readonly course: Course;
  readonly id: string;
  readonly children: ReactNode;
}) {
  const term = course.glossary[id];
  if (!term) return <>{children}</>;
  const described = `term-${id}`;
  return (
    <span className={styles.wrap}>
      <a
        className={styles.term}
        href={`/${course.locale}/glossary#${id}`}
        aria-describedby={described}
      >
        {children}
      </a>
      <span className={`${styles.card} no-print`} role="tooltip" id={described}>
        <strong className={styles.name}>{term.term}</strong> {term.short}
      </span>
    </span>
  );
}
