import { assignedToById } from '@/lib/answering/assigned';
import { getCourse } from '@/lib/course/artefacts';
import { field, json, readForm, seeOther, wantsJson } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { noteLab } from '@/lib/store/lab-work';

/**
 * Notes that an assigned lab was begun (`assignment`), or finished (`finished=yes`). Nothing is taken before it opens or
 * after it has closed, and nothing of what was tried in the lab is told here. To a script: 200 with `{"noted"}`, 404 where
 * there is no such lab to do. `owner` as with answers: whose work the page takes it for.
 */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const scripted = wantsJson(request);
  const actor = await currentActor();
  const owner = field(fields, 'owner');
  if (!actor || (owner !== '' && owner !== actor.learnerId)) {
    return scripted ? json({ error: 'other-owner' }, 409) : seeOther('/en/sign-in');
  }
  const now = Date.now();
  const db = database();
  const { learnerId } = actor;
  const id = field(fields, 'assignment');
  const assigned = await assignedToById(db, getCourse('en'), learnerId, id, now);
  if (assigned?.row.kind !== 'lab' || assigned.state === 'closed') {
    return scripted ? json({ error: 'no-such-lab' }, 404) : seeOther('/en/me');
  }
  const finished = field(fields, 'finished') === 'yes';
  await noteLab(db, { assignmentId: assigned.row.id, learnerId, finished }, now);
  return scripted
    ? json({ noted: finished ? 'finished' : 'begun' })
    : seeOther(`/en/me#assigned-${assigned.row.id}`);
}
