import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import type { Action } from '@/lib/identity/can';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { confirmPath, isFresh } from '@/lib/identity/fresh';
import { hashToken, newId } from '@/lib/identity/random';
import { inviteToClass, withdrawClassInvitations } from '@/lib/store/class-invitations';
import { passOwnership, removeTeacher } from '@/lib/store/classes';
import { database } from '@/lib/store/database';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** What can be done, and who may do it. */
const actions = {
  invite: 'add-teacher',
  withdraw: 'add-teacher',
  remove: 'remove-teacher',
  pass: 'pass-ownership',
  stop: 'stop-teaching',
} as const satisfies Record<string, Action>;

/** Who teaches a class: a one-time link for another teacher, taking one out, passing ownership on, stopping oneself. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: id } = await params;
  const settings = `/en/teach/${id}/settings`;
  const page = `${settings}#teachers`;
  const fields = await readForm(request);
  const wanted = Object.keys(actions).find((each) => each === field(fields, 'do')) as
    | keyof typeof actions
    | undefined;
  const door = await classDoor(wanted ? actions[wanted] : 'see-class', id);
  if (door.kind !== 'open') return turnedAway(door.kind, settings);
  const { actor, klass } = door.entered;
  const now = Date.now();
  if (!isFresh(actor, now)) return seeOther(confirmPath('en', page));
  const back = async (message: string, values: Record<string, string> = {}) => {
    await setFlash({
      form: 'class-teachers',
      messages: [message],
      values: { ...values, class: id },
    });
    return seeOther(page);
  };
  const other = field(fields, 'teacher').slice(0, 64);
  switch (wanted) {
    case 'invite': {
      const token = newId();
      const invitation = { hash: hashToken(token), classId: id, byLearnerId: actor.learnerId };
      await inviteToClass(database(), invitation, now);
      // Shown once, sealed in this browser's cookie: the server keeps only its hash.
      return back('invited', { token });
    }
    case 'withdraw':
      await withdrawClassInvitations(database(), id);
      return back('withdrawn');
    case 'remove':
      return back((await removeTeacher(database(), id, other)) === 'owner' ? 'owner' : 'removed');
    case 'pass': {
      const passed = await passOwnership(database(), id, actor.learnerId, other);
      return back(passed ? 'passed' : 'not-passed');
    }
    case 'stop':
      await removeTeacher(database(), id, actor.learnerId);
      await setFlash({ form: 'teach', messages: ['stopped'], values: { name: klass.name } });
      return seeOther('/en/teach');
    default:
      return seeOther(page);
  }
}
