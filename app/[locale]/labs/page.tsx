import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { LabIndex } from '@/components/learn/lab-index';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('labs');
  return { title: t('title'), description: t('lede') };
}

/** All labs, by module. */
export default async function Labs({ params }: Props) {
  const { locale } = await params;
  const t = getT('labs');
  const course = getCourse(locale);
  const modules = course.parts
    .flatMap((part) => part.modules)
    .flatMap((slug) => course.modules[slug] ?? []);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
      </header>
      {modules.map((module) => {
        const labs = Object.values(course.labs).filter((lab) => lab.module === module.slug);
        return labs.length === 0 ? null : (
          <section key={module.slug} className={styles.module} aria-labelledby={module.slug}>
            <h2 id={module.slug}>
              <a href={`/${locale}/learn/${module.slug}`}>{module.title}</a>
            </h2>
            <LabIndex labs={labs} locale={locale} />
          </section>
        );
      })}
    </div>
  );
}
