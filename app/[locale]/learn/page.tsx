import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { PartBlock } from '@/components/learn/part-block';
import { ModuleNext } from '@/components/progress/module-next';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse } from '@/lib/course/artefacts';
import { modulesInOrder } from '@/lib/course/lookups';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('learn');
  return { title: t('title'), description: t('description') };
}

/** The course map: every part with its ornament, its modules and their lessons. */
export default async function Learn({ params }: Props) {
  const { locale } = await params;
  const t = getT('learn');
  const course = getCourse(locale);
  const modules = modulesInOrder(course);
  const lessons = modules.flatMap((module) => module.lessons);
  const first = lessons[0];
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('heading')}</h1>
        <p className="lede">
          {t('lede', {
            modules: modules.length,
            lessons: lessons.length,
            minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
          })}
        </p>
        {first ? (
          <p>
            <ModuleNext
              modules={modules.map(({ slug, title, lessons: own }) => ({
                slug,
                title,
                lessons: own.map((lesson) => ({ slug: lesson.slug, title: lesson.title })),
              }))}
              first={{
                href: `/${locale}/learn/${first.module}/${first.slug}`,
                words: t('beginLesson'),
              }}
              locale={locale}
            />
          </p>
        ) : null}
      </header>
      {course.parts.map((part, index) => (
        <PartBlock key={part.id} course={course} part={part} number={index + 1} />
      ))}
    </div>
  );
}
