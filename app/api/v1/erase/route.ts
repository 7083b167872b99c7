import { field, readForm, seeOther } from '@/lib/http/forms';
import { currentActor, signOutHere } from '@/lib/identity/current';
import { setFlash } from '@/lib/identity/flash';
import { usesTls } from '@/lib/settings';
import { database } from '@/lib/store/database';
import { eraseLearner } from '@/lib/store/learners';

/** Erases everything that is stored about the one who asks, at once. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return seeOther('/en/me/record');
  if (field(await readForm(request), 'sure') !== 'yes') {
    await setFlash({ form: 'erase', messages: ['not-sure'], values: {} });
    return seeOther('/en/me/record#erase');
  }
  await signOutHere();
  await eraseLearner(database(), actor.learnerId);
  await setFlash({ form: 'erased', messages: [], values: { learner: actor.learnerId } });
  const response = seeOther('/en/signed-out');
  // Over plain http browsers refuse this, with an error; the pages themselves ask anew when they are gone back to.
  if (usesTls()) response.headers.set('Clear-Site-Data', '"cache"');
  return response;
}
