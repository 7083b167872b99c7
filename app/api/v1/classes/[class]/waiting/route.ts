import { field, readForm, seeOther } from '@/lib/http/forms';
import { turnedAway } from '@/lib/http/turned-away';
import { classDoor } from '@/lib/identity/class-door';
import { setFlash } from '@/lib/identity/flash';
import { database } from '@/lib/store/database';
import { approve, refuse } from '@/lib/store/enrolments';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Lets one who waits into the class (`admit`), or doesn't (`refuse`). Who waits no more is no mistake: two teachers may press at once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { class: classId } = await params;
  const page = `/en/teach/${classId}`;
  const fields = await readForm(request);
  const learnerId = field(fields, 'learner');
  const admits = field(fields, 'do') === 'admit';
  const here = await classDoor('see-class', classId);
  if (here.kind !== 'open') return turnedAway(here.kind, page);
  const door = await classDoor(admits ? 'admit-learner' : 'refuse-learner', classId, learnerId);
  if (door.kind === 'open') {
    const whose = { classId, learnerId };
    const done = await (admits ? approve : refuse)(database(), whose, Date.now());
    const messages = done ? [admits ? 'admitted' : 'refused'] : ['gone'];
    await setFlash({ form: 'class-waiting', messages, values: { class: classId } });
  } else {
    await setFlash({ form: 'class-waiting', messages: ['gone'], values: { class: classId } });
  }
  return seeOther(`${page}#waiting`);
}
