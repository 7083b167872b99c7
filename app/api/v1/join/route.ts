import { tryClassCode } from '@/lib/answering/class-codes';
import { cleanClassCode } from '@/lib/classroom/class-code';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { answeringLearner } from '@/lib/identity/answering-learner';
import { currentActor, requestOrigin } from '@/lib/identity/current';
import { setFlash } from '@/lib/identity/flash';
import { cleanDisplayName } from '@/lib/identity/names';
import { secret } from '@/lib/settings';
import { database } from '@/lib/store/database';
import { joinByCode } from '@/lib/store/enrolments';

/** Joins a class by its code, or asks to; somebody of whom nothing is known becomes a guest by it. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readForm(request);
  const typed = field(fields, 'code').slice(0, 200);
  const page = `/en/join/${cleanClassCode(typed) ?? 'unknown'}`;
  const shownName = cleanDisplayName(field(fields, 'shownName'));
  if (shownName === '') {
    await setFlash({ form: 'join', messages: ['name-missing'], values: { shownName } });
    return seeOther(page);
  }
  const db = database();
  const now = Date.now();
  const actor = await currentActor();
  const door = await tryClassCode(
    db,
    secret(),
    { typed, learnerId: actor?.learnerId ?? null, address: await requestOrigin() },
    now,
  );
  if (door.kind !== 'open' && door.kind !== 'asks-first') {
    // Who is in or waits sees on their own page that they are; everything else is said at the door.
    const there = door.kind === 'in' || door.kind === 'waiting';
    return seeOther(there ? '/en/me#classes' : page);
  }
  // The page's key leads a form that was sent twice to the same guest. A code that opens nothing has made none by now.
  const learner = await answeringLearner(field(fields, 'owner'), field(fields, 'guest'));
  if (learner.kind === 'other-owner') {
    await setFlash({ form: 'join', messages: ['other-owner'], values: { shownName } });
    return seeOther(page);
  }
  const joined = await joinByCode(
    db,
    { code: door.code, learnerId: learner.learnerId, shownName },
    now,
  );
  if (joined.kind !== 'in' && joined.kind !== 'waiting') return seeOther(page);
  const messages = [joined.kind === 'in' ? 'joined' : 'waiting'];
  await setFlash({ form: 'my-classes', messages, values: { name: door.klass.name } });
  return seeOther('/en/me#classes');
}
