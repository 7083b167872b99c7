import { getT } from '@/components/i18n';
import { ConfidenceMark, SeenMark } from '@/components/ui/source-marks';
import type { Course } from '@/lib/course/types';
import { formatDate } from './dates';
import styles from './source-list.module.css';

/**
 * The numbered list that a page's citation marks lead to: each fact with how sure it is, its caveat, when it was last
 * looked up, and its sources. `order` holds fact ids; the n-th has the number n.
 */
export function SourceList({
  course,
  order,
  back = true,
}: {
  readonly course: Course;
  readonly order: readonly string[];
  /** Whether each entry leads back to its mark in the text. */
  readonly back?: boolean;
}) {
  const t = getT('lesson');
  const tSources = getT('sources');
  return (
    <ol className={styles.list}>
      {order.map((id, index) => {
        const fact = course.facts[id];
        if (!fact) return null;
        const number = index + 1;
        return (
          <li key={id} id={`note-${number}`} className={styles.entry} tabIndex={-1}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <div className={styles.text}>
              <p className={styles.claim}>{fact.claim}</p>
              {fact.caveat ? (
                <p className={styles.caveat}>
                  <strong>{tSources('caveat')}</strong> {fact.caveat}
                </p>
              ) : null}
              <p className={styles.state}>
                <ConfidenceMark level={fact.confidence} />
                <span>
                  {fact.checked
                    ? tSources('checked', { date: formatDate(fact.checked) })
                    : tSources('unchecked')}
                </span>
              </p>
              <ul className={styles.sources}>
                {fact.sources.map((sourceId) => {
                  const source = course.sources[sourceId];
                  if (!source) return null;
                  return (
                    <li key={sourceId}>
                      <a href={`/${course.locale}/sources/${sourceId}`}>{source.title}</a>
                      <span className={styles.publisher}>
                        {source.publisher}, {formatDate(source.date)}
                      </span>
                      <SeenMark seen={source.seen} />
                    </li>
                  );
                })}
              </ul>
              {back ? (
                <a className={`${styles.back} no-print`} href={`#cite-${number}`} data-back="">
                  {t('backToText')}
                  <span className="visually-hidden"> {t('ofSource', { number })}</span>
                </a>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
