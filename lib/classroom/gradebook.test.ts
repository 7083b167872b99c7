import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GradedAssignment } from './cell';
import { type GradebookInput, gradebook, sortedRows } from './gradebook';

const DAY = 86_400_000;
const test: GradedAssignment = {
  id: 'test',
  title: 'Walls',
  kind: 'test',
  times: { opens: 0, due: 10 * DAY, closes: 20 * DAY },
  assignedAt: 0,
  points: 10,
  counts: 'best',
  late: { percentPerUnit: 10, unit: 'day', lowestPercent: 20, missingPercent: null },
  passShare: 0.7,
  to: null,
};
const lesson: GradedAssignment = {
  ...test,
  id: 'lesson',
  kind: 'lesson',
  points: 4,
  passShare: null,
};
const learner = (learnerId: string, name = learnerId) => ({
  learnerId,
  name,
  role: 'learner' as const,
  extraTimePercent: 0,
});
const attempt = (learnerId: string, day: number, earned: number, assignmentId = 'test') => ({
  id: `${learnerId}-${day}`,
  learnerId,
  assignmentId,
  submittedAt: day * DAY,
  earned,
  total: 10,
});
const base: GradebookInput = {
  zone: 'UTC',
  now: 12 * DAY,
  enrolled: [learner('ada'), learner('bo')],
  assignments: [test],
  attempts: [],
  openSittings: [],
  completions: [],
  extensions: [],
  overrides: [],
};
const cellOf = (input: Partial<GradebookInput>, row = 0, column = 0) => {
  const cell = gradebook({ ...base, ...input }).rows[row]?.cells[column];
  if (!cell) throw new Error('no such cell');
  return cell;
};

describe('the gradebook', () => {
  it('has a row for every learner, also without work, and none for staff', () => {
    const enrolled = [
      learner('ada'),
      { ...learner('teacher'), role: 'teacher' as const },
      { ...learner('test-learner'), role: 'preview' as const },
      learner('bo'),
    ];
    const attempts = [attempt('ada', 1, 8), attempt('teacher', 1, 10), attempt('gone', 1, 10)];
    const { rows } = gradebook({ ...base, enrolled, attempts });
    expect(rows.map((row) => row.learnerId)).toEqual(['ada', 'bo']);
    expect(rows[0]?.total).toEqual({ points: 8, possible: 10, share: 0.8 });
    expect(rows[1]?.total).toEqual({ points: 0, possible: 0, share: null });
  });

  it('takes empty for no zero, and a zero for one', () => {
    expect(cellOf({ now: 5 * DAY })).toMatchObject({
      status: 'not-begun',
      score: null,
      share: null,
    });
    expect(cellOf({ attempts: [attempt('ada', 1, 0)] }).score).toEqual({
      points: 0,
      possible: 10,
      share: 0,
    });
  });

  it('marks missing work, with a mark only where the policy has one', () => {
    expect(cellOf({})).toMatchObject({ status: 'missing', missing: true, score: null });
    const fixed = { ...test, late: { ...(test.late ?? lateNever()), missingPercent: 20 } };
    expect(cellOf({ assignments: [fixed] })).toMatchObject({ missing: true, score: { points: 2 } });
    // Handed in after all: late, no longer missing.
    const done = cellOf({ assignments: [fixed], attempts: [attempt('ada', 11, 9)] });
    expect(done).toMatchObject({ status: 'late', missing: false });
    expect(done.score?.points).toBeCloseTo(8);
  });

  it('takes the deduction off before it chooses the best', () => {
    const cell = cellOf({
      attempts: [attempt('ada', 9, 8), attempt('ada', 13, 10)],
      now: 15 * DAY,
    });
    expect(cell).toMatchObject({ countedAttempts: ['ada-9'], late: false, tries: 2, passed: true });
    expect(cell.score?.points).toBe(8);
    const last = cellOf({
      assignments: [{ ...test, counts: 'last' }],
      attempts: [attempt('ada', 9, 8), attempt('ada', 13, 10)],
    });
    expect(last).toMatchObject({ countedAttempts: ['ada-13'], late: true });
    expect(last.share).toBeCloseTo(0.7);
    expect(last.taken).toBeCloseTo(0.3);
  });

  it('heeds an extension and extra time', () => {
    const attempts = [attempt('ada', 13, 10)];
    const extension = { learnerId: 'ada', assignmentId: 'test', due: 14 * DAY, closes: null };
    expect(cellOf({ attempts, extensions: [extension] })).toMatchObject({ late: false, share: 1 });
    const enrolled = [{ ...learner('ada'), extraTimePercent: 50 }];
    expect(cellOf({ attempts, enrolled })).toMatchObject({
      late: false,
      share: 1,
      window: { own: true },
    });
  });

  it('lets a teacher set a mark or excuse, with a reason, and keeps what the rules give', () => {
    const of = { learnerId: 'ada', assignmentId: 'test' };
    const attempts = [attempt('ada', 1, 4)];
    const set = cellOf({
      attempts,
      overrides: [{ ...of, points: 7, excused: false, reason: 'oral' }],
    });
    expect(set).toMatchObject({
      score: { points: 7, share: 0.7 },
      passed: true,
      override: { reason: 'oral', instead: { points: 4 } },
    });
    const overrides = [{ ...of, points: null, excused: true, reason: 'ill' }];
    const { rows } = gradebook({ ...base, attempts, overrides });
    expect(rows[0]?.cells[0]).toMatchObject({ status: 'excused', excused: true, score: null });
    expect(rows[0]?.total.possible).toBe(0);
  });

  it('gives all points for what is done, none for what is not', () => {
    const completions = [
      { learnerId: 'ada', assignmentId: 'lesson', begun: true, done: 2, of: 2, doneAt: 3 * DAY },
      { learnerId: 'bo', assignmentId: 'lesson', begun: true, done: 1, of: 2, doneAt: null },
    ];
    const input = { assignments: [lesson], completions, now: 5 * DAY };
    expect(cellOf(input)).toMatchObject({ status: 'on-time', done: true, score: { points: 4 } });
    expect(cellOf(input, 1)).toMatchObject({
      status: 'begun',
      parts: { done: 1, of: 2 },
      score: null,
    });
  });

  it('leaves who has not got it out', () => {
    const cell = cellOf({ assignments: [{ ...test, to: ['ada'] }] }, 1);
    expect(cell).toMatchObject({ status: 'not-assigned', missing: false, score: null });
  });

  it('shows a share but no points where there are none to be had', () => {
    const cell = cellOf({
      assignments: [{ ...test, points: 0 }],
      attempts: [attempt('ada', 1, 5)],
    });
    expect(cell).toMatchObject({ share: 0.5, score: null });
  });
});

