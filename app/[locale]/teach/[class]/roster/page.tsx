import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { RosterFolds } from '@/components/classroom/roster/roster-folds';
import styles from '@/components/classroom/roster/roster.module.css';
import { RosterSaid } from '@/components/classroom/roster/roster-said';
import { RosterTable } from '@/components/classroom/roster/roster-table';
import { type RosterView, readView, viewQuery } from '@/components/classroom/roster/roster-view';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { ButtonLink } from '@/components/ui/button';
import { classRoster } from '@/lib/answering/class-roster';
import { seeClass } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { sortedRoster } from '@/lib/classroom/roster';
import { getCourse } from '@/lib/course/artefacts';
import { readFlash } from '@/lib/identity/flash';
import { database } from '@/lib/store/database';
import { enterClass } from '../../enter';

export const dynamic = 'force-dynamic';

/** Rows of the table at once. */
const PAGE = 100;

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachRoster')('title'), robots: { index: false } };
}

/** Who is in the class, who waits, and who is gone. */
export default async function RosterPage({ params, searchParams }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachRoster');
  const inside = await enterClass(locale, `/teach/${classId}/roster`, 'see-roster', classId);
  const { klass, viewer } = inside;
  const view = readView(await searchParams);
  const db = database();
  const now = Date.now();
  await closeSittings(db, { classId }, now);
  const seen = await seeClass(
    db,
    viewer,
    { what: 'roster', classId },
    async (tx) => {
      const roster = await classRoster(tx, getCourse(locale), klass, now);
      const sorted = sortedRoster(roster.present, view.order, view.direction, locale);
      const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
      const page = Math.min(view.page, pages);
      const lines = sorted.slice((page - 1) * PAGE, page * PAGE);
      const shown = [...lines, ...roster.waiting, ...roster.left, ...roster.removed];
      return {
        data: { roster, lines, view: { ...view, page }, pages },
        learnerIds: shown.map(({ learnerId }) => learnerId),
      };
    },
    now,
  );
  if (seen.kind === 'refused') notFound();
  const { roster, lines, pages } = seen.data;
  const base = classPath(locale, classId, 'roster');
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="roster"
      lede={<span className="no-print">{t('lede')}</span>}
    >
      <RosterSaid flash={await readFlash(`roster-${classId}`)} />
      <div className={`${styles.actions} no-print`}>
        <p className={styles.summary}>
          {t('summary', { count: roster.present.length, waiting: roster.waiting.length })}
        </p>
        {inside.may('import-roster') ? (
          <>
            <ButtonLink href={`${base}/import`}>{t('import')}</ButtonLink>
            <ButtonLink href={`${base}/slips`}>{t('slips')}</ButtonLink>
          </>
        ) : null}
        {lines.length > 0 ? <PrintButton /> : null}
      </div>
      {lines.length > 0 ? (
        <RosterTable
          klass={klass}
          lines={lines}
          view={seen.data.view}
          base={base}
          locale={locale}
        />
      ) : (
        <div className={styles.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p>
            {t.rich('emptyText', {
              overview: (chunks) => <a href={classPath(locale, classId, 'overview')}>{chunks}</a>,
              import: (chunks) => <a href={`${base}/import`}>{chunks}</a>,
            })}
          </p>
        </div>
      )}
      {pages > 1 ? <Pages view={seen.data.view} pages={pages} base={base} /> : null}
      {lines.length > 0 ? <Explain /> : null}
      <RosterFolds inside={inside} roster={roster} locale={locale} />
      {roster.present.length > 0 ? (
        <section className={`${styles.files} no-print`} id="export" aria-labelledby="export-title">
          <h2 id="export-title">{t('csvTitle')}</h2>
          <p className="meta">{t('csvText')}</p>
          <ul>
            <li>
              <a href={`${base}.csv`}>{t('csv')}</a>
            </li>
            <li>
              <a href={`${base}.csv?names=no`}>{t('csvBare')}</a>
            </li>
          </ul>
        </section>
      ) : null}
    </ClassFrame>
  );
}

function Pages({
  view,
  pages,
  base,
}: {
  readonly view: RosterView;
  readonly pages: number;
  readonly base: string;
}) {
  const t = getT('teachRoster');
  const { page } = view;
  const to = (other: number) => `${base}${viewQuery({ ...view, page: other })}`;
  return (
    <nav className={`${styles.pages} no-print`} aria-label={t('pages')}>
      {page > 1 ? <a href={to(page - 1)}>{t('previous')}</a> : null}
      <span aria-current="page">{t('page', { page, pages })}</span>
      {page < pages ? <a href={to(page + 1)}>{t('next')}</a> : null}
    </nav>
  );
}

function Explain() {
  const t = getT('teachRoster');
  return (
    <details className={`${styles.explain} no-print`}>
      <summary>{t('explain.title')}</summary>
      <p>{t('explain.account')}</p>
      <p>{t('explain.work')}</p>
      <p>{t('explain.done')}</p>
      <p>{t('logged')}</p>
    </details>
  );
}
