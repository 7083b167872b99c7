import { getT } from '@/components/i18n';
import { Field } from '@/components/ui/field';
import { TableFrame } from '@/components/ui/table';
import { type DraftField, type FormValues, showPresets } from '@/lib/answering/assignment-draft';
import {
  cellAllowed,
  defaultMatrix,
  type Phase,
  phases,
  type ShownPart,
  shownParts,
} from '@/lib/classroom/show-when';
import styles from './assignment-form.module.css';
import { Choice } from './choice';

type ErrorOf = (field: DraftField) => string | undefined;

/** What most assignments leave as it is: title, points, attempts, what is shown when, lateness. */
export function MoreFields({
  values,
  errorOf,
}: {
  readonly values: FormValues;
  readonly errorOf: ErrorOf;
}) {
  const t = getT('teachAssignments');
  return (
    <>
      <div className={styles.part}>
        <TextField name="title" values={values} errorOf={errorOf} hint={t('form.titleHint')} />
        <NumberField name="points" values={values} errorOf={errorOf} hint={t('form.pointsHint')} />
      </div>
      <fieldset className={styles.part}>
        <legend>{t('form.attemptsLegend')}</legend>
        <div className={styles.pair}>
          <NumberField
            name="attempts"
            values={values}
            errorOf={errorOf}
            hint={t('form.attemptsHint')}
          />
          <Field label={t('form.counts')}>
            {(ids) => (
              <select id={ids.input} name="counts" defaultValue={values.counts ?? 'best'}>
                {(['best', 'last', 'first', 'mean'] as const).map((each) => (
                  <option key={each} value={each}>
                    {t(`form.countsBy.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <NumberField name="pause" values={values} errorOf={errorOf} hint={t('form.pauseHint')} />
          <NumberField
            name="passMark"
            values={values}
            errorOf={errorOf}
            hint={t('form.passMarkHint')}
          />
        </div>
        <Choice name="draw" value="each" checked={values.draw !== 'same'}>
          {t('form.drawEach')}
        </Choice>
        <Choice name="draw" value="same" checked={values.draw === 'same'}>
          {t('form.drawSame')}
        </Choice>
      </fieldset>
      <ShowFields values={values} />
      <fieldset className={styles.part}>
        <legend>{t('form.lateLegend')}</legend>
        <p className="meta">{t('form.lateText')}</p>
        <div className={styles.pair}>
          <NumberField
            name="latePercent"
            values={values}
            errorOf={errorOf}
            hint={t('form.latePercentHint')}
          />
          <Field label={t('form.lateUnit')}>
            {(ids) => (
              <select id={ids.input} name="lateUnit" defaultValue={values.lateUnit ?? 'day'}>
                <option value="day">{t('form.day')}</option>
                <option value="hour">{t('form.hour')}</option>
              </select>
            )}
          </Field>
          <NumberField
            name="lateLowest"
            values={values}
            errorOf={errorOf}
            hint={t('form.lateLowestHint')}
          />
          <NumberField
            name="lateMissing"
            values={values}
            errorOf={errorOf}
            hint={t('form.lateMissingHint')}
          />
        </div>
      </fieldset>
    </>
  );
}

interface FieldProps {
  readonly values: FormValues;
  readonly errorOf: ErrorOf;
  readonly hint: string;
}

function NumberField({
  name,
  ...rest
}: FieldProps & {
  readonly name:
    | 'attempts'
    | 'pause'
    | 'passMark'
    | 'points'
    | 'latePercent'
    | 'lateLowest'
    | 'lateMissing';
}) {
  return <Line name={name} numeric {...rest} />;
}

function TextField({ name, ...rest }: FieldProps & { readonly name: 'title' }) {
  return <Line name={name} numeric={false} {...rest} />;
}

function Line({
  name,
  numeric,
  values,
  errorOf,
  hint,
}: FieldProps & { readonly name: Exclude<DraftField, 'learner'>; readonly numeric: boolean }) {
  const t = getT('teachAssignments');
  return (
    <Field label={t(`form.${name as 'title'}`)} hint={hint} error={errorOf(name)}>
      {(ids) => (
        <input
          id={ids.input}
          name={name}
          type="text"
          inputMode={numeric ? 'decimal' : undefined}
          maxLength={numeric ? 8 : 120}
          className={numeric ? styles.number : undefined}
          autoComplete="off"
          defaultValue={values[name] ?? ''}
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid || undefined}
        />
      )}
    </Field>
  );
}

/** What a learner is shown of their attempt, and when: three usual ways, or cell by cell. */
function ShowFields({ values }: { readonly values: FormValues }) {
  const t = getT('teachAssignments');
  const preset = showPresets.find((each) => each === values.show) ?? 'usual';
  const set = phases.some((phase) => values[`show.${phase}`] !== undefined);
  const ticked = (phase: Phase, part: ShownPart) =>
    set
      ? (values[`show.${phase}`] ?? '').split(' ').includes(part)
      : defaultMatrix[phase].includes(part);
  return (
    <fieldset className={styles.part}>
      <legend>{t('form.showLegend')}</legend>
      {showPresets.map((each) => (
        <Choice key={each} name="show" value={each} checked={each === preset}>
          {t(`form.show.${each}`)}
        </Choice>
      ))}
      <details className={styles.matrix} open={preset === 'own'}>
        <summary>{t('form.matrix')}</summary>
        <TableFrame label={t('form.matrix')}>
          <table>
            <caption>{t('form.matrixCaption')}</caption>
            <thead>
              <tr>
                <td />
                {phases.map((phase) => (
                  <th key={phase} scope="col">
                    {t(`phase.${phase}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shownParts.map((part) => (
                <tr key={part}>
                  <th scope="row">{t(`part.${part}`)}</th>
                  {phases.map((phase) => (
                    <td key={phase}>
                      {cellAllowed(phase, part) ? (
                        <label className={styles.cell}>
                          <input
                            type="checkbox"
                            name={`show.${phase}`}
                            value={part}
                            defaultChecked={ticked(phase, part)}
                          />
                          <span className="visually-hidden">
                            {t(`part.${part}`)}: {t(`phase.${phase}`)}
                          </span>
                        </label>
                      ) : (
                        <span className="meta">{t('form.never')}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        <p className="meta">{t('form.matrixNote')}</p>
      </details>
    </fieldset>
  );
}