function lateNever() {
  return { percentPerUnit: 0, unit: 'day' as const, lowestPercent: 0, missingPercent: null };
}

describe('totals', () => {
  const share = fc.integer({ min: 0, max: 10 });
  const who = fc.constantFrom('ada', 'bo', 'cy', 'teacher');
  const percent = fc.integer({ min: 0, max: 100 });
  const policy = fc.record({
    percentPerUnit: percent,
    unit: fc.constantFrom('day' as const, 'hour' as const),
    lowestPercent: percent,
    missingPercent: fc.option(percent),
  });
  const assignment = fc
    .record({
      counts: fc.constantFrom('best' as const, 'last' as const, 'first' as const, 'mean' as const),
      points: fc.integer({ min: 0, max: 50 }),
      late: fc.option(policy),
      to: fc.option(fc.subarray(['ada', 'bo', 'cy'])),
    })
    .map((each): GradedAssignment => ({ ...test, ...each }));
  const input = fc
    .record({
      assignments: fc.array(assignment, { minLength: 1, maxLength: 4 }),
      work: fc.array(fc.tuple(who, fc.nat(3), fc.nat(20), share), { maxLength: 30 }),
      excused: fc.array(fc.tuple(who, fc.nat(3)), { maxLength: 3 }),
      now: fc.integer({ min: 0, max: 30 * DAY }),
      zone: fc.constantFrom('Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe'),
    })
    .map(
      (raw): GradebookInput => ({
        ...base,
        zone: raw.zone,
        now: raw.now,
        enrolled: [
          learner('ada'),
          learner('bo'),
          learner('cy'),
          { ...learner('teacher'), role: 'teacher' },
        ],
        assignments: raw.assignments.map((each, i) => ({ ...each, id: `a${i}` })),
        attempts: raw.work.map(([id, i, day, earned], n) => ({
          ...attempt(id, day, earned, `a${i}`),
          id: String(n),
        })),
        overrides: raw.excused.map(([learnerId, i]) => ({
          learnerId,
          assignmentId: `a${i}`,
          points: null,
          excused: true,
          reason: 'ill',
        })),
      }),
    );

  it('are the sum of the cells that have a score, under every policy', () => {
    fc.assert(
      fc.property(input, (any) => {
        const { rows } = gradebook(any);
        expect(rows).toHaveLength(3);
        for (const { cells, total } of rows) {
          expect(cells).toHaveLength(any.assignments.length);
          let possible = 0;
          let points = 0;
          cells.forEach((cell, i) => {
            const of = any.assignments[i];
            if (cell.score) {
              expect(cell.score.possible).toBe(of?.points);
              expect(cell.score.share).toBeGreaterThanOrEqual(0);
              expect(cell.score.share).toBeLessThanOrEqual(1);
              possible += cell.score.possible;
              points += cell.score.points;
            }
            if (cell.excused || cell.status === 'not-assigned') expect(cell.score).toBeNull();
            if (cell.status === 'not-begun' || cell.status === 'begun')
              expect(cell.share).toBeNull();
            if (cell.status === 'on-time') expect(cell.share).not.toBeNull();
            if (cell.missing) {
              expect(cell.share === null).toBe((of?.late?.missingPercent ?? null) === null);
            }
          });
          expect(total.possible).toBe(possible);
          expect(total.points).toBeCloseTo(points);
          expect(total.share === null).toBe(possible === 0);
        }
      }),
    );
  });

  it('do not depend on the order in which things come', () => {
    fc.assert(
      fc.property(input, (any) => {
        // Of two attempts at the same instant it is the store's order that decides.
        const seen = new Set<string>();
        const attempts = any.attempts.filter((each) => {
          const at = `${each.learnerId} ${each.assignmentId} ${each.submittedAt}`;
          return !seen.has(at) && seen.add(at);
        });
        const one = gradebook({ ...any, attempts });
        const other = gradebook({ ...any, attempts: [...attempts].reverse() });
        expect(other.rows).toEqual(one.rows);
      }),
    );
  });
});

