'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import type { FormFields } from '@/lib/assessment/types';
import { ConfidenceFields } from './confidence';
import { bodyFields } from './form-data';
import { ItemFields } from './item-fields';
import type { TestItem } from './test-form';
import styles from './test-form.module.css';
import { answerQueue, useQueueSnapshot } from './use-answer-queue';
import { useSeconds } from './use-seconds';
import { type SavedState, sittingKey } from './use-sitting';

/** One question of a test, with how its answer stands in words. */
export function TestQuestion({
  sitting,
  item,
  label,
  state,
  durable,
  disabled,
  alive,
  onTouched,
}: {
  readonly sitting: string;
  readonly item: TestItem;
  readonly label: string;
  readonly state: SavedState;
  readonly durable: boolean;
  readonly disabled: boolean;
  readonly alive: boolean;
  readonly onTouched: (seconds: number | null, how: 'chosen' | 'typed') => void;
}) {
  const t = useTranslations('client.quiz');
  const section = useRef<HTMLElement>(null);
  const seconds = useSeconds(section);
  const { fields, filling, own } = useUnsent(sittingKey(sitting, item.itemId), item.fields);
  const { itemId, view } = item;
  const prefix = `r.${itemId}.`;

  function changed(event: FormEvent<HTMLElement>) {
    own();
    const typed = event.target instanceof HTMLInputElement && event.target.type === 'text';
    onTouched(seconds(), typed ? 'typed' : 'chosen');
  }

  const waits = state === 'line' || state === 'server';
  return (
    <section ref={section} id={`q-${itemId}`} className={styles.question} onChange={changed}>
      <ItemFields
        key={`fields-${filling}`}
        label={label}
        view={view}
        prefix={prefix}
        fields={fields}
        disabled={disabled}
        onMoved={() => {
          own();
          onTouched(seconds(), 'chosen');
        }}
      />
      {view.askConfidence ? (
        <ConfidenceFields
          key={`confidence-${filling}`}
          prefix={prefix}
          fields={fields}
          disabled={disabled}
        />
      ) : null}
      <div className={styles.foot}>
        {alive ? null : (
          <Button type="submit" name="at" value={itemId}>
            {t('test.save')}
          </Button>
        )}
        <p role="status" className={`${styles.status} ${waits ? styles.waits : ''}`}>
          {state === '' ? null : t(`saved.${state}`)}
          {waits && !durable ? ` ${t('sending.notDurable')}` : null}
        </p>
      </div>
    </section>
  );
}

/**
 * The fields to begin with: what the server has, or what an earlier visit chose and could not send. Once the learner has
 * touched them (`own`), nothing is laid over them any more.
 */
function useUnsent(key: string, saved: FormFields) {
  const [filled, setFilled] = useState({ fields: saved, filling: 0 });
  const owned = useRef(false);
  const { pending } = useQueueSnapshot();
  const id = pending.find((entry) => entry.key === key)?.id;
  useEffect(() => {
    if (id === undefined || owned.current) return;
    const entry = answerQueue().claim(key);
    if (entry === null) return;
    owned.current = true;
    setFilled(({ filling }) => ({ fields: bodyFields(entry.body), filling: filling + 1 }));
  }, [id, key]);
  return {
    ...filled,
    own() {
      owned.current = true;
    },
  };
}
