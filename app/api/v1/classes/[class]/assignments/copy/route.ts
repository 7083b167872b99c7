import { timesOf } from '@/lib/answering/assignment-rules';
import { daysBetween, firstDay, shiftedTimes } from '@/lib/classroom/copy-dates';
import { turnedAway } from '@/lib/http/turned-away';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { newId } from '@/lib/identity/random';
import { assignmentsOfClass, type Copy, copyAssignments } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';

interface Context {
  params: Promise<{ class: string }>;
}

/**
 * Copies the assignments named by `assignment` from the class `from` into this one, their dates moved so that the first of
 * them falls on the day `first` (YYYY-MM-DD); without a day they come without dates.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { class: classId } = await context.params;
  const list = `/en/teach/${classId}/assignments`;
  const fields = await readForm(request);
  const from = field(fields, 'from');
  const into = await classDoor('copy-to-class', classId);
  if (into.kind !== 'open') return turnedAway(into.kind, `${list}/copy`);
  const out = await classDoor('copy-from-class', from);
  if (out.kind !== 'open') return turnedAway(out.kind, `${list}/copy`);
  const here = `${list}/copy?from=${encodeURIComponent(from)}`;
  const first = field(fields, 'first');
  const back = async (message: string) => {
    const values = { first, chosen: (fields.assignment ?? []).join(' ').slice(0, 1500) };
    await setFlash({ form: 'copy', messages: [message], values });
    return seeOther(here);
  };
  const db = database();
  const chosen = (await assignmentsOfClass(db, from)).filter((row) =>
    fields.assignment?.includes(row.id),
  );
  if (chosen.length === 0) return back('nothing');
  const zone = out.entered.klass.timeZone;
  const start = firstDay(chosen.map(timesOf), zone);
  const days = start === null || first === '' ? null : daysBetween(start, first);
  if (first !== '' && start !== null && days === null) return back('bad-day');
  const copies = chosen.map((row): Copy => {
    const to = into.entered.klass.timeZone;
    const times =
      days === null
        ? { opens: null, due: null, closes: null }
        : shiftedTimes(timesOf(row), days, zone, to);
    return {
      from: row.id,
      id: newId(),
      opensAt: times.opens,
      dueAt: times.due,
      closesAt: times.closes,
    };
  });
  const made = await copyAssignments(db, from, classId, copies, Date.now());
  await setFlash({ form: 'assignments', messages: ['copied'], values: { count: String(made) } });
  return seeOther(list);
}
