import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import {
  addAccount,
  addGuest,
  addVersions,
  NOON,
  sampleCheck,
  sampleId,
} from '@/tests/support/samples';
import { submitCheck } from './attempts';
import { markLesson } from './lesson-marks';
import { recordCounts, recordRows } from './record';
import { startSession } from './sessions';
import { handIn, saveAnswers, type Sitting, startSitting } from './sittings';

eachDatabase('record', (open) => {
  async function withWork() {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const learner = await addAccount(db);
    const other = await addGuest(db);
    await submitCheck(db, sampleCheck(learner), NOON + 5);
    await submitCheck(db, sampleCheck(learner, { confidence: null, seconds: null }), NOON + 2);
    await submitCheck(db, sampleCheck(other), NOON + 1);
    await markLesson(db, { learnerId: learner, module: 'm', lesson: 'l', done: true }, NOON + 9);
    await startSession(db, 'a-session', learner, NOON + 3);
    const sit = (module: string, startedAt: number): Sitting => ({
      id: sampleId(),
      learnerId: learner,
      module,
      seed: 's',
      items: [{ itemId: 'one', version: 'v-one' }],
      startedAt,
      handedInAt: null,
      assignmentId: null,
    });
    const [handed, kept] = [sit('north-korea', NOON + 10), sit('another', NOON + 20)];
    for (const sitting of [handed, kept]) {
      await startSitting(db, sitting, sitting.startedAt);
      const answer = { itemId: 'one', response: '{"choice":"a"}', confidence: null, seconds: 4 };
      await saveAnswers(db, sitting.id, [{ ...answer, chosenAt: NOON + 21 }]);
    }
    const scored = {
      itemId: 'one',
      itemVersion: 'v-one',
      objective: 'closed-net',
      response: '{"choice":"a"}',
      earned: 1,
      total: 1,
      confidence: null,
      seconds: 4,
    };
    await handIn(db, handed, () => [scored], NOON + 30);
    return { db, learner, other, kept };
  }

  it('counts each kind of row, and since when, of this learner alone', async () => {
    const { db, learner } = await withWork();
    expect(await recordCounts(db, learner)).toEqual({
      learner: { kind: 'account', displayName: 'Ada', createdAt: NOON, seenOn: '2026-11-24' },
      account: {
        signInName: `name-of-${learner}`,
        createdAt: NOON,
        passphraseChangedAt: NOON,
        mayTeach: 0,
        madeInClassId: null,
      },
      recoveryCodes: { count: 1, unused: 1 },
      sessions: { count: 1, since: NOON + 3 },
      lessonMarks: { count: 2, since: NOON + 5, done: 1 },
      checks: { count: 2, since: NOON + 2 },
      tests: { count: 1, since: NOON + 30 },
      responses: { count: 3, withConfidence: 1, withSeconds: 2 },
      sittings: { count: 2, since: NOON + 10, open: 1 },
      savedAnswers: 1,
      classes: {
        enrolments: { count: 0, since: null, present: 0 },
        exceptions: 0,
        labs: { count: 0, since: null },
        overrides: { count: 0, since: null },
        viewings: { count: 0, since: null },
        notes: { count: 0, since: null },
        oneTimeCodes: { count: 0, unused: 0 },
        teaching: { classes: 0, notesWritten: 0, overridesGiven: 0, codesGiven: 0 },
      },
    });
  });

  it('counts nothing where nothing is, and tells a learner from none', async () => {
    const db = await open();
    const guest = await addGuest(db);
    expect(await recordCounts(db, guest)).toMatchObject({
      account: null,
      recoveryCodes: { count: 0, unused: 0 },
      checks: { count: 0, since: null },
      sittings: { count: 0, since: null, open: 0 },
      savedAnswers: 0,
    });
    expect(await recordCounts(db, 'nobody')).toBeNull();
    expect(await recordRows(db, 'nobody')).toBeNull();
  });

  it('gives every row of this learner alone, without a hash and without what opens a session', async () => {
    const { db, learner, kept } = await withWork();
    const rows = await recordRows(db, learner);
    expect(rows?.attempts.map((each) => each.submittedAt)).toEqual([NOON + 2, NOON + 5, NOON + 30]);
    expect(rows?.responses).toHaveLength(3);
    expect(rows?.savedAnswers.map((each) => each.sittingId)).toEqual([kept.id]);
    expect(rows?.lessonMarks).toHaveLength(2);
    expect(rows?.sessions).toEqual([expect.objectContaining({ createdAt: NOON + 3 })]);
    const text = JSON.stringify(rows);
    for (const hidden of ['a hash', `code-of-${learner}`, 'a-session']) {
      expect(text).not.toContain(hidden);
    }
  });
});
