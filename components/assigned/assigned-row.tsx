import { When } from '@/components/classroom/when';
import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import { Badge, ProgressMark } from '@/components/ui/marks';
import type { Assigned } from '@/lib/answering/assigned';
import styles from './assigned.module.css';

/** One assignment as its learner sees it. `id` of the list item: `assigned-ID`, to come back to. */
export function AssignedRow({
  assigned,
  locale,
}: {
  readonly assigned: Assigned;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { row, cell, title, work } = assigned;
  const kind = t(`kind.${row.kind}`);
  const what = assigned.scenario === null ? work : `${work}, ${assigned.scenario}`;
  return (
    <li className={styles.row} id={`assigned-${row.id}`}>
      <Dates assigned={assigned} locale={locale} />
      <div className={styles.what}>
        <a className={styles.title} href={assigned.href}>
          {row.title === null ? t('titleOf', { kind, work: what }) : title}
        </a>
        <p className="meta">
          {row.title === null ? null : `${t('titleOf', { kind, work: what })} · `}
          <bdi>{row.className}</bdi>
        </p>
        <p className={styles.status}>
          <Status status={cell.status} />
        </p>
        <Result assigned={assigned} />
        <Left assigned={assigned} locale={locale} />
        {row.kind === 'lab' && !cell.done && assigned.state !== 'closed' ? (
          <form className={`${styles.read} no-js-only`} method="post" action="/api/v1/lab-work">
            <input type="hidden" name="assignment" value={row.id} />
            <input type="hidden" name="finished" value="yes" />
            <Button type="submit">{t('readThrough')}</Button>
          </form>
        ) : null}
      </div>
    </li>
  );
}

function Dates({ assigned, locale }: { readonly assigned: Assigned; readonly locale: string }) {
  const t = getT('assigned');
  const { row, cell, state } = assigned;
  const { due, closes, own } = cell.window;
  const time = (at: number) => () => <When at={at} zone={row.timeZone} locale={locale} />;
  return (
    <div className={styles.dates}>
      {due === null ? null : <p>{t.rich('due', { time: time(due) })}</p>}
      {closes === null || (closes === due && state !== 'closed') ? null : (
        <p>{t.rich(state === 'closed' ? 'closed' : 'closes', { time: time(closes) })}</p>
      )}
      {due === null && closes === null ? <p>{t('noDates')}</p> : null}
      {own ? <p className={styles.own}>{t('ownTimes')}</p> : null}
    </div>
  );
}

/** A status as mark and words. */
export function Status({ status }: { readonly status: Assigned['cell']['status'] }) {
  const t = getT('assigned');
  const words = t(`status.${status}`);
  switch (status) {
    case 'missing':
      return <Badge tone="signal">{`✕ ${words}`}</Badge>;
    case 'excused':
    case 'not-assigned':
      return <Badge>{words}</Badge>;
    case 'on-time':
    case 'late':
      return <ProgressMark state="done" label={words} />;
    default:
      return <ProgressMark state={status} label={words} />;
  }
}

function Result({ assigned }: { readonly assigned: Assigned }) {
  const t = getT('assigned');
  const { row, cell, set, scoreShown, passMark } = assigned;
  const score = cell.score;
  return (
    <>
      {row.kind !== 'test' && cell.parts !== null && cell.parts.of > 1 && !cell.done ? (
        <p>{t('parts', cell.parts)}</p>
      ) : null}
      {cell.done && !scoreShown ? <p>{t('held')}</p> : null}
      {score !== null && scoreShown && (cell.done || set !== null || cell.missing) ? (
        <p>
          {t('score', { points: score.points, possible: score.possible, share: score.share })}
          {row.kind === 'test' && passMark !== null && cell.passed !== null
            ? ` ${t('passed', { passed: String(cell.passed), passMark })}`
            : null}
        </p>
      ) : null}
      {cell.taken > 0 && scoreShown ? <p>{t('taken', { share: cell.taken })}</p> : null}
      {set === null ? null : (
        <p className={styles.set}>
          {t.rich('setByTeacher', { reason: () => <q>{set.reason}</q> })}
        </p>
      )}
    </>
  );
}

function Left({ assigned, locale }: { readonly assigned: Assigned; readonly locale: string }) {
  const t = getT('assigned');
  const { row, cell, state, test } = assigned;
  if (cell.excused) return <p>{t('excusedText')}</p>;
  if (state === 'closed') return cell.done ? null : <p>{t('closedText')}</p>;
  return (
    <>
      {state === 'late' && !cell.done ? <p>{t('lateText')}</p> : null}
      {row.kind === 'test' && test !== null ? <Tries assigned={assigned} locale={locale} /> : null}
    </>
  );
}

/** Whether the test may be begun, and how often still, in words. */
export function Tries({
  assigned,
  locale,
}: {
  readonly assigned: Assigned;
  readonly locale: string;
}) {
  const t = getT('assigned');
  const { row, test, attempts } = assigned;
  if (test === null) return null;
  if (test.may) {
    if (test.goesOn) return <p>{t('goesOn')}</p>;
    return test.left === null ? (
      attempts.length > 0 ? (
        <p>{t('again')}</p>
      ) : null
    ) : (
      <p>{t('left', { left: test.left, done: attempts.length })}</p>
    );
  }
  const when = test.when;
  if (when !== null && (test.why === 'pause' || test.why === 'not-open')) {
    return (
      <p>
        {t.rich(test.why === 'pause' ? 'pause' : 'notOpen', {
          time: () => <When at={when} zone={row.timeZone} locale={locale} />,
        })}
      </p>
    );
  }
  return <p>{t(`no.${test.why}`)}</p>;
}
