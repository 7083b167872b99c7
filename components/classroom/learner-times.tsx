import { Status } from '@/components/assigned/assigned-row';
import { getT } from '@/components/i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TableFrame } from '@/components/ui/table';
import type { WorkStatus } from '@/lib/classroom/windows';
import styles from './learner-times.module.css';
import { When } from './when';

export interface LearnerRow {
  readonly id: string;
  readonly name: string;
  readonly status: WorkStatus;
  readonly due: number | null;
  readonly closes: number | null;
  /** Whether they were given an extension for this assignment. */
  readonly extended: boolean;
  /** Whether due or closing are later than for the class, be it by an extension or by extra time. */
  readonly moreTime: boolean;
  readonly excused: boolean;
}

/** Learners of an assignment, to be ticked; under them what can be given to those who are. Works without scripts. */
export function LearnerTimes({
  rows,
  action,
  values,
  zone,
  offset,
  edits,
  locale,
}: {
  readonly rows: readonly LearnerRow[];
  readonly action: string;
  readonly values: Readonly<Record<string, string>>;
  readonly zone: string;
  /** Of the class's clock now, such as `UTC+01:00`. */
  readonly offset: string;
  readonly edits: boolean;
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  if (rows.length === 0) return <p>{t('learners.none')}</p>;
  const table = (
    <TableFrame label={t('learners.title')}>
      <table>
        <caption className="visually-hidden">{t('learners.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('learners.name')}</th>
            <th scope="col">{t('learners.status')}</th>
            <th scope="col">{t('learners.times')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {edits ? (
                  <label className={styles.name}>
                    <input type="checkbox" name="learner" value={row.id} />
                    <bdi>{row.name}</bdi>
                  </label>
                ) : (
                  <bdi>{row.name}</bdi>
                )}
              </th>
              <td>
                <Status status={row.status} />
              </td>
              <td>
                <Times row={row} zone={zone} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
  if (!edits) return table;
  return (
    <form className={styles.form} method="post" action={action}>
      {table}
      <fieldset className={`${styles.give} no-print`}>
        <legend>{t('learners.give')}</legend>
        <p className="meta">{t('learners.giveText', { zone, offset })}</p>
        <div className={styles.pair}>
          {(['due', 'closes'] as const).map((name) => (
            <Field key={name} label={t(`learners.${name}`)}>
              {(ids) => (
                <input
                  id={ids.input}
                  type="datetime-local"
                  name={name}
                  defaultValue={values[name] ?? ''}
                />
              )}
            </Field>
          ))}
        </div>
        <div className={styles.buttons}>
          <Button kind="primary" type="submit" name="then" value="extend">
            {t('learners.extend')}
          </Button>
          <Button type="submit" name="then" value="take-back">
            {t('learners.takeBack')}
          </Button>
          <Button type="submit" name="then" value="excuse">
            {t('learners.excuse')}
          </Button>
          <Button type="submit" name="then" value="unexcuse">
            {t('learners.unexcuse')}
          </Button>
        </div>
        <p className="meta">{t('learners.giveNote')}</p>
      </fieldset>
    </form>
  );
}

function Times({
  row,
  zone,
  locale,
}: {
  readonly row: LearnerRow;
  readonly zone: string;
  readonly locale: string;
}) {
  const t = getT('teachAssignments');
  if (!row.moreTime) return <span className="meta">{t('learners.asAll')}</span>;
  const time = (at: number) => () => <When at={at} zone={zone} locale={locale} />;
  return (
    <>
      {row.due === null ? null : <p>{t.rich('dueAt', { time: time(row.due) })}</p>}
      {row.closes === null || row.closes === row.due ? null : (
        <p>{t.rich('closesAt', { time: time(row.closes) })}</p>
      )}
      <p className="meta">{t(row.extended ? 'learners.extended' : 'learners.extraTime')}</p>
    </>
  );
}
