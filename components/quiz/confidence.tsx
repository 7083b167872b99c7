'use client';

import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValue } from '@/lib/assessment/fields';
import type { FormFields } from '@/lib/assessment/types';
import styles from './fields.module.css';

const steps = ['guess', 'fairly', 'certain'] as const;

/** How sure one is of the answer: for the learner's own calibration, never for marks. */
export function ConfidenceFields({
  prefix,
  fields,
  disabled = false,
}: {
  readonly prefix: string;
  readonly fields: FormFields;
  readonly disabled?: boolean;
}) {
  const t = useTranslations('client.quiz');
  const name = fieldName.confidence(prefix);
  const given = fieldValue(fields, name);
  return (
    <fieldset className={styles.confidence} disabled={disabled}>
      <legend>{t('confidence.legend')}</legend>
      <div className={styles.verdicts}>
        {steps.map((step) => (
          <label key={step} className={styles.verdict}>
            <input type="radio" name={name} value={step} defaultChecked={given === step} />
            <span>{t(`confidence.${step}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
