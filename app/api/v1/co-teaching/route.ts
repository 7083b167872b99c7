import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { hashToken } from '@/lib/identity/random';
import { acceptClassInvitation, classInvitation } from '@/lib/store/class-invitations';
import { database } from '@/lib/store/database';

/** Takes up a one-time link to teach a class with its owner. */
export async function POST(request: Request): Promise<Response> {
  const token = field(await readForm(request), 'token').slice(0, 64);
  const page = `/en/teach/with/${encodeURIComponent(token)}`;
  const now = Date.now();
  const invitation = await classInvitation(database(), hashToken(token), now);
  // The page says what can be said of a link that leads nowhere.
  if (!invitation) return seeOther(page);
  const door = await classDoor('accept-class-invitation', invitation.classId);
  if (door.kind === 'nobody') return turnedAway('nobody', page);
  if (door.kind === 'refused') return seeOther(page);
  const { learnerId } = door.entered.actor;
  const accepted = await acceptClassInvitation(database(), hashToken(token), learnerId, now);
  return seeOther(accepted.kind === 'accepted' ? `/en/teach/${accepted.classId}` : page);
}
