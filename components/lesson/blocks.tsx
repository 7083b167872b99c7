/** The blocks that a lesson is built from, all rendered on the server and complete without scripts. */
import { Children, isValidElement, type ReactNode } from 'react';
import { getT } from '@/components/i18n';
import type { TimelineData } from '@/lib/course/lesson-data';
import type { Citations } from './citations';
import { formatDate } from './dates';
import styles from './blocks.module.css';

export type CalloutKind = 'how-we-know' | 'note' | 'caution';

/** An aside in the column: how something is known, a note, or what to be careful about. */
export function Callout({
  kind,
  title,
  children,
}: {
  readonly kind: CalloutKind;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const t = getT('lesson');
  return (
    <aside className={`${styles.callout} ${styles[kind]}`}>
      <p className="label">{t(`callout.${kind}`)}</p>
      {title ? <p className={styles.title}>{title}</p> : null}
      <div className={styles.inner}>{children}</div>
    </aside>
  );
}

/** A drawing with what it shows in words for those who can't see it; `caption` may cite. */
export function Figure({
  citations,
  alt,
  caption,
  children,
}: {
  readonly citations: Citations;
  readonly alt: string;
  readonly caption?: string;
  readonly children: ReactNode;
}) {
  return (
    <figure className={styles.figure}>
      {/* A drawing keeps its lettering readable on a phone and is moved sideways inside its own frame there. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <div className={styles.drawing} role="img" aria-label={alt} tabIndex={0}>
        {children}
      </div>
      {caption ? (
        <figcaption className={styles.caption}>{citations.rich(caption)}</figcaption>
      ) : null}
    </figure>
  );
}

/** Events in the order given, their dates in a column of their own. */
export function Timeline({
  citations,
  data,
  title,
}: {
  readonly citations: Citations;
  readonly data: TimelineData;
  readonly title?: string;
}) {
  return (
    <figure className={styles.figure}>
      {title ? <figcaption className={styles.figureTitle}>{title}</figcaption> : null}
      <ol className={styles.timeline}>
        {data.map((event) => (
          <li key={`${event.date} ${event.title}`} className={styles.event}>
            <time className={styles.date} dateTime={event.date}>
              {formatDate(event.date)}
            </time>
            <div>
              <p className={styles.eventTitle}>{event.title}</p>
              <p className={styles.eventText}>
                {citations.rich(event.text)}
                {citations.marks(event.cite)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** A document or data set to be read like an investigator. */
export function Exhibit({
  citations,
  title,
  caption,
  children,
}: {
  readonly citations: Citations;
  readonly title: string;
  readonly caption?: string;
  readonly children: ReactNode;
}) {
  const t = getT('lesson');
  return (
    <figure className={styles.exhibit}>
      <div className={styles.exhibitHead}>
        <span className="label">{t('exhibit')}</span>
        <span className={styles.title}>{title}</span>
      </div>
      <div className={styles.document}>{children}</div>
      {caption ? (
        <figcaption className={styles.caption}>{citations.rich(caption)}</figcaption>
      ) : null}
    </figure>
  );
}

/** A question that those who know disagree about, with each side's best case. */
export function Disputed({
  question,
  children,
}: {
  readonly question: string;
  readonly children: ReactNode;
}) {
  const t = getT('lesson');
  return (
    <section className={styles.disputed}>
      <p className="label">{t('disputed')}</p>
      <p className={styles.question}>{question}</p>
      <div className={styles.inner}>{children}</div>
    </section>
  );
}

/** What has changed since the events of the lesson, as of a date. */
export function Since({ date, children }: { readonly date: string; readonly children: ReactNode }) {
  const t = getT('lesson');
  return (
    <aside className={`${styles.callout} ${styles.since}`}>
      <p className="label">{t('since', { date: formatDate(date) })}</p>
      <div className={styles.inner}>{children}</div>
    </aside>
  );
}

/** Three sentences to take along. */
export function Remember({ children }: { readonly children: ReactNode }) {
  const t = getT('lesson');
  return (
    <section className={styles.remember}>
      <h2 className="label">{t('remember')}</h2>
      <div className={styles.inner}>{children}</div>
    </section>
  );
}

/** A question with no right answer, to end on. */
export function OpenQuestion({ children }: { readonly children: ReactNode }) {
  const t = getT('lesson');
  // Markdown inside the tag comes as a paragraph, a string on the tag's own line as it is.
  const bare = Children.toArray(children).every((child) => !isValidElement(child));
  return (
    <section className={styles.open}>
      <h2 className="label">{t('openQuestion')}</h2>
      <div className={styles.openText}>{bare ? <p>{children}</p> : children}</div>
    </section>
  );
}
