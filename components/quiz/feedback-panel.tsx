'use client';

import type { Ref } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { formatDate } from '@/components/lesson/dates';
import type { FeedbackLine, Score } from '@/lib/assessment/types';
import type { CitationView } from './check-reply';
import styles from './feedback-panel.module.css';

type Verdict = FeedbackLine['verdict'];

/** The marks of verdicts; each always has its word beside it. */
const marks: Readonly<Record<Verdict, string>> = { right: '✓', partly: '◐', wrong: '✕' };

/** A score in one of three words; null where nothing was answered. */
export function verdictOf(score: Score): Verdict | null {
  if (score.kind === 'unanswered') return null;
  if (score.earned >= score.total) return 'right';
  return score.earned > 0 ? 'partly' : 'wrong';
}

/** Marks to two decimals: a third of a mark is 0.33. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A verdict as mark and word. */
function Verdict({ verdict }: { readonly verdict: Verdict }) {
  const t = useTranslations('client.quiz');
  return (
    <span className={verdict === 'wrong' ? styles.signal : styles.free}>
      <span aria-hidden="true">{marks[verdict]}</span> {t(`verdict.${verdict}`)}
    </span>
  );
}

/** How an answer did: verdict and marks, a line a part, the reasons, and what they rest on. */
export function FeedbackPanel({
  ref,
  score,
  feedback,
  explanation,
  citations,
  partial,
}: {
  readonly ref?: Ref<HTMLElement>;
  readonly score: Score;
  readonly feedback: readonly FeedbackLine[];
  readonly explanation: string;
  readonly citations: readonly CitationView[];
  /** Why it is a part of the marks, where it is. */
  readonly partial?: string;
}) {
  const t = useTranslations('client.quiz');
  const verdict = verdictOf(score);
  const tone = verdict === null || verdict === 'wrong' ? styles.toSignal : styles.toFree;
  return (
    <section
      ref={ref}
      className={`${styles.panel} ${tone}`}
      tabIndex={ref ? -1 : undefined}
      aria-label={t('feedback')}
    >
      <p className={styles.result}>
        {verdict === null || score.kind === 'unanswered' ? (
          <span className={styles.signal}>
            <span aria-hidden="true">–</span> {t('verdict.unanswered')}
          </span>
        ) : (
          <>
            <Verdict verdict={verdict} />{' '}
            <span className={styles.marks}>
              {t('marks', { earned: rounded(score.earned), total: rounded(score.total) })}
            </span>
          </>
        )}
      </p>
      {partial && verdict === 'partly' ? <p className={styles.partial}>{partial}</p> : null}
      <Lines lines={feedback} />
      <p className={styles.explanation}>{explanation}</p>
      {citations.length > 0 ? <Citations citations={citations} /> : null}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly FeedbackLine[] }) {
  const t = useTranslations('client.quiz');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one feedback never change places
        <li key={index}>
          {line.about === null ? null : (
            <p className={styles.about}>
              <Verdict verdict={line.verdict} /> <span>{line.about}</span>
            </p>
          )}
          {line.answered === line.about && line.about !== null ? null : (
            <p className={styles.answered}>
              {line.answered === null
                ? t('leftOut')
                : t.rich('answered', { answer: line.answered, b: (chunks) => <b>{chunks}</b> })}
            </p>
          )}
          {line.text === '' ? null : <p>{line.text}</p>}
          {line.rightAnswer === null ? null : (
            <p className={styles.answered}>
              {line.rightAnswer === line.about
                ? t('belongs')
                : t.rich('rightAnswer', {
                    answer: line.rightAnswer,
                    b: (chunks) => <b>{chunks}</b>,
                  })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Citations({ citations }: { readonly citations: readonly CitationView[] }) {
  const t = useTranslations('client.quiz');
  const locale = useLocale();
  return (
    <div className={styles.citations}>
      <p className={styles.label}>{t('restsOn')}</p>
      <ul>
        {citations.map((citation) => (
          <li key={citation.id}>
            <a href={citation.href}>{citation.claim}</a>{' '}
            <span>
              {t(`factConfidence.${citation.confidence}`)};{' '}
              {citation.checked === null
                ? t('unchecked')
                : t('checked', { date: formatDate(citation.checked, locale) })}
              .
            </span>
            {citation.caveat === null ? null : (
              <span> {t('caveat', { caveat: citation.caveat })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
