/**
 * The one door to another person's data. It asks `can`, writes the access log and reads, in one transaction: what was
 * shown stands in the log of whom it is about, what was refused was not read, and a read that fails leaves no trace.
 *
 * `read` gets the transaction and must use it for every query, one after another: SQLite has one connection, and a
 * PostgreSQL connection does one thing at a time.
 */
import { type Action, can, type Subject } from '@/lib/identity/can';
import {
  attemptSubject,
  classSubject,
  type Known,
  learnerSubject,
  loadActor,
} from '@/lib/identity/load-subject';
import { newId } from '@/lib/identity/random';
import type { Teaching } from '@/lib/settings';
import { type Access, appendAccess, shownInViewing } from '@/lib/store/access-log';
import type { Database } from '@/lib/store/database';
import type { Viewed } from '@/lib/store/schema';

export type Seen<T> = { kind: 'seen'; data: T } | { kind: 'refused' };

const REFUSED = { kind: 'refused' } as const;

export interface Viewer {
  /** Null where nobody is signed in. */
  learnerId: string | null;
  teaching: Teaching;
}

/** What of one learner is looked at, besides attempts. */
const oneLearner = {
  'learner-page': 'see-learner',
  notes: 'see-notes',
  reset: 'start-reset',
} as const satisfies Partial<Record<Viewed, Action>>;

/**
 * One learner of a class; every time stands in their log. `detail` says what was shown, in a form that can be put in
 * words for the learner. A class or learner that does not exist is refused like one that is somebody else's.
 */
export async function seeLearner<T>(
  db: Database,
  viewer: Viewer,
  of: {
    what: keyof typeof oneLearner;
    classId: string;
    learnerId: string;
    detail?: Record<string, unknown>;
  },
  read: (tx: Database) => Promise<T>,
  now: number,
): Promise<Seen<T>> {
  return db.transaction().execute(async (tx) => {
    const known = await loadActor(tx, viewer.learnerId, viewer.teaching);
    const subject = await learnerSubject(tx, known, of.classId, of.learnerId);
    if (!subject || !can(known.actor, oneLearner[of.what], subject)) return REFUSED;
    await log(tx, known, { ...of, detail: of.detail ?? {} }, [of.learnerId], now);
    return { kind: 'seen', data: await read(tx) };
  });
}

/**
 * One attempt: the learner's own, which is nobody's business to log, or one that a class of the viewer's has a reason to
 * see. The class through which it is seen comes with it; null for one's own.
 */
export async function seeAttempt<T>(
  db: Database,
  viewer: Viewer,
  attemptId: string,
  read: (tx: Database, through: string | null) => Promise<T>,
  now: number,
): Promise<Seen<T>> {
  return db.transaction().execute(async (tx) => {
    const known = await loadActor(tx, viewer.learnerId, viewer.teaching);
    const found = await attemptSubject(tx, known, attemptId);
    if (!found || !can(known.actor, 'see-attempt', found.subject)) return REFUSED;
    const { learnerId } = found;
    if (learnerId === viewer.learnerId) return { kind: 'seen', data: await read(tx, null) };
    const { classId } = found;
    if (classId === null) return REFUSED;
    await log(tx, known, { what: 'attempt', classId, detail: { attemptId } }, [learnerId], now);
    return { kind: 'seen', data: await read(tx, classId) };
  });
}

/** What of many learners is looked at. */
const lists = {
  roster: 'see-roster',
  gradebook: 'see-gradebook',
  items: 'see-items',
  export: 'export-class',
  live: 'run-live-view',
  /** Slips for many at once. */
  reset: 'import-roster',
} as const satisfies Partial<Record<Viewed, Action>>;

export interface Listed<T> {
  data: T;
  /** Of whom something was shown. */
  learnerIds: readonly string[];
}

/**
 * A list of a class: a row in the log of each learner that it showed, once a viewing. The same list with the same
 * `detail` within ten minutes is one viewing, so that sorting and paging don't fill a learner's log; a learner who was
 * not among those shown before gets theirs. Every export is a viewing of its own, since a file is kept, and so is every
 * making of codes.
 */
export async function seeClass<T>(
  db: Database,
  viewer: Viewer,
  of: { what: keyof typeof lists; classId: string; detail?: Record<string, unknown> },
  read: (tx: Database) => Promise<Listed<T>>,
  now: number,
): Promise<Seen<T>> {
  return db.transaction().execute(async (tx) => {
    const known = await loadActor(tx, viewer.learnerId, viewer.teaching);
    const subject: Subject | null = await classSubject(tx, known, of.classId);
    if (!subject || viewer.learnerId === null || !can(known.actor, lists[of.what], subject)) {
      return REFUSED;
    }
    const { data, learnerIds } = await read(tx);
    const detail = of.detail ?? {};
    const viewing = {
      viewerId: viewer.learnerId,
      classId: of.classId,
      what: of.what,
      detail: JSON.stringify(detail),
    };
    const already =
      of.what === 'export' || of.what === 'reset'
        ? new Set<string>()
        : await shownInViewing(tx, viewing, now);
    const fresh = [...new Set(learnerIds)].filter((id) => !already.has(id));
    await log(tx, known, { ...of, detail }, fresh, now);
    return { kind: 'seen', data };
  });
}

async function log(
  tx: Database,
  known: Known,
  of: { what: Viewed; classId: string; detail: Record<string, unknown> },
  learnerIds: readonly string[],
  now: number,
): Promise<void> {
  const { actor, name } = known;
  if (actor === null || actor === 'operator') throw new Error('A viewing without a viewer.');
  const rows: Access[] = learnerIds.map((learnerId) => ({
    id: newId(),
    learnerId,
    viewerId: actor.learnerId,
    viewerName: name,
    classId: of.classId,
    what: of.what,
    detail: JSON.stringify(of.detail),
    at: now,
  }));
  await appendAccess(tx, rows);
}
