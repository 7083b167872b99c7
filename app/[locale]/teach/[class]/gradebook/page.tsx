import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { enterClass } from '@/app/[locale]/teach/enter';
import { ClassFrame, classPath } from '@/components/classroom/class-frame';
import { GradebookLegend, GradebookTable } from '@/components/classroom/gradebook/gradebook-table';
import { readSorting, type Sorting, sortingQuery } from '@/components/classroom/gradebook/sorting';
import { getT } from '@/components/i18n';
import { PrintButton } from '@/components/identity/print-button';
import { ButtonLink } from '@/components/ui/button';
import { classGradebook } from '@/lib/answering/class-gradebook';
import { seeClass } from '@/lib/answering/see-others';
import { closeSittings } from '@/lib/answering/sit-test';
import { sortedRows } from '@/lib/classroom/gradebook';
import { getCourse } from '@/lib/course/artefacts';
import { assignmentsOfClass } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import styles from './page.module.css';

export const dynamic = 'force-dynamic';

/** Cells on one page, about: 300 × 60 at once would be 18,000 links. */
const CELLS = 3000;

/** Learners on one page: a class of 30 is never cut, whatever it has to do. */
function perPage(columns: number): number {
  return Math.min(100, Math.max(30, Math.floor(CELLS / Math.max(1, columns))));
}

interface Props {
  readonly params: Promise<{ locale: string; class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Metadata {
  return { title: getT('teachGradebook')('title'), robots: { index: false } };
}

/** All of a class's work: learners × assignments. */
export default async function GradebookPage({ params, searchParams }: Props) {
  const { locale, class: classId } = await params;
  const t = getT('teachGradebook');
  const inside = await enterClass(locale, `/teach/${classId}/gradebook`, 'see-gradebook', classId);
  const { klass, viewer } = inside;
  const db = database();
  const now = Date.now();
  const course = getCourse(locale);
  await closeSittings(db, { classId }, now);
  const columns = (await assignmentsOfClass(db, classId)).map((row) => row.id);
  const sorting = readSorting(await searchParams, columns);
  const seen = await seeClass(
    db,
    viewer,
    { what: 'gradebook', classId, detail: { columns: columns.length } },
    async (tx) => {
      const { book } = await classGradebook(tx, course, klass, now);
      const all = sortedRows(book, sorting.sort, sorting.direction, locale);
      const size = perPage(book.assignments.length);
      const pages = Math.max(1, Math.ceil(all.length / size));
      const page = Math.min(sorting.page, pages);
      const rows = all.slice((page - 1) * size, page * size);
      return { data: { book, rows, page, pages }, learnerIds: rows.map((row) => row.learnerId) };
    },
    now,
  );
  if (seen.kind === 'refused') notFound();
  const { book, rows, page, pages } = seen.data;
  const base = classPath(locale, classId, 'overview');
  return (
    <ClassFrame
      inside={inside}
      locale={locale}
      screen="gradebook"
      lede={t('lede', { learners: book.rows.length, assignments: book.assignments.length })}
    >
      {book.rows.length === 0 || book.assignments.length === 0 ? (
        <div className={styles.empty}>
          <p>{t(book.rows.length === 0 ? 'noLearners' : 'noAssignments')}</p>
          <p>
            <ButtonLink
              href={classPath(locale, classId, book.rows.length === 0 ? 'overview' : 'assignments')}
            >
              {t(book.rows.length === 0 ? 'toCode' : 'toAssignments')}
            </ButtonLink>
          </p>
        </div>
      ) : (
        <>
          <p className={`${styles.ways} no-print`}>
            <ButtonLink href={`${base}/gradebook/export`}>{t('toExport')}</ButtonLink>
            <PrintButton />
            <span className={`${styles.hint} needs-js`}>{t('keys')}</span>
          </p>
          <GradebookTable
            book={book}
            rows={rows}
            sorting={sorting}
            locale={locale}
            zone={klass.timeZone}
          />
          <Pager
            sorting={sorting}
            page={page}
            pages={pages}
            size={perPage(book.assignments.length)}
            count={book.rows.length}
          />
          <GradebookLegend />
          <p className={styles.note}>{t('totalNote', { zone: klass.timeZone })}</p>
        </>
      )}
    </ClassFrame>
  );
}

/** From some learners to the next. */
function Pager({
  sorting,
  page,
  pages,
  size,
  count,
}: {
  readonly sorting: Sorting;
  readonly page: number;
  readonly pages: number;
  /** Learners on a page. */
  readonly size: number;
  readonly count: number;
}) {
  const t = getT('teachGradebook');
  if (pages === 1) return null;
  const from = (page - 1) * size + 1;
  const to = Math.min(count, page * size);
  return (
    <nav className={`${styles.pager} no-print`} aria-label={t('pages')}>
      {page > 1 ? (
        <ButtonLink href={sortingQuery(sorting, page - 1)} rel="prev">
          {t('previous')}
        </ButtonLink>
      ) : null}
      <span>{t('range', { from, to, count })}</span>
      {page < pages ? (
        <ButtonLink href={sortingQuery(sorting, page + 1)} rel="next">
          {t('next')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
