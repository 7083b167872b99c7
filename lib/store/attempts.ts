/** Attempts: written once, in one transaction, and never changed. */
import type { Database } from './database';
import type { ResponseTable } from './schema';

/** Two forms sent without JavaScript within this time, with the same answer to the same item, are one attempt. */
export const SAME_ANSWER_MS = 2 * 60 * 1000;

export type Confidence = 'guess' | 'fairly' | 'certain';

export interface NewCheck {
  /** Made by the browser before its first try; null where a plain form was sent. */
  attemptId: string | null;
  /** Used where `attemptId` is null. */
  freshId: string;
  learnerId: string;
  module: string;
  lesson: string;
  itemId: string;
  itemVersion: string;
  objective: string;
  /** JSON of the response. */
  response: string;
  earned: number;
  total: number;
  confidence: Confidence | null;
  seconds: number | null;
}

export type CheckOutcome =
  | { kind: 'written'; attemptId: string }
  | { kind: 'repeated'; attemptId: string }
  /** The id belongs to someone else's attempt, or to a sitting. */
  | { kind: 'foreign' };

/** Writes a check's attempt. Sending the same again gives the same attempt and changes nothing. */
export async function submitCheck(
  db: Database,
  check: NewCheck,
  now: number,
): Promise<CheckOutcome> {
  return db.transaction().execute(async (tx) => {
    if (check.attemptId) {
      const known = await tx
        .selectFrom('attempt')
        .select('learnerId')
        .where('id', '=', check.attemptId)
        .executeTakeFirst();
      if (known) {
        return known.learnerId === check.learnerId
          ? { kind: 'repeated', attemptId: check.attemptId }
          : { kind: 'foreign' };
      }
      // A test's attempt bears its sitting's id: a check under that id would keep the sitting from being handed in.
      const sitting = await tx
        .selectFrom('sitting')
        .select('id')
        .where('id', '=', check.attemptId)
        .executeTakeFirst();
      if (sitting) return { kind: 'foreign' };
    } else {
      // Two plain posts at once: on PostgreSQL the second waits here for the first; SQLite has one writer anyway.
      await tx
        .updateTable('learner')
        .set((eb) => ({ seenOn: eb.ref('seenOn') }))
        .where('id', '=', check.learnerId)
        .execute();
      const same = await tx
        .selectFrom('attempt')
        .innerJoin('response', 'response.attemptId', 'attempt.id')
        .select('attempt.id')
        .where('attempt.learnerId', '=', check.learnerId)
        .where('attempt.kind', '=', 'check')
        .where('attempt.submittedAt', '>', now - SAME_ANSWER_MS)
        .where('response.itemId', '=', check.itemId)
        .where('response.response', '=', check.response)
        .orderBy('attempt.submittedAt', 'desc')
        .executeTakeFirst();
      if (same) return { kind: 'repeated', attemptId: same.id };
    }
    const attemptId = check.attemptId ?? check.freshId;
    const inserted = await tx
      .insertInto('attempt')
      .values({
        id: attemptId,
        learnerId: check.learnerId,
        kind: 'check',
        module: check.module,
        lesson: check.lesson,
        submittedAt: now,
        earned: check.earned,
        total: check.total,
      })
      .onConflict((c) => c.column('id').doNothing())
      .executeTakeFirst();
    if (Number(inserted.numInsertedOrUpdatedRows ?? 0) === 0) {
      // The same id came over another connection in the meantime.
      const owner = await tx
        .selectFrom('attempt')
        .select('learnerId')
        .where('id', '=', attemptId)
        .executeTakeFirstOrThrow();
      return owner.learnerId === check.learnerId
        ? { kind: 'repeated', attemptId }
        : { kind: 'foreign' };
    }
    await tx
      .insertInto('response')
      .values({
        attemptId,
        position: 0,
        itemId: check.itemId,
        itemVersion: check.itemVersion,
        objective: check.objective,
        response: check.response,
        earned: check.earned,
        total: check.total,
        confidence: check.confidence,
        seconds: check.seconds,
      })
      .execute();
    await tx
      .insertInto('lessonMark')
      .values({
        learnerId: check.learnerId,
        module: check.module,
        lesson: check.lesson,
        begunAt: now,
        doneAt: null,
      })
      .onConflict((c) => c.columns(['learnerId', 'module', 'lesson']).doNothing())
      .execute();
    return { kind: 'written', attemptId };
  });
}

export interface AttemptRow {
  id: string;
  learnerId: string;
  kind: 'check' | 'test';
  module: string;
  lesson: string | null;
  submittedAt: number;
  earned: number;
  total: number;
  /** The assignment that it was done for; null where the learner did it on their own. */
  assignmentId: string | null;
}

export type ResponseRow = Omit<ResponseTable, 'attemptId'>;

export async function attemptWithResponses(
  db: Database,
  id: string,
): Promise<{ attempt: AttemptRow; responses: ResponseRow[] } | null> {
  const attempt = await db
    .selectFrom('attempt')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!attempt) return null;
  const responses = await db
    .selectFrom('response')
    .select([
      'position',
      'itemId',
      'itemVersion',
      'objective',
      'response',
      'earned',
      'total',
      'confidence',
      'seconds',
    ])
    .where('attemptId', '=', id)
    .orderBy('position')
    .execute();
  return { attempt, responses };
}

/** One answered item, with when and in what it was answered: what progress is computed from. */
export interface AnsweredItem {
  attemptId: string;
  kind: 'check' | 'test';
  module: string;
  lesson: string | null;
  itemId: string;
  objective: string;
  earned: number;
  total: number;
  answered: boolean;
  confidence: Confidence | null;
  submittedAt: number;
}

/** Everything a learner has answered, oldest first. */
export async function answeredItems(db: Database, learnerId: string): Promise<AnsweredItem[]> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('response', 'response.attemptId', 'attempt.id')
    .select([
      'attempt.id as attemptId',
      'attempt.kind',
      'attempt.module',
      'attempt.lesson',
      'attempt.submittedAt',
      'response.itemId',
      'response.objective',
      'response.earned',
      'response.total',
      'response.response',
      'response.confidence',
    ])
    .where('attempt.learnerId', '=', learnerId)
    .orderBy('attempt.submittedAt')
    .orderBy('attempt.id')
    .orderBy('response.position')
    .execute();
  return rows.map(({ response, ...row }) => ({ ...row, answered: response !== null }));
}

/** A learner's attempts at a module's test, newest first. */
export async function testAttempts(db: Database, learnerId: string): Promise<AttemptRow[]> {
  return db
    .selectFrom('attempt')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .where('kind', '=', 'test')
    .orderBy('submittedAt', 'desc')
    .execute();
}

export async function countAttempts(db: Database, learnerId: string): Promise<number> {
  const row = await db
    .selectFrom('attempt')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
