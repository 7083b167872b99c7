import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allowance,
  latestClosing,
  stateAt,
  statusOf,
  timesProblems,
  type Work,
  windowFor,
} from './windows';

const HOUR = 3_600_000;
const plain: Allowance = { extension: null, extraTimePercent: 0, assignedAt: 0 };
const times = { opens: 10 * HOUR, due: 20 * HOUR, closes: 30 * HOUR };
const at = fc.integer({ min: 0, max: 5e9 });
const maybe = fc.option(at);
const anyTimes = fc
  .tuple(maybe, maybe, maybe)
  .map(([opens, due, closes]) => ({ opens, due, closes }))
  .filter((each) => timesProblems(each).length === 0);
const allowance = fc.record({
  extension: fc.option(fc.record({ due: maybe, closes: maybe })),
  extraTimePercent: fc.integer({ min: 0, max: 300 }),
  assignedAt: at,
});

describe('a window', () => {
  it('tells what is out of order', () => {
    expect(timesProblems(times)).toEqual([]);
    expect(timesProblems({ opens: null, due: null, closes: null })).toEqual([]);
    expect(timesProblems({ opens: 3, due: 2, closes: 1 })).toEqual([
      'due-before-opens',
      'closes-before-opens',
      'closes-before-due',
    ]);
  });

  it("is everyone's without an allowance", () => {
    expect(windowFor(times, plain)).toEqual({ ...times, own: false });
  });

  it('stretches by extra time, from opening or from when it was assigned', () => {
    expect(windowFor(times, { ...plain, extraTimePercent: 25 })).toEqual({
      opens: 10 * HOUR,
      due: 22.5 * HOUR,
      closes: 35 * HOUR,
      own: true,
    });
    const unopened = { ...times, opens: null };
    expect(windowFor(unopened, { ...plain, extraTimePercent: 50 }).due).toBe(30 * HOUR);
  });

  it('moves closing along with an extended due time', () => {
    const window = windowFor(times, { ...plain, extension: { due: 40 * HOUR, closes: null } });
    expect(window).toMatchObject({ due: 40 * HOUR, closes: 40 * HOUR, own: true });
  });

  it('closes for all when it has closed for the last of them', () => {
    fc.assert(
      fc.property(anyTimes, fc.array(allowance), (all, allowances) => {
        const latest = latestClosing(all, allowances);
        expect(latest === null).toBe(all.closes === null);
        const each = [plain, ...allowances].map((own) => windowFor(all, own).closes);
        if (latest !== null) {
          expect(each).toContain(latest);
          for (const closes of each) expect(closes).toBeLessThanOrEqual(latest);
        }
      }),
    );
  });

  it('never gets shorter, and keeps its order', () => {
    fc.assert(
      fc.property(anyTimes, allowance, (all, own) => {
        const window = windowFor(all, own);
        expect(timesProblems(window)).toEqual([]);
        for (const key of ['due', 'closes'] as const) {
          expect(window[key] === null).toBe(all[key] === null);
          expect(window[key] ?? 0).toBeGreaterThanOrEqual(all[key] ?? 0);
        }
      }),
    );
  });

  it('goes through its states in order', () => {
    const order = ['not-open', 'open', 'late', 'closed'];
    expect(stateAt(times, 10 * HOUR - 1)).toBe('not-open');
    expect(stateAt(times, 10 * HOUR)).toBe('open');
    expect(stateAt(times, 20 * HOUR)).toBe('open');
    expect(stateAt(times, 20 * HOUR + 1)).toBe('late');
    expect(stateAt(times, 30 * HOUR)).toBe('late');
    expect(stateAt(times, 30 * HOUR + 1)).toBe('closed');
    fc.assert(
      fc.property(anyTimes, allowance, at, at, (all, own, a, b) => {
        const window = windowFor(all, own);
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(order.indexOf(stateAt(window, first))).toBeLessThanOrEqual(
          order.indexOf(stateAt(window, second)),
        );
      }),
    );
  });
});

describe("a learner's work", () => {
  const nothing: Work = { begun: false, handedInAt: null, excused: false };
  it.each([
    [nothing, 15, 'not-begun'],
    [{ ...nothing, begun: true }, 15, 'begun'],
    [{ ...nothing, begun: true }, 21, 'missing'],
    [nothing, 31, 'missing'],
    [{ ...nothing, begun: true, handedInAt: 20 * HOUR }, 40, 'on-time'],
    [{ ...nothing, begun: true, handedInAt: 30 * HOUR }, 40, 'late'],
    [{ ...nothing, excused: true }, 40, 'excused'],
  ])('%o at %i h is %s', (work, hour, status) => {
    expect(statusOf(times, work, hour * HOUR)).toBe(status);
  });

  it('is missing after closing where nothing is due, and never without an end', () => {
    expect(statusOf({ opens: null, due: null, closes: 5 }, nothing, 6)).toBe('missing');
    expect(statusOf({ opens: null, due: null, closes: null }, nothing, 1e15)).toBe('not-begun');
  });
});
