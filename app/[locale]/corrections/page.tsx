import type { Metadata } from 'next';
import { getT } from '@/components/i18n';
import { formatDate } from '@/components/lesson/dates';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { getCourse } from '@/lib/course/artefacts';
import styles from './page.module.css';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Metadata {
  const t = getT('corrections');
  return { title: t('title'), description: t('lede') };
}

/** Where to send a report: an e-mail or web address set by whoever runs the site, or null. */
function contact(): { readonly href: string; readonly text: string } | null {
  const value = process.env.CONTACT?.trim();
  if (!value) return null;
  if (/^https?:\/\//.test(value)) return { href: value, text: value };
  return { href: `mailto:${value}`, text: value };
}

/** What was wrong, since when it is right, and how to report a mistake. */
export default async function Corrections({ params }: Props) {
  const { locale } = await params;
  const t = getT('corrections');
  const course = getCourse(locale);
  const address = contact();
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: course.title, href: `/${locale}` }, { label: t('title') }]} />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
      </header>

      <section className={styles.section} aria-labelledby="report">
        <h2 id="report">{t('reportTitle')}</h2>
        <p>{t('report')}</p>
        <p>
          {address
            ? t.rich('reportTo', {
                address: address.text,
                link: (chunks) => <a href={address.href}>{chunks}</a>,
              })
            : t('reportOperator')}
        </p>
      </section>

      <section className={styles.section} aria-labelledby="list">
        <h2 id="list">{t('listTitle')}</h2>
        {course.corrections.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ol className={styles.list}>
            {course.corrections.map((correction) => (
              <li key={`${correction.date} ${correction.where} ${correction.was}`}>
                <p className="meta">
                  <time dateTime={correction.date}>{formatDate(correction.date)}</time> ·{' '}
                  {correction.where}
                </p>
                <dl className={styles.change}>
                  <dt>{t('was')}</dt>
                  <dd>
                    <del>{correction.was}</del>
                  </dd>
                  <dt>{t('is')}</dt>
                  <dd>
                    <ins>{correction.is}</ins>
                  </dd>
                  <dt>{t('why')}</dt>
                  <dd>{correction.why}</dd>
                </dl>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
