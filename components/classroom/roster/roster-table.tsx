import { getT } from '@/components/i18n';
import { numeric, TableFrame } from '@/components/ui/table';
import type { RosterLine } from '@/lib/answering/class-roster';
import { type RosterOrder, rosterOrders } from '@/lib/classroom/roster';
import type { InClass } from '@/lib/identity/class-door';
import { ClassDay, dayIn } from '../class-day';
import styles from './roster.module.css';
import { type RosterView, viewQuery } from './roster-view';

/** The columns that sort are the orders; these stand behind them. */
const plainColumns = ['extra', 'place'] as const;

/** Who is in the class, a row a learner. `base`: the roster's address. */
export function RosterTable({
  klass,
  lines,
  view,
  base,
  locale,
}: {
  readonly klass: InClass['klass'];
  readonly lines: readonly RosterLine[];
  readonly view: RosterView;
  readonly base: string;
  readonly locale: string;
}) {
  const t = getT('teachRoster');
  const { timeZone: zone } = klass;
  return (
    <TableFrame label={t('tableLabel', { name: klass.name })}>
      <table>
        <caption>{t('caption', { zone })}</caption>
        <thead>
          <tr>
            <Sorting order="name" view={view} base={base} />
            <th scope="col">{t('column.account')}</th>
            {rosterOrders.slice(1).map((order) => (
              <Sorting key={order} order={order} view={view} base={base} />
            ))}
            {plainColumns.map((column) => (
              <th key={column} scope="col" className={column === 'place' ? 'no-print' : numeric}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ learnerId, name, row, joinedAt, lastWork, work }) => (
            <tr key={learnerId}>
              <th scope="row">
                <a
                  className={styles.way}
                  href={`/${locale}/teach/${klass.id}/learners/${learnerId}`}
                >
                  <bdi>{name}</bdi>
                </a>
              </th>
              <td>
                <Account row={row} zone={zone} locale={locale} />
              </td>
              <td className={styles.day}>
                <ClassDay at={joinedAt} zone={zone} locale={locale} />
              </td>
              <td className={styles.day}>
                {lastWork === null ? (
                  <span className={styles.soft}>{t('never')}</span>
                ) : (
                  <ClassDay at={lastWork} zone={zone} locale={locale} />
                )}
              </td>
              <td>
                <Work work={work} />
              </td>
              <td className={numeric}>
                {row.extraTimePercent > 0 ? (
                  t('extra', { percent: row.extraTimePercent })
                ) : (
                  <span className={styles.soft}>{t('noExtra')}</span>
                )}
              </td>
              <td className="no-print">
                <a className={styles.way} href={`${base}/${learnerId}`}>
                  {t.rich('place', { name, of: hidden })}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Words for those who hear a button without its row. */
export const hidden = (chunks: React.ReactNode) => (
  <span className="visually-hidden">{chunks}</span>
);

function Sorting({
  order,
  view,
  base,
}: {
  readonly order: RosterOrder;
  readonly view: RosterView;
  readonly base: string;
}) {
  const t = getT('teachRoster');
  const current = view.order === order;
  const column = t(`column.${order}`);
  const direction = current && view.direction === 'up' ? 'down' : 'up';
  return (
    <th
      scope="col"
      aria-sort={current ? (view.direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      <a
        className={styles.sort}
        href={`${base}${viewQuery({ order, direction, page: 1 })}`}
        aria-label={t('sortBy', { column, direction })}
      >
        {column}
        <span aria-hidden="true" className={styles.arrow}>
          {current ? (view.direction === 'up' ? '↑' : '↓') : '↕'}
        </span>
      </a>
    </th>
  );
}

function Account({
  row,
  zone,
  locale,
}: {
  readonly row: RosterLine['row'];
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachRoster');
  const kind = row.readyMade !== 'no' ? row.readyMade : row.kind === 'guest' ? 'guest' : 'own';
  const code = row.code && row.code.expiresAt > Date.now() ? row.code : null;
  const date = code ? dayIn(code.expiresAt, zone, locale) : '';
  return (
    <>
      {t(`account.${kind}`)}
      {row.readyMade === 'no' ? null : (
        <span className={styles.under}>
          {code
            ? t(code.purpose === 'slip' ? 'slipUntil' : 'resetUntil', { date })
            : row.readyMade === 'unused'
              ? t('noSlip')
              : null}
        </span>
      )}
    </>
  );
}

function Work({ work }: { readonly work: RosterLine['work'] }) {
  const t = getT('teachRoster');
  if (work.of === 0) return <span className={styles.soft}>{t('nothingAssigned')}</span>;
  return (
    <>
      {t('doneText', { done: work.done, of: work.of })}
      {work.missing > 0 ? (
        <span className={styles.missing}>✕ {t('missing', { count: work.missing })}</span>
      ) : null}
      {work.late > 0 ? (
        <span className={styles.under}>{t('late', { count: work.late })}</span>
      ) : null}
    </>
  );
}
