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
  answerShown = false,
  marksShown = true,
}: {
  readonly ref?: Ref<HTMLElement>;
  readonly score: Score;
  readonly feedback: readonly FeedbackLine[];
  /** Null where it is held back. */
  readonly explanation: string | null;
  readonly citations: readonly CitationView[];
  /** Why it is a part of the marks, where it is. */
  readonly partial?: string;
  /** True where the answer as a whole stands above already. */
  readonly answerShown?: boolean;
  /** False where right or wrong is told without how many marks it brought. */
  readonly marksShown?: boolean;
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
            {marksShown ? (
              <span className={styles.marks}>
                {t('marks', { earned: rounded(score.earned), total: rounded(score.total) })}
              </span>
            ) : null}
          </>
        )}
      </p>
      {partial && verdict === 'partly' ? <p className={styles.partial}>{partial}</p> : null}
      <Lines lines={feedback} answerShown={answerShown} />
      {explanation === null ? null : <p className={styles.explanation}>{explanation}</p>}
      {citations.length > 0 ? <Citations citations={citations} /> : null}
    </section>
  );
}

function Lines({
  lines,
  answerShown,
}: {
  readonly lines: readonly FeedbackLine[];
  readonly answerShown: boolean;
}) {
  const t = useTranslations('client.quiz');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => {
        const { about, answered, rightAnswer } = line;
        // An option that was ticked is its own answer.
        const said = about === null ? answerShown : answered === about;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one feedback never change places
          <li key={index}>
            {about === null ? null : (
              <p className={styles.about}>
                <Verdict verdict={line.verdict} /> <span>{about}</span>
              </p>
            )}
            {said ? null : (
              <Answer
                words={answered === null ? t('leftOut') : t('answered')}
                answer={answered ?? ''}
              />
            )}
            {line.text === '' ? null : <p>{line.text}</p>}
            {rightAnswer === null ? null : (
              <Answer
                words={rightAnswer === about ? t('belongs') : t('rightAnswer')}
                answer={rightAnswer === about ? '' : rightAnswer}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The places of an ordering come as one text, `1. this · 2. that`; a line each is easier to compare. */
function placesIn(answer: string): readonly string[] {
  const parts = answer.split(' · ');
  return parts.length > 1 && parts.every((part) => /^(\d+\.|–) /.test(part)) ? parts : [];
}

function Answer({ words, answer }: { readonly words: string; readonly answer: string }) {
  const places = placesIn(answer);
  if (places.length === 0) {
    return (
      <p className={styles.answered}>
        {words} {answer === '' ? null : <b>{answer}</b>}
      </p>
    );
  }
  return (
    <div className={styles.answered}>
      <p>{words}</p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </div>
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
            {citation.claim}{' '}
            <span>
              {t(`factConfidence.${citation.confidence}`)};{' '}
              {citation.checked === null
                ? t('unchecked')
                : t('checked', { date: formatDate(citation.checked, locale) })}
              .
            </span>
            {citation.caveat === null ? null : (
              <span> {t('caveat', { caveat: citation.caveat })}</span>
            )}{' '}
            <a href={citation.href}>
              {t('source')}
              <span className="visually-hidden">: {citation.claim}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
