import { getT } from '@/components/i18n';
import { LessonMark } from '@/components/progress/lesson-mark';
import type { Module } from '@/lib/course/types';
import styles from './lesson-index.module.css';

/**
 * A module's lessons as a book lists its chapters. `summaries` adds what each is about. Beside each
 * comes a mark once this reader's own request has told how far they are.
 */
export function LessonIndex({
  module,
  locale,
  summaries = false,
}: {
  readonly module: Module;
  readonly locale: string;
  readonly summaries?: boolean;
}) {
  const t = getT('learn');
  return (
    <ol className={styles.list}>
      {module.lessons.map((lesson, index) => (
        <li key={lesson.slug} className={styles.item}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.text}>
            <a className={styles.title} href={`/${locale}/learn/${module.slug}/${lesson.slug}`}>
              {lesson.title}
            </a>
            {summaries ? <p className={styles.summary}>{lesson.summary}</p> : null}
          </div>
          <span className={styles.minutes}>
            {t('minutes', { minutes: lesson.minutes })}
            <LessonMark module={module.slug} lesson={lesson.slug} />
          </span>
        </li>
      ))}
    </ol>
  );
}
