import { ClassTime } from '@/components/classroom/class-time';
import { getT } from '@/components/i18n';
import { numeric, TableFrame } from '@/components/ui/table';
import type { CellDetail } from '@/lib/answering/cell-detail';
import { shownIn } from '@/lib/classroom/zones';
import { getCourse } from '@/lib/course/artefacts';
import { numbers } from './body';
import styles from './cell.module.css';

/** The attempts that count and the others, and for lessons the checks, each leading to what was answered. */
export function CellWorkTable({
  detail,
  zone,
  locale,
}: {
  readonly detail: CellDetail;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachGradebook');
  const { attempts, checks, assignment, cell } = detail;
  const format = numbers(locale);
  const time = (at: number) => <ClassTime at={at} inClass={shownIn(at, zone, locale)} />;
  const marks = (earned: number, total: number) =>
    `${format.points(earned)}/${format.points(total)} (${format.percent(total > 0 ? earned / total : 0)})`;
  const unit = assignment.late?.unit ?? 'day';
  const module = getCourse(locale).modules[detail.row.module ?? ''];
  const lessonTitle = (slug: string | null) =>
    module?.lessons.find((each) => each.slug === slug)?.title ?? slug ?? '';
  return (
    <>
      {attempts.length === 0 ? null : (
        <section aria-labelledby="attempts">
          <h2 id="attempts" className={styles.heading}>
            {t('work.attempts')}
          </h2>
          <TableFrame label={t('work.attempts')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('work.handedIn')}</th>
                  <th scope="col" className={numeric}>
                    {t('work.marks')}
                  </th>
                  <th scope="col">{t('work.late')}</th>
                  <th scope="col">{t('work.counts')}</th>
                </tr>
              </thead>
              <tbody>
                {attempts.map((attempt) => (
                  <tr key={attempt.id}>
                    <th scope="row">
                      <a href={`/${locale}/answers/${attempt.id}`}>{time(attempt.submittedAt)}</a>
                    </th>
                    <td className={numeric}>{marks(attempt.earned, attempt.total)}</td>
                    <td>
                      {attempt.late ? t('work.isLate') : t('work.inTime')}
                      {attempt.taken > 0
                        ? ` ${t('work.taken', {
                            units: attempt.units,
                            unit,
                            percent: format.percent(attempt.taken),
                          })}`
                        : ''}
                    </td>
                    <td>
                      {assignment.kind !== 'test'
                        ? t('work.towards')
                        : attempt.counts
                          ? `✓ ${t('work.countsYes')}`
                          : t('work.countsNo')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </section>
      )}
      {checks.length === 0 ? null : (
        <section aria-labelledby="checks">
          <h2 id="checks" className={styles.heading}>
            {t('work.checks', { count: checks.length })}
          </h2>
          <TableFrame label={t('work.checks', { count: checks.length })}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('work.answered')}</th>
                  <th scope="col">{t('work.lesson')}</th>
                  <th scope="col" className={numeric}>
                    {t('work.marks')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {checks.map((check) => (
                  <tr key={check.attemptId}>
                    <th scope="row">
                      <a href={`/${locale}/answers/${check.attemptId}`}>
                        {time(check.submittedAt)}
                      </a>
                    </th>
                    <td>{lessonTitle(check.lesson)}</td>
                    <td className={numeric}>{marks(check.earned, check.total)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </section>
      )}
      {attempts.length === 0 && checks.length === 0 ? (
        <p className={styles.nothing}>
          {t(
            assignment.kind === 'lab' && (cell.done || cell.status === 'begun')
              ? 'work.labOnly'
              : 'work.nothing',
          )}
        </p>
      ) : null}
    </>
  );
}
