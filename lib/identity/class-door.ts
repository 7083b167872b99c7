/**
 * Who asks, and whether they may, at the door of a class: for pages and route handlers. The data of one learner, and lists
 * of several, are read through lib/answering/see-others besides, which writes the access log.
 */
import { whoMayTeach, type Teaching } from '@/lib/settings';
import { type ClassRow, classById } from '@/lib/store/classes';
import { database } from '@/lib/store/database';
import { type Action, can, type Subject } from './can';
import { type Actor, currentActor } from './current';
import {
  classSubject,
  generalSubject,
  type Known,
  learnerSubject,
  loadActor,
} from './load-subject';

export interface Asker {
  readonly actor: Actor;
  readonly known: Known;
  /** For see-others. */
  readonly viewer: { readonly learnerId: string; readonly teaching: Teaching };
}

export interface InClass extends Asker {
  readonly klass: ClassRow;
  /** Whether they may do another thing to the same class (and learner, if one was named). */
  may(action: Action): boolean;
}

export type Door<T> =
  /** Nobody is signed in: they may be let in once they are. */
  | { readonly kind: 'nobody' }
  /** There is no such class or learner, or it is none of theirs: the answers are alike. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'open'; readonly entered: T };

/** A class, for an action on it. With `learnerId`: on that learner's place in it. */
export async function classDoor(
  action: Action,
  classId: string,
  learnerId?: string,
): Promise<Door<InClass>> {
  const asker = await whoAsks();
  if (!asker) return { kind: 'nobody' };
  const db = database();
  const subject =
    learnerId === undefined
      ? await classSubject(db, asker.known, classId)
      : await learnerSubject(db, asker.known, classId, learnerId);
  if (!subject || !can(asker.known.actor, action, subject)) return { kind: 'refused' };
  const klass = await classById(db, classId);
  if (!klass) return { kind: 'refused' };
  return {
    kind: 'open',
    entered: { ...asker, klass, may: (other) => allowed(asker, other, subject) },
  };
}

/** What needs no class: to open one, to read a guide. */
export async function teachingDoor(action: Action): Promise<Door<Asker & Pick<InClass, 'may'>>> {
  const asker = await whoAsks();
  if (!asker) return { kind: 'nobody' };
  const subject = generalSubject(asker.known);
  if (!can(asker.known.actor, action, subject)) return { kind: 'refused' };
  return { kind: 'open', entered: { ...asker, may: (other) => allowed(asker, other, subject) } };
}

function allowed(asker: Asker, action: Action, subject: Subject): boolean {
  return can(asker.known.actor, action, subject);
}

/** Who is signed in, with what is known of them; null for nobody. For pages that answer a guest in words of their own. */
export async function whoAsks(): Promise<Asker | null> {
  const actor = await currentActor();
  if (!actor) return null;
  const teaching = whoMayTeach();
  const known = await loadActor(database(), actor.learnerId, teaching);
  return { actor, known, viewer: { learnerId: actor.learnerId, teaching } };
}
