import { ClassPlaces } from '@/components/classroom/class-places';
import type { Actor } from '@/lib/identity/current';
import { readFlash } from '@/lib/identity/flash';
import { teachersOf } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { enrolmentsOf } from '@/lib/store/enrolments';

/** The classes that a learner is in or waits for, on their own page. */
export async function MyClasses({
  actor,
  locale,
}: {
  readonly actor: Pick<Actor, 'learnerId' | 'kind'>;
  readonly locale: string;
}) {
  const db = database();
  const places = (await enrolmentsOf(db, actor.learnerId)).filter(
    (each) => each.state === 'in' || each.state === 'waiting',
  );
  const rows = await Promise.all(
    places.map(async (place) => ({
      classId: place.classId,
      name: place.name,
      shownName: place.shownName,
      waits: place.state === 'waiting',
      archived: place.archivedAt !== null,
      teachers: (await teachersOf(db, place.classId)).map((each) => each.displayName),
    })),
  );
  return (
    <ClassPlaces
      rows={rows}
      guest={actor.kind === 'guest'}
      locale={locale}
      flash={await readFlash('my-classes')}
    />
  );
}
