import { expect, it } from 'vitest';
import { addAssignedAttempt, addAssignment, addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addVersions, NOON, sampleCheck, sampleId } from '@/tests/support/samples';
import { archiveAssignment } from './assignments';
import { submitCheck } from './attempts';
import { joinByCode } from './enrolments';
import { workInSight } from './learner-in-class';
import { markLesson } from './lesson-marks';
import { handIn, sittingById, startSitting } from './sittings';
import { attemptStanding } from './standing';

eachDatabase('of a learner, a class', (open) => {
  it('sees what attemptStanding lets it see, and nothing else', async () => {
    const db = await open();
    await addVersions(db, 'one', 'two');
    const here = await addClass(db);
    const there = await addClass(db);
    const learnerId = await addMember(db, here.code);
    await joinByCode(db, { code: there.code, learnerId, shownName: 'Bo' }, NOON);
    expect(await workInSight(db, here.id, learnerId)).toEqual({
      modules: new Set(),
      answers: [],
      marks: [],
    });
    const check = async (module: string) => {
      const itemId = module === 'north-korea' ? 'one' : 'two';
      const own = { module, itemId, itemVersion: `v-${itemId}` };
      const outcome = await submitCheck(db, sampleCheck(learnerId, own), NOON);
      return outcome.kind === 'foreign' ? '' : outcome.attemptId;
    };
    const modules = ['north-korea', 'mine', 'theirs', 'old', 'elsewhere', 'free'];
    const checks: string[] = [];
    for (const module of modules) checks.push(await check(module));
    const test = await addAssignment(db, here.id);
    await addAssignment(db, here.id, { module: 'mine', toAll: 0 }, [learnerId]);
    await addAssignment(db, here.id, { module: 'theirs', toAll: 0 });
    const old = await addAssignment(db, here.id, { module: 'old' });
    const elsewhere = await addAssignment(db, there.id, { module: 'elsewhere' });
    const tests: string[] = [];
    for (const assignmentId of [test, old, elsewhere]) {
      tests.push(await addAssignedAttempt(db, { learnerId, assignmentId }, NOON + 5));
    }
    await archiveAssignment(db, old, NOON + 6);
    const items = [{ itemId: 'one', version: 'v-one' }];
    const practice = { id: sampleId(), learnerId, module: 'north-korea', seed: 's', items };
    await startSitting(db, practice, NOON);
    const sitting = await sittingById(db, practice.id);
    if (!sitting) throw new Error('No sitting.');
    const scored = {
      itemId: 'one',
      itemVersion: 'v-one',
      objective: 'closed-net',
      response: null,
      earned: 0,
      total: 1,
      confidence: null,
      seconds: null,
    };
    await handIn(db, sitting, () => [scored], NOON + 7);
    for (const module of modules) {
      await markLesson(db, { learnerId, module, lesson: 'a-lesson', done: true }, NOON);
    }

    const seen = await workInSight(db, here.id, learnerId);
    const allowed: string[] = [];
    for (const id of [...checks, ...tests, practice.id]) {
      const standing = await attemptStanding(db, here.ownerId, id);
      if (standing?.classId === here.id) allowed.push(id);
    }
    expect([...new Set(seen.answers.map((each) => each.attemptId))].sort()).toEqual(allowed.sort());
    expect(allowed.sort()).toEqual([checks[0], checks[1], tests[0], tests[1]].sort());
    expect(seen.modules).toEqual(new Set(['north-korea', 'mine']));
    expect([...new Set(seen.marks.map((mark) => mark.module))].sort()).toEqual([
      'mine',
      'north-korea',
    ]);
    expect(seen.answers.find((each) => each.attemptId === tests[0])).toMatchObject({
      kind: 'test',
      assignmentId: test,
      itemId: 'one',
      answered: true,
    });
  });
});
