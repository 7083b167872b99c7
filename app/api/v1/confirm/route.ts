import { field, ownPath, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { currentActor, requestOrigin, startSessionHere } from '@/lib/identity/current';
import { setFlash } from '@/lib/identity/flash';
import { confirmPath } from '@/lib/identity/fresh';
import { signIn } from '@/lib/identity/sign-in';
import { secret } from '@/lib/settings';
import { database } from '@/lib/store/database';
import { accountOf } from '@/lib/store/learners';
import { endSession } from '@/lib/store/sessions';

/** The passphrase once more: a right one makes this browser's session anew, and so fresh. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const next = ownPath(field(fields, 'next'), '/en/me');
  const actor = await currentActor();
  const account = actor ? await accountOf(database(), actor.learnerId) : null;
  if (!actor || !account) return turnedAway('nobody', next);
  // Counted with the tries to sign in: here is no second way to guess.
  const outcome = await signIn(
    database(),
    secret(),
    {
      name: account.signInName,
      passphrase: field(fields, 'passphrase').slice(0, 1000),
      address: await requestOrigin(),
    },
    Date.now(),
  );
  if (outcome.kind !== 'in') {
    const message = outcome.kind === 'wait' ? `wait-${outcome.minutes}` : 'wrong';
    await setFlash({ form: 'confirm', messages: [message], values: {} });
    return seeOther(confirmPath('en', next));
  }
  await startSessionHere(actor.learnerId);
  await endSession(database(), actor.id, actor.learnerId);
  return seeOther(next);
}
