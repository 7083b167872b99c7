import { beginTest } from '@/lib/answering/sit-test';
import { getCourse } from '@/lib/course/artefacts';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { answeringLearner } from '@/lib/identity/answering-learner';
import { newId } from '@/lib/identity/random';
import { database } from '@/lib/store/database';

/** Begins a module test, or goes on with the one that is open. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const module = getCourse('en').modules[field(fields, 'module')];
  if (!module) return seeOther('/en/learn');
  const learner = await answeringLearner('', '');
  if (learner.kind === 'learner') {
    await beginTest(database(), learner.learnerId, module, newId(), Date.now());
  }
  return seeOther(`/en/learn/${module.slug}/test`);
}
