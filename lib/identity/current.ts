/** Who is asking: the actor behind a request, looked up each time. Server only; for route handlers and dynamic pages. */
import { cookies, headers } from 'next/headers';
import { database } from '@/lib/store/database';
import {
  endSession,
  findSession,
  type SessionWithLearner,
  startSession,
  touchSession,
} from '@/lib/store/sessions';
import { newId } from './random';
import {
  cookieName,
  cookieOptions,
  openSessionToken,
  SESSION_SECONDS,
  sealSession,
} from './session-token';

export type Actor = SessionWithLearner;

/** The actor, or null for someone of whom nothing is known. */
export async function currentActor(): Promise<Actor | null> {
  const jar = await cookies();
  const sid = await openSessionToken(jar.get(cookieName('session'))?.value);
  if (!sid) return null;
  const now = Date.now();
  const session = await findSession(database(), sid, now);
  if (session) await touchSession(database(), session, now);
  return session;
}

/** Starts a session for a learner and gives this browser its cookie. Only where cookies can be set (route handlers). */
export async function startSessionHere(learnerId: string): Promise<void> {
  const id = newId();
  await startSession(database(), id, learnerId, Date.now());
  await setSessionCookie(await sealSession(id));
}

export async function setSessionCookie(token: string): Promise<void> {
  (await cookies()).set(cookieName('session'), token, cookieOptions(SESSION_SECONDS));
}

/** Keeps the guest's session of this browser beside the account's that is about to take its place. */
export async function putGuestAside(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(cookieName('session'))?.value;
  if (token) jar.set(cookieName('aside'), token, cookieOptions(SESSION_SECONDS));
}

/**
 * Ends this browser's session on the server and takes its cookies back. A guest's work that was put aside at sign-in
 * comes back: nobody's answers are lost because somebody else used the machine in between.
 */
export async function signOutHere(): Promise<void> {
  const jar = await cookies();
  const actor = await currentActor();
  if (actor) await endSession(database(), actor.id, actor.learnerId);
  jar.delete(cookieName('session'));
  jar.delete(cookieName('codes'));
  jar.delete(cookieName('flash'));
  jar.delete(cookieName('slips'));
  jar.delete(cookieName('roster'));
  jar.delete(cookieName('roster-more'));
  const aside = jar.get(cookieName('aside'))?.value;
  if (aside) {
    jar.delete(cookieName('aside'));
    const sid = await openSessionToken(aside);
    const session = sid ? await findSession(database(), sid, Date.now()) : null;
    if (session?.kind === 'guest') await setSessionCookie(aside);
  }
}

/** Where the request came from, as the front saw it: a keyed hash of the day, never an address. */
export async function requestOrigin(): Promise<string> {
  return (await headers()).get('x-walls-origin') ?? 'unknown';
}
