import { getT } from '@/components/i18n';
import { Actions, Row, RuledForm, Said } from '@/components/identity/form-page';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { CellDetail } from '@/lib/answering/cell-detail';
import { MOST_TIMES, REASON_MAX, type ScoreProblem } from '@/lib/classroom/score-form';
import type { Flash } from '@/lib/identity/flash';
import styles from './cell.module.css';

const doneCodes = ['set', 'cleared', 'excused', 'counted'] as const;
const problemCodes: readonly ScoreProblem[] = [
  'points-unreadable',
  'points-too-many',
  'reason-missing',
];

/** Sets a score with a reason, takes it back, excuses the learner or lets the work count again. */
export function CellForms({
  classId,
  learnerId,
  detail,
  may,
  flash,
}: {
  readonly classId: string;
  readonly learnerId: string;
  readonly detail: CellDetail;
  readonly may: { readonly score: boolean; readonly excuse: boolean };
  readonly flash: Flash | null;
}) {
  const t = getT('teachGradebook');
  const { name, assignment, cell, override } = detail;
  const action = `/api/v1/classes/${classId}/scores`;
  const done = doneCodes.find((code) => flash?.messages.includes(code));
  const problems = problemCodes.filter((code) => flash?.messages.includes(code));
  const said = (code: ScoreProblem) =>
    t(`problem.${code}`, { most: assignment.points * MOST_TIMES });
  const pointsWrong = problems.find((code) => code !== 'reason-missing');
  const reasonWrong = problems.find((code) => code === 'reason-missing');
  const whose = (what: string) => (
    <>
      <input type="hidden" name="assignment" value={assignment.id} />
      <input type="hidden" name="learner" value={learnerId} />
      <input type="hidden" name="do" value={what} />
    </>
  );
  return (
    <div id="said" className={styles.forms}>
      {done ? <Said>{t(`done.${done}`, { name })}</Said> : null}
      {problems.length > 0 ? <Said wrong>{t('problem.any')}</Said> : null}
      {!may.score ? <p className={styles.nothing}>{t('forms.archived')}</p> : null}
      {may.score && assignment.points > 0 ? (
        <section aria-labelledby="set-score">
          <h2 id="set-score" className={styles.heading}>
            {t(override ? 'forms.changeTitle' : 'forms.setTitle')}
          </h2>
          <RuledForm action={action}>
            {whose('set')}
            <Row>
              <Field
                label={t('forms.points')}
                hint={t('forms.pointsHint', { points: assignment.points })}
                error={pointsWrong ? said(pointsWrong) : undefined}
              >
                {(ids) => (
                  <input
                    id={ids.input}
                    name="points"
                    inputMode="decimal"
                    autoComplete="off"
                    defaultValue={flash?.values.points ?? override?.points ?? ''}
                    aria-describedby={ids.describedBy}
                    aria-invalid={ids.invalid || undefined}
                  />
                )}
              </Field>
            </Row>
            <Row>
              <Field
                label={t('forms.reason')}
                hint={t('forms.reasonHint', { name })}
                error={reasonWrong ? said(reasonWrong) : undefined}
              >
                {(ids) => (
                  <textarea
                    id={ids.input}
                    name="reason"
                    rows={3}
                    maxLength={REASON_MAX}
                    defaultValue={flash?.values.reason ?? override?.reason ?? ''}
                    aria-describedby={ids.describedBy}
                    aria-invalid={ids.invalid || undefined}
                  />
                )}
              </Field>
            </Row>
            <Actions>
              <Button type="submit" kind="primary">
                {t('forms.set')}
              </Button>
            </Actions>
          </RuledForm>
          {override ? (
            <form method="post" action={action} className={styles.small}>
              {whose('clear')}
              <Button type="submit" kind="quiet">
                {t('forms.clear')}
              </Button>
            </form>
          ) : null}
        </section>
      ) : null}
      {may.score && assignment.points <= 0 ? (
        <p className={styles.nothing}>{t('forms.noPoints')}</p>
      ) : null}
      {may.excuse ? (
        <section aria-labelledby="excuse">
          <h2 id="excuse" className={styles.heading}>
            {t(cell.excused ? 'forms.countTitle' : 'forms.excuseTitle')}
          </h2>
          <form method="post" action={action} className={styles.excuse}>
            {whose(cell.excused ? 'count' : 'excuse')}
            <p>{t(cell.excused ? 'forms.countText' : 'forms.excuseText', { name })}</p>
            <Button type="submit">{t(cell.excused ? 'forms.count' : 'forms.excuse')}</Button>
          </form>
        </section>
      ) : null}
    </div>
  );
}
