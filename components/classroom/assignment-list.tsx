import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import type { Tally } from '@/lib/classroom/tally';
import type { Times, WindowState } from '@/lib/classroom/windows';
import styles from './assignment-list.module.css';
import { When } from './when';

export interface ListedAssignment {
  readonly id: string;
  readonly kind: 'module' | 'lesson' | 'lab' | 'test';
  readonly title: string;
  /** Name of what is assigned. */
  readonly work: string;
  readonly scenario: string | null;
  /** Whether the title is the teacher's own. */
  readonly titled: boolean;
  readonly toAll: boolean;
  readonly times: Times;
  readonly state: WindowState;
  /** Null where it isn't counted: it is archived. */
  readonly tally: Tally | null;
}

/** A class's assignments as ruled lines: when, what, for whom, and how the class stands with it. */
export function AssignmentList({
  assignments,
  classId,
  zone,
  locale,
  edits,
  archived,
}: {
  readonly assignments: readonly ListedAssignment[];
  readonly classId: string;
  readonly zone: string;
  readonly locale: string;
  /** Whether whoever looks may change them. */
  readonly edits: boolean;
  readonly archived: boolean;
}) {
  const t = getT('teachAssignments');
  const base = `/${locale}/teach/${classId}/assignments`;
  return (
    <ul className={styles.list}>
      {assignments.map((each) => (
        <li key={each.id} className={styles.row} id={`a-${each.id}`}>
          <TimesLines times={each.times} state={each.state} zone={zone} locale={locale} />
          <div className={styles.what}>
            <h2 className={styles.title}>
              <a href={`${base}/${each.id}`}>{each.title}</a>
            </h2>
            <p className="meta">{assignmentLine(each)}</p>
            {each.tally === null ? null : <TallyLine tally={each.tally} />}
          </div>
          {edits ? (
            <div className={`${styles.actions} no-print`}>
              {archived ? null : (
                <a href={`${base}/${each.id}/edit`}>
                  {t('edit')}
                  <span className="visually-hidden">: {each.title}</span>
                </a>
              )}
              <form method="post" action={`/api/v1/classes/${classId}/assignments/${each.id}`}>
                <Button
                  kind="quiet"
                  type="submit"
                  name="then"
                  value={archived ? 'restore' : 'archive'}
                >
                  {t(archived ? 'restore' : 'archive')}
                  <span className="visually-hidden">: {each.title}</span>
                </Button>
              </form>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What it is and whom it is for, in a line. */
export function assignmentLine(
  each: Pick<ListedAssignment, 'kind' | 'work' | 'scenario' | 'titled' | 'toAll'>,
): string {
  const t = getT('teachAssignments');
  const kind = t(`kind.${each.kind}`);
  const work = each.scenario === null ? each.work : `${each.work}, ${each.scenario}`;
  const what = each.titled || each.scenario !== null ? t('kindOf', { kind, work }) : kind;
  return `${what} · ${t(each.toAll ? 'toAll' : 'toSome')}`;
}

/** Opens, due and closes, each on its line, and whether it runs. */
export function TimesLines({
  times,
  state,
  zone,
  locale,
}: {
  readonly times: Times;
  readonly state: WindowState;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  const { opens, due, closes } = times;
  const time = (at: number) => () => <When at={at} zone={zone} locale={locale} />;
  return (
    <div className={styles.times}>
      {opens !== null && state === 'not-open' ? (
        <p>{t.rich('opensAt', { time: time(opens) })}</p>
      ) : null}
      {due === null ? null : <p>{t.rich('dueAt', { time: time(due) })}</p>}
      {closes === null || (closes === due && state !== 'closed') ? null : (
        <p>{t.rich(state === 'closed' ? 'closedAt' : 'closesAt', { time: time(closes) })}</p>
      )}
      {due === null && closes === null ? <p>{t('noDates')}</p> : null}
    </div>
  );
}

export function TallyLine({ tally }: { readonly tally: Tally }) {
  const t = getT('teachAssignments');
  const { assigned, done, late, begun, notBegun, missing, excused } = tally;
  if (assigned === 0) return <p className={styles.tally}>{t('tallyNobody')}</p>;
  const parts = [
    begun > 0 ? t('tallyBegun', { count: begun }) : '',
    notBegun > 0 ? t('tallyNotBegun', { count: notBegun }) : '',
    missing > 0 ? t('tallyMissing', { count: missing }) : '',
    excused > 0 ? t('tallyExcused', { count: excused }) : '',
  ].filter((part) => part !== '');
  return (
    <p className={styles.tally}>
      <b>{t('tallyDone', { done, assigned })}</b>
      {late > 0 ? ` ${t('tallyLate', { count: late })}` : ''}
      {parts.length > 0 ? ` · ${parts.join(' · ')}` : ''}
    </p>
  );
}
