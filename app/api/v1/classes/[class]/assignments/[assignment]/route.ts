import { changesOf, fingerprint, keepUnchangedTimes } from '@/lib/answering/assignment-changes';
import { readDraft, valuesOf } from '@/lib/answering/assignment-draft';
import { closeSittings } from '@/lib/answering/sit-test';
import { workBegun } from '@/lib/answering/work-begun';
import type { FormFields } from '@/lib/assessment/types';
import { getCourse } from '@/lib/course/artefacts';
import { turnedAway } from '@/lib/http/turned-away';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { classDoor, type InClass } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import {
  archiveAssignment,
  assignmentById,
  editAssignment,
  exceptionsOf,
  restoreAssignment,
} from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { roster } from '@/lib/store/enrolments';
import type { AssignmentTable } from '@/lib/store/schema';

interface Context {
  params: Promise<{ class: string; assignment: string }>;
}

/** Edits, archives or restores an assignment, as `then` says: save, archive, restore. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { class: classId, assignment: id } = await context.params;
  const list = `/en/teach/${classId}/assignments`;
  const fields = await readForm(request);
  const then = field(fields, 'then');
  const action = then === 'save' ? 'edit-assignment' : 'archive-assignment';
  const door = await classDoor(action, classId);
  if (door.kind !== 'open') return turnedAway(door.kind, list);
  const db = database();
  const row = await assignmentById(db, id);
  if (row?.classId !== classId) return turnedAway('refused', list);
  if (then === 'save') return edit(door.entered, row, fields);
  const now = Date.now();
  // What had closed by now is handed in by its rules, not by its being put away.
  await closeSittings(db, { classId }, now);
  const restores = then === 'restore';
  if (restores) await restoreAssignment(db, id, now);
  else await archiveAssignment(db, id, now);
  const messages = [restores ? 'restored' : 'archived'];
  await setFlash({ form: 'assignments', messages, values: {} });
  return seeOther(list);
}

/** Saves, or goes back to the form: with what is wrong, or with what the edit would change for work that has begun. */
async function edit(inside: InClass, row: AssignmentTable, fields: FormFields): Promise<Response> {
  const { klass } = inside;
  const db = database();
  const course = getCourse('en');
  const now = Date.now();
  const list = `/en/teach/${klass.id}/assignments`;
  const form = `assignment ${row.id}`;
  const ids = (await roster(db, klass.id, ['in'])).map((each) => each.learnerId).sort();
  const values = valuesOf(fields, ids);
  const read = readDraft(course, values, ids, klass.timeZone);
  const begun = await workBegun(db, course, klass, row.id, now);
  const draft = keepUnchangedTimes(row, read.draft);
  const back = async (message: string) => {
    await setFlash({ form, messages: [message], values });
    return seeOther(`${list}/${row.id}/edit`);
  };
  if (read.problems.length > 0) return back('wrong');
  if (begun.learners > 0) {
    const { kind, module, lesson, lab, scenario } = row;
    // What was begun stays what it is; the form doesn't offer another.
    Object.assign(draft, { kind, module, lesson, lab, scenario });
    const included = (await exceptionsOf(db, row.id)).flatMap((each) =>
      each.included === 1 ? [each.learnerId] : [],
    );
    const changes = changesOf(course, row, draft, included, read.learners);
    const seen = field(fields, 'previewed') === fingerprint(values);
    if (changes.length > 0 && !seen) return back('preview');
  }
  await editAssignment(db, row.id, draft, draft.toAll === 1 ? [] : read.learners, now);
  await setFlash({
    form: 'assignments',
    messages: ['saved'],
    values: { clocks: JSON.stringify(read.clocks) },
  });
  return seeOther(list);
}
