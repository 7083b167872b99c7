import { getT } from '@/components/i18n';
import type { KeyLines } from '@/lib/assessment/key';
import type { ItemView } from '@/lib/assessment/registry';
import styles from './printed-test.module.css';

/** A question as it is printed: what a learner sees, with room to answer by hand. */
export function PrintedItem({ view, label }: { readonly view: ItemView; readonly label: string }) {
  return (
    <div className={styles.item}>
      <p className={styles.stem}>
        <span className={styles.number}>{label}</span> {view.stem}
      </p>
      <Room view={view} />
    </div>
  );
}

function Room({ view }: { readonly view: ItemView }) {
  const t = getT('teachAssignments');
  switch (view.type) {
    case 'single-choice':
    case 'multiple-choice':
      return (
        <>
          <p className={styles.hint}>{t(`sheet.${view.type}`)}</p>
          <ul className={styles.options}>
            {view.options.map((option) => (
              <li key={option.key}>
                <span
                  className={view.type === 'single-choice' ? styles.ring : styles.box}
                  aria-hidden="true"
                />
                {option.text}
              </li>
            ))}
          </ul>
        </>
      );
    case 'ordering':
      return (
        <>
          <p className={styles.hint}>
            {t('sheet.ordering', { first: view.ends[0], last: view.ends[1] })}
          </p>
          <ul className={styles.options}>
            {view.entries.map((entry) => (
              <li key={entry.key}>
                <span className={styles.line} aria-hidden="true" />
                {entry.text}
              </li>
            ))}
          </ul>
        </>
      );
    case 'matching':
      return (
        <>
          <p className={styles.hint}>{t('sheet.matching')}</p>
          <div className={styles.two}>
            <ul className={styles.options}>
              {view.lefts.map((left) => (
                <li key={left.key}>
                  <span className={styles.line} aria-hidden="true" />
                  {left.text}
                </li>
              ))}
            </ul>
            <ol className={styles.letters}>
              {view.rights.map((right) => (
                <li key={right.key}>{right.text}</li>
              ))}
            </ol>
          </div>
        </>
      );
    case 'numeric-estimate':
      return (
        <p className={styles.hint}>
          {t('sheet.number', { min: view.min, max: view.max, unit: view.unit })}{' '}
          <span className={styles.line} aria-hidden="true" />
        </p>
      );
    case 'short-answer':
      return <p className={styles.long} aria-hidden="true" />;
    case 'evidence-rating':
      return (
        <>
          <p className={styles.evidence}>{view.evidence}</p>
          <p className={styles.hint}>{t('sheet.evidence')}</p>
          <ul className={styles.claims}>
            {view.claims.map((claim) => (
              <li key={claim.key}>
                {claim.text}
                <span className={styles.verdicts}>
                  {view.verdicts.map((verdict) => (
                    <span key={verdict}>
                      <span className={styles.ring} aria-hidden="true" />
                      {t(`sheet.verdict.${verdict}`)}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

/** The key to one question: what is right, what a learner is told of it, what stands behind each wrong answer. */
export function PrintedKey({
  keys,
  explanation,
  objective,
  citations,
}: {
  readonly keys: KeyLines;
  readonly explanation: string;
  readonly objective: string;
  readonly citations: readonly {
    readonly id: string;
    readonly claim: string;
    readonly href: string;
  }[];
}) {
  const t = getT('teachAssignments');
  return (
    <div className={styles.key}>
      <p className={styles.label}>{t('key.right')}</p>
      <ul>
        {keys.right.map((line) => (
          <li key={line}>✓ {line}</li>
        ))}
      </ul>
      {keys.also.length > 0 ? <p>{t('key.also', { texts: keys.also.join(' · ') })}</p> : null}
      <ul>
        {keys.feedback
          .filter((line) => line.text !== '')
          .map((line) => (
            <li key={`${line.about} ${line.text}`}>{line.text}</li>
          ))}
      </ul>
      {keys.wrong.length > 0 ? (
        <>
          <p className={styles.label}>{t('key.wrong')}</p>
          <ul>
            {keys.wrong.map((line) => (
              <li key={line.text}>
                ✕ <q>{line.text}</q>: {line.feedback}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{explanation}</p>
      <p className={styles.small}>{t('key.objective', { objective })}</p>
      <ul className={styles.small}>
        {citations.map((citation) => (
          <li key={citation.id}>
            <a href={citation.href}>{citation.claim}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
