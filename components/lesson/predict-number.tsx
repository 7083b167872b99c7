'use client';

import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { formatValue } from './chart-data';
import { PredictFrame } from './predict-frame';
import styles from './predict.module.css';
import { usePrediction } from './use-prediction';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Guess a number with a slider or a field; both say the same. */
export function PredictNumber({
  id,
  question,
  unit,
  min,
  max,
  step,
  answer,
  children,
}: {
  readonly id: string;
  readonly question: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly answer: number;
  readonly children: ReactNode;
}) {
  const t = useTranslations('client.predict');
  const field = useId();
  const { value, shown, predict, show, again } = usePrediction(id, isNumber);

  function change(text: string) {
    const next = Number(text);
    if (text !== '' && Number.isFinite(next)) predict(Math.min(max, Math.max(min, next)));
  }

  const input = (
    <div className={`${styles.number} needs-js`}>
      <label htmlFor={field}>{t('yours', { unit })}</label>
      <input
        id={field}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step}
        value={value ?? ''}
        disabled={shown}
        onChange={(event) => change(event.target.value)}
      />
      <input
        type="range"
        aria-label={t('slider', { unit })}
        min={min}
        max={max}
        step={step}
        value={value ?? (min + max) / 2}
        disabled={shown}
        onChange={(event) => change(event.target.value)}
      />
      <span className={styles.ends} aria-hidden="true">
        <span>{formatValue(min)}</span>
        <span>{formatValue(max)}</span>
      </span>
    </div>
  );

  return (
    <PredictFrame
      question={question}
      input={input}
      ready={value !== null}
      shown={shown}
      onShow={show}
      onAgain={again}
      comparison={
        value === null
          ? null
          : t('compareNumber', { yours: formatValue(value), found: formatValue(answer), unit })
      }
    >
      {children}
    </PredictFrame>
  );
}
