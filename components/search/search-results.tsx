import { getT } from '@/components/i18n';
import { SeenMark } from '@/components/ui/source-marks';
import type { SearchKind, SearchResult } from '@/lib/course/search-index';
import type { Course } from '@/lib/course/types';
import { Highlight } from './highlight';
import styles from './search-results.module.css';

const kinds: readonly SearchKind[] = ['lesson', 'lab', 'term', 'source'];

/** What was found, by kind, best first in each; the words of the query are marked. */
export function SearchResults({
  course,
  query,
  results,
}: {
  readonly course: Course;
  readonly query: string;
  readonly results: readonly SearchResult[];
}) {
  const t = getT('search');
  return kinds.map((kind) => {
    const own = results.filter((result) => result.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} className={styles.group} aria-labelledby={`found-${kind}`}>
        <h2 id={`found-${kind}`}>{t(`group.${kind}`)}</h2>
        <ol className={styles.list}>
          {own.map((result) => (
            <li key={result.href} className={styles.item}>
              <a className={styles.title} href={result.href}>
                <Highlight text={result.title} query={query} />
                {result.section ? (
                  <>
                    {': '}
                    <Highlight text={result.section} query={query} />
                  </>
                ) : null}
              </a>
              <p className={styles.excerpt}>
                <Highlight text={result.excerpt} query={query} />
              </p>
              <Where course={course} result={result} />
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

/** Where a result stands, or how a source was read. */
function Where({ course, result }: { readonly course: Course; readonly result: SearchResult }) {
  const t = getT('search');
  const [, , , first = '', second = ''] = (result.href.split('#')[0] ?? '').split('/');
  if (result.kind === 'lesson') {
    const module = course.modules[first];
    const index = module?.lessons.findIndex((lesson) => lesson.slug === second) ?? -1;
    return module && index >= 0 ? (
      <p className={styles.where}>{t('inModule', { module: module.title, number: index + 1 })}</p>
    ) : null;
  }
  if (result.kind === 'lab') {
    const lab = course.labs[first];
    return lab ? <p className={styles.where}>{t('minutes', { minutes: lab.minutes })}</p> : null;
  }
  const source = result.kind === 'source' ? course.sources[first] : undefined;
  return source ? (
    <p className={styles.where}>
      <SeenMark seen={source.seen} />
    </p>
  ) : null;
}
