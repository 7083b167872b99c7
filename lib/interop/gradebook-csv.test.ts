import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { GradedAssignment } from '@/lib/classroom/cell';
import { gradebook } from '@/lib/classroom/gradebook';
import { canvasCsv, type GradebookFile, moodleCsv, plainCsv } from './gradebook-csv';
import { responsesCsv } from './responses-csv';

const test: GradedAssignment = {
  id: 't1',
  title: 'Walls, and "eyes"',
  kind: 'test',
  times: { opens: null, due: null, closes: null },
  assignedAt: 0,
  points: 3,
  counts: 'best',
  late: null,
  passShare: null,
  to: null,
};
const learner = (learnerId: string, name: string) =>
  ({ learnerId, name, role: 'learner', extraTimePercent: 0 }) as const;
const book = gradebook({
  zone: 'UTC',
  now: 10,
  enrolled: [
    learner('l2', '=Ada'),
    learner('l1', 'Bo'),
    { ...learner('t', 'Teacher'), role: 'teacher' },
  ],
  assignments: [test, { ...test, id: 't2', title: 'Plugs', points: 10, to: ['l2'] }],
  attempts: [
    { id: 'x', learnerId: 'l2', assignmentId: 't1', submittedAt: 5, earned: 1, total: 3 },
    { id: 'y', learnerId: 'l2', assignmentId: 't2', submittedAt: 5, earned: 1, total: 10 },
  ],
  openSittings: [],
  completions: [],
  extensions: [],
  overrides: [
    { learnerId: 'l1', assignmentId: 't1', points: null, excused: true, reason: 'ill' },
    { learnerId: 'l2', assignmentId: 't2', points: 7.5, excused: false, reason: '=oral' },
  ],
});
const file: GradebookFile = {
  book,
  identities: new Map([['l2', { idNumber: '007', username: 'ada1', group: null }]]),
  className: '9b',
  names: true,
};
const read = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(
    0,
    -1,
  );

describe("Canvas's shape", () => {
  it('has its columns, points in the second row, EX and N/A', () => {
    expect(read(canvasCsv(file))).toEqual([
      [
        'Student',
        'ID',
        'SIS User ID',
        'SIS Login ID',
        'Section',
        'Walls, and "eyes" (t1)',
        'Plugs (t2)',
      ],
      ['    Points Possible', '', '', '', '', '3.00', '10.00'],
      ["'=Ada", '', '007', 'ada1', '9b', '1.00', '7.50'],
      ['Bo', '', 'l1', '', '9b', 'EX', 'N/A'],
    ]);
  });
});

describe("Moodle's shape", () => {
  it('has points, per cent and feedback for each item', () => {
    const [head, ada, bo] = read(moodleCsv(file));
    expect(head?.slice(0, 6)).toEqual([
      'username',
      'idnumber',
      'fullname',
      'Quiz: Walls, and "eyes" (Real)',
      'Quiz: Walls, and "eyes" (Percentage)',
      'Quiz: Walls, and "eyes" (Feedback)',
    ]);
    expect(ada).toEqual(['ada1', '007', "'=Ada", '1.00', '33.33', '', '7.50', '75.00', "'=oral"]);
    expect(bo).toEqual(['', 'l1', 'Bo', '', '', 'ill', '', '', '']);
  });
});

describe('the plain shape', () => {
  it('says everything', () => {
    const [head, ada, bo] = read(plainCsv(file));
    expect(head?.slice(-3)).toEqual(['total points', 'total possible', 'total per cent']);
    expect(ada).toEqual([
      'l2',
      "'=Ada",
      '007',
      'ada1',
      '',
      '1.00',
      '33.33',
      'on-time',
      '1',
      '7.50',
      '75.00',
      'on-time',
      '1',
      '8.50',
      '13.00',
      '65.38',
    ]);
    expect(bo?.slice(5)).toEqual([
      '',
      '',
      'excused',
      '0',
      '',
      '',
      'not-assigned',
      '0',
      '0.00',
      '0.00',
      '',
    ]);
  });
});

describe('without names', () => {
  it('tells nothing of who is who, not even by the order', () => {
    for (const shape of [canvasCsv, moodleCsv, plainCsv]) {
      const csv = shape({ ...file, names: false });
      for (const word of ['Ada', 'Bo', '007', 'ada1', 'oral', 'Teacher'])
        expect(csv).not.toContain(word);
      expect(csv.indexOf('"l1"')).toBeLessThan(csv.indexOf('"l2"'));
      expect(csv.indexOf('"l1"')).toBeGreaterThan(0);
      const widths = new Set(read(csv).map((row) => row.length));
      expect(widths.size).toBe(1);
    }
  });
});

it('writes responses in both times, a row each', () => {
  const line = {
    learnerId: 'l2',
    name: '=Ada',
    attemptId: 'x',
    kind: 'test' as const,
    module: 'walls',
    lesson: null,
    submittedAt: Date.UTC(2026, 10, 24, 18, 14),
    itemId: 'wall',
    itemVersion: 'v',
    objective: 'closed-net',
    answer: ['one', 'two'],
    earned: 0.5,
    total: 1,
    confidence: null,
    seconds: 12,
  };
  const lines = [line, { ...line, learnerId: 'l1', name: 'Bo', answer: null }];
  const [head, first] = read(responsesCsv(lines, { zone: 'Asia/Kathmandu', names: true }));
  expect(head).toHaveLength(16);
  expect(first).toEqual([
    'l2',
    "'=Ada",
    'x',
    'test',
    'walls',
    '',
    '2026-11-24T18:14:00.000Z',
    '2026-11-24 23:59',
    'wall',
    'v',
    'closed-net',
    'one\ntwo',
    '0.5',
    '1',
    '',
    '12',
  ]);
  const bare = read(responsesCsv(lines, { zone: 'UTC', names: false }));
  expect(bare.map((row) => row[0])).toEqual(['learner_id', 'l1', 'l2']);
  expect(bare.flat().join()).not.toMatch(/Ada|Bo/);
});
