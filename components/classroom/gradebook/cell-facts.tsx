import type { ReactNode } from 'react';
import { ClassTime } from '@/components/classroom/class-time';
import { getT } from '@/components/i18n';
import type { CellDetail } from '@/lib/answering/cell-detail';
import { shownIn } from '@/lib/classroom/zones';
import { numbers } from './body';
import styles from './cell.module.css';

/** What stands in the cell, and how it came about, in words. */
export function CellFacts({
  detail,
  zone,
  locale,
}: {
  readonly detail: CellDetail;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachGradebook');
  const { cell, assignment, attempts, override } = detail;
  const format = numbers(locale);
  const time = (at: number) => <ClassTime at={at} inClass={shownIn(at, zone, locale)} />;
  const score = cell.score
    ? `${format.points(cell.score.points)}/${format.points(cell.score.possible)} (${format.percent(cell.score.share)})`
    : null;
  const rows: [string, ReactNode][] = [];
  if (override) {
    const instead = cell.override?.instead;
    rows.push([
      t('facts.setByHand'),
      <>
        {t('facts.setBy', { by: override.by ?? '', known: override.by ? 'yes' : 'no' })}{' '}
        {time(override.at)}. {t('facts.reason')} <q>{override.reason}</q>{' '}
        {instead
          ? t('facts.instead', {
              score: `${format.points(instead.points)}/${format.points(instead.possible)}`,
            })
          : t('facts.insteadNothing')}
      </>,
    ]);
  }
  if (assignment.kind === 'test') {
    const count = attempts.length;
    const allowed = detail.row.attemptsAllowed;
    rows.push([
      t('facts.counts'),
      <>
        {t(`facts.rule.${assignment.counts}`, { count })}{' '}
        {allowed === null ? '' : t('facts.allowed', { allowed })}
      </>,
    ]);
  } else if (cell.parts) {
    rows.push([t('facts.parts'), t('facts.partsOf', cell.parts)]);
  }
  if (cell.taken > 0) {
    rows.push([
      t('facts.deduction'),
      t('facts.taken', {
        points: format.points(cell.taken * assignment.points),
        percent: format.percent(cell.taken),
      }),
    ]);
  }
  if (cell.passed !== null && assignment.passShare !== null) {
    const mark = format.percent(assignment.passShare);
    rows.push([t('facts.pass'), t(cell.passed ? 'facts.passed' : 'facts.notPassed', { mark })]);
  }
  for (const edge of ['opens', 'due', 'closes'] as const) {
    const at = cell.window[edge];
    if (at === null) continue;
    const all = assignment.times[edge];
    rows.push([
      t(`facts.${edge}`),
      <>
        {time(at)}
        {all !== null && all !== at ? (
          <span className={styles.own}>
            {t('facts.forAll')} {time(all)}
          </span>
        ) : null}
      </>,
    ]);
  }
  if (detail.extension) rows.push([t('facts.extension'), t('facts.hasExtension')]);
  if (detail.extraTimePercent > 0) {
    rows.push([t('facts.extra'), t('facts.hasExtra', { percent: detail.extraTimePercent })]);
  }
  if (detail.openSince !== null) rows.push([t('facts.underWay'), time(detail.openSince)]);
  const wrong = cell.missing || cell.late;
  return (
    <section aria-labelledby="state">
      <h2 id="state" className="visually-hidden">
        {t('facts.title')}
      </h2>
      <p className={styles.state}>
        {score && !cell.excused ? <strong>{score}</strong> : null}
        <span className={wrong ? styles.signal : undefined}>{t(`state.${cell.status}`)}</span>
      </p>
      <dl className={styles.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
