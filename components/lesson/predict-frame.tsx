'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import styles from './predict.module.css';

/**
 * What all predictions share: the question, the way in, the button that shows what was found, and the answer, which
 * stands open where there are no scripts.
 */
export function PredictFrame({
  question,
  input,
  ready,
  shown,
  onShow,
  onAgain,
  comparison,
  children,
}: {
  readonly question: string;
  readonly input: ReactNode;
  /** Whether something has been predicted yet. */
  readonly ready: boolean;
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly onAgain: () => void;
  /** What was predicted against what was found, in a sentence. */
  readonly comparison: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations('client.predict');
  const result = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const heading = useId();

  useEffect(() => {
    if (shown && pressed.current) result.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [shown]);

  return (
    <section className={styles.predict} aria-labelledby={heading}>
      <p className="label">{t('label')}</p>
      <p className={styles.question} id={heading}>
        {question}
      </p>
      {input}
      <div className={`${styles.actions} needs-js`}>
        {shown ? (
          <Button kind="quiet" onClick={onAgain}>
            {t('again')}
          </Button>
        ) : (
          <>
            <Button
              kind="primary"
              aria-disabled={!ready}
              onClick={() => {
                if (!ready) return;
                pressed.current = true;
                onShow();
              }}
            >
              {t('show')}
            </Button>
            <span className={styles.private}>{t('private')}</span>
          </>
        )}
      </div>
      <div ref={result} tabIndex={-1} className={`${styles.reveal} ${shown ? '' : 'js-hidden'}`}>
        {shown && comparison ? <p className={styles.comparison}>{comparison}</p> : null}
        {children}
      </div>
    </section>
  );
}
