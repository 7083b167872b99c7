/** What a learner sees of an attempt for an assignment: by the teacher's matrix, and by the last one's closing. */
import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addVersions, NOON, sampleCheck } from '@/tests/support/samples';
import { parseItem, scoreItem } from '@/lib/assessment/registry';
import { RIGHT_AFTER_MS } from '@/lib/classroom/show-when';
import { editAssignment, setException } from '@/lib/store/assignments';
import { attemptWithResponses, submitCheck } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { setExtraTime } from '@/lib/store/enrolments';
import type { ReadResponse } from './read-attempt';
import { asShown, everyPart, marksShown, shownAttempt } from './shown-attempt';

const HOUR = 3_600_000;
const own = ['own-answers'];
const most = [...own, 'right-or-wrong', 'points', 'feedback'];
const all = [...most, 'right-answer'];

eachDatabase('what is shown of an attempt', (open) => {
  async function handedIn(db: Database, showWhen: string | null = null) {
    await addVersions(db, 'one', 'two');
    const { id: classId, code } = await addClass(db);
    const [learnerId, other] = [await addMember(db, code), await addMember(db, code, 'Cy')];
    const times = { opensAt: NOON, closesAt: NOON + HOUR, showWhen };
    const assignmentId = await addAssignment(db, classId, times);
    const id = await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + 10);
    const found = await attemptWithResponses(db, id);
    if (!found) throw new Error('No attempt.');
    const partsAt = async (at: number) => [...(await shownAttempt(db, found.attempt, at)).parts];
    return { classId, learnerId, other, assignmentId, attempt: found.attempt, partsAt };
  }

  it('holds the right answers back until it has closed for everyone', async () => {
    const db = await open();
    const { classId, other, assignmentId, attempt, partsAt } = await handedIn(db);
    expect(await partsAt(NOON + 20)).toEqual(most);
    expect((await shownAttempt(db, attempt, NOON + 20)).moreAt).toBe(NOON + HOUR + 1);
    expect(await partsAt(NOON + HOUR)).toEqual(most);
    expect(await partsAt(NOON + HOUR + 1)).toEqual(all);
    // Somebody else is still at it, by an extension and then by extra time.
    const later = { dueAt: null, closesAt: NOON + 2 * HOUR, excused: 0 as const };
    await setException(db, assignmentId, other, later);
    expect(await partsAt(NOON + 2 * HOUR)).toEqual(most);
    expect(await partsAt(NOON + 2 * HOUR + 1)).toEqual(all);
    await setExtraTime(db, { classId, learnerId: other }, 200);
    expect(await partsAt(NOON + 3 * HOUR)).toEqual(most);
    expect(await partsAt(NOON + 3 * HOUR + 1)).toEqual(all);
  });

  it('follows another matrix as soon as there is one', async () => {
    const db = await open();
    const matrix = {
      during: own,
      'right-after': own,
      'later-while-open': [...own, 'points'],
      'after-close': all,
    };
    const { assignmentId, attempt, partsAt } = await handedIn(db, JSON.stringify(matrix));
    expect(await partsAt(NOON + 20)).toEqual(own);
    expect((await shownAttempt(db, attempt, NOON + 20)).moreAt).toBe(NOON + 10 + RIGHT_AFTER_MS);
    expect(await partsAt(NOON + 10 + RIGHT_AFTER_MS)).toEqual([...own, 'points']);
    expect(marksShown((await shownAttempt(db, attempt, NOON + HOUR)).parts)).toBe(false);
    await editAssignment(db, assignmentId, { showWhen: '{"broken":1}' }, null, NOON);
    expect(await partsAt(NOON + 20)).toEqual(most);
  });

  it('leaves what was done for no assignment alone', async () => {
    const db = await open();
    await addVersions(db, 'one');
    const { code } = await addClass(db);
    const learnerId = await addMember(db, code);
    const written = await submitCheck(db, sampleCheck(learnerId), NOON);
    if (written.kind === 'foreign') throw new Error('Not written.');
    const found = await attemptWithResponses(db, written.attemptId);
    if (!found) throw new Error('No attempt.');
    const shown = await shownAttempt(db, found.attempt, NOON);
    expect([...shown.parts]).toEqual([...everyPart]);
    expect(shown.assignment).toBeNull();
  });
});

it('cuts a response down without leaving the key in it', () => {
  const parsed = parseItem({
    id: 'one',
    type: 'single-choice',
    objective: 'closed-net',
    difficulty: 1,
    stem: 'Which?',
    options: [
      { id: 'a', text: 'The right one', correct: true, feedback: 'Yes, this.' },
      { id: 'b', text: 'The wrong one', feedback: 'No, not that.' },
      { id: 'c', text: 'Neither of them', feedback: 'No, neither.' },
    ],
    explanation: 'So it is.',
    citations: ['a-fact'],
  });
  if (!parsed.ok) throw new Error('No item.');
  const { item } = parsed;
  const { feedback, score } = scoreItem(item, { choice: 'b' });
  const response: ReadResponse = {
    item,
    answered: ['The wrong one'],
    score,
    feedback,
    confidence: null,
  };
  const text = (...parts: string[]) =>
    JSON.stringify(asShown(response, new Set(parts) as typeof everyPart));
  for (const key of ['The right one', 'So it is.', 'a-fact']) {
    expect(text(...most)).not.toContain(key);
    expect(text(...all)).toContain(key);
  }
  expect(text(...most)).toContain('No, not that.');
  expect(asShown(response, new Set(own) as typeof everyPart)).toMatchObject({
    answered: ['The wrong one'],
    score: null,
    feedback: [],
    explanation: null,
  });
  expect(asShown(response, new Set(['points']) as typeof everyPart).answered).toBeNull();
  expect(text(...own, 'right-or-wrong')).not.toContain('No, not that.');
});
