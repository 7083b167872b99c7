/** What a learner sees of what is assigned to them. */
import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addVersions, NOON } from '@/tests/support/samples';
import { versionId } from '@/lib/assessment/versions';
import { type Item, parseItem } from '@/lib/assessment/registry';
import type { Course, Module } from '@/lib/course/types';
import { archiveAssignment, setException } from '@/lib/store/assignments';
import type { Database } from '@/lib/store/database';
import { leaveClass } from '@/lib/store/enrolments';
import { recordItemVersions } from '@/lib/store/item-versions';
import { noteLab } from '@/lib/store/lab-work';
import { markLesson } from '@/lib/store/lesson-marks';
import { setOverride } from '@/lib/store/overrides';
import { sittingById } from '@/lib/store/sittings';
import { assignedTo, assignedToById } from './assigned';
import { beginAssignedTest } from './sit-test';

const HOUR = 3_600_000;

function item(id: string): Item {
  const parsed = parseItem({
    id,
    type: 'single-choice',
    objective: 'closed-net',
    difficulty: 1,
    stem: `Which of ${id}?`,
    options: [
      { id: 'a', text: 'This', correct: true, feedback: 'Yes.' },
      { id: 'b', text: 'That', feedback: 'No.' },
      { id: 'c', text: 'Neither', feedback: 'No.' },
    ],
    explanation: 'So it is.',
    citations: ['a-fact'],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.item;
}

const items = Array.from({ length: 12 }, (_, i) => item(`item-${i}`));
const module = {
  slug: 'north-korea',
  title: 'A network of one’s own',
  lessons: [{ slug: 'phones', title: 'Phones', checks: [] }],
  items,
  test: { items: 4, passMark: 70 },
} as unknown as Module;
const course = {
  locale: 'en',
  modules: { 'north-korea': module },
  labs: { exits: { id: 'exits', title: 'Exits', scenarios: [] } },
} as unknown as Course;

eachDatabase('what is assigned', (open) => {
  async function withClass(db: Database) {
    await addVersions(db, 'one', 'two');
    const klass = await addClass(db);
    const learnerId = await addMember(db, klass.code);
    return { ...klass, learnerId };
  }

  it('is listed by due time once it has opened, for those alone whom it is for', async () => {
    const db = await open();
    const { id, code, learnerId } = await withClass(db);
    const other = await addMember(db, code, 'Cy');
    const late = await addAssignment(db, id, { dueAt: NOON + 5 * HOUR });
    const soon = await addAssignment(db, id, { dueAt: NOON + HOUR, opensAt: NOON });
    const later = await addAssignment(db, id, { opensAt: NOON + HOUR });
    const some = await addAssignment(db, id, { toAll: 0 }, [other]);
    const gone = await addAssignment(db, id);
    await archiveAssignment(db, gone, NOON);
    const ids = async (who: string, at: number) =>
      (await assignedTo(db, course, who, at)).map((each) => each.row.id);
    expect(await ids(learnerId, NOON + 1)).toEqual([soon, late]);
    expect(await ids(other, NOON + 1)).toEqual([soon, late, some]);
    expect(await ids(learnerId, NOON + HOUR)).toEqual([soon, late, later]);
    expect(await assignedToById(db, course, learnerId, later, NOON)).toBeNull();
    expect(await assignedToById(db, course, learnerId, some, NOON)).toBeNull();
    // An extension moves it among the others.
    const own = { dueAt: NOON + 9 * HOUR, closesAt: null, excused: 0 as const };
    await setException(db, soon, learnerId, own);
    expect(await ids(learnerId, NOON + 1)).toEqual([late, soon]);
    await leaveClass(db, { classId: id, learnerId }, NOON + 2);
    expect(await ids(learnerId, NOON + 3)).toEqual([]);
  });

  it('says what of a test is left, and holds its marks back as the matrix says', async () => {
    const db = await open();
    const { id, ownerId, learnerId } = await withClass(db);
    const assignmentId = await addAssignment(db, id, {
      attemptsAllowed: 2,
      pauseMinutes: 30,
      showWhen: JSON.stringify({
        during: [],
        'right-after': [],
        'later-while-open': [],
        'after-close': [],
      }),
    });
    await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + HOUR);
    const one = async (at: number) => assignedToById(db, course, learnerId, assignmentId, at);
    const soon = await one(NOON + HOUR + 1);
    expect(soon?.test).toEqual({ may: false, why: 'pause', when: NOON + HOUR + HOUR / 2 });
    expect(soon?.scoreShown).toBe(false);
    expect((await one(NOON + 2 * HOUR))?.test).toEqual({ may: true, goesOn: false, left: 1 });
    await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + 2 * HOUR);
    expect((await one(NOON + 3 * HOUR))?.test).toMatchObject({ may: false, why: 'none-left' });
    // What a teacher sets by hand is meant to be seen.
    const set = { assignmentId, learnerId, earned: 3, reason: 'Said it aloud.', at: NOON };
    await setOverride(db, { ...set, byLearnerId: ownerId });
    const after = await one(NOON + 3 * HOUR);
    expect(after).toMatchObject({ scoreShown: true, set: { reason: 'Said it aloud.' } });
    expect(after?.cell.score?.points).toBe(3);
  });

  it('takes a lesson or lab as done until it closes, and not after', async () => {
    const db = await open();
    const { id, learnerId } = await withClass(db);
    const closes = { closesAt: NOON + HOUR };
    const lesson = await addAssignment(db, id, { kind: 'lesson', lesson: 'phones', ...closes });
    const lab = await addAssignment(db, id, { kind: 'lab', module: null, lab: 'exits' });
    await noteLab(db, { assignmentId: lab, learnerId, finished: false }, NOON + 5);
    const mark = { learnerId, module: 'north-korea', lesson: 'phones', done: true };
    await markLesson(db, mark, NOON + 2 * HOUR);
    const status = async (which: string) =>
      (await assignedToById(db, course, learnerId, which, NOON + 3 * HOUR))?.cell.status;
    expect(await status(lesson)).toBe('missing');
    expect(await status(lab)).toBe('begun');
    await noteLab(db, { assignmentId: lab, learnerId, finished: true }, NOON + 6);
    expect(await status(lab)).toBe('on-time');
    const found = await assignedToById(db, course, learnerId, lab, NOON + 3 * HOUR);
    expect(found?.href).toBe(`/en/labs/exits?for=${lab}`);
  });

  it('draws the same questions for everyone, or others for each, as it is set', async () => {
    const db = await open();
    const { id, code, learnerId } = await withClass(db);
    const other = await addMember(db, code, 'Cy');
    await recordItemVersions(
      db,
      items.map((each) => ({
        id: versionId(each),
        itemId: each.id,
        module: module.slug,
        content: JSON.stringify(each),
      })),
      NOON,
    );
    const assignmentId = await addAssignment(db, id);
    const begin = async (who: string, same: boolean, assignment: string) => {
      const of = {
        learnerId: who,
        module,
        assignmentId: assignment,
        freshId: `${who}${same}`,
        same,
      };
      const begun = await beginAssignedTest(db, of, () => true, NOON);
      return (await sittingById(db, begun ?? ''))?.items.map((each) => each.itemId);
    };
    const mine = await begin(learnerId, true, assignmentId);
    expect(mine).toHaveLength(4);
    expect(await begin(other, true, assignmentId)).toEqual(mine);
    const drawn = await addAssignment(db, id, { shuffle: 1 });
    expect(await begin(learnerId, false, drawn)).not.toEqual(await begin(other, false, drawn));
  });
});
