import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NAME, MAX_ROWS, parseRoster } from './roster-csv';
import { rosterCsv } from './roster-out-csv';

const rowsOf = (text: string, present: readonly string[] = []) => {
  const roster = parseRoster(text, present);
  if (roster.kind === 'unreadable') throw new Error(roster.problem);
  return roster.rows;
};
const outcomes = (text: string, present?: readonly string[]) =>
  rowsOf(text, present).map((row) => [row.line, row.name, row.outcome]);

describe('a roster', () => {
  it.each([
    ['name\nAda Lovelace\nBo Diddley\n'],
    ['\uFEFF"Name"\r\n"Ada Lovelace"\r\n"Bo Diddley"\r\n'],
    ['Ada Lovelace\r\nBo Diddley'],
    ['sep=;\r\nname;group\r\nAda Lovelace;a\r\nBo Diddley;b'],
    ['Name\tGroup\rAda Lovelace\ta\rBo Diddley\tb'],
    ['username,firstname,lastname,idnumber,group\nada1,Ada,Lovelace,7,a\nbo1,Bo,Diddley,8,b'],
    ['Username;First name;Last name;ID number\n"ada1";Ada;"Lovelace";7\nbo1;Bo;Diddley;8'],
  ])('is read from %j', (text) => {
    const rows = rowsOf(text);
    expect(rows.map((row) => row.name)).toEqual(['Ada Lovelace', 'Bo Diddley']);
    expect(rows.every((row) => row.outcome === 'new' && row.severity === 'fine')).toBe(true);
  });

  it("keeps the school's own identity", () => {
    expect(
      rowsOf('username,firstname,lastname,idnumber,group\nada1,Ada,Lovelace,7,a')[0],
    ).toMatchObject({
      username: 'ada1',
      idNumber: '7',
      group: 'a',
    });
  });

  it('takes a comma in a plain list of names for part of the name', () => {
    expect(outcomes('name\nLovelace, Ada\nDiddley, Bo')).toEqual([
      [2, 'Lovelace, Ada', 'new'],
      [3, 'Diddley, Bo', 'new'],
    ]);
  });

  it('tells each row its outcome, with its line', () => {
    const text = [
      'name,group',
      'Ada,a',
      '',
      '"Bo\nB",b',
      ',b',
      'ada,a',
      `${'x'.repeat(MAX_NAME + 1)},a`,
      'Cy,a,more',
      'Di\uFFFD,a',
      'Eve,a',
    ].join('\n');
    const roster = parseRoster(text, ['EVE']);
    expect(outcomes(text, ['EVE'])).toEqual([
      [2, 'Ada', 'new'],
      [4, 'Bo B', 'new'],
      [6, '', 'empty'],
      [7, 'ada', 'same-name-twice'],
      [8, 'x'.repeat(MAX_NAME), 'too-long'],
      [9, 'Cy', 'extra-cells'],
      [10, 'Di\uFFFD', 'broken'],
      [11, 'Eve', 'already-in-class'],
    ]);
    expect(roster).toMatchObject({ kind: 'read', errors: 4, asks: 2 });
  });

  it('takes two of a name for two people where they have their own numbers', () => {
    const text = 'firstname,lastname,idnumber\nAda,L,1\nAda,L,2\nAda,L,2\nAda,L,';
    expect(rowsOf(text).map((row) => row.outcome)).toEqual([
      'new',
      'new',
      'same-name-twice',
      'same-name-twice',
    ]);
  });

  it('tells a quote that never ends', () => {
    expect(rowsOf('name\nAda\n"Bo\nCy').at(-1)).toMatchObject({ line: 3, outcome: 'broken' });
  });

  it('says what it can not read', () => {
    expect(parseRoster('')).toMatchObject({ problem: 'nothing-in-it' });
    expect(parseRoster('\uFEFF\r\n \r\n')).toMatchObject({ problem: 'nothing-in-it' });
    expect(parseRoster('name\n')).toMatchObject({ problem: 'nothing-in-it' });
    expect(parseRoster('colour,size\nred,1')).toMatchObject({ problem: 'no-name-column' });
    expect(parseRoster(`name\n${'Ada\n'.repeat(MAX_ROWS + 1)}`)).toMatchObject({
      problem: 'too-many-rows',
    });
  });

  it('survives junk, and shows no control or direction characters', () => {
    const char = fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '\u202e', '\0', '=', "'", 'a', 'é'),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    );
    fc.assert(
      fc.property(fc.array(char, { maxLength: 80 }), fc.boolean(), (chars, headed) => {
        const roster = parseRoster((headed ? 'name\n' : '') + chars.join(''));
        if (roster.kind === 'unreadable') return;
        for (const row of roster.rows) {
          expect(row.name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect([...row.name].length).toBeLessThanOrEqual(MAX_NAME);
          if (row.severity !== 'error') expect(row.name).not.toBe('');
        }
      }),
    );
  });

  it('is read back from our own export', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !/^'+/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const lines = names.map((each, i) => ({
          learnerId: `l${i}`,
          name: each,
          username: null,
          idNumber: String(i),
          group: null,
        }));
        expect(
          rowsOf(rosterCsv(lines, true)).map((row) => [row.name, row.idNumber, row.outcome]),
        ).toEqual(names.map((each, i) => [each, String(i), 'new']));
        const bare = rosterCsv(lines, false);
        expect(bare.split('\r\n')).toHaveLength(names.length + 2);
        expect(bare.replace(/"l\d"|"learner_id"|[\r\n\uFEFF]/g, '')).toBe('');
      }),
    );
  });
});
