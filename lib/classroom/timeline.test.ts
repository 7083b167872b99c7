import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeline } from './timeline';

const HOUR = 3_600_000;
/** 2026-11-24T12:00Z, 17:45 in Kathmandu. */
const NOON = Date.UTC(2026, 10, 24, 12);

const answer = (other: object) => ({
  kind: 'check' as const,
  module: 'walls',
  lesson: 'a-wall',
  itemId: 'one',
  objective: 'o',
  earned: 1,
  total: 1,
  answered: true,
  submittedAt: NOON,
  attemptId: 'a',
  assignmentId: null,
  ...other,
});
const nothing = { answers: [], marks: [], openSittings: [], labs: [], scores: [] };

it('puts what happened under its day in the class, the latest first', () => {
  const test = { kind: 'test' as const, lesson: null, attemptId: 't', assignmentId: 'x' };
  const days = timeline({
    zone: 'Asia/Kathmandu',
    joinedAt: NOON - 48 * HOUR,
    answers: [
      answer({}),
      answer({ attemptId: 'b', earned: 0.5, submittedAt: NOON + HOUR }),
      answer({ attemptId: 'c', lesson: 'another' }),
      // 18:30Z is past midnight there.
      answer({ attemptId: 'd', submittedAt: NOON + 6.5 * HOUR }),
      answer({ ...test, earned: 1 }),
      answer({ ...test, earned: 0, itemId: 'two' }),
    ],
    marks: [
      { module: 'walls', lesson: 'a-wall', doneAt: NOON + 2 * HOUR },
      { module: 'walls', lesson: 'another', doneAt: null },
    ],
    openSittings: [{ assignmentId: 'y', startedAt: NOON + 3 * HOUR }],
    labs: [
      { assignmentId: 'l', begunAt: NOON - HOUR, finishedAt: NOON - 1 },
      { assignmentId: 'm', begunAt: NOON - 2, finishedAt: null },
    ],
    scores: [{ assignmentId: 'x', at: NOON + 4 * HOUR }],
  });
  const of = { module: 'walls', lesson: 'a-wall' };
  expect(days).toEqual([
    {
      day: '2026-11-25',
      entries: [{ kind: 'checks', at: NOON + 6.5 * HOUR, ...of, count: 1, right: 1 }],
    },
    {
      day: '2026-11-24',
      entries: [
        { kind: 'score', at: NOON + 4 * HOUR, assignmentId: 'x' },
        { kind: 'sitting', at: NOON + 3 * HOUR, assignmentId: 'y' },
        { kind: 'marked', at: NOON + 2 * HOUR, ...of },
        { kind: 'checks', at: NOON + HOUR, ...of, count: 2, right: 1 },
        { kind: 'checks', at: NOON, module: 'walls', lesson: 'another', count: 1, right: 1 },
        { kind: 'test', at: NOON, attemptId: 't', assignmentId: 'x', earned: 1, total: 2 },
        { kind: 'lab-done', at: NOON - 1, assignmentId: 'l' },
        { kind: 'lab-begun', at: NOON - 2, assignmentId: 'm' },
      ],
    },
    { day: '2026-11-22', entries: [{ kind: 'joined', at: NOON - 48 * HOUR }] },
  ]);
});

it('loses no check, and names no day twice', () => {
  const hours = fc.array(fc.nat({ max: 400 }), { maxLength: 30 });
  const zones = fc.constantFrom('Asia/Kathmandu', 'America/St_Johns', 'Europe/Lisbon');
  fc.assert(
    fc.property(hours, zones, (offsets, zone) => {
      const answers = offsets.map((n) => answer({ submittedAt: NOON + n * HOUR }));
      const days = timeline({ ...nothing, zone, joinedAt: NOON, answers });
      expect(new Set(days.map((each) => each.day)).size).toBe(days.length);
      expect(days.map((each) => each.day)).toEqual(
        days
          .map((each) => each.day)
          .sort()
          .reverse(),
      );
      const counted = days.flatMap((each) =>
        each.entries.map((e) => (e.kind === 'checks' ? e.count : 0)),
      );
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(answers.length);
    }),
  );
});
