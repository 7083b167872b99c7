import { getCourse } from '@/lib/course/artefacts';
import { learnerProgress } from '@/lib/answering/learner-progress';
import { currentActor } from '@/lib/identity/current';
import { formerGuest } from '@/lib/identity/former-guest';
import { json } from '@/lib/http/forms';
import { database } from '@/lib/store/database';
import { teachesSome } from '@/lib/store/standing';

/** For pages that are the same for everybody: who is here, and how far they are. Nothing is recorded by asking. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({ learner: null });
  const course = getCourse('en');
  const progress = await learnerProgress(database(), course, actor.learnerId);
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
  });
}
