'use client';

import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import type { ItemView } from '@/lib/assessment/registry';
import { ConfidenceFields } from './confidence';
import { FeedbackPanel } from './feedback-panel';
import { formEntries, hasAnswer } from './form-data';
import styles from './item-form.module.css';
import { ItemFields } from './item-fields';
import { useCheck } from './use-check';
import { useAlive } from './use-answer-queue';
import { useSeconds } from './use-seconds';

const prefix = 'r.';
const endpoint = '/api/v1/answers';

/**
 * A check in a lesson. Without scripts a plain form, which leads to the attempt's page; with them the answer goes through
 * the queue, and feedback opens in place.
 */
export function ItemForm({
  module,
  lesson,
  version,
  view,
}: {
  readonly module: string;
  readonly lesson: string;
  /** Id of the item version that `view` shows. */
  readonly version: string;
  readonly view: ItemView;
}) {
  const t = useTranslations('client.quiz');
  const locale = useLocale();
  const problemId = useId();
  const form = useRef<HTMLFormElement>(null);
  const panel = useRef<HTMLElement>(null);
  const seconds = useSeconds(form);
  const alive = useAlive();
  const check = useCheck(`check:${module}/${lesson}/${view.id}`, endpoint);
  const { phase } = check;
  const locked = phase.kind !== 'open';
  const focusOn = phase.kind === 'answered' && phase.focus ? phase.attempt : null;

  useEffect(() => {
    if (focusOn !== null) panel.current?.focus();
  }, [focusOn]);

  // Controls can take the focus only once they are no longer disabled.
  const goBack = useRef(false);
  useEffect(() => {
    if (locked || !goBack.current) return;
    goBack.current = false;
    const controls = 'input:checked, input:not([type="hidden"], [type="radio"]), select, button';
    form.current?.querySelector<HTMLElement>(controls)?.focus();
  }, [locked]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (locked) return;
    const entries = formEntries(event.currentTarget);
    if (!hasAnswer(entries, prefix)) {
      check.complain(t('nothingChosen'));
      return;
    }
    const body = new URLSearchParams(entries.map(([name, value]) => [name, value]));
    const taken = seconds();
    if (taken !== null) body.set('seconds', String(taken));
    check.send(body.toString());
  }

  const problem = phase.kind === 'open' ? phase.problem : null;
  return (
    <div className={styles.check}>
      <form
        id={`check-${view.id}`}
        ref={form}
        className={styles.form}
        method="post"
        action={endpoint}
        onSubmit={submit}
      >
        <input type="hidden" name="module" value={module} />
        <input type="hidden" name="lesson" value={lesson} />
        <input type="hidden" name="item" value={view.id} />
        <input type="hidden" name="version" value={version} />
        <ItemFields
          key={`fields-${check.filling}`}
          view={view}
          prefix={prefix}
          fields={check.fields}
          disabled={alive && locked}
          describedBy={problem === null ? undefined : problemId}
        />
        {view.askConfidence ? (
          <ConfidenceFields
            key={`confidence-${check.filling}`}
            prefix={prefix}
            fields={check.fields}
            disabled={alive && locked}
          />
        ) : null}
        <p id={problemId} role="alert" className={styles.problem}>
          {problem === null ? null : (
            <>
              <span aria-hidden="true">✕</span> {problem}
            </>
          )}
        </p>
        {phase.kind === 'answered' ? null : (
          // Not `disabled` while it is sent: the button that was just pressed would lose focus.
          <Button kind="primary" type="submit" aria-disabled={locked || undefined}>
            {t('submit')}
          </Button>
        )}
      </form>
      <p role="status" className={styles.status}>
        {phase.kind === 'pending' ? (phase.note ?? t(`sending.${phase.state}`)) : null}
        {phase.kind === 'pending' && !phase.durable ? ` ${t('sending.notDurable')}` : null}
        {phase.kind === 'answered' && !phase.focus ? t('arrived') : null}
      </p>
      {phase.kind === 'answered' ? (
        <>
          {phase.reply === null ? (
            <p>
              <a href={`/${locale}/answers/${phase.attempt}`}>{t('seeAttempt')}</a>
            </p>
          ) : (
            <FeedbackPanel
              ref={panel}
              {...phase.reply}
              partial={view.type === 'single-choice' ? undefined : t(`partial.${view.type}`)}
            />
          )}
          <div className={styles.again}>
            <Button
              onClick={() => {
                goBack.current = true;
                check.again();
              }}
            >
              {t('again')}
            </Button>
            <p className={styles.status}>{t('againNote')}</p>
          </div>
        </>
      ) : null}
    </div>
  );
}
