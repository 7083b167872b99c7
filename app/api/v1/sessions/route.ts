import { field, readForm, seeOther } from '@/lib/http/forms';
import { currentActor, signOutHere } from '@/lib/identity/current';
import { database } from '@/lib/store/database';
import { endOtherSessions, endSession } from '@/lib/store/sessions';

/** Ends one of one's own sessions, or all the others. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return seeOther('/en/sign-in');
  const which = field(await readForm(request), 'session');
  if (which === actor.id) {
    await signOutHere();
    return seeOther('/en/signed-out');
  }
  if (which === 'others') await endOtherSessions(database(), actor.id, actor.learnerId);
  else await endSession(database(), which, actor.learnerId);
  return seeOther('/en/me/sessions');
}
