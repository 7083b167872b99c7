'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { LabScenarioText } from '@/lib/course/types';
import type { Run } from '@/components/labs/run';
import styles from './lab-player.module.css';

/** The question before the trying: answer it, or say that one would rather not. Afterwards it stands as it was answered. */
export function Predict({
  predict,
  predicted,
  onBegin,
}: {
  readonly predict: LabScenarioText['predict'];
  readonly predicted: Run['predicted'];
  readonly onBegin: (predicted: number | 'skipped') => void;
}) {
  const t = useTranslations('client.lab');
  const name = useId();
  const [choice, setChoice] = useState<number | null>(null);
  if (predicted !== null) {
    return (
      <p className={styles.predicted}>
        {predict.question}{' '}
        <strong>
          {predicted === 'skipped' ? t('predicted-nothing') : (predict.options[predicted] ?? '')}
        </strong>
      </p>
    );
  }
  return (
    <form
      className={styles.predict}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice !== null) onBegin(choice);
      }}
    >
      <fieldset className={styles.options}>
        <legend>
          <span className={styles.label}>{t('predict')}</span> {predict.question}
        </legend>
        {predict.options.map((option, i) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={i}
              checked={choice === i}
              required
              onChange={() => setChoice(i)}
            />
            <span>{option}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.tools}>
        <Button kind="primary" type="submit">
          {t('commit')}
        </Button>
        <Button kind="quiet" onClick={() => onBegin('skipped')}>
          {t('skip')}
        </Button>
      </div>
    </form>
  );
}
