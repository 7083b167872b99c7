/** What hangs on classes when a guest's work is added to an account: enrolments, extensions, overrides, notes, the log. */
import type { Database } from './database';
import type { EnrolmentTable } from './schema';

/**
 * Moves it all from the guest to the account, inside the transaction that forgets the guest.
 * - Where both are enrolled the account's place stays if it is in the class, else the better of the two counts; but who
 *   was removed under the account gets back in only as one who waits.
 * - A class that the account teaches has no learner of it: the guest's place there goes.
 * - Of two extensions the later date stays, of two overrides the later one.
 */
export async function mergeClasses(tx: Database, guestId: string, accountId: string) {
  const own = { learnerId: accountId };
  await mergeEnrolments(tx, guestId, accountId);
  await mergeExceptions(tx, guestId, accountId);
  const overrides = await tx
    .selectFrom('gradeOverride')
    .selectAll()
    .where('learnerId', '=', guestId)
    .execute();
  for (const row of overrides) {
    const { earned, reason, byLearnerId, at } = row;
    await tx
      .insertInto('gradeOverride')
      .values({ ...row, ...own })
      .onConflict((c) =>
        c
          .columns(['assignmentId', 'learnerId'])
          .doUpdateSet({ earned, reason, byLearnerId, at })
          .where('gradeOverride.at', '<', at),
      )
      .execute();
  }
  const labs = await tx
    .selectFrom('labWork')
    .selectAll()
    .where('learnerId', '=', guestId)
    .execute();
  for (const row of labs) {
    await tx
      .insertInto('labWork')
      .values({ ...row, ...own })
      .onConflict((c) =>
        c
          .columns(['assignmentId', 'learnerId'])
          .doUpdateSet({ finishedAt: row.finishedAt })
          .where('labWork.finishedAt', 'is', null),
      )
      .execute();
  }
  await tx.updateTable('teacherNote').set(own).where('learnerId', '=', guestId).execute();
  await tx.updateTable('accessLog').set(own).where('learnerId', '=', guestId).execute();
}

async function mergeEnrolments(tx: Database, guestId: string, accountId: string) {
  const rows = await tx
    .selectFrom('enrolment')
    .leftJoin('classTeacher', (join) =>
      join
        .onRef('classTeacher.classId', '=', 'enrolment.classId')
        .on('classTeacher.learnerId', '=', accountId),
    )
    .selectAll('enrolment')
    .select('classTeacher.learnerId as teacherId')
    .where('enrolment.learnerId', '=', guestId)
    .execute();
  for (const { teacherId, ...guest } of rows) {
    if (teacherId !== null) continue;
    const account = await tx
      .selectFrom('enrolment')
      .selectAll()
      .where('classId', '=', guest.classId)
      .where('learnerId', '=', accountId)
      .executeTakeFirst();
    const place = account ? better(account, guest) : guest;
    const extraTimePercent = Math.max(guest.extraTimePercent, account?.extraTimePercent ?? 0);
    const { shownName, state, joinedAt, endedAt } = place;
    const changes = { shownName, state, joinedAt, endedAt, extraTimePercent };
    await tx
      .insertInto('enrolment')
      .values({ classId: guest.classId, learnerId: accountId, ...changes })
      .onConflict((c) => c.columns(['classId', 'learnerId']).doUpdateSet(changes))
      .execute();
  }
}

const rank = { in: 3, waiting: 2, left: 1, removed: 0 } as const;

function better(account: EnrolmentTable, guest: EnrolmentTable): EnrolmentTable {
  if (rank[account.state] >= rank[guest.state]) return account;
  const present = guest.state === 'in' || guest.state === 'waiting';
  return account.state === 'removed' && present ? { ...guest, state: 'waiting' } : guest;
}

async function mergeExceptions(tx: Database, guestId: string, accountId: string) {
  const rows = await tx
    .selectFrom('assignmentLearner')
    .selectAll()
    .where('learnerId', '=', guestId)
    .execute();
  for (const guest of rows) {
    const account = await tx
      .selectFrom('assignmentLearner')
      .selectAll()
      .where('assignmentId', '=', guest.assignmentId)
      .where('learnerId', '=', accountId)
      .executeTakeFirst();
    const merged = {
      included: either(guest.included, account?.included),
      dueAt: later(guest.dueAt, account?.dueAt),
      closesAt: later(guest.closesAt, account?.closesAt),
      excused: either(guest.excused, account?.excused),
    };
    await tx
      .insertInto('assignmentLearner')
      .values({ assignmentId: guest.assignmentId, learnerId: accountId, ...merged })
      .onConflict((c) => c.columns(['assignmentId', 'learnerId']).doUpdateSet(merged))
      .execute();
  }
}

function either(a: 0 | 1, b: 0 | 1 | undefined): 0 | 1 {
  return a === 1 || b === 1 ? 1 : 0;
}

function later(a: number | null, b: number | null | undefined): number | null {
  return a === null || b == null ? (a ?? b ?? null) : Math.max(a, b);
}
