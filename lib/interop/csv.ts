/**
 * Writing CSV that spreadsheets and other course software open without a question: UTF-8 with a byte order mark, CRLF, every
 * cell quoted, and no cell that a spreadsheet would run as a formula (OWASP, 'CSV Injection').
 */

/** A cell: text, a plain number, or nothing. NaN and infinities are written as nothing. */
export type CsvCell = string | number | null;

const BOM = '\uFEFF';

/**
 * What begins a formula: also after apostrophes that were there already (so that `unguarded` gets them back), after blanks and
 * invisible characters (some programs cut them off on import), and in its full-width form, which spreadsheets in East Asia run too.
 */
const FORMULA = /^['\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** A text as a cell that no spreadsheet runs: `'` before what would be a formula. A plain number stays one, a negative one too. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && guarded(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

function quoted(cell: CsvCell): string {
  if (cell === null) return '""';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `"${plain(cell)}"` : '""';
  return `"${guarded(cell).replaceAll('"', '""')}"`;
}

/** A number without an exponent, to six places at most. */
function plain(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** A whole file as text, with its byte order mark; send it as UTF-8. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BOM + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/**
 * A file's name without spaces: what it is, the class, and the local date (YYYY-MM-DD). Letters and digits of every script
 * stay, all else becomes a hyphen; a class name of which nothing is left is 'class'.
 */
export function csvFileName(kind: string, className: string, date: string): string {
  const words = className
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...words].slice(0, 60).join('').replace(/-+$/, '');
  return `${kind}_${short === '' ? 'class' : short}_${date}.csv`;
}

/** The header for a download: an ASCII name for old programs, the true one as RFC 6266 has it. */
export function contentDisposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]+/g, '-').replace(/["\\]/g, '-');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
