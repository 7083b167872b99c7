/** Class codes in use: a class opened with one, another given, and what somebody who tries one is told. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanClassCode, knock, newClassCode } from '@/lib/classroom/class-code';
import { mayKnock, noteWrongCode } from '@/lib/identity/slow-down';
import {
  type ClassRow,
  classByCode,
  type NewClass,
  openClass,
  setClassCode,
} from '@/lib/store/classes';
import type { Database } from '@/lib/store/database';
import { countPresent, enrolment } from '@/lib/store/enrolments';
import { classStanding } from '@/lib/store/standing';

/** Of 38 billion codes one that is taken comes up hardly ever, and never so often in a row. */
const TRIES = 10;

/** Opens a class with a new code. Throws if no free code was found. */
export async function openClassWithCode(
  db: Database,
  row: Omit<NewClass, 'code'>,
  now: number,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const opened = await openClass(db, { ...row, code: newClassCode(randomInt) }, now);
    if (opened === 'opened') return;
  }
  throw new Error('No free class code was found.');
}

/** Gives a class another code; the one before opens nothing from then on. Throws if no free code was found. */
export async function renewClassCode(db: Database, classId: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await setClassCode(db, classId, newClassCode(randomInt))) === 'set') return;
  }
  throw new Error('No free class code was found.');
}

export type AtTheDoor =
  | { readonly kind: 'open' | 'asks-first'; readonly klass: ClassRow; readonly code: string }
  /** They are in the class, or wait for it, already. */
  | { readonly kind: 'in' | 'waiting'; readonly klass: ClassRow; readonly shownName: string }
  /** They teach it. */
  | { readonly kind: 'teacher'; readonly klass: ClassRow }
  /** Wrong, old, switched off, ended, archived or full: the words, and the work done, are the same. */
  | { readonly kind: 'no-such-code' }
  | { readonly kind: 'wait'; readonly minutes: number };

/**
 * What somebody with a code (as typed, or out of a link) is told. A code that opens nothing is counted against the address
 * that it came from; `learnerId` is null where nobody is signed in.
 */
export async function tryClassCode(
  db: Database,
  secret: string,
  tried: { typed: string; learnerId: string | null; address: string },
  now: number,
): Promise<AtTheDoor> {
  const allowed = await mayKnock(db, secret, tried.address, now);
  if (allowed.kind === 'wait') return allowed;
  if (allowed.delayMs > 0) await pause(allowed.delayMs);
  const code = cleanClassCode(tried.typed);
  // Where there is no class the same queries are made for none, so that time tells nothing either.
  const klass = await classByCode(db, code ?? 'no code', now);
  const learnerId = tried.learnerId ?? 'nobody';
  const standing = await classStanding(db, learnerId, klass?.id ?? 'none');
  const place = await enrolment(db, klass?.id ?? 'none', learnerId);
  const learners = await countPresent(db, klass?.id ?? 'none');
  if (klass && standing?.teacher) return { kind: 'teacher', klass };
  if (klass && (place?.state === 'in' || place?.state === 'waiting')) {
    return { kind: place.state, klass, shownName: place.shownName };
  }
  const answer = knock(klass ? doorOf(klass, learners) : null, now);
  if (answer === 'no-such-code' || !klass || code === null) {
    await noteWrongCode(db, secret, tried.address, now);
    return { kind: 'no-such-code' };
  }
  // Who was removed waits for the teacher, whatever the code says.
  const asks = answer === 'asks-first' || place?.state === 'removed';
  return { kind: asks ? 'asks-first' : 'open', klass, code };
}

/** A class's code as the rules of lib/classroom/class-code see it. */
export function doorOf(klass: ClassRow, learners: number) {
  return {
    archived: klass.archivedAt !== null,
    codeOff: klass.code === null,
    codeEndsAt: klass.codeExpiresAt,
    limit: klass.codeLimit,
    learners,
    asksFirst: klass.codeAsksFirst === 1,
  };
}
