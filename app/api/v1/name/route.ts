import { field, readForm, seeOther } from '@/lib/http/forms';
import { currentActor } from '@/lib/identity/current';
import { setFlash } from '@/lib/identity/flash';
import { cleanDisplayName } from '@/lib/identity/names';
import { database } from '@/lib/store/database';
import { setDisplayName } from '@/lib/store/learners';

/** Changes the display name. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor?.kind !== 'account') return seeOther('/en/sign-in');
  const name = cleanDisplayName(field(await readForm(request), 'displayName'));
  if (name === '') await setFlash({ form: 'name', messages: ['name-missing'], values: {} });
  else {
    await setDisplayName(database(), actor.learnerId, name);
    await setFlash({ form: 'name', messages: ['changed'], values: {} });
  }
  return seeOther('/en/me/sessions');
}
