import { getT } from '@/components/i18n';
import { Ornament } from '@/components/ui/ornament';
import type { Course, Part } from '@/lib/course/types';
import { LessonIndex } from './lesson-index';
import styles from './part-block.module.css';
import { roman } from './roman';

/** One part of the map: its ornament in the margin, its modules and their lessons beside it. */
export function PartBlock({
  course,
  part,
  number,
}: {
  readonly course: Course;
  readonly part: Part;
  /** Counts from 1. */
  readonly number: number;
}) {
  const t = getT('learn');
  const modules = part.modules.flatMap((slug) => course.modules[slug] ?? []);
  return (
    <section className={styles.part} aria-labelledby={`part-${part.id}`}>
      <div className={styles.side}>
        <Ornament name={part.ornament} className={styles.ornament} />
      </div>
      <div className={styles.main}>
        <p className="label">{t('part', { number: roman(number) })}</p>
        <h2 id={`part-${part.id}`} className={styles.title}>
          {part.title}
        </h2>
        <p className={styles.summary}>{part.summary}</p>
        {modules.map((module) => {
          const labs = Object.values(course.labs).filter((lab) => lab.module === module.slug);
          return (
            <section key={module.slug} className={styles.module}>
              <h3 className={styles.moduleTitle}>
                <a href={`/${course.locale}/learn/${module.slug}`}>{module.title}</a>
              </h3>
              <p className={styles.moduleSummary}>{module.summary}</p>
              <LessonIndex module={module} locale={course.locale} />
              <p className={styles.more}>
                {labs.length > 0 ? (
                  <a href={`/${course.locale}/learn/${module.slug}#labs`}>
                    {t('labsCount', { count: labs.length })}
                  </a>
                ) : null}
                <a href={`/${course.locale}/learn/${module.slug}/test`}>
                  {t('testLink', { items: module.test.items })}
                </a>
              </p>
            </section>
          );
        })}
      </div>
    </section>
  );
}
