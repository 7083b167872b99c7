/**
 * The gradebook as files: in the shape that Canvas imports, in Moodle's, and a plain one that says everything. Figures are plain
 * numbers, never `85%`; what isn't graded is empty and no zero. Every shape begins with the same stable identity.
 */
import type { Cell, GradedAssignment } from '@/lib/classroom/cell';
import type { Gradebook, Row } from '@/lib/classroom/gradebook';
import { type CsvCell, toCsv } from './csv';

/** Who a learner is in the school's own lists; null where that isn't known. */
export interface SchoolIdentity {
  /** The roster's id number, Canvas's 'SIS User ID' and Moodle's `idnumber`. */
  readonly idNumber: string | null;
  /** The roster's user name; the sign-in name here is nobody's business there. */
  readonly username: string | null;
  readonly group: string | null;
}

export interface GradebookFile {
  readonly book: Gradebook;
  readonly identities: ReadonlyMap<string, SchoolIdentity>;
  readonly className: string;
  /**
   * Without names: learner ids alone tell who is who, and rows stand in the order of the ids, since that of the names would tell.
   * Whoever may open a learner's page can still find out: it hides names from a table, it doesn't make it anonymous.
   */
  readonly names: boolean;
}

/** `Student, ID, SIS User ID, SIS Login ID, Section`, then a column an assignment, and the points possible in the second row. */
export function canvasCsv(file: GradebookFile): string {
  const columns = file.book.assignments;
  const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];
  const possible = ['    Points Possible', '', '', '', '', ...columns.map((a) => two(a.points))];
  const rows = rowsOf(file).map((row): CsvCell[] => {
    const who = identityOf(file, row);
    return [
      file.names ? row.name : row.learnerId,
      // Canvas looks here for its own number, which we don't know, and goes on to the next column where it is empty.
      '',
      who.idNumber ?? row.learnerId,
      who.username,
      who.group ?? file.className,
      ...row.cells.map(canvasCell),
    ];
  });
  return toCsv([[...head, ...columns.map((a) => `${a.title} (${a.id})`)], possible, ...rows]);
}

function canvasCell(cell: Cell): CsvCell {
  if (cell.excused) return 'EX';
  if (cell.status === 'not-assigned') return 'N/A';
  return cell.score === null ? null : two(cell.score.points);
}

/** `username, idnumber`, the name, then for each item `Kind: Title (Real)`, `(Percentage)` and `(Feedback)`. */
export function moodleCsv(file: GradebookFile): string {
  const kinds = { test: 'Quiz', module: 'Module', lesson: 'Lesson', lab: 'Lab' } as const;
  const items = file.book.assignments.flatMap((a) =>
    ['Real', 'Percentage', 'Feedback'].map((what) => `${kinds[a.kind]}: ${a.title} (${what})`),
  );
  const rows = rowsOf(file).map((row): CsvCell[] => {
    const who = identityOf(file, row);
    return [
      who.username,
      who.idNumber ?? row.learnerId,
      ...(file.names ? [row.name] : []),
      ...row.cells.flatMap((cell) => [
        cell.score === null ? null : two(cell.score.points),
        cell.share === null ? null : two(cell.share * 100),
        file.names ? (cell.override?.reason ?? null) : null,
      ]),
    ];
  });
  return toCsv([['username', 'idnumber', ...(file.names ? ['fullname'] : []), ...items], ...rows]);
}

/** Everything, for people and scripts: for each assignment points, per cent, status and attempts; then the total. */
export function plainCsv(file: GradebookFile): string {
  const per = (a: GradedAssignment) => [
    `${a.title}: points (of ${two(a.points)})`,
    `${a.title}: per cent`,
    `${a.title}: status`,
    `${a.title}: attempts`,
  ];
  const head = [
    'learner_id',
    ...(file.names ? ['name', 'idnumber', 'username', 'group'] : []),
    ...file.book.assignments.flatMap(per),
    'total points',
    'total possible',
    'total per cent',
  ];
  const rows = rowsOf(file).map((row): CsvCell[] => {
    const who = identityOf(file, row);
    return [
      row.learnerId,
      ...(file.names ? [row.name, who.idNumber, who.username, who.group] : []),
      ...row.cells.flatMap((cell) => [
        cell.score === null ? null : two(cell.score.points),
        cell.share === null ? null : two(cell.share * 100),
        cell.status,
        cell.tries,
      ]),
      two(row.total.points),
      two(row.total.possible),
      row.total.share === null ? null : two(row.total.share * 100),
    ];
  });
  return toCsv([head, ...rows]);
}

const NOBODY: SchoolIdentity = { idNumber: null, username: null, group: null };

function identityOf(file: GradebookFile, row: Row): SchoolIdentity {
  return file.names ? (file.identities.get(row.learnerId) ?? NOBODY) : NOBODY;
}

function rowsOf({ book, names }: GradebookFile): readonly Row[] {
  if (names) return book.rows;
  return [...book.rows].sort((a, b) => (a.learnerId < b.learnerId ? -1 : 1));
}

/** Two decimals, as Canvas writes them. */
function two(value: number): string {
  return value.toFixed(2);
}
