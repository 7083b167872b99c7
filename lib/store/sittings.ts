/** Sittings: module tests begun. Answers are saved one by one; handing in makes the attempt, once. */
import type { Confidence } from './attempts';
import type { Database } from './database';

export interface SittingItem {
  itemId: string;
  version: string;
}

export interface SavedAnswer {
  itemId: string;
  /** JSON of the response; null where a choice was taken back. */
  response: string | null;
  confidence: Confidence | null;
  seconds: number | null;
  chosenAt: number;
}

export interface Sitting {
  id: string;
  learnerId: string;
  module: string;
  seed: string;
  items: SittingItem[];
  startedAt: number;
  handedInAt: number | null;
  /** The assignment that it was begun for; null where the learner practises. */
  assignmentId: string | null;
}

export type NewSitting = Omit<Sitting, 'startedAt' | 'handedInAt' | 'assignmentId'>;

/**
 * Begins a sitting for practice, unless the learner has one of this module open already. Returns the id of the one that
 * is open then; two requests at once get the same.
 */
export async function startSitting(
  db: Database,
  sitting: NewSitting,
  now: number,
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    await takeTurn(tx, sitting.learnerId);
    const [open] = await openSittings(tx, sitting.learnerId, sitting.module, null);
    if (open) return open.id;
    await insertSitting(tx, { ...sitting, assignmentId: null }, now);
    return sitting.id;
  });
}

/** An earlier sitting for the same assignment, for the rule on attempts allowed and the pause between them. */
export interface EarlierSitting {
  id: string;
  startedAt: number;
  handedInAt: number;
}

/**
 * Begins a sitting for an assignment, unless one is open already, whose id it gives then. `mayBegin` is asked, with the
 * sittings handed in for it so far (oldest first), while no other of this learner can begin; null if it says no.
 */
export async function startAssignedSitting(
  db: Database,
  sitting: NewSitting & { assignmentId: string },
  mayBegin: (earlier: readonly EarlierSitting[]) => boolean,
  now: number,
): Promise<string | null> {
  return db.transaction().execute(async (tx) => {
    await takeTurn(tx, sitting.learnerId);
    const rows = await tx
      .selectFrom('sitting')
      .select(['id', 'startedAt', 'handedInAt'])
      .where('assignmentId', '=', sitting.assignmentId)
      .where('learnerId', '=', sitting.learnerId)
      .orderBy('startedAt')
      .orderBy('id')
      .execute();
    const open = rows.find((row) => row.handedInAt === null);
    if (open) return open.id;
    const earlier = rows.flatMap((row) =>
      row.handedInAt === null ? [] : [{ ...row, handedInAt: row.handedInAt }],
    );
    if (!mayBegin(earlier)) return null;
    await insertSitting(tx, sitting, now);
    return sitting.id;
  });
}

/** On PostgreSQL the learner's second request waits here for the first; SQLite has one writer anyway. */
async function takeTurn(tx: Database, learnerId: string): Promise<void> {
  await tx
    .updateTable('learner')
    .set((eb) => ({ seenOn: eb.ref('seenOn') }))
    .where('id', '=', learnerId)
    .execute();
}

async function insertSitting(
  tx: Database,
  sitting: NewSitting & { assignmentId: string | null },
  now: number,
): Promise<void> {
  await tx
    .insertInto('sitting')
    .values({
      ...sitting,
      items: JSON.stringify(sitting.items),
      startedAt: now,
      handedInAt: null,
    })
    .execute();
}

export function parseSitting(row: Omit<Sitting, 'items'> & { items: string }): Sitting {
  return { ...row, items: JSON.parse(row.items) as SittingItem[] };
}

export async function sittingById(db: Database, id: string): Promise<Sitting | null> {
  const row = await db.selectFrom('sitting').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? parseSitting(row) : null;
}

/**
 * Sittings not handed in yet, oldest first; all modules unless one is named. `assignmentId`: those for this assignment
 * alone, or with null those for practice alone.
 */
export async function openSittings(
  db: Database,
  learnerId: string,
  module?: string,
  assignmentId?: string | null,
): Promise<Sitting[]> {
  let query = db
    .selectFrom('sitting')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .where('handedInAt', 'is', null);
  if (module) query = query.where('module', '=', module);
  if (assignmentId === null) query = query.where('assignmentId', 'is', null);
  else if (assignmentId) query = query.where('assignmentId', '=', assignmentId);
  return (await query.orderBy('startedAt').orderBy('id').execute()).map(parseSitting);
}

