'use client';

import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValues } from '@/lib/assessment/fields';
import type { SingleChoiceView } from '@/lib/assessment/single-choice';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';
import { OptionRows } from './option-rows';

export function SingleChoiceFields({ view, prefix, fields }: FieldsProps<SingleChoiceView>) {
  const t = useTranslations('client.quiz');
  const name = fieldName.choice(prefix);
  return (
    <>
      <p className={styles.hint}>{t('hint.single-choice')}</p>
      <OptionRows
        type="radio"
        name={name}
        options={view.options}
        chosen={fieldValues(fields, name)}
      />
    </>
  );
}
