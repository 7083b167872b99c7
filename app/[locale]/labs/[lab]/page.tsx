import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignedNote } from '@/components/assigned/assigned-note';
import { defaultLocale, getT, locales } from '@/components/i18n';
import { Lab } from '@/components/labs/lab';
import { makeCitations } from '@/components/lesson/citations';
import { CiteCards } from '@/components/lesson/cite-cards';
import { SourceList } from '@/components/lesson/source-list';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { SeenMark } from '@/components/ui/source-marks';
import { getCourse } from '@/lib/course/artefacts';
import { citedIn, inOrder } from '@/lib/course/cited-text';
import type { LabText } from '@/lib/course/types';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string; lab: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    Object.keys(getCourse(locale).labs).map((lab) => ({ locale, lab })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, lab: id } = await params;
  const lab = getCourse(locale).labs[id];
  return lab ? { title: lab.title, description: lab.summary } : {};
}

/** Fact ids in the order in which a reader meets them on the page. */
function factsOf(lab: LabText): string[] {
  const texts = [
    ...lab.scenarios.flatMap((scenario) => [scenario.setting, scenario.explain]),
    ...lab.howWeKnow,
  ];
  return inOrder(texts.flatMap(citedIn));
}

/** A lab: played where there are scripts, walked through in words and pictures where there are none. */
export default async function LabPage({ params }: Props) {
  const { locale, lab: id } = await params;
  const t = getT('labs');
  const course = getCourse(locale);
  const lab = course.labs[id];
  if (!lab) notFound();
  const module = course.modules[lab.module];
  const citations = makeCitations(course, factsOf(lab));
  const mechanisms = lab.mechanisms.flatMap((each) => course.mechanisms[each] ?? []);
  return (
    <article className="page">
      <Breadcrumbs trail={[{ label: t('title'), href: `/${locale}/labs` }, { label: lab.title }]} />
      <header className={styles.header}>
        <h1>{lab.title}</h1>
        <p className={styles.question}>{lab.question}</p>
        <p className="meta">
          {lab.summary} {t('minutes', { minutes: lab.minutes })}{' '}
          {module
            ? t.rich('ofModule', {
                link: (chunks) => <a href={`/${locale}/learn/${module.slug}`}>{chunks}</a>,
                module: module.title,
              })
            : null}
        </p>
        <AssignedNote lab={lab.id} />
      </header>

      <Lab
        lab={lab}
        locale={locales.find((each) => each === locale) ?? defaultLocale}
        page
        renderText={citations.rich}
      />

      {mechanisms.length > 0 ? (
        <section className={styles.section} aria-labelledby="built-from">
          <h2 id="built-from">{t('builtFrom')}</h2>
          <ul className={styles.mechanisms}>
            {mechanisms.map((mechanism) => (
              <li key={mechanism.id}>
                <p>{mechanism.system}</p>
                <ul className={styles.sources}>
                  {mechanism.sources.map((sourceId) => {
                    const source = course.sources[sourceId];
                    return source ? (
                      <li key={sourceId}>
                        <a href={`/${locale}/sources/${sourceId}`}>{source.title}</a>{' '}
                        {source.publisher}, {source.date.slice(0, 4)}{' '}
                        <SeenMark seen={source.seen} />
                      </li>
                    ) : null;
                  })}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ) : null}

      {citations.order.length > 0 ? (
        <section className={styles.section} aria-labelledby="sources">
          <h2 id="sources">{t('sources')}</h2>
          <SourceList course={course} order={citations.order} />
        </section>
      ) : null}
      <CiteCards />
    </article>
  );
}