describe('sorting', () => {
  const book = gradebook({
    ...base,
    now: 5 * DAY,
    enrolled: [
      learner('1', 'Zoë'),
      learner('2', 'ada 10'),
      learner('3', 'Ada 9'),
      learner('4', 'Émile'),
    ],
    attempts: [attempt('1', 1, 3), attempt('4', 1, 9), attempt('2', 1, 3)],
  });
  const order = (...args: [Parameters<typeof sortedRows>[1], 'up' | 'down']) =>
    sortedRows(book, ...args, 'en').map((row) => row.learnerId);

  it('sorts names as people do', () => {
    expect(order({ by: 'name' }, 'up')).toEqual(['3', '2', '4', '1']);
    expect(order({ by: 'name' }, 'down')).toEqual(['1', '4', '2', '3']);
  });

  it('keeps empty ones last in both directions, and equal ones by name', () => {
    expect(order({ by: 'total' }, 'up')).toEqual(['2', '1', '4', '3']);
    expect(order({ by: 'total' }, 'down')).toEqual(['4', '2', '1', '3']);
    expect(order({ by: 'assignment', assignmentId: 'test' }, 'down')).toEqual(['4', '2', '1', '3']);
    expect(order({ by: 'assignment', assignmentId: 'none' }, 'down')).toEqual(['3', '2', '4', '1']);
    expect(order({ by: 'missing' }, 'down')).toEqual(['3', '2', '4', '1']);
  });
});

it('makes 300 × 60 cells fast enough for a page', () => {
  const assignments = Array.from({ length: 60 }, (_, i) => ({ ...test, id: `a${i}` }));
  const enrolled = Array.from({ length: 300 }, (_, i) => learner(`l${i}`));
  const attempts = enrolled.flatMap((each) =>
    assignments.map((a, i) => attempt(each.learnerId, i % 20, i % 11, a.id)),
  );
  const start = process.cpuUsage();
  gradebook({ ...base, assignments, enrolled, attempts });
  const { user, system } = process.cpuUsage(start);
  // Time on the processor, which a busy machine stretches less; wide, since what it guards against is work that grows with the square.
  expect((user + system) / 1000).toBeLessThan(2000);
});
