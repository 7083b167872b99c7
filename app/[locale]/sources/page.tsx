import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { formatDate } from '@/components/lesson/dates';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { SeenMark } from '@/components/ui/source-marks';
import { getCourse } from '@/lib/course/artefacts';
import type { Course, Source, SourceKind } from '@/lib/course/types';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

/** In the order in which an investigator would weigh them. */
const kinds: readonly SourceKind[] = [
  'research',
  'dataset',
  'talk',
  'ngo-report',
  'news',
  'government',
  'law',
  'company',
  'book',
  'encyclopedia',
];

export function generateMetadata(): Metadata {
  const t = getT('sources');
  return { title: t('title'), description: t('description') };
}

/** How many facts rest on each source. */
function factCounts(course: Course): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fact of Object.values(course.facts)) {
    for (const id of fact.sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function byPublisher(a: Source, b: Source) {
  return a.publisher.localeCompare(b.publisher) || a.date.localeCompare(b.date);
}

/** Every source of the course, by kind and publisher, with how it was read. */
export default async function Sources({ params }: Props) {
  const { locale } = await params;
  const t = getT('sources');
  const course = getCourse(locale);
  const all = Object.values(course.sources);
  const counts = factCounts(course);
  const groups = kinds
    .map((kind) => ({ kind, sources: all.filter((each) => each.kind === kind).sort(byPublisher) }))
    .filter((group) => group.sources.length > 0);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">
          {t('lede', { sources: all.length, facts: Object.keys(course.facts).length })}
        </p>
      </header>

      <div className={styles.top}>
        <nav aria-label={t('kindsLabel')}>
          <ul className={styles.kinds}>
            {groups.map((group) => (
              <li key={group.kind}>
                <a href={`#${group.kind}`}>{t(`kinds.${group.kind}`)}</a>
                <span>{group.sources.length}</span>
              </li>
            ))}
          </ul>
        </nav>
        <dl className={styles.legend}>
          {(['full', 'excerpt', 'secondhand'] as const).map((seen) => (
            <div key={seen}>
              <dt>
                <SeenMark seen={seen} />
              </dt>
              <dd>
                {t(`seenMeans.${seen}`, {
                  count: all.filter((each) => each.seen === seen).length,
                })}
              </dd>
            </div>
          ))}
        </dl>
      </div>

      {groups.map((group) => (
        <section key={group.kind} className={styles.group} aria-labelledby={group.kind}>
          <h2 id={group.kind}>{t(`kinds.${group.kind}`)}</h2>
          <ul className={styles.list}>
            {group.sources.map((source) => (
              <li key={source.id} className={styles.item}>
                <a className={styles.title} href={`/${locale}/sources/${source.id}`}>
                  {source.title}
                </a>
                <span className={styles.from}>
                  {source.publisher}, {formatDate(source.date)}
                </span>
                <span className={styles.state}>
                  <SeenMark seen={source.seen} />
                  <span>{t('factsCount', { count: counts.get(source.id) ?? 0 })}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
