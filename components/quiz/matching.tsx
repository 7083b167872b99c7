'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { fieldName, fieldValue } from '@/lib/assessment/fields';
import type { MatchingView } from '@/lib/assessment/matching';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';

/** A for the first, B for the second … */
function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * A select a left side. The right sides stand in full above them, under letters: a closed select cuts off on a phone what
 * it can't fit.
 */
export function MatchingFields({ view, prefix, fields }: FieldsProps<MatchingView>) {
  const t = useTranslations('client.quiz');
  const id = useId();
  return (
    <>
      <p className={styles.hint}>{t('hint.matching')}</p>
      <ul className={styles.letters}>
        {view.rights.map((right, index) => (
          <li key={right.key}>
            <b className={styles.letter}>{letter(index)}</b> {right.text}
          </li>
        ))}
      </ul>
      <div className={styles.rows}>
        {view.lefts.map((left) => {
          const name = fieldName.pair(prefix, left.key);
          const field = `${id}-${left.key}`;
          return (
            <div key={left.key} className={styles.pair}>
              <label htmlFor={field}>{left.text}</label>
              <select id={field} name={name} defaultValue={fieldValue(fields, name) ?? ''}>
                <option value="">{t('matching.none')}</option>
                {view.rights.map((right, index) => (
                  <option key={right.key} value={right.key}>
                    {t('matching.right', { letter: letter(index), text: right.text })}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </>
  );
}
