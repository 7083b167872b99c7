'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValue } from '@/lib/assessment/fields';
import { formatNumber } from '@/lib/assessment/number';
import type { NumericEstimateView } from '@/lib/assessment/numeric-estimate';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';

export function NumericEstimateFields({ view, prefix, fields }: FieldsProps<NumericEstimateView>) {
  const t = useTranslations('client.quiz');
  const id = useId();
  const name = fieldName.value(prefix);
  return (
    <div className={styles.written}>
      <label htmlFor={id}>{t('number.label')}</label>
      <p className={styles.hint} id={`${id}-hint`}>
        {t('number.hint', {
          min: formatNumber(view.min),
          max: formatNumber(view.max),
          unit: view.unit,
        })}
      </p>
      <span className={styles.withUnit}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={60}
          name={name}
          defaultValue={fieldValue(fields, name) ?? ''}
          aria-describedby={`${id}-unit ${id}-hint`}
        />
        <span id={`${id}-unit`}>{view.unit}</span>
      </span>
    </div>
  );
}
