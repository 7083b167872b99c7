'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import type { ItemView } from '@/lib/assessment/registry';
import type { FormFields } from '@/lib/assessment/types';
import { formEntries, hasAnswer } from './form-data';
import styles from './test-form.module.css';
import { TestQuestion } from './test-question';
import { useAlive } from './use-answer-queue';
import { useHandIn } from './use-hand-in';
import { sittingUrl, useSitting } from './use-sitting';

export interface TestItem {
  readonly itemId: string;
  readonly version: string;
  readonly view: ItemView;
  /** The answer that is saved, under the names that this form gives its fields (prefix `r.ITEMID.`). */
  readonly fields: FormFields;
  /** Milliseconds since 1970; null while nothing is saved. */
  readonly savedAt: number | null;
}

/**
 * A module test under way. Without scripts one form with a button to save after each question; with them each answer
 * is saved as it is given, through the queue.
 */
export function TestForm({
  sitting,
  module,
  items,
  savedCount,
}: {
  readonly sitting: string;
  readonly module: string;
  readonly items: readonly TestItem[];
  /** How many of the items have a saved answer. */
  readonly savedCount: number;
}) {
  const t = useTranslations('client.quiz');
  const locale = useLocale();
  const alive = useAlive();
  const form = useRef<HTMLFormElement>(null);
  const saved = items.filter((item) => item.savedAt !== null).map((item) => item.itemId);
  const saving = useSitting(sitting, form, saved);
  const handIn = useHandIn(sitting, saving);
  const [answered, setAnswered] = useState(savedCount);
  const ended = saving.ended ?? handIn.ended;
  const left = items.length - answered;

  function count() {
    // Fields that are shut are in no form's data.
    if (form.current === null || ended !== null) return;
    const entries = formEntries(form.current);
    setAnswered(items.filter((item) => hasAnswer(entries, `r.${item.itemId}.`)).length);
  }

  // Also once an earlier visit's unsent answers have been filled in, which a question does a moment later.
  const { snapshot } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts what the form holds, whenever the queue has changed
  useEffect(count, [snapshot]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    saving.saveAll();
    const button = (event.nativeEvent as SubmitEvent).submitter;
    // Enter in a field presses the form's first button, which must not hand in.
    if (button?.getAttribute('value') === 'hand-in') handIn.begin();
  }

  const problem = handIn.problem;
  return (
    <form
      ref={form}
      className={styles.test}
      method="post"
      action={sittingUrl(sitting)}
      // Firefox would else lay what it remembers of an earlier visit over what is saved.
      autoComplete="off"
      aria-label={t('test.label')}
      data-module={module}
      onSubmit={submit}
      onChange={count}
    >
      {items.map((item, index) => (
        <TestQuestion
          key={item.itemId}
          sitting={sitting}
          item={item}
          label={t('test.question', { number: index + 1, count: items.length })}
          state={saving.stateOf(item.itemId)}
          durable={saving.snapshot.durable}
          disabled={ended !== null}
          alive={alive}
          onTouched={(seconds, how) => {
            saving.touch(item.itemId, seconds, how);
            count();
          }}
        />
      ))}
      <div className={styles.end} id="hand-in">
        <p>{t('test.left', { left })}</p>
        <p role="alert" className={styles.problem}>
          {problem === null ? null : t(`test.${problem}`)}
          {ended === null ? null : ended.message || t('sending.owner')}
          {ended?.attempt ? (
            <>
              {' '}
              <a href={`/${locale}/answers/${ended.attempt}`}>{t('test.seeResult')}</a>
            </>
          ) : null}
        </p>
        <Button
          kind="primary"
          type="submit"
          name="then"
          value="hand-in"
          aria-disabled={handIn.busy || ended !== null || undefined}
        >
          {t('test.handIn')}
        </Button>
        <p role="status" className={styles.status}>
          {handIn.busy ? t('test.handingIn') : null}
        </p>
      </div>
    </form>
  );
}
