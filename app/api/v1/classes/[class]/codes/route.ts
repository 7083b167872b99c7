import { makeReset, makeSlips } from '@/lib/answering/hand-out-codes';
import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { newSeed } from '@/lib/identity/seeded-codes';
import { showSlips, slipsKept } from '@/lib/identity/slips-cookie';
import { database } from '@/lib/store/database';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/**
 * Makes codes and leads to the page that shows them: `slips` for all unused ready-made accounts, or for one `learner`;
 * `reset` for one learner; `kept` forgets the codes in this browser.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId } = await params;
  const roster = `/en/teach/${classId}/roster`;
  const slips = `${roster}/slips`;
  const fields = await readForm(request);
  const learnerId = field(fields, 'learner');
  const what = field(fields, 'do');
  const door =
    what === 'reset'
      ? await classDoor('start-reset', classId, learnerId)
      : await classDoor('see-roster', classId);
  if (door.kind !== 'open') return turnedAway(door.kind, roster);
  const { actor, viewer } = door.entered;
  if (what === 'kept') {
    await slipsKept();
    return seeOther(roster);
  }
  const db = database();
  const now = Date.now();
  const seed = newSeed();
  if (what === 'reset') {
    const place = `${roster}/${learnerId}`;
    if (!isFresh(actor, now)) {
      await setFlash({ form: `place-${learnerId}`, messages: ['again'], values: {} });
      return seeOther(confirmPath('en', place));
    }
    const made = await makeReset(db, viewer, { classId, learnerId }, seed, now);
    if (made.kind === 'refused') return turnedAway('refused', roster);
  } else {
    const learnerIds = learnerId === '' ? null : [learnerId];
    const made = await makeSlips(db, viewer, { classId, learnerIds }, seed, now);
    if (made.kind === 'refused') return turnedAway('refused', roster);
    if (made.data === 0) return seeOther(slips);
  }
  await showSlips(classId, seed);
  return seeOther(slips);
}
