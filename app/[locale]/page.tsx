import type { Metadata } from 'next';
import { Album } from '@/components/home/album';
import { getT } from '@/components/i18n';
import { PartBlock } from '@/components/learn/part-block';
import { ButtonLink } from '@/components/ui/button';
import { Redaction } from '@/components/ui/marks';
import { TwoScreens } from '@/components/ui/two-screens';
import { WatcherLog } from '@/components/home/watcher-log';
import { getCourse } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

/** The facts that the opening picture is drawn from. */
const pictureFacts = ['nkd-woolim-screenshots', 'nkd-wsj-traceviewer'];

export function generateMetadata(): Metadata {
  const t = getT('home');
  return { description: t('lede') };
}

export default async function Home({ params }: Props) {
  const { locale } = await params;
  const t = getT('home');
  const course = getCourse(locale);
  const sources = [
    ...new Set(pictureFacts.flatMap((id) => course.facts[id]?.sources ?? [])),
  ].flatMap((id) => course.sources[id] ?? []);
  const firstModule = course.modules[course.parts[0]?.modules[0] ?? ''];
  const firstLesson = firstModule?.lessons[0];
  const begin = firstLesson
    ? `/${locale}/learn/${firstModule.slug}/${firstLesson.slug}`
    : `/${locale}/learn`;
  const asked = ['name', 'mail', 'address', 'others'] as const;

  return (
    <div className="page">
      <header className={styles.header}>
        <h1 className={styles.title}>
          {t.rich('heading', { amp: (chunks) => <em>{chunks}</em> })}
        </h1>
        <div className={styles.intro}>
          <p className={styles.lede}>{t('lede')}</p>
          <div className={styles.begin}>
            <ButtonLink kind="primary" href={begin}>
              {t('begin')}
            </ButtonLink>
            <ButtonLink kind="quiet" href={`/${locale}/learn`}>
              {t('map')}
            </ButtonLink>
          </div>
        </div>
      </header>

      <figure className={styles.figure}>
        <TwoScreens
          citizen={{ label: t('owner'), children: <Album /> }}
          authority={{ label: t('watcher'), children: <WatcherLog /> }}
        />
        <figcaption className={styles.caption}>
          <p>{t('picture')}</p>
          <p className={styles.drawnFrom}>
            {t('drawnFrom')}{' '}
            {sources.map((source, index) => (
              <span key={source.id}>
                {index > 0 ? ' · ' : null}
                <a href={`/${locale}/sources/${source.id}`}>
                  {source.publisher}, {source.date.slice(0, 4)}
                </a>
              </span>
            ))}
          </p>
        </figcaption>
      </figure>

      <div className={styles.columns}>
        <section className={styles.what} aria-labelledby="what">
          <h2 id="what">{t('whatTitle')}</h2>
          <p>{t('what1')}</p>
          <p>{t('what2')}</p>
          <p>
            {t.rich('what3', {
              sources: (chunks) => <a href={`/${locale}/sources`}>{chunks}</a>,
              corrections: (chunks) => <a href={`/${locale}/corrections`}>{chunks}</a>,
              count: Object.keys(course.sources).length,
            })}
          </p>
        </section>
        <section className={styles.record} aria-labelledby="record">
          <h2 id="record">{t('recordTitle')}</h2>
          <dl className={styles.ledger}>
            {asked.map((key) => (
              <div key={key} className={styles.line}>
                <dt>{t(`record.${key}`)}</dt>
                <dd>
                  <Redaction
                    label={t('nothingThere')}
                    size={key === 'address' ? 'long' : 'medium'}
                  />
                  <span className={styles.why}>{t(`record.${key}Why`)}</span>
                </dd>
              </div>
            ))}
            <div className={styles.line}>
              <dt>{t('record.answers')}</dt>
              <dd>{t('record.answersWhy')}</dd>
            </div>
          </dl>
          <p className={styles.recordLink}>
            <a href={`/${locale}/me/record`}>{t('recordLink')}</a>
          </p>
        </section>
      </div>

      <section className={styles.how} aria-labelledby="how">
        <h2 id="how">{t('howTitle')}</h2>
        <ol className={styles.ways}>
          <li>
            <p>{t.rich('how1', { link: (chunks) => <a href={begin}>{chunks}</a> })}</p>
          </li>
          <li>
            <p>
              {t.rich('how2', {
                link: (chunks) => <a href={`/${locale}/sign-up`}>{chunks}</a>,
              })}
            </p>
          </li>
          <li>
            <p>{t.rich('how3', { link: (chunks) => <a href={`/${locale}/labs`}>{chunks}</a> })}</p>
          </li>
        </ol>
      </section>

      {course.parts.map((part, index) => (
        <PartBlock key={part.id} course={course} part={part} number={index + 1} />
      ))}
    </div>
  );
}
