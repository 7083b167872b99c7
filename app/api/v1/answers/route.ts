import { field, json, readForm, seeOther, wantsJson, wholeNumber } from '@/lib/http/forms';
import { submitCheck } from '@/lib/answering/submit-check';
import { attemptReply } from '@/lib/answering/attempt-reply';
import { getCourse } from '@/lib/course/artefacts';
import { answeringLearner } from '@/lib/identity/answering-learner';
import { newId } from '@/lib/identity/random';
import { setFlash } from '@/lib/identity/flash';
import { database } from '@/lib/store/database';
import { getT } from '@/components/i18n';

const MAX_SECONDS = 3600;

/** Takes the answer to a check: from our script, or from a plain form. */
export async function POST(request: Request): Promise<Response> {
  const scripted = wantsJson(request);
  const t = getT('answers');
  const fields = await readForm(request);
  const module = field(fields, 'module');
  const lesson = field(fields, 'lesson');
  const itemId = field(fields, 'item');
  const known = getCourse('en').modules[module]?.lessons.some((each) => each.slug === lesson);

  const refuse = async (
    status: number,
    error: 'malformed' | 'unanswered' | 'unknown-item' | 'other-owner',
  ) => {
    if (scripted) return json({ error, message: t(error) }, status);
    await setFlash({ form: 'answer', messages: [error], values: { module, lesson, item: itemId } });
    return seeOther('/en/answers/not-recorded');
  };

  const attemptId = field(fields, 'attempt');
  if (!known || itemId === '' || (attemptId !== '' && !/^[\w-]{16,64}$/.test(attemptId))) {
    return refuse(400, 'malformed');
  }
  // A form with nothing chosen must not make a guest.
  const answered = Object.entries(fields).some(
    ([name, values]) => name.startsWith('r.') && values.some((value) => value.trim() !== ''),
  );
  if (!answered) return refuse(400, 'unanswered');

  const learner = await answeringLearner(field(fields, 'owner'), field(fields, 'guest'));
  if (learner.kind === 'other-owner') return refuse(409, 'other-owner');

  const db = database();
  const result = await submitCheck(
    db,
    {
      learnerId: learner.learnerId,
      attemptId: attemptId || null,
      freshId: newId(),
      module,
      lesson,
      itemId,
      version: field(fields, 'version'),
      fields,
      prefix: 'r.',
      seconds: wholeNumber(fields, 'seconds', MAX_SECONDS),
    },
    Date.now(),
  );
  switch (result.kind) {
    case 'unanswered':
      return refuse(400, 'unanswered');
    case 'unknown-item':
      return refuse(404, 'unknown-item');
    case 'foreign':
      return refuse(409, 'other-owner');
    case 'written':
      return scripted
        ? json(await attemptReply(db, getCourse('en'), result.attemptId, learner.learnerId))
        : seeOther(`/en/answers/${result.attemptId}`);
  }
}
