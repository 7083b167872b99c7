import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getT, locales } from '@/components/i18n';
import { formatDate } from '@/components/lesson/dates';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ConfidenceMark, SeenMark } from '@/components/ui/source-marks';
import { getCourse } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    Object.keys(getCourse(locale).sources).map((id) => ({ locale, id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const source = getCourse(locale).sources[id];
  return source ? { title: source.title } : {};
}

/** One source: what it is, how it was read, what rests on it, and where the course uses that. */
export default async function SourcePage({ params }: Props) {
  const { locale, id } = await params;
  const t = getT('sources');
  const course = getCourse(locale);
  const source = course.sources[id];
  if (!source) notFound();
  const facts = Object.values(course.facts).filter((fact) => fact.sources.includes(id));
  const factIds = new Set(facts.map((fact) => fact.id));
  const lessons = Object.values(course.modules).flatMap((module) =>
    module.lessons.filter((lesson) => lesson.citations.some((cited) => factIds.has(cited))),
  );
  return (
    <div className="page">
      <Breadcrumbs
        trail={[{ label: t('title'), href: `/${locale}/sources` }, { label: source.title }]}
      />
      <header className={styles.header}>
        <p className="label">{t(`kindOne.${source.kind}`)}</p>
        <h1 className={styles.title}>{source.title}</h1>
        <p className={styles.from}>
          {source.authors.length > 0 ? `${source.authors.join(', ')}. ` : null}
          {source.publisher}, {formatDate(source.date)}
        </p>
        <p>
          <SeenMark seen={source.seen} />
        </p>
        <p className={styles.link}>
          <a href={source.url} rel="external noreferrer">
            {source.url}
          </a>
          <span className={styles.leaves}>{t('leaves')}</span>
        </p>
        {source.note ? (
          <p className={styles.note}>
            <strong>{t('note')}</strong> {source.note}
          </p>
        ) : null}
      </header>

      <section className={styles.section} aria-labelledby="facts">
        <h2 id="facts">{t('factsTitle')}</h2>
        {facts.length === 0 ? <p>{t('noFacts')}</p> : null}
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact.id} id={fact.id} className={styles.fact}>
              <p>{fact.claim}</p>
              {fact.caveat ? (
                <p className={styles.caveat}>
                  <strong>{t('caveat')}</strong> {fact.caveat}
                </p>
              ) : null}
              <p className={styles.state}>
                <ConfidenceMark level={fact.confidence} />
                <span>
                  {fact.checked ? t('checked', { date: formatDate(fact.checked) }) : t('unchecked')}
                </span>
                {fact.sources.length > 1 ? (
                  <span>{t('alsoFrom', { count: fact.sources.length - 1 })}</span>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </section>

      {lessons.length > 0 ? (
        <section className={styles.section} aria-labelledby="lessons">
          <h2 id="lessons">{t('lessonsTitle')}</h2>
          <ul className={styles.lessons}>
            {lessons.map((lesson) => (
              <li key={`${lesson.module}/${lesson.slug}`}>
                <a href={`/${locale}/learn/${lesson.module}/${lesson.slug}`}>{lesson.title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
