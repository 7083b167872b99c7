import { field, readForm, seeOther } from '@/lib/http/forms';
import { changePassphrase } from '@/lib/identity/change-passphrase';
import { currentActor, requestOrigin, startSessionHere } from '@/lib/identity/current';
import { setFlash } from '@/lib/identity/flash';
import { secret } from '@/lib/settings';
import { database } from '@/lib/store/database';

/** Changes the passphrase; every other session of the account ends, and this one is made anew. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor?.kind !== 'account') return seeOther('/en/sign-in');
  const fields = await readForm(request);
  const outcome = await changePassphrase(
    database(),
    secret(),
    {
      learnerId: actor.learnerId,
      current: field(fields, 'current').slice(0, 1000),
      wanted: field(fields, 'passphrase').slice(0, 1000),
      address: await requestOrigin(),
    },
    Date.now(),
  );
  if (outcome === 'changed') await startSessionHere(actor.learnerId);
  await setFlash({ form: 'passphrase', messages: [outcome], values: {} });
  return seeOther('/en/me/sessions');
}
