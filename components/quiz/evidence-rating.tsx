'use client';

import { useTranslations } from 'use-intl/react';
import type { EvidenceRatingView } from '@/lib/assessment/evidence-rating';
import { fieldName, fieldValue } from '@/lib/assessment/fields';
import styles from './fields.module.css';
import type { FieldsProps } from './item-fields';

export function EvidenceRatingFields({ view, prefix, fields }: FieldsProps<EvidenceRatingView>) {
  const t = useTranslations('client.quiz');
  return (
    <>
      <div className={styles.evidence}>
        <p className={styles.label}>{t('evidence.label')}</p>
        <p>{view.evidence}</p>
      </div>
      <p className={styles.hint}>{t('hint.evidence-rating')}</p>
      <div className={styles.rows}>
        {view.claims.map((claim) => {
          const name = fieldName.claim(prefix, claim.key);
          const given = fieldValue(fields, name);
          return (
            <fieldset key={claim.key} className={styles.claim}>
              <legend>{claim.text}</legend>
              <div className={styles.verdicts}>
                {view.verdicts.map((verdict) => (
                  <label key={verdict} className={styles.verdict}>
                    <input
                      type="radio"
                      name={name}
                      value={verdict}
                      defaultChecked={given === verdict}
                    />
                    <span>{t(`evidence.${verdict}`)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          );
        })}
      </div>
    </>
  );
}
