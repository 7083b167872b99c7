import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { teachingDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { hashToken } from '@/lib/identity/random';
import { database } from '@/lib/store/database';
import { acceptInvitation } from '@/lib/store/invitations';

/** Takes up the operator's one-time link, which makes an account a teacher's. */
export async function POST(request: Request): Promise<Response> {
  const token = field(await readForm(request), 'token').slice(0, 64);
  const page = `/en/teach/invitation/${encodeURIComponent(token)}`;
  const door = await teachingDoor('accept-invitation');
  if (door.kind === 'nobody') return turnedAway('nobody', page);
  if (door.kind === 'refused') return seeOther(page);
  const { learnerId } = door.entered.actor;
  const accepted = await acceptInvitation(database(), hashToken(token), learnerId, Date.now());
  if (accepted !== 'accepted') return seeOther(page);
  await setFlash({ form: 'teach', messages: ['invited'], values: {} });
  return seeOther('/en/teach');
}
