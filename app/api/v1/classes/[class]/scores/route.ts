import { gradedAssignment } from '@/lib/answering/class-gradebook';
import { readScore } from '@/lib/classroom/score-form';
import { getCourse } from '@/lib/course/artefacts';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { assignmentById, exceptionsOf, setException } from '@/lib/store/assignments';
import { database } from '@/lib/store/database';
import { clearOverride, setOverride } from '@/lib/store/overrides';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/**
 * What a teacher does to one cell of the gradebook, by `do`: `set` (points, reason), `clear`, `excuse` or `count`. Sends the
 * browser back to the cell, with what was typed where it could not be taken.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId } = await params;
  const fields = await readForm(request);
  const [assignmentId, learnerId] = [field(fields, 'assignment'), field(fields, 'learner')];
  const wanted = field(fields, 'do');
  const excusing = wanted === 'excuse' || wanted === 'count';
  const door = await classDoor(excusing ? 'excuse-learner' : 'override-score', classId, learnerId);
  const gradebook = `/en/teach/${classId}/gradebook`;
  if (door.kind !== 'open') return turnedAway(door.kind, gradebook);
  const db = database();
  const row = await assignmentById(db, assignmentId);
  if (row?.classId !== classId) return turnedAway('refused', gradebook);
  const { actor } = door.entered;
  const back = async (messages: string[], values: Record<string, string> = {}) => {
    await setFlash({ form: `score ${assignmentId} ${learnerId}`, messages, values });
    return seeOther(`/en/teach/${classId}/gradebook/${assignmentId}/${learnerId}#said`);
  };
  if (excusing) {
    const own = (await exceptionsOf(db, assignmentId)).find((each) => each.learnerId === learnerId);
    await setException(db, assignmentId, learnerId, {
      dueAt: own?.dueAt ?? null,
      closesAt: own?.closesAt ?? null,
      excused: wanted === 'excuse' ? 1 : 0,
    });
    return back([wanted === 'excuse' ? 'excused' : 'counted']);
  }
  if (wanted === 'clear') {
    await clearOverride(db, assignmentId, learnerId);
    return back(['cleared']);
  }
  const { points: possible } = gradedAssignment(row, getCourse('en'), []);
  const typed = { points: field(fields, 'points'), reason: field(fields, 'reason') };
  const score = readScore(typed.points, typed.reason, possible);
  if (score.kind === 'problems') return back([...score.problems], typed);
  const set = await setOverride(db, {
    assignmentId,
    learnerId,
    earned: score.points,
    reason: score.reason,
    byLearnerId: actor.learnerId,
    at: Date.now(),
  });
  return set ? back(['set']) : turnedAway('refused', gradebook);
}
