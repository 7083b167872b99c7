/** Whose answer this is: the one who is signed in, or a guest who begins with it. */
import { database } from '@/lib/store/database';
import { ensureGuest } from '@/lib/store/learners';
import { currentActor, startSessionHere } from './current';
import { guestIdOf, newId } from './random';

export type AnsweringLearner =
  | { kind: 'learner'; learnerId: string }
  /** The answer was given by somebody who is not signed in here now; it must wait for them. */
  | { kind: 'other-owner' };

/**
 * `owner` and `guestKey` come from the browser's queue. `owner`: whose answer the browser takes it for ('' if it knows
 * of nobody). `guestKey`: a secret of this browser made before its first answer, so that a first answer whose reply was
 * lost, sent again, still comes from the same guest. A plain form has neither.
 */
export async function answeringLearner(owner: string, guestKey: string): Promise<AnsweringLearner> {
  const actor = await currentActor();
  if (actor) {
    return owner === '' || owner === actor.learnerId
      ? { kind: 'learner', learnerId: actor.learnerId }
      : { kind: 'other-owner' };
  }
  if (owner !== '') return { kind: 'other-owner' };
  const guestId = /^[\w-]{32,64}$/.test(guestKey) ? guestIdOf(guestKey) : `g${newId()}`;
  const guest = await ensureGuest(database(), guestId, Date.now());
  // The guest has made an account since: from here on its passphrase opens it, not the key.
  if (guest.kind !== 'guest') return { kind: 'other-owner' };
  await startSessionHere(guest.id);
  return { kind: 'learner', learnerId: guest.id };
}
