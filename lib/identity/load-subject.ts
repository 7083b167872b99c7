/** The facts that `can` looks at, out of the database: what an actor is to a class, a learner in it, or an attempt. */
import type { Teaching } from '@/lib/settings';
import type { Database } from '@/lib/store/database';
import { enrolment } from '@/lib/store/enrolments';
import {
  attemptStanding,
  type ClassStanding,
  classStanding,
  type GeneralStanding,
  generalStanding,
  readyMade,
  teaches,
} from '@/lib/store/standing';
import type { Asking, Role, Subject, SubjectLearner } from './can';

export interface Known {
  readonly actor: Asking;
  /** For the access log; '' where they chose none. */
  readonly name: string;
  readonly standing: GeneralStanding | null;
}

/** Who asks; `learnerId` is null where nobody is signed in. */
export async function loadActor(
  db: Database,
  learnerId: string | null,
  teaching: Teaching,
): Promise<Known> {
  const standing = learnerId === null ? null : await generalStanding(db, learnerId);
  if (learnerId === null || standing === null) return { actor: null, name: '', standing: null };
  const mayTeach = standing.kind === 'account' && (teaching === 'anyone' || standing.mayTeach);
  return { actor: { learnerId, mayTeach }, name: standing.displayName ?? '', standing };
}

/** What they are where no class is at hand: the most that they are anywhere. */
export function generalSubject(known: Known): Subject {
  const { standing } = known;
  const role: Role =
    standing === null
      ? 'guest'
      : standing.teachesSome
        ? 'other-teacher'
        : standing.memberOfSome
          ? 'member'
          : standing.kind === 'guest'
            ? 'guest'
            : 'learner';
  return { role, archived: false, learner: null };
}

/** Their own record, or with another's id somebody else's, which no role reaches. */
export function recordSubject(known: Known, learnerId: string): Subject {
  return { ...generalSubject(known), learner: placeOf(learnerId, null) };
}

function roleIn(standing: ClassStanding, known: Known): Role {
  if (standing.owner && standing.teacher) return 'owner';
  if (standing.teacher) return 'teacher';
  if (standing.enrolment === 'in') return 'member';
  if (known.standing?.teachesSome) return 'other-teacher';
  return known.standing?.kind === 'account' ? 'learner' : 'guest';
}

/** A class. Null if there is none of this id: answer as if it were refused. */
export async function classSubject(
  db: Database,
  known: Known,
  classId: string,
): Promise<Subject | null> {
  const id = idOf(known);
  const standing = await classStanding(db, id, classId);
  if (!standing) return null;
  const own = id === '' ? null : placeOf(id, standing.enrolment);
  return { role: roleIn(standing, known), archived: standing.archived, learner: own };
}

/** A learner of a class. Null if there is no such class; a learner who never was in it has the state null. */
export async function learnerSubject(
  db: Database,
  known: Known,
  classId: string,
  learnerId: string,
): Promise<Subject | null> {
  const subject = await classSubject(db, known, classId);
  if (!subject) return null;
  const place = await enrolment(db, classId, learnerId);
  const learner = {
    ...placeOf(learnerId, place?.state ?? null),
    teaches: await teaches(db, learnerId),
    readyMade: await readyMade(db, classId, learnerId),
  };
  return { ...subject, learner };
}

/** An attempt, through the class in which the actor may see it, if there is one. Null if there is no such attempt. */
export async function attemptSubject(
  db: Database,
  known: Known,
  attemptId: string,
): Promise<{ subject: Subject; learnerId: string; classId: string | null } | null> {
  const standing = await attemptStanding(db, idOf(known), attemptId);
  if (!standing) return null;
  const { learnerId, classId } = standing;
  const through = classId === null ? null : await learnerSubject(db, known, classId, learnerId);
  const subject = through?.learner
    ? { ...through, learner: { ...through.learner, inSight: true } }
    : recordSubject(known, learnerId);
  return { subject, learnerId, classId };
}

function placeOf(id: string, state: SubjectLearner['state']): SubjectLearner {
  return { id, state, teaches: false, readyMade: 'no', inSight: false };
}

/** No learner has the empty id. */
function idOf(known: Known): string {
  return known.actor === null || known.actor === 'operator' ? '' : known.actor.learnerId;
}
