'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type MyLesson, refreshMe, useMe } from '@/components/shell/me-store';
import { Button } from '@/components/ui/button';
import { ProgressMark } from '@/components/ui/marks';
import styles from './lesson-progress.module.css';

/**
 * At the end of a lesson: how far one is in it, and the form that marks it as done or takes that back. Without scripts
 * the form stands there with both its buttons, and leads to the progress page.
 */
export function LessonProgress({
  module,
  lesson,
  checks,
}: {
  readonly module: string;
  readonly lesson: string;
  /** Number of checks in the lesson. */
  readonly checks: number;
}) {
  const t = useTranslations('client.progress');
  const me = useMe();
  const [problem, setProblem] = useState<'failed' | 'otherOwner' | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const onAnswered = () => void refreshMe();
    window.addEventListener('walls:answered', onAnswered);
    return () => window.removeEventListener('walls:answered', onAnswered);
  }, []);

  const known = typeof me === 'string' ? null : me;
  const own = known?.modules?.[module]?.lessons[lesson] ?? null;
  const owner = known?.learner ?? '';
  const marked = own?.marked ?? false;

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const body = new URLSearchParams({ module, lesson, owner, done: marked ? 'no' : 'yes' });
    try {
      const response = await fetch('/api/v1/lessons', {
        method: 'POST',
        body,
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
      });
      if (response.status === 409) setProblem('otherOwner');
      else if (!response.ok) setProblem('failed');
      await refreshMe();
    } catch {
      setProblem('failed');
    }
    setBusy(false);
  }

  // A lesson whose checks are all answered is done whether it is marked or not.
  const needless = own?.state === 'done' && !marked;
  return (
    <section className={`${styles.progress} no-print`} aria-label={t('label')}>
      <div className={styles.text}>
        <p className="label">{t('label')}</p>
        <p className={`${styles.state} needs-js`} aria-live="polite">
          {known ? <StateText learner={known.learner} own={own} checks={checks} /> : null}
        </p>
        {problem ? (
          <p className={styles.problem} role="alert">
            <span aria-hidden="true">✕ </span>
            {t(problem)}
          </p>
        ) : null}
      </div>
      <form method="post" action="/api/v1/lessons" onSubmit={onSubmit} className={styles.form}>
        <input type="hidden" name="module" value={module} />
        <input type="hidden" name="lesson" value={lesson} />
        {needless ? null : (
          <Button
            type="submit"
            name="done"
            value={marked ? 'no' : 'yes'}
            kind={marked ? 'quiet' : 'secondary'}
            aria-disabled={busy}
          >
            {t(marked ? 'unmark' : 'mark')}
          </Button>
        )}
        <span className="no-js-only">
          <Button type="submit" name="done" value="no" kind="quiet">
            {t('unmark')}
          </Button>
        </span>
      </form>
    </section>
  );
}

function StateText({
  learner,
  own,
  checks,
}: {
  readonly learner: string | null;
  readonly own: MyLesson | null;
  readonly checks: number;
}) {
  const t = useTranslations('client.progress');
  if (learner === null) return t('nobody');
  const state = own?.state ?? 'not-begun';
  const counts = { answered: own?.answered ?? 0, checks: own?.checks ?? checks };
  return <ProgressMark state={state} label={words()} />;

  function words(): string {
    if (state === 'not-begun') return t('notBegun', counts);
    if (state === 'begun') return t(counts.checks === 0 ? 'begunNoChecks' : 'begunText', counts);
    if (!own?.marked) return t('doneAll', counts);
    return t(counts.checks === 0 ? 'doneMarkedNoChecks' : 'doneMarked', counts);
  }
}
