/** The record: all that is stored about one learner, counted for a page or whole for an export. */
import type { Database } from './database';
import { type ClassCounts, type ClassRows, classCounts, classRows } from './record-classes';
import type { Schema } from './schema';

/** How many rows of a kind there are, and since when; `since` is null where there are none. */
interface RecordPart {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly since: number | null;
}

export interface RecordCounts {
  readonly learner: {
    readonly kind: 'guest' | 'account';
    readonly displayName: string | null;
    readonly createdAt: number;
    /** YYYY-MM-DD, UTC. */
    readonly seenOn: string;
  };
  readonly account: {
    readonly signInName: string;
    readonly createdAt: number;
    readonly passphraseChangedAt: number;
    readonly mayTeach: 0 | 1;
    /** The class whose teacher made the account; null for one that they made themselves. */
    readonly madeInClassId: string | null;
  } | null;
  readonly recoveryCodes: { readonly count: number; readonly unused: number };
  readonly sessions: RecordPart;
  readonly lessonMarks: RecordPart & { readonly done: number };
  readonly checks: RecordPart;
  readonly tests: RecordPart;
  readonly responses: {
    readonly count: number;
    readonly withConfidence: number;
    readonly withSeconds: number;
  };
  readonly sittings: RecordPart & { readonly open: number };
  /** Answers in sittings that are still open, without those taken back; handing in turns them into responses. */
  readonly savedAnswers: number;
  /** As a learner in classes, and as a teacher of some. */
  readonly classes: ClassCounts;
}

/** Null if there is no such learner. Sessions that have run out count too while their row is there. */
export async function recordCounts(db: Database, learnerId: string): Promise<RecordCounts | null> {
  const learner = await db
    .selectFrom('learner')
    .select(['kind', 'displayName', 'createdAt', 'seenOn'])
    .where('id', '=', learnerId)
    .executeTakeFirst();
  if (!learner) return null;
  const [account, codes, sessions, marks, attempts, responses, sittings, saved] = await Promise.all(
    [
      db
        .selectFrom('account')
        .select(['signInName', 'createdAt', 'passphraseChangedAt', 'mayTeach', 'madeInClassId'])
        .where('learnerId', '=', learnerId)
        .executeTakeFirst(),
      db.selectFrom('recoveryCode').select('usedAt').where('learnerId', '=', learnerId).execute(),
      db.selectFrom('session').select('createdAt').where('learnerId', '=', learnerId).execute(),
      db
        .selectFrom('lessonMark')
        .select(['begunAt', 'doneAt'])
        .where('learnerId', '=', learnerId)
        .execute(),
      db
        .selectFrom('attempt')
        .select((eb) => ['kind', eb.fn.countAll().as('n'), eb.fn.min('submittedAt').as('since')])
        .where('learnerId', '=', learnerId)
        .groupBy('kind')
        .execute(),
      db
        .selectFrom('response')
        .innerJoin('attempt', 'attempt.id', 'response.attemptId')
        .select((eb) => [
          eb.fn.countAll().as('n'),
          eb.fn.count('response.confidence').as('withConfidence'),
          eb.fn.count('response.seconds').as('withSeconds'),
        ])
        .where('attempt.learnerId', '=', learnerId)
        .executeTakeFirstOrThrow(),
      db
        .selectFrom('sitting')
        .select(['startedAt', 'handedInAt'])
        .where('learnerId', '=', learnerId)
        .execute(),
      db
        .selectFrom('sittingAnswer')
        .innerJoin('sitting', 'sitting.id', 'sittingAnswer.sittingId')
        .select((eb) => eb.fn.count('sittingAnswer.response').as('n'))
        .where('sitting.learnerId', '=', learnerId)
        .executeTakeFirstOrThrow(),
    ],
  );
  const attemptsOf = (kind: 'check' | 'test'): RecordPart => {
    const row = attempts.find((each) => each.kind === kind);
    return row ? { count: Number(row.n), since: Number(row.since) } : { count: 0, since: null };
  };
  return {
    learner,
    account: account ?? null,
    recoveryCodes: {
      count: codes.length,
      unused: codes.filter((code) => code.usedAt === null).length,
    },
    sessions: part(sessions.map((row) => row.createdAt)),
    lessonMarks: {
      ...part(marks.map((row) => row.begunAt)),
      done: marks.filter((row) => row.doneAt !== null).length,
    },
    checks: attemptsOf('check'),
    tests: attemptsOf('test'),
    responses: {
      count: Number(responses.n),
      withConfidence: Number(responses.withConfidence),
      withSeconds: Number(responses.withSeconds),
    },
    sittings: {
      ...part(sittings.map((row) => row.startedAt)),
      open: sittings.filter((row) => row.handedInAt === null).length,
    },
    savedAnswers: Number(saved.n),
    classes: await classCounts(db, learnerId),
  };
}

