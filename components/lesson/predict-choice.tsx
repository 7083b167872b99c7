'use client';

import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { PredictFrame } from './predict-frame';
import styles from './predict.module.css';
import { usePrediction } from './use-prediction';

const isIndex = (value: unknown): value is number => Number.isInteger(value);

/** Guess one of a few; `answer` counts from 0. */
export function PredictChoice({
  id,
  question,
  options,
  answer,
  children,
}: {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly answer: number;
  readonly children: ReactNode;
}) {
  const t = useTranslations('client.predict');
  const name = useId();
  const { value, shown, predict, show, again } = usePrediction(id, isIndex);
  const right = value === answer;

  const input = (
    <fieldset className={styles.options} disabled={shown}>
      <legend className="visually-hidden">{question}</legend>
      {options.map((option, index) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            className="needs-js"
            name={name}
            checked={value === index}
            onChange={() => predict(index)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
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
        right
          ? t('choiceRight', { found: options[answer] ?? '' })
          : t('choiceOther', { found: options[answer] ?? '' })
      }
    >
      {children}
    </PredictFrame>
  );
}
