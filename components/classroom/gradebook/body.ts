/**
 * The rows of the gradebook as HTML. Written as text and not as elements because of the size that it can have: 100 rows of 60
 * links as elements would be sent twice over (the page, and React's own copy of it) and walked through once more by every
 * browser that wakes the page up. `gradebook.module.css` knows the marks used here.
 */
import type { Cell } from '@/lib/classroom/cell';
import type { Row } from '@/lib/classroom/gradebook';

/** Words for what a cell says besides its figures. */
export interface CellWords {
  readonly done: string;
  readonly late: string;
  readonly missing: string;
  readonly excused: string;
  readonly begun: string;
  readonly notBegun: string;
  readonly notAssigned: string;
  readonly setByHand: string;
  readonly ownDates: string;
}

export interface BodyOptions {
  readonly words: CellWords;
  readonly locale: string;
  /** Of the gradebook itself and of the learners' pages, without a slash at the end. */
  readonly gradebookPath: string;
  readonly learnersPath: string;
}

/** Text as it may stand in HTML and in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** `tr`s: the name, what it adds up to, then a cell for each assignment. */
export function gradebookBody(rows: readonly Row[], options: BodyOptions): string {
  const { locale, learnersPath } = options;
  const format = numbers(locale);
  return rows
    .map((row) => {
      const name = `<a href="${learnersPath}/${encodeURIComponent(row.learnerId)}"><bdi>${escaped(row.name)}</bdi></a>`;
      const { points, possible, share } = row.total;
      const total =
        share === null
          ? ''
          : `${format.points(points)}/${format.points(possible)}<small>${format.percent(share)}</small>`;
      const cells = row.cells.map((cell) => cellHtml(cell, row.learnerId, options, format));
      return `<tr><th scope="row">${name}</th><td>${total}</td><td>${row.late || ''}</td><td>${row.missing || ''}</td>${cells.join('')}</tr>`;
    })
    .join('');
}

interface Numbers {
  points(value: number): string;
  percent(share: number): string;
}

export function numbers(locale: string): Numbers {
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return {
    points: (value) => points.format(value),
    percent: (share) => `${percent.format(share * 100)}\u202f%`,
  };
}

function cellHtml(
  cell: Cell,
  learnerId: string,
  { words, gradebookPath }: BodyOptions,
  format: Numbers,
): string {
  if (cell.status === 'not-assigned') {
    return `<td><span title="${escaped(words.notAssigned)}">—<i>${escaped(words.notAssigned)}</i></span></td>`;
  }
  const href = `${gradebookPath}/${encodeURIComponent(cell.assignmentId)}/${encodeURIComponent(learnerId)}`;
  const { text, small, kind } = inside(cell, words, format);
  const marks = [
    cell.override && !cell.excused ? mark('✎', words.setByHand) : '',
    cell.window.own ? mark('⇥', words.ownDates) : '',
  ].join('');
  const below = small === '' ? '' : `<small>${escaped(small)}</small>`;
  return `<td><a href="${href}"${kind ? ` data-s="${kind}"` : ''}>${text}${marks}${below}</a></td>`;
}

interface Inside {
  /** HTML. */
  readonly text: string;
  readonly small: string;
  readonly kind: 'late' | 'missing' | 'quiet' | null;
}

function inside(cell: Cell, words: CellWords, format: Numbers): Inside {
  if (cell.excused) return { text: escaped(words.excused), small: '', kind: 'quiet' };
  const { score, parts } = cell;
  const figures = score ? `${format.points(score.points)}/${format.points(score.possible)}` : '';
  const percent = score ? format.percent(score.share) : '';
  if (cell.missing) {
    const small = figures ? `${figures} (${percent})` : '';
    return { text: `<b>✕ ${escaped(words.missing)}</b>`, small, kind: 'missing' };
  }
  if (cell.late) {
    const small = percent ? `${words.late} · ${percent}` : words.late;
    return { text: figures || `✓ ${escaped(words.done)}`, small, kind: 'late' };
  }
  if (figures) return { text: figures, small: percent, kind: null };
  if (cell.done) return { text: `✓ ${escaped(words.done)}`, small: '', kind: null };
  if (cell.status === 'begun') {
    const small = parts && parts.of > 1 ? `${parts.done}/${parts.of}` : '';
    return { text: `◐ ${escaped(words.begun)}`, small, kind: 'quiet' };
  }
  return { text: `·<i>${escaped(words.notBegun)}</i>`, small: '', kind: 'quiet' };
}

/** A mark that is explained under the table, with its words for those who don't see it. */
function mark(sign: string, words: string): string {
  return `<u title="${escaped(words)}">${sign}<i>${escaped(words)}</i></u>`;
}
