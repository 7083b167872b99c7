import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getT, locales } from '@/components/i18n';
import { AfterLesson } from '@/components/lesson/after-lesson';
import { CiteCards } from '@/components/lesson/cite-cards';
import { formatDate } from '@/components/lesson/dates';
import { lessonComponents } from '@/components/lesson/lesson-components';
import { SourceList } from '@/components/lesson/source-list';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse, getLessonCode } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string; module: string; lesson: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    Object.values(getCourse(locale).modules).flatMap((module) =>
      module.lessons.map((lesson) => ({ locale, module: module.slug, lesson: lesson.slug })),
    ),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, module, lesson: slug } = await params;
  const lesson = getCourse(locale).modules[module]?.lessons.find((each) => each.slug === slug);
  return lesson
    ? { title: lesson.title, description: lesson.summary, keywords: [...lesson.keywords] }
    : {};
}

/** A lesson: static, and whole without scripts. */
export default async function LessonPage({ params }: Props) {
  const { locale, module: moduleSlug, lesson: slug } = await params;
  const t = getT('lesson');
  const course = getCourse(locale);
  const module = course.modules[moduleSlug];
  const index = module?.lessons.findIndex((each) => each.slug === slug) ?? -1;
  const lesson = module?.lessons[index];
  if (!module || !lesson) notFound();
  const Body = getMDXComponent(getLessonCode(moduleSlug, slug, locale));
  return (
    <article className="page">
      <Breadcrumbs
        trail={[
          { label: t('course'), href: `/${locale}/learn` },
          { label: module.title, href: `/${locale}/learn/${moduleSlug}` },
          { label: lesson.title },
        ]}
      />
      <header className={styles.header}>
        <p className="label">{t('place', { number: index + 1, count: module.lessons.length })}</p>
        <h1>{lesson.title}</h1>
        <p className="lede">{lesson.summary}</p>
        <p className="meta">
          {t('meta', { minutes: lesson.minutes, date: formatDate(lesson.factsChecked) })}
        </p>
      </header>

      <div className={styles.columns}>
        <nav className={`${styles.contents} no-print`} aria-labelledby="contents">
          <p className="label" id="contents">
            {t('contents')}
          </p>
          <ol className={styles.contentsList}>
            {lesson.headings.map((heading) => (
              <li key={heading.id}>
                <a href={`#${heading.id}`}>{heading.text}</a>
              </li>
            ))}
            <li>
              <a href="#sources">{t('sources')}</a>
            </li>
          </ol>
        </nav>

        <div className={styles.body}>
          {lesson.sensitive ? (
            <p className={styles.sensitive}>
              <span className="label">{t('sensitive')}</span> {lesson.sensitive}
            </p>
          ) : null}
          <div className="prose">
            <Body components={lessonComponents(course, module, lesson)} />
          </div>
          <AfterLesson course={course} module={module} lesson={lesson} />
        </div>
      </div>

      <section className={styles.sources} aria-labelledby="sources">
        <h2 id="sources">{t('sources')}</h2>
        <SourceList course={course} order={lesson.citations} />
      </section>
      <CiteCards />
    </article>
  );
}
