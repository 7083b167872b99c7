import { getT } from '@/components/i18n';
import { Row } from '@/components/identity/form-page';
import { Field } from '@/components/ui/field';
import { CLASS_NAME_MAX, type ClassProblem } from '@/lib/classroom/class-form';
import { zoneNames } from '@/lib/classroom/find-zone';
import styles from './class-fields.module.css';
import { ZoneInput } from './zone-input';

/** What a class is: name, time zone, term. For opening one and for changing one. */
export function ClassFields({
  values,
  problems,
}: {
  readonly values: {
    readonly name: string;
    readonly zone: string;
    readonly termFrom: string;
    readonly termTo: string;
  };
  /** Codes from the handler; others than those of a class are left alone. */
  readonly problems: readonly string[];
}) {
  const t = getT('teachClass');
  const wrong = (...codes: ClassProblem[]) => {
    const found = codes.find((code) => problems.includes(code));
    return found ? t(`problem.${found}`) : undefined;
  };
  return (
    <>
      <Row>
        <Field label={t('field.name')} hint={t('field.nameHint')} error={wrong('name')}>
          {(ids) => (
            <input
              id={ids.input}
              name="name"
              type="text"
              maxLength={CLASS_NAME_MAX}
              autoComplete="off"
              required
              defaultValue={values.name}
              aria-describedby={ids.describedBy}
              aria-invalid={ids.invalid || undefined}
            />
          )}
        </Field>
      </Row>
      <Row>
        <Field label={t('field.zone')} hint={t('field.zoneHint')} error={wrong('zone')}>
          {(ids) => (
            <ZoneInput
              id={ids.input}
              names={zoneNames()}
              value={values.zone}
              describedBy={ids.describedBy}
              invalid={ids.invalid}
            />
          )}
        </Field>
      </Row>
      <Row>
        <fieldset className={styles.term}>
          <legend>{t('field.term')}</legend>
          <Field label={t('field.termFrom')} error={wrong('term-from')}>
            {(ids) => <Day ids={ids} name="termFrom" value={values.termFrom} />}
          </Field>
          <Field label={t('field.termTo')} error={wrong('term-to', 'term-order')}>
            {(ids) => <Day ids={ids} name="termTo" value={values.termTo} />}
          </Field>
        </fieldset>
      </Row>
    </>
  );
}

function Day({
  ids,
  name,
  value,
}: {
  readonly ids: {
    readonly input: string;
    readonly describedBy: string | undefined;
    readonly invalid: boolean;
  };
  readonly name: string;
  readonly value: string;
}) {
  return (
    <input
      id={ids.input}
      name={name}
      type="date"
      defaultValue={value}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid || undefined}
    />
  );
}
