import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { contentDisposition, csvFileName, guarded, toCsv, unguarded } from './csv';

const FORMULA_START = /^[=+\-@\t\r]/;

/** Names as bad as they come: formulas, quotes, line breaks, direction marks, very long ones. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('', "'", "''", ' ', '\u202e', '\u200f', '\ufeff', '"', '\t', '\r', '\n'),
      fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', ';', '\r\n', ''),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '=HYPERLINK("http://example.org","x")',
    "=cmd|' /C calc'!A0",
    '"; DROP TABLE learner;--',
    'Ада\u202eסוד',
    'x'.repeat(10_000),
    `=${'"\r\n'.repeat(3_000)}`,
  ),
);
const read = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(
    0,
    -1,
  );

describe('a CSV file', () => {
  it('has a byte order mark, CRLF and quotes around everything', () => {
    expect(
      toCsv([
        ['a', 1.5, null],
        ['say "hi"', -2, ''],
      ]),
    ).toBe('\uFEFF"a","1.5",""\r\n"say ""hi""","-2",""\r\n');
  });

  it('keeps numbers plain', () => {
    const cells = [0, -0, 1e-9, 1e15, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, -7.25];
    expect(read(toCsv([cells]))).toEqual([
      ['0', '0', '0', '1000000000000000', '0.3', '', '', '-7.25'],
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+4', "'+4"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['-x', "'-x"],
    ['--5', "'--5"],
    ['  =1', "'  =1"],
    ['\u200f=1', "'\u200f=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['7', '7'],
    ["O'Brien", "O'Brien"],
    ["'t Hooft", "'t Hooft"],
    ['a=b', 'a=b'],
  ])('guards %j as %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  it('comes back as it was, and runs nothing, whatever is in it', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(hostile, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const cells = read(toCsv(rows));
        expect(cells.map((row) => row.map(unguarded))).toEqual(rows);
        for (const cell of cells.flat()) {
          if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(FORMULA_START);
        }
      }),
    );
  });
});

describe("a file's name", () => {
  it('has class and date and no spaces', () => {
    expect(csvFileName('gradebook', 'Class 9 b / Médias', '2026-11-24')).toBe(
      'gradebook_Class-9-b-Médias_2026-11-24.csv',
    );
    expect(csvFileName('roster', '../..', '2026-11-24')).toBe('roster_class_2026-11-24.csv');
    fc.assert(
      fc.property(hostile, (name) => {
        const file = csvFileName('roster', name, '2026-11-24');
        expect(file).toMatch(/^roster_[\p{L}\p{M}\p{N}-]+_2026-11-24\.csv$/u);
        expect([...file].length).toBeLessThanOrEqual(82);
        expect(contentDisposition(file)).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });

  it('goes into a header in both ways', () => {
    expect(contentDisposition("é'x.csv")).toBe(
      `attachment; filename="-'x.csv"; filename*=UTF-8''%C3%A9%27x.csv`,
    );
  });
});
