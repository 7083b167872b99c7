import { getCourse } from '@/lib/course/artefacts';
import { type Assigned, assignedTo } from '@/lib/answering/assigned';
import { shownIn } from '@/lib/classroom/zones';
import { ownProgress } from '@/lib/answering/learner-progress';
import { currentActor } from '@/lib/identity/current';
import { formerGuest } from '@/lib/identity/former-guest';
import { json } from '@/lib/http/forms';
import { database } from '@/lib/store/database';
import { teachesSome } from '@/lib/store/standing';

/** What a page of the course has to know of an assignment, to say that it belongs to one. */
function noteOf({ row, title, href, cell }: Assigned) {
  const due = cell.window.due;
  return {
    id: row.id,
    kind: row.kind,
    module: row.module,
    lesson: row.lesson,
    lab: row.lab,
    scenario: row.scenario,
    title,
    className: row.className,
    href,
    due: due === null ? null : { at: due, inClass: shownIn(due, row.timeZone, 'en-GB') },
    status: cell.status,
  };
}

/** For pages that are the same for everybody: who is here, and how far they are. Nothing is recorded by asking. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({ learner: null });
  const course = getCourse('en');
  const now = Date.now();
  const assigned = await assignedTo(database(), course, actor.learnerId, now);
  const progress = await ownProgress(database(), course, actor.learnerId, now);
  const modules = Object.fromEntries(
    progress.modules.map((module) => [
      module.module,
      {
        lessons: Object.fromEntries(
          module.lessons.map(({ slug, state, answered, checks, marked }) => [
            slug,
            { state, answered, checks, marked },
          ]),
        ),
        best: module.test.best?.share ?? null,
        next: module.next,
      },
    ]),
  );
  return json({
    learner: actor.learnerId,
    kind: actor.kind,
    displayName: actor.displayName,
    teaching: await teachesSome(database(), actor.learnerId),
    formerly: await formerGuest(actor.learnerId),
    modules,
    assigned: assigned.filter((each) => each.state !== 'closed').map(noteOf),
  });
}
