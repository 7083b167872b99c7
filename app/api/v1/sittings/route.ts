import { assignedToById } from '@/lib/answering/assigned';
import { beginAssignedTest, beginTest } from '@/lib/answering/sit-test';
import { testPath } from '@/lib/answering/test-path';
import { mayBegin } from '@/lib/classroom/counts';
import { getCourse } from '@/lib/course/artefacts';
import type { Module } from '@/lib/course/types';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { answeringLearner } from '@/lib/identity/answering-learner';
import { currentActor } from '@/lib/identity/current';
import { newId } from '@/lib/identity/random';
import { database } from '@/lib/store/database';

/**
 * Begins a module test, or goes on with the one that is open: `module`, and `assignment` where it is done for one. Whether
 * it may be begun the page says that this leads to.
 */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const module = getCourse('en').modules[field(fields, 'module')];
  if (!module) return seeOther('/en/learn');
  const assignment = field(fields, 'assignment');
  if (assignment !== '') return beginAssigned(module, assignment);
  const learner = await answeringLearner('', '');
  if (learner.kind === 'learner') {
    await beginTest(database(), learner.learnerId, module, newId(), Date.now());
  }
  return seeOther(testPath('en', { module: module.slug, assignmentId: null }));
}

async function beginAssigned(module: Module, assignmentId: string): Promise<Response> {
  const here = testPath('en', {
    module: module.slug,
    assignmentId: encodeURIComponent(assignmentId),
  });
  const actor = await currentActor();
  if (!actor) return seeOther(here);
  const now = Date.now();
  const { learnerId } = actor;
  const db = database();
  const assigned = await assignedToById(db, getCourse('en'), learnerId, assignmentId, now);
  if (!assigned || assigned.test === null || assigned.row.module !== module.slug) {
    return seeOther(here);
  }
  const { row, cell } = assigned;
  const policy = { allowed: row.attemptsAllowed, pauseMinutes: row.pauseMinutes };
  await beginAssignedTest(
    db,
    { learnerId, module, assignmentId: row.id, freshId: newId(), same: row.shuffle === 0 },
    (earlier) =>
      mayBegin(
        policy,
        earlier.map((each) => each.handedInAt),
        false,
        cell.window,
        now,
      ).may,
    now,
  );
  return seeOther(here);
}
