import { getT } from '@/components/i18n';
import { numeric, TableFrame } from '@/components/ui/table';
import type { Cell, GradedAssignment } from '@/lib/classroom/cell';
import { shownIn } from '@/lib/classroom/zones';
import type { InClass } from '@/lib/identity/class-door';
import { ClassTime } from '../class-time';
import styles from './learner.module.css';

const marks = {
  'not-begun': '○',
  begun: '◐',
  'on-time': '✓',
  late: '✓',
  missing: '✕',
  excused: '–',
  'not-assigned': '–',
} as const;

/** What is assigned to one learner, with its state, score and dates. A row leads to its cell in the gradebook. */
export function AssignedTable({
  klass,
  name,
  learnerId,
  assignments,
  cells,
  locale,
}: {
  readonly klass: InClass['klass'];
  readonly name: string;
  readonly learnerId: string;
  readonly assignments: readonly GradedAssignment[];
  /** One for each assignment, in their order. */
  readonly cells: readonly Cell[];
  readonly locale: string;
}) {
  const t = getT('teachLearner');
  const own = assignments.flatMap((assignment, index) => {
    const cell = cells[index];
    return cell && cell.status !== 'not-assigned' ? [{ assignment, cell }] : [];
  });
  if (own.length === 0) return <p>{t('assigned.none', { name })}</p>;
  const base = `/${locale}/teach/${klass.id}/gradebook`;
  return (
    <TableFrame label={t('assigned.label', { name })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('assigned.what')}</th>
            <th scope="col">{t('assigned.state')}</th>
            <th scope="col" className={numeric}>
              {t('assigned.score')}
            </th>
            <th scope="col">{t('assigned.due')}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ assignment, cell }) => (
            <tr key={assignment.id}>
              <th scope="row">
                <a className={styles.way} href={`${base}/${assignment.id}/${learnerId}`}>
                  {assignment.title}
                </a>
                <span className={styles.under}>{t(`assigned.kind.${assignment.kind}`)}</span>
              </th>
              <td className={styles.state}>
                <State cell={cell} />
              </td>
              <td className={`${numeric} ${styles.score}`}>
                {cell.score ? t('assigned.scoreText', { ...cell.score }) : t('assigned.noScore')}
                {cell.override && !cell.excused ? (
                  <span className={styles.under}>
                    {t('assigned.overridden', { reason: cell.override.reason })}
                  </span>
                ) : null}
              </td>
              <td>
                {cell.window.due === null ? (
                  t('assigned.noDue')
                ) : (
                  <ClassTime
                    at={cell.window.due}
                    inClass={shownIn(cell.window.due, klass.timeZone, locale)}
                  />
                )}
                {cell.window.own ? (
                  <span className={styles.under}>{t('assigned.extended')}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function State({ cell }: { readonly cell: Cell }) {
  const t = getT('teachLearner');
  const { parts } = cell;
  return (
    <>
      <span className={cell.missing ? styles.missing : undefined}>
        <span aria-hidden="true">{marks[cell.status]} </span>
        {t(`assigned.status.${cell.status}`)}
      </span>
      {parts && !cell.done && parts.done > 0 ? (
        <span className={styles.under}>{t('assigned.parts', parts)}</span>
      ) : null}
      {cell.tries > 1 ? (
        <span className={styles.under}>{t('assigned.tries', { count: cell.tries })}</span>
      ) : null}
    </>
  );
}
