import { readDraft, valuesOf } from '@/lib/answering/assignment-draft';
import { getCourse } from '@/lib/course/artefacts';
import { turnedAway } from '@/lib/http/turned-away';
import { readForm, seeOther } from '@/lib/http/forms';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { newId } from '@/lib/identity/random';
import { makeAssignment } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';

interface Context {
  params: Promise<{ class: string }>;
}

/** Makes an assignment in a class; a wrong form goes back to its page with all that was typed. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { class: classId } = await context.params;
  const list = `/en/teach/${classId}/assignments`;
  const door = await classDoor('make-assignment', classId);
  if (door.kind !== 'open') return turnedAway(door.kind, list);
  const db = database();
  const ids = (await roster(db, classId, ['in'])).map((row) => row.learnerId).sort();
  const values = valuesOf(await readForm(request), ids);
  const zone = door.entered.klass.timeZone;
  const { draft, learners, problems, clocks } = readDraft(getCourse('en'), values, ids, zone);
  if (problems.length > 0) {
    await setFlash({ form: 'assignment new', messages: ['wrong'], values });
    return seeOther(`${list}/new`);
  }
  await makeAssignment(db, { ...draft, id: newId(), classId }, learners, Date.now());
  await setFlash({
    form: 'assignments',
    messages: ['made'],
    values: { clocks: JSON.stringify(clocks) },
  });
  return seeOther(list);
}
