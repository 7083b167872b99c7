import { field, ownPath, readForm, seeOther } from '@/lib/http/forms';
import { showCodesOnce } from '@/lib/identity/codes-cookie';
import { currentActor, putGuestAside, startSessionHere } from '@/lib/identity/current';
import { clearFlash, setFlash } from '@/lib/identity/flash';
import { signUp } from '@/lib/identity/sign-up';
import { database } from '@/lib/store/database';
import { endSession } from '@/lib/store/sessions';

/** Makes an account; what a guest has done on this machine becomes the account's, unless the form says otherwise. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const displayName = field(fields, 'displayName');
  const guestWork = field(fields, 'guestWork');
  const next = ownPath(field(fields, 'next'), '/en/me');
  const actor = await currentActor();
  if (actor?.kind === 'account') return seeOther(next);
  const keepsWork = actor !== null && guestWork !== 'aside';
  const outcome = await signUp(
    database(),
    {
      guestId: keepsWork ? actor.learnerId : null,
      displayName,
      passphrase: field(fields, 'passphrase'),
    },
    Date.now(),
  );
  if (outcome.kind === 'has-account') return seeOther('/en/sign-in');
  if (outcome.kind === 'invalid') {
    const messages = [
      ...(outcome.displayName ? ['name-missing'] : []),
      ...(outcome.passphrase ? [`passphrase-${outcome.passphrase}`] : []),
    ];
    await setFlash({ form: 'sign-up', messages, values: { displayName, guestWork } });
    return seeOther(`/en/sign-up?next=${encodeURIComponent(next)}`);
  }
  await clearFlash();
  // A new session for the new rights; the guest's own ends with it.
  if (actor && keepsWork) await endSession(database(), actor.id, actor.learnerId);
  else if (actor) await putGuestAside();
  await startSessionHere(outcome.learnerId);
  await showCodesOnce({ signInName: outcome.signInName, codes: outcome.recoveryCodes, next });
  return seeOther('/en/welcome');
}