function part(instants: readonly number[]): RecordPart {
  return {
    count: instants.length,
    since: instants.length > 0 ? Math.min(...instants) : null,
  };
}

type Row<T extends keyof Schema, Without extends keyof Schema[T] = never> = Omit<
  Schema[T],
  'learnerId' | Without
>;

/** Every row about a learner as it is stored; hashes and the ids of sessions are left out, since they open doors. */
interface RecordRows {
  readonly learner: Schema['learner'];
  readonly account: Row<'account', 'passphraseHash'> | null;
  readonly recoveryCodes: readonly Pick<Schema['recoveryCode'], 'usedAt'>[];
  readonly sessions: readonly Row<'session', 'id'>[];
  readonly lessonMarks: readonly Row<'lessonMark'>[];
  readonly attempts: readonly Row<'attempt'>[];
  readonly responses: readonly Schema['response'][];
  readonly sittings: readonly Row<'sitting'>[];
  readonly savedAnswers: readonly Schema['sittingAnswer'][];
  readonly classes: ClassRows;
}

/** Null if there is no such learner. Rows stand in the order in which they came. */
export async function recordRows(db: Database, learnerId: string): Promise<RecordRows | null> {
  const learner = await db
    .selectFrom('learner')
    .selectAll()
    .where('id', '=', learnerId)
    .executeTakeFirst();
  if (!learner) return null;
  const [account, recoveryCodes, sessions, lessonMarks, attempts, responses, sittings, saved] =
    await Promise.all([
      db
        .selectFrom('account')
        .select(['signInName', 'createdAt', 'passphraseChangedAt', 'mayTeach', 'madeInClassId'])
        .where('learnerId', '=', learnerId)
        .executeTakeFirst(),
      db.selectFrom('recoveryCode').select('usedAt').where('learnerId', '=', learnerId).execute(),
      db
        .selectFrom('session')
        .select(['createdAt', 'seenAt', 'expiresAt'])
        .where('learnerId', '=', learnerId)
        .orderBy('createdAt')
        .execute(),
      db
        .selectFrom('lessonMark')
        .select(['module', 'lesson', 'begunAt', 'doneAt'])
        .where('learnerId', '=', learnerId)
        .orderBy('begunAt')
        .execute(),
      db
        .selectFrom('attempt')
        .select([
          'id',
          'kind',
          'module',
          'lesson',
          'submittedAt',
          'earned',
          'total',
          'assignmentId',
        ])
        .where('learnerId', '=', learnerId)
        .orderBy('submittedAt')
        .orderBy('id')
        .execute(),
      db
        .selectFrom('response')
        .innerJoin('attempt', 'attempt.id', 'response.attemptId')
        .selectAll('response')
        .where('attempt.learnerId', '=', learnerId)
        .orderBy('attempt.submittedAt')
        .orderBy('attempt.id')
        .orderBy('response.position')
        .execute(),
      db
        .selectFrom('sitting')
        .select(['id', 'module', 'seed', 'items', 'startedAt', 'handedInAt', 'assignmentId'])
        .where('learnerId', '=', learnerId)
        .orderBy('startedAt')
        .execute(),
      db
        .selectFrom('sittingAnswer')
        .innerJoin('sitting', 'sitting.id', 'sittingAnswer.sittingId')
        .selectAll('sittingAnswer')
        .where('sitting.learnerId', '=', learnerId)
        .orderBy('sittingAnswer.chosenAt')
        .execute(),
    ]);
  return {
    learner,
    account: account ?? null,
    recoveryCodes,
    sessions,
    lessonMarks,
    attempts,
    responses,
    sittings,
    savedAnswers: saved,
    classes: await classRows(db, learnerId),
  };
}
