import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { shortSource } from '@/components/lesson/citations';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('glossary');
  return { title: t('title'), description: t('lede') };
}

/** Every term, in order, each at an address of its own (`#id`). */
export default async function Glossary({ params }: Props) {
  const { locale } = await params;
  const t = getT('glossary');
  const course = getCourse(locale);
  const terms = Object.values(course.glossary).sort((a, b) => a.term.localeCompare(b.term, locale));
  const letters = [...new Set(terms.map((term) => term.term.charAt(0).toLocaleUpperCase(locale)))];
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
      </header>
      <nav aria-label={t('letters')}>
        <ul className={styles.letters}>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} className={styles.letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl>
            {terms
              .filter((term) => term.term.charAt(0).toLocaleUpperCase(locale) === letter)
              .map((term) => (
                <div key={term.id} id={term.id} className={styles.term}>
                  <dt>{term.term}</dt>
                  <dd>
                    <p>{term.short}</p>
                    {term.long ? <p className={styles.long}>{term.long}</p> : null}
                    {term.see.length > 0 ? (
                      <p className={styles.more}>
                        {t('see')}{' '}
                        {term.see.map((id, index) => (
                          <span key={id}>
                            {index > 0 ? ', ' : null}
                            <a href={`#${id}`}>{course.glossary[id]?.term ?? id}</a>
                          </span>
                        ))}
                      </p>
                    ) : null}
                    {term.citations.length > 0 ? (
                      <p className={styles.more}>
                        {t('from')}{' '}
                        {term.citations.map((id, index) => {
                          const fact = course.facts[id];
                          if (!fact) return null;
                          return (
                            <span key={id}>
                              {index > 0 ? '; ' : null}
                              <a href={`/${locale}/sources/${fact.sources[0] ?? ''}#${id}`}>
                                {shortSource(course, fact)}
                              </a>
                            </span>
                          );
                        })}
                      </p>
                    ) : null}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
