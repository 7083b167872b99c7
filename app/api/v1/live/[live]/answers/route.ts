import { answerLiveView } from '@/lib/answering/live-view';
import { readForm, seeOther } from '@/lib/http/forms';
import { setFlash } from '@/lib/identity/flash';
import { secret } from '@/lib/settings';
import { database } from '@/lib/store/database';
import { liveDoor } from '../../door';

interface Context {
  params: Promise<{ live: string }>;
}

/** A learner's answer, in place of an earlier one of theirs. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const at = await liveDoor('answer-live-view', (await context.params).live);
  if (at instanceof Response) return at;
  const { live, actor } = at;
  const fields = await readForm(request);
  const of = { live, learnerId: actor.learnerId, fields };
  const outcome = await answerLiveView(database(), secret(), of, Date.now());
  await setFlash({ form: `live-${live.id}`, messages: [outcome], values: {} });
  return seeOther(`/en/live/${live.id}`);
}
