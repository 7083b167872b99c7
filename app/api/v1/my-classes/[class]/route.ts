import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { cleanDisplayName } from '@/lib/identity/names';
import { database } from '@/lib/store/database';
import { enrolment, leaveClass, renameShown } from '@/lib/store/enrolments';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** A learner's own place in a class: `leave` it, or `rename` themselves in it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId } = await params;
  const page = '/en/me#classes';
  const fields = await readForm(request);
  const leaves = field(fields, 'do') === 'leave';
  const door = await classDoor(leaves ? 'leave-class' : 'rename-myself', classId);
  if (door.kind !== 'open') return turnedAway(door.kind, '/en/me');
  const { actor, klass } = door.entered;
  const whose = { classId, learnerId: actor.learnerId };
  const place = await enrolment(database(), classId, actor.learnerId);
  // Who is not there is told nothing of the class, not even its name.
  if (place?.state !== 'in' && place?.state !== 'waiting') return turnedAway('refused', '/en/me');
  const back = async (message: string) => {
    const values = { name: klass.name, class: classId };
    await setFlash({ form: 'my-classes', messages: [message], values });
    return seeOther(page);
  };
  if (leaves) {
    await leaveClass(database(), whose, Date.now());
    return back('left');
  }
  const shownName = cleanDisplayName(field(fields, 'shownName'));
  if (shownName === '') return back('name-missing');
  await renameShown(database(), whose, shownName);
  return back('renamed');
}
