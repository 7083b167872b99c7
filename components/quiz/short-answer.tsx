'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValue, shortAnswerLength } from '@/lib/assessment/fields';
import type { ShortAnswerView } from '@/lib/assessment/short-answer';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';

export function ShortAnswerFields({ prefix, fields }: FieldsProps<ShortAnswerView>) {
  const t = useTranslations('client.quiz');
  const id = useId();
  const name = fieldName.text(prefix);
  return (
    <div className={styles.written}>
      <label htmlFor={id}>{t('text.label')}</label>
      <p className={styles.hint} id={`${id}-hint`}>
        {t('text.hint')}
      </p>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={shortAnswerLength}
        name={name}
        defaultValue={fieldValue(fields, name) ?? ''}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
