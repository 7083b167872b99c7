import { getT } from '@/components/i18n';
import type { FeedbackLine, Score } from '@/lib/assessment/types';
import styles from './attempt-view.module.css';
import type { CitationView } from './check-reply';
import { FeedbackPanel } from './feedback-panel';

/** One response of an attempt, as it was answered. */
export interface AttemptItem {
  readonly stem: string;
  /** The answer in words, a line a part; empty where nothing was answered, null where it isn't shown. */
  readonly answered: readonly string[] | null;
  /** Null where right or wrong isn't shown; then there is no feedback either. */
  readonly score: Score | null;
  /** False where it is told without its marks. */
  readonly marks?: boolean;
  readonly feedback: readonly FeedbackLine[];
  /** Null where it is held back. */
  readonly explanation: string | null;
  readonly citations: readonly CitationView[];
  readonly confidence: 'guess' | 'fairly' | 'certain' | null;
}

/** What was asked, what was answered, and the feedback, item by item. `whose`: who reads it, the learner or a teacher. */
export function AttemptView({
  items,
  whose = 'own',
}: {
  readonly items: readonly AttemptItem[];
  readonly whose?: 'own' | 'learner';
}) {
  const t = getT('quiz');
  const own = whose === 'own';
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an attempt's responses never change places
    <article key={index} className={styles.item}>
      {items.length > 1 ? (
        <p className="label">{t('question', { number: index + 1, count: items.length })}</p>
      ) : null}
      <h3 className={styles.stem}>{item.stem}</h3>
      {item.answered === null ? null : (
        <div className={styles.answer}>
          <p className="label">{t(own ? 'yourAnswer' : 'theirAnswer')}</p>
          {item.answered.length === 0 ? (
            <p>{t('leftOut')}</p>
          ) : (
            <ul className={styles.lines}>
              {item.answered.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {item.confidence === null ? null : (
            <p className="meta">
              {t(`${own ? 'confidence' : 'theirConfidence'}.${item.confidence}`)}
            </p>
          )}
        </div>
      )}
      {item.score === null ? null : (
        <FeedbackPanel
          answerShown
          score={item.score}
          marksShown={item.marks ?? true}
          feedback={item.feedback}
          explanation={item.explanation}
          citations={item.citations}
        />
      )}
    </article>
  ));
}
