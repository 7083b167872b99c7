import { getT } from '@/components/i18n';
import type { GradedAssignment } from '@/lib/classroom/cell';
import type { Gradebook, Row, SortBy } from '@/lib/classroom/gradebook';
import { type CellWords, gradebookBody } from './body';
import styles from './gradebook.module.css';
import { GridKeys } from './grid-keys';
import { type Sorting, sortingQuery, sortName, turned } from './sorting';

/** The class's work as a table: learners down, assignments across. `rows` are those of this page, in their order. */
export function GradebookTable({
  book,
  rows,
  sorting,
  locale,
  zone,
}: {
  readonly book: Gradebook;
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  readonly locale: string;
  /** The class's. */
  readonly zone: string;
}) {
  const t = getT('teachGradebook');
  const words = cellWords();
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const head = (sort: SortBy, label: string) => {
    const mine = sortName(sorting.sort) === sortName(sort);
    const mark = mine ? (sorting.direction === 'up' ? ' ↑' : ' ↓') : '';
    return {
      sorted: mine ? (sorting.direction === 'up' ? 'ascending' : 'descending') : undefined,
      link: (
        <a href={sortingQuery(turned(sorting, sort))} className={mine ? styles.sorted : undefined}>
          <bdi>{label}</bdi>
          <span aria-hidden="true">{mark}</span>
        </a>
      ),
    } as const;
  };
  const plain = (['name', 'total', 'late', 'missing'] as const).map((by) => ({
    by,
    ...head({ by }, t(`head.${by}`)),
  }));
  return (
    <GridKeys label={t('table')} className={styles.frame}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            {plain.map(({ by, link, sorted }) => (
              <th key={by} scope="col" aria-sort={sorted}>
                {link}
              </th>
            ))}
            {book.assignments.map((assignment) => {
              const sort = { by: 'assignment', assignmentId: assignment.id } as const;
              const { link, sorted } = head(sort, assignment.title);
              return (
                <th key={assignment.id} scope="col" aria-sort={sorted}>
                  <span className={styles.kind}>{t(`kind.${assignment.kind}`)}</span>
                  {link}
                  {assignment.times.due === null ? null : (
                    <span className={styles.under}>
                      {t('due', { day: day.format(assignment.times.due) })}
                    </span>
                  )}
                  <span className={styles.under}>{done(book, assignment)}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody
          // biome-ignore lint/security/noDangerouslySetInnerHtml: gradebookBody escapes all that it is given
          dangerouslySetInnerHTML={{
            __html: gradebookBody(rows, {
              words,
              locale,
              // Relative to this page's own address: thousands of links say no more than they must.
              gradebookPath: 'gradebook',
              learnersPath: 'learners',
            }),
          }}
        />
      </table>
    </GridKeys>
  );

  /** How many of those who have it have done it. */
  function done({ rows: all, assignments }: Gradebook, assignment: GradedAssignment): string {
    const column = assignments.indexOf(assignment);
    const cells = all.flatMap((row) => row.cells[column] ?? []);
    const having = cells.filter((cell) => cell.status !== 'not-assigned' && !cell.excused);
    return t('doneOf', { done: having.filter((cell) => cell.done).length, of: having.length });
  }
}

function cellWords(): CellWords {
  const t = getT('teachGradebook');
  return {
    done: t('cell.done'),
    late: t('cell.late'),
    missing: t('cell.missing'),
    excused: t('cell.excused'),
    begun: t('cell.begun'),
    notBegun: t('cell.notBegun'),
    notAssigned: t('cell.notAssigned'),
    setByHand: t('cell.setByHand'),
    ownDates: t('cell.ownDates'),
  };
}

/** What the marks in the table mean. */
export function GradebookLegend() {
  const t = getT('teachGradebook');
  const signs = [
    ['7/10', 'legend.score'],
    [t('cell.late'), 'legend.late'],
    [`✕ ${t('cell.missing')}`, 'legend.missing'],
    [t('cell.excused'), 'legend.excused'],
    [`◐ ${t('cell.begun')}`, 'legend.begun'],
    ['·', 'legend.notBegun'],
    ['—', 'legend.notAssigned'],
    ['✎', 'legend.setByHand'],
    ['⇥', 'legend.ownDates'],
  ] as const;
  return (
    <dl className={styles.legend}>
      {signs.map(([sign, words]) => (
        <div key={words}>
          <dt>{sign}</dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
