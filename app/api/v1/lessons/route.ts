import { getCourse } from '@/lib/course/artefacts';
import { field, json, readForm, seeOther, wantsJson } from '@/lib/http/forms';
import { answeringLearner } from '@/lib/identity/answering-learner';
import { database } from '@/lib/store/database';
import { markLesson } from '@/lib/store/lesson-marks';

/** Marks a lesson as done, or takes that back. */
export async function POST(request: Request): Promise<Response> {
  const scripted = wantsJson(request);
  const fields = await readForm(request);
  const module = field(fields, 'module');
  const lesson = field(fields, 'lesson');
  if (!getCourse('en').modules[module]?.lessons.some((each) => each.slug === lesson)) {
    return scripted ? json({ error: 'unknown-lesson' }, 404) : seeOther('/en/learn');
  }
  const learner = await answeringLearner(field(fields, 'owner'), field(fields, 'guest'));
  if (learner.kind === 'other-owner') {
    return scripted ? json({ error: 'other-owner' }, 409) : seeOther('/en/sign-in');
  }
  const done = field(fields, 'done') === 'yes';
  await markLesson(database(), { learnerId: learner.learnerId, module, lesson, done }, Date.now());
  if (scripted) return json({ done, learner: learner.learnerId });
  return seeOther(`/en/me#${module}`);
}
