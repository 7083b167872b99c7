'use client';

import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValues } from '@/lib/assessment/fields';
import type { MultipleChoiceView } from '@/lib/assessment/multiple-choice';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';
import { OptionRows } from './option-rows';

export function MultipleChoiceFields({ view, prefix, fields }: FieldsProps<MultipleChoiceView>) {
  const t = useTranslations('client.quiz');
  const name = fieldName.choice(prefix);
  return (
    <>
      <p className={styles.hint}>{t('hint.multiple-choice')}</p>
      <OptionRows
        type="checkbox"
        name={name}
        options={view.options}
        chosen={fieldValues(fields, name)}
      />
    </>
  );
}
