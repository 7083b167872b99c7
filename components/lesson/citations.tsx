/**
 * Citations of one page: what `[@fact-id]` becomes, numbered in the order in which facts are first cited.
 *
 * A mark in the text leads to its entry in the numbered list at the end (`SourceList`). On a wide page a short note
 * stands in the margin beside the first mark of each fact. `CiteCards` opens the list's entry as a card where the mark
 * is; it copies the entry from the page, so nothing is sent twice.
 */
import { Fragment, type ReactNode } from 'react';
import { getT } from '@/components/i18n';
import { splitCitations } from '@/lib/course/cited-text';
import type { Course, Fact, Source } from '@/lib/course/types';
import styles from './citations.module.css';

export interface Citations {
  /** The mark of one fact. An unknown id gives nothing: content:check has refused it before. */
  readonly mark: (id: string) => ReactNode;
  /** A string with `[@fact-id]` in it, as text and marks. */
  readonly rich: (text: string) => ReactNode;
  /** A mark for each id, one after the other, each wide enough to be hit. */
  readonly marks: (ids: readonly string[]) => ReactNode;
  readonly order: readonly string[];
}

function sourcesOf(course: Course, fact: Fact): Source[] {
  return fact.sources.flatMap((id) => course.sources[id] ?? []);
}

/** The fewest words that name where a fact is from: publisher, year, and how many more. */
export function shortSource(course: Course, fact: Fact): string {
  const [first, ...more] = sourcesOf(course, fact);
  if (!first) return '';
  const year = first.date.slice(0, 4);
  return `${first.publisher}, ${year}${more.length > 0 ? ` +${more.length}` : ''}`;
}

/**
 * The citations of one page. Make it anew for each rendering: it remembers which facts have had their margin note.
 * `order` holds the ids of the facts that are cited; the n-th has the number n.
 */
export function makeCitations(
  course: Course,
  order: readonly string[],
  options: { readonly margin?: boolean } = {},
): Citations {
  const t = getT('lesson');
  const known = order.filter((id) => course.facts[id]);
  const numbers = new Map(known.map((id, index) => [id, index + 1]));
  const noted = new Set<string>();

  function mark(id: string) {
    const fact = course.facts[id];
    const number = numbers.get(id);
    if (!fact || number === undefined) return null;
    const first = !noted.has(id);
    noted.add(id);
    const short = shortSource(course, fact);
    return (
      <>
        <a
          className={styles.cite}
          id={first ? `cite-${number}` : undefined}
          href={`#note-${number}`}
          data-cite={number}
          aria-label={t('cite', { number, source: short })}
        >
          {number}
        </a>
        {first && options.margin ? (
          <span className={styles.aside} aria-hidden="true">
            <span className={styles.asideNumber}>{number}</span>
            {short}
            {fact.confidence === 'high' && fact.checked ? null : (
              <em className={styles.asideDoubt}>
                {fact.confidence === 'low' ? t('asideLow') : t('asideReported')}
              </em>
            )}
          </span>
        ) : null}
      </>
    );
  }

  const marks = (ids: readonly string[]) =>
    ids.length === 0 ? null : (
      <span className={styles.run}>
        {ids.map((id) => (
          <Fragment key={id}>{mark(id)}</Fragment>
        ))}
      </span>
    );

  function rich(text: string) {
    return splitCitations(text).map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one string never change places
      <Fragment key={index}>{'cite' in part ? mark(part.cite) : part.text}</Fragment>
    ));
  }

  return { mark, rich, marks, order: known };
}

/** The mark of one fact, as MDX writes it. */
export function Cite({
  citations,
  id,
  beside,
}: {
  readonly citations: Citations;
  readonly id: string;
  /** Another mark stands right before it. */
  readonly beside?: boolean;
}) {
  return beside ? <span className={styles.beside}>{citations.mark(id)}</span> : citations.mark(id);
}
