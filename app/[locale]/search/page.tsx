import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { SearchResults } from '@/components/search/search-results';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { getCourse } from '@/lib/course/artefacts';
import { type SearchResult, search } from '@/lib/course/search-index';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

const MOST = 60;
const LONGEST = 200;

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
}

/** The query as it was asked, without what no word holds. */
async function queryOf(searchParams: Props['searchParams']): Promise<string> {
  const { q } = await searchParams;
  return ((Array.isArray(q) ? q[0] : q) ?? '').trim().slice(0, LONGEST);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = getT('search');
  const query = await queryOf(searchParams);
  return {
    title: query === '' ? t('title') : t('titleFor', { query }),
    description: t('description'),
    robots: { index: false },
  };
}

/** Searching, by a plain form. The query stands in the address and nowhere else. */
export default async function Search({ params, searchParams }: Props) {
  const { locale } = await params;
  const t = getT('search');
  const course = getCourse(locale);
  const query = await queryOf(searchParams);
  const results = query === '' ? [] : search(query, MOST, locale);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
      </header>
      <search>
        <form action={`/${locale}/search`} className={styles.form}>
          <Field label={t('field')} hint={t('hint')}>
            {(ids) => (
              <input
                id={ids.input}
                aria-describedby={ids.describedBy}
                type="search"
                name="q"
                defaultValue={query}
                maxLength={LONGEST}
                autoComplete="off"
                enterKeyHint="search"
              />
            )}
          </Field>
          <Button type="submit" kind="primary">
            {t('button')}
          </Button>
        </form>
      </search>
      {query === '' ? null : (
        <div className={styles.outcome}>
          <p>{results.length === 0 ? t('nothing', { query }) : foundWords(query, results)}</p>
          {results.length === 0 ? (
            <>
              <h2>{t('tryTitle')}</h2>
              <ul className={styles.tries}>
                <li>{t('try1')}</li>
                <li>{t('try2')}</li>
                <li>{t('try3')}</li>
                <li>
                  {t.rich('try4', {
                    glossary: (chunks) => <a href={`/${locale}/glossary`}>{chunks}</a>,
                    map: (chunks) => <a href={`/${locale}/learn`}>{chunks}</a>,
                  })}
                </li>
              </ul>
            </>
          ) : null}
        </div>
      )}
      <SearchResults course={course} query={query} results={results} />
      <p className="meta">{t('privacy')}</p>
    </div>
  );
}

/** How much was found, and of what. */
function foundWords(query: string, results: readonly SearchResult[]): string {
  const t = getT('search');
  const parts = (['lesson', 'lab', 'term', 'source'] as const).flatMap((kind) => {
    const count = results.filter((result) => result.kind === kind).length;
    return count > 0 ? [t(`count.${kind}`, { count })] : [];
  });
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return t(results.length === MOST ? 'foundMost' : 'found', {
    count: results.length,
    query,
    parts: list,
  });
}
