import { timesOf } from '@/lib/answering/assignment-rules';
import { timesProblems } from '@/lib/classroom/windows';
import { clockChange, toInstant } from '@/lib/classroom/zones';
import { turnedAway } from '@/lib/http/turned-away';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { assignmentById, exceptionsOf, setException } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';

interface Context {
  params: Promise<{ class: string; assignment: string }>;
}

const deeds = ['extend', 'take-back', 'excuse', 'unexcuse'] as const;
type Deed = (typeof deeds)[number];

/**
 * For the learners named by `learner`: an extension (`due`, `closes` by the class's clock, either may be empty), taking it
 * back, excusing and undoing that, as `then` says.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { class: classId, assignment: id } = await context.params;
  const here = `/en/teach/${classId}/assignments/${id}`;
  const fields = await readForm(request);
  const deed: Deed = deeds.find((each) => each === field(fields, 'then')) ?? 'extend';
  const action = deed === 'extend' || deed === 'take-back' ? 'extend-assignment' : 'excuse-learner';
  const chosen = [...new Set(fields.learner ?? [])];
  const form = `learners ${id}`;
  const values = { due: field(fields, 'due'), closes: field(fields, 'closes') };
  // Seen for the class first, so that a form without anybody ticked tells a stranger nothing either.
  const seen = await classDoor('see-assignments', classId);
  if (seen.kind !== 'open') return turnedAway(seen.kind, here);
  const db = database();
  const row = await assignmentById(db, id);
  if (row?.classId !== classId) return turnedAway('refused', here);
  const back = async (message: string, more: Record<string, string> = {}) => {
    await setFlash({ form, messages: [message], values: { ...values, ...more } });
    return seeOther(here);
  };
  if (chosen.length === 0) return back('nobody');

  const zone = seen.entered.klass.timeZone;
  const read = (typed: string) =>
    typed === '' ? null : toInstant(typed.replace(' ', 'T').slice(0, 16), zone, 'end');
  const own = { dueAt: read(values.due), closesAt: read(values.closes) };
  if (deed === 'extend') {
    if (values.due === '' && values.closes === '') return back('no-time');
    const unread =
      (values.due !== '' && own.dueAt === null) || (values.closes !== '' && own.closesAt === null);
    if (unread) return back('bad-time');
    const { opens, due, closes } = timesOf(row);
    if (timesProblems({ opens, due: own.dueAt, closes: own.closesAt }).length > 0) {
      return back('bad-order');
    }
    const noLonger = (mine: number | null, all: number | null) =>
      mine === null || (all !== null && mine <= all);
    if (noLonger(own.dueAt, due) && noLonger(own.closesAt, closes)) return back('not-later');
    if ((own.dueAt !== null && due === null) || (own.closesAt !== null && closes === null)) {
      return back('no-end');
    }
  }

  const before = new Map((await exceptionsOf(db, id)).map((each) => [each.learnerId, each]));
  let count = 0;
  for (const learnerId of chosen) {
    const door = await classDoor(action, classId, learnerId);
    if (door.kind !== 'open') continue;
    const known = before.get(learnerId);
    const kept = {
      dueAt: known?.dueAt ?? null,
      closesAt: known?.closesAt ?? null,
      excused: known?.excused ?? (0 as const),
    };
    const exception = {
      extend: { ...kept, dueAt: own.dueAt ?? kept.dueAt, closesAt: own.closesAt ?? kept.closesAt },
      'take-back': { ...kept, dueAt: null, closesAt: null },
      excuse: { ...kept, excused: 1 as const },
      unexcuse: { ...kept, excused: 0 as const },
    }[deed];
    if (await setException(db, id, learnerId, exception)) count += 1;
  }
  const clocks =
    deed !== 'extend'
      ? []
      : (['due', 'closes'] as const).flatMap((name) => {
          const change = values[name] === '' ? null : clockChange(values[name].slice(0, 16), zone);
          const taken = name === 'due' ? own.dueAt : own.closesAt;
          return change && taken ? [{ field: name, change, typed: values[name], taken }] : [];
        });
  await setFlash({
    form,
    messages: [deed],
    values: { count: String(count), clocks: JSON.stringify(clocks) },
  });
  return seeOther(here);
}