/** Ids of items that stood in this learner's earlier sittings of a module. */
export async function itemsSeen(db: Database, learnerId: string, module: string) {
  const rows = await db
    .selectFrom('sitting')
    .select('items')
    .where('learnerId', '=', learnerId)
    .where('module', '=', module)
    .execute();
  return new Set(
    rows.flatMap((row) => (JSON.parse(row.items) as SittingItem[]).map((i) => i.itemId)),
  );
}

export async function savedAnswers(db: Database, sittingId: string): Promise<SavedAnswer[]> {
  return db
    .selectFrom('sittingAnswer')
    .select(['itemId', 'response', 'confidence', 'seconds', 'chosenAt'])
    .where('sittingId', '=', sittingId)
    .execute();
}

export type SaveOutcome = 'saved' | 'older' | 'handed-in';

/**
 * When an answer was chosen is known only as its age on arrival, so it seems later by as long as its way took: two answers
 * that come in order may seem to be in the other. A browser gives a request up after 20 seconds.
 */
const WAY_MS = 30_000;

/**
 * Saves answers into an open sitting, all or none. An answer chosen clearly earlier than the one that is there changes
 * nothing ('older' when that holds for every one of them): a phone that comes back on line does not undo what was chosen
 * elsewhere since.
 */
export async function saveAnswers(
  db: Database,
  sittingId: string,
  answers: readonly SavedAnswer[],
): Promise<SaveOutcome> {
  return db.transaction().execute(async (tx) => {
    if (!(await lockOpen(tx, sittingId))) return 'handed-in';
    let written = 0;
    for (const answer of answers) {
      const result = await tx
        .insertInto('sittingAnswer')
        .values({ sittingId, ...answer })
        .onConflict((c) =>
          c
            .columns(['sittingId', 'itemId'])
            .doUpdateSet((eb) => ({
              response: eb.ref('excluded.response'),
              confidence: eb.ref('excluded.confidence'),
              seconds: eb.ref('excluded.seconds'),
              chosenAt: eb.ref('excluded.chosenAt'),
            }))
            .where('sittingAnswer.chosenAt', '<=', answer.chosenAt + WAY_MS),
        )
        .executeTakeFirst();
      written += Number(result.numInsertedOrUpdatedRows ?? 0);
    }
    return written > 0 || answers.length === 0 ? 'saved' : 'older';
  });
}

/** A write to the sitting's own row makes others wait their turn (PostgreSQL), and tells whether it is still open. */
async function lockOpen(tx: Database, sittingId: string): Promise<boolean> {
  const open = await tx
    .updateTable('sitting')
    .set((eb) => ({ startedAt: eb.ref('startedAt') }))
    .where('id', '=', sittingId)
    .where('handedInAt', 'is', null)
    .executeTakeFirst();
  return Number(open.numUpdatedRows) === 1;
}

export interface ScoredResponse {
  itemId: string;
  itemVersion: string;
  objective: string;
  response: string | null;
  earned: number;
  total: number;
  confidence: Confidence | null;
  seconds: number | null;
}

/**
 * Hands a sitting in: `score` gets what is saved at that moment and says what each response earned; attempt, responses
 * and the sitting's end are written together. A second call finds it handed in and gives the same attempt id, which is
 * the sitting's own.
 */
export async function handIn(
  db: Database,
  sitting: Sitting,
  score: (answers: readonly SavedAnswer[]) => readonly ScoredResponse[],
  now: number,
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    if (!(await lockOpen(tx, sitting.id))) return sitting.id;
    const responses = score(await savedAnswers(tx, sitting.id));
    await tx
      .insertInto('attempt')
      .values({
        id: sitting.id,
        learnerId: sitting.learnerId,
        kind: 'test',
        module: sitting.module,
        lesson: null,
        submittedAt: now,
        earned: responses.reduce((sum, r) => sum + r.earned, 0),
        total: responses.reduce((sum, r) => sum + r.total, 0),
        assignmentId: sitting.assignmentId,
      })
      .execute();
    await tx
      .insertInto('response')
      .values(responses.map((r, position) => ({ attemptId: sitting.id, position, ...r })))
      .execute();
    await tx.updateTable('sitting').set({ handedInAt: now }).where('id', '=', sitting.id).execute();
    await tx.deleteFrom('sittingAnswer').where('sittingId', '=', sitting.id).execute();
    return sitting.id;
  });
}
