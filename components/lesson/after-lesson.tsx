import { AssignedNote } from '@/components/assigned/assigned-note';
import { getT } from '@/components/i18n';
import { LessonProgress } from '@/components/progress/lesson-progress';
import type { Course, Lesson, Module } from '@/lib/course/types';
import styles from './after-lesson.module.css';

/** What stands after a lesson: how far one is in it, the way back and the way on, the module's test after its last lesson. */
export function AfterLesson({
  course,
  module,
  lesson,
}: {
  readonly course: Course;
  readonly module: Module;
  readonly lesson: Lesson;
}) {
  const t = getT('lesson');
  const index = module.lessons.findIndex((candidate) => candidate.slug === lesson.slug);
  const previous = module.lessons[index - 1];
  const next = module.lessons[index + 1];
  const base = `/${course.locale}/learn/${module.slug}`;
  return (
    <>
      <AssignedNote module={module.slug} lesson={lesson.slug} />
      <LessonProgress module={module.slug} lesson={lesson.slug} checks={lesson.checks.length} />
      <nav className={`${styles.nav} no-print`} aria-label={t('around')}>
        {previous ? (
          <a className={styles.previous} href={`${base}/${previous.slug}`} rel="prev">
            <span className="label">{t('previous')}</span>
            <span className={styles.title}>{previous.title}</span>
          </a>
        ) : null}
        {next ? (
          <a className={styles.next} href={`${base}/${next.slug}`} rel="next">
            <span className="label">{t('next')}</span>
            <span className={styles.title}>{next.title}</span>
          </a>
        ) : (
          <a className={styles.next} href={`${base}/test`} rel="next">
            <span className="label">{t('nextTest')}</span>
            <span className={styles.title}>{t('testOf', { module: module.title })}</span>
          </a>
        )}
      </nav>
    </>
  );
}
