import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignedNote } from '@/components/assigned/assigned-note';
import { getT, locales } from '@/components/i18n';
import { LabIndex } from '@/components/learn/lab-index';
import { LessonIndex } from '@/components/learn/lesson-index';
import { roman } from '@/components/learn/roman';
import { formatDate } from '@/components/lesson/dates';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ModuleNext } from '@/components/progress/module-next';
import { ButtonLink } from '@/components/ui/button';
import { Ornament } from '@/components/ui/ornament';
import { getCourse } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string; module: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    Object.keys(getCourse(locale).modules).map((module) => ({ locale, module })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, module: slug } = await params;
  const module = getCourse(locale).modules[slug];
  return module ? { title: module.title, description: module.summary } : {};
}

/** A module: how it opens, what one can do after it, its lessons, labs and test. */
export default async function ModulePage({ params }: Props) {
  const { locale, module: slug } = await params;
  const t = getT('learn');
  const course = getCourse(locale);
  const module = course.modules[slug];
  if (!module) notFound();
  const partIndex = course.parts.findIndex((part) => part.modules.includes(slug));
  const part = course.parts[partIndex];
  const labs = Object.values(course.labs).filter((lab) => lab.module === slug);
  const first = module.lessons[0];
  return (
    <div className="page">
      <Breadcrumbs
        trail={[{ label: t('title'), href: `/${locale}/learn` }, { label: module.title }]}
      />
      <header className={styles.header}>
        <div>
          {part ? (
            <p className="label">
              {t('part', { number: roman(partIndex + 1) })} · {part.title}
            </p>
          ) : null}
          <h1 className={styles.title}>{module.title}</h1>
          <p className={styles.opening}>{module.opening}</p>
          <div className={styles.begin}>
            {first ? (
              <ModuleNext
                modules={[
                  {
                    slug,
                    title: module.title,
                    lessons: module.lessons.map((lesson) => ({
                      slug: lesson.slug,
                      title: lesson.title,
                    })),
                  },
                ]}
                first={{ href: `/${locale}/learn/${slug}/${first.slug}`, words: t('beginLesson') }}
                locale={locale}
              />
            ) : null}
            <span className="meta">
              {t('moduleMeta', {
                lessons: module.lessons.length,
                minutes: module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
                date: formatDate(module.factsChecked),
              })}
            </span>
          </div>
          <AssignedNote module={slug} />
        </div>
        <Ornament name={part?.ornament ?? 'wall'} className={styles.ornament} />
      </header>

      <section className={styles.section} aria-labelledby="lessons">
        <h2 id="lessons">{t('lessons')}</h2>
        <LessonIndex module={module} locale={locale} summaries />
      </section>

      {labs.length > 0 ? (
        <section className={styles.section} aria-labelledby="labs">
          <h2 id="labs">{t('labs')}</h2>
          <LabIndex labs={labs} locale={locale} />
        </section>
      ) : null}

      <section className={styles.section} aria-labelledby="test">
        <h2 id="test">{t('test')}</h2>
        <div className={styles.test}>
          <p>{t('testText', { items: module.test.items, passMark: module.test.passMark })}</p>
          <ButtonLink href={`/${locale}/learn/${slug}/test`}>{t('testOpen')}</ButtonLink>
        </div>
      </section>

      <section className={styles.section} aria-labelledby="objectives">
        <h2 id="objectives">{t('objectives')}</h2>
        <ul className={styles.objectives}>
          {module.objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
      </section>

      {module.guide ? (
        <p className={styles.guide}>
          {t('forTeachers')} <a href={`/${locale}/teach/guides/${slug}`}>{module.guide.title}</a>
        </p>
      ) : null}
    </div>
  );
}
