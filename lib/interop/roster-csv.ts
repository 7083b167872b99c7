/**
 * Reading a roster: a plain `name` column, Moodle's `username,firstname,lastname,idnumber,group`, or one name a line.
 * UTF-8 with or without a byte order mark; commas, semicolons or tabs; any line ends. Nothing is decided here but told for
 * each row, and nothing may be written as long as one row is in error.
 */
import Papa from 'papaparse';
import { unguarded } from './csv';

export const MAX_NAME = 40;
export const MAX_ROWS = 500;

/**
 * What becomes of a row:
 * - 'new': an account will be made;
 * - 'same-name-twice', 'already-in-class': it may be another person or the same one, so the teacher is asked;
 * - 'empty' (cells, but no name), 'too-long', 'extra-cells' (more than there are columns), 'broken' (characters that are no UTF-8,
 *   or a quote that never ends): an error.
 */
export type RowOutcome =
  | 'new'
  | 'same-name-twice'
  | 'already-in-class'
  | 'empty'
  | 'too-long'
  | 'extra-cells'
  | 'broken';

export interface RosterRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The display name as it would be stored; of a name that is too long its beginning. */
  readonly name: string;
  /** The roster's own identity, for matching on export; null where the file has none. */
  readonly username: string | null;
  readonly idNumber: string | null;
  readonly group: string | null;
  readonly outcome: RowOutcome;
  readonly severity: 'fine' | 'ask' | 'error';
}

export type RosterProblem = 'nothing-in-it' | 'no-name-column' | 'too-many-rows';

export type Roster =
  | { readonly kind: 'unreadable'; readonly problem: RosterProblem }
  | {
      readonly kind: 'read';
      readonly rows: readonly RosterRow[];
      readonly errors: number;
      /** Rows of which the teacher has to say whether they are meant. */
      readonly asks: number;
    };

type Column = 'name' | 'username' | 'firstname' | 'lastname' | 'idNumber' | 'group';

const HEADINGS: Readonly<Record<string, Column>> = {
  name: 'name',
  fullname: 'name',
  displayname: 'name',
  student: 'name',
  username: 'username',
  firstname: 'firstname',
  lastname: 'lastname',
  surname: 'lastname',
  idnumber: 'idNumber',
  id: 'idNumber',
  group: 'group',
  group1: 'group',
};

const OUTCOME_OF: Readonly<Record<RowOutcome, RosterRow['severity']>> = {
  new: 'fine',
  'same-name-twice': 'ask',
  'already-in-class': 'ask',
  empty: 'error',
  'too-long': 'error',
  'extra-cells': 'error',
  broken: 'error',
};

/** Reads a roster. `present` are the names shown to the class of those who are in it already. Never throws. */
export function parseRoster(text: string, present: readonly string[] = []): Roster {
  const lines = readLines(text);
  const head = lines[0];
  if (head === undefined) return { kind: 'unreadable', problem: 'nothing-in-it' };
  const columns = head.cells.map(columnOf);
  const named =
    columns.includes('name') || columns.includes('firstname') || columns.includes('lastname');
  const listOfNames = !named && lines.every((line) => line.cells.length === 1);
  if (!named && !listOfNames) return { kind: 'unreadable', problem: 'no-name-column' };
  const body = listOfNames ? lines : lines.slice(1);
  if (body.length === 0) return { kind: 'unreadable', problem: 'nothing-in-it' };
  if (body.length > MAX_ROWS) return { kind: 'unreadable', problem: 'too-many-rows' };
  const rows = judged(
    body.map((line) => readRow(line, listOfNames ? ['name'] : columns)),
    present,
  );
  const count = (severity: RosterRow['severity']) =>
    rows.filter((row) => row.severity === severity).length;
  return { kind: 'read', rows, errors: count('error'), asks: count('ask') };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken: boolean;
}

/** The lines with something on them. */
function readLines(text: string): readonly Line[] {
  // One kind of line end, so that a file with several is read right; a name holds none.
  const even = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel's own hint at the delimiter.
  const hint = /^sep=([,;\t])\n/i.exec(even);
  const body = hint === null ? even : even.slice(hint[0].length);
  const result = Papa.parse<string[]>(body, {
    delimiter: hint?.[1] ?? delimiterOf(body),
    newline: '\n',
    skipEmptyLines: false,
  });
  const broken = new Set(result.errors.map((error) => error.row));
  let line = hint === null ? 1 : 2;
  const lines: Line[] = [];
  result.data.forEach((cells, index) => {
    const blank = cells.length === 1 && cells[0]?.trim() === '';
    if (!blank) lines.push({ line, cells, broken: broken.has(index) });
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  });
  return lines;
}

/** The delimiter that the first line with something on it holds most of. A character that no file has where it holds none: then a line is a cell. */
function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const [best] = [',', ';', '\t']
    .map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }))
    .sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? '\u001F' : best.delimiter;
}

function columnOf(heading: string): Column | null {
  const bare = heading.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(HEADINGS, bare) ? (HEADINGS[bare] ?? null) : null;
}

interface Draft extends Omit<RosterRow, 'severity' | 'outcome'> {
  readonly error: RowOutcome | null;
}

function readRow({ line, cells, broken }: Line, columns: readonly (Column | null)[]): Draft {
  const cell = (column: Column) => cleanText(cells[columns.indexOf(column)] ?? '');
  const whole = cell('name') || [cell('firstname'), cell('lastname')].filter(Boolean).join(' ');
  const letters = [...whole];
  const extra = cells.slice(columns.length).some((each) => each.trim() !== '');
  const error = (): RowOutcome | null => {
    // U+FFFD is what a decoder puts where bytes are no UTF-8.
    if (broken || cells.some((each) => each.includes('\uFFFD'))) return 'broken';
    if (extra) return 'extra-cells';
    if (whole === '') return 'empty';
    return letters.length > MAX_NAME ? 'too-long' : null;
  };
  return {
    line,
    name: letters.slice(0, MAX_NAME).join(''),
    username: short(cell('username')),
    idNumber: short(cell('idNumber')),
    group: short(cell('group')),
    error: error(),
  };
}

function short(text: string): string | null {
  return text === '' ? null : [...text].slice(0, 100).join('');
}

/** Text as it may be shown: no control or direction-changing characters, single spaces, without a spreadsheet's guard. */
function cleanText(text: string): string {
  return unguarded(text)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .trim();
}

/** Two names that a reader would take for the same. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function judged(drafts: readonly Draft[], present: readonly string[]): readonly RosterRow[] {
  const inClass = new Set(present.map((name) => folded(cleanText(name))));
  const seen = new Map<string, Set<string>>();
  return drafts.map(({ error, ...row }) => {
    const name = folded(row.name);
    const identity = row.idNumber ?? row.username ?? '';
    const earlier = seen.get(name);
    // Two of the same name are two people where the school gave each a number.
    const twice =
      earlier !== undefined && (identity === '' || earlier.has('') || earlier.has(identity));
    if (error === null) seen.set(name, (earlier ?? new Set()).add(identity));
    const outcome =
      error ?? (twice ? 'same-name-twice' : inClass.has(name) ? 'already-in-class' : 'new');
    return { ...row, outcome, severity: OUTCOME_OF[outcome] };
  });
}
