import { getMDXComponent } from 'mdx-bundler/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { CiteCards } from '@/components/lesson/cite-cards';
import { guideComponents } from '@/components/lesson/lesson-components';
import { SourceList } from '@/components/lesson/source-list';
import { SignedInAs } from '@/components/shell/signed-in-as';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse, getGuideCode } from '@/lib/course/artefacts';
import { enterTeaching } from '../../enter';
import styles from '../guides.module.css';

export const dynamic = 'force-dynamic';

interface Props {
  readonly params: Promise<{ locale: string; module: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachGuides')('one'), robots: { index: false } };
}

/** A module's guide, to read and to print. It holds answers: who learns in a class and teaches none doesn't reach it. */
export default async function GuidePage({ params }: Props) {
  const { locale, module: slug } = await params;
  const t = getT('teachGuides');
  const { actor, may } = await enterTeaching(
    locale,
    `/teach/guides/${encodeURIComponent(slug)}`,
    'read-guide',
  );
  const course = getCourse(locale);
  const module = Object.hasOwn(course.modules, slug) ? course.modules[slug] : undefined;
  if (!module?.guide) notFound();
  const { guide } = module;
  const Body = getMDXComponent(getGuideCode(slug, locale));
  return (
    <article className="page">
      <SignedInAs actor={actor} locale={locale} />
      <Breadcrumbs
        trail={[
          { label: t('teaching'), href: `/${locale}/teach` },
          { label: t('title'), href: `/${locale}/teach/guides` },
          { label: module.title },
        ]}
      />
      <header className={styles.header}>
        <p className="label">{t('one')}</p>
        <h1>{guide.title}</h1>
        <p className="lede">{guide.summary}</p>
        <p className={`${styles.ways} no-print`}>
          <a href={`/${locale}/learn/${slug}`}>{t('module')}</a>
          {may('try-module') ? <a href={`/${locale}/teach/try/${slug}`}>{t('try')}</a> : null}
          <PrintButton />
        </p>
      </header>
      <div className={styles.columns}>
        <nav className={`${styles.contents} no-print`} aria-labelledby="contents">
          <p className="label" id="contents">
            {t('contents')}
          </p>
          <ol>
            {guide.headings.map((heading) => (
              <li key={heading.id}>
                <a href={`#${heading.id}`}>{heading.text}</a>
              </li>
            ))}
            <li>
              <a href="#sources">{t('sources')}</a>
            </li>
          </ol>
        </nav>
        <div className={`${styles.body} prose`}>
          <Body components={guideComponents(course, guide.citations)} />
        </div>
      </div>
      <section className={styles.sources} aria-labelledby="sources">
        <h2 id="sources">{t('sources')}</h2>
        <SourceList course={course} order={guide.citations} />
      </section>
      <CiteCards />
    </article>
  );
}
