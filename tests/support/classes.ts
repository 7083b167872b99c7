/** A class with its people, for data tests. */
import { makeAssignment, type NewAssignment } from '@/lib/store/assignments';
import { openClass } from '@/lib/store/classes';
import type { Database } from '@/lib/store/database';
import { joinByCode } from '@/lib/store/enrolments';
import { handIn, sittingById, startAssignedSitting } from '@/lib/store/sittings';
import { addAccount, addGuest, NOON, sampleId } from './samples';

/** A class, opened at NOON, with an owner; its code is its id in capitals. */
export async function addClass(db: Database, id = sampleId()) {
  const ownerId = await addAccount(db);
  const code = id.toUpperCase();
  const opened = await openClass(
    db,
    {
      id,
      name: `Class ${id}`,
      timeZone: 'Europe/Lisbon',
      termFrom: '2026-09-14',
      termTo: null,
      ownerId,
      code,
    },
    NOON,
  );
  if (opened !== 'opened') throw new Error(`The code of ${id} was taken.`);
  return { id, ownerId, code };
}

/** A guest in the class under this name. */
export async function addMember(db: Database, code: string, shownName = 'Bo') {
  const learnerId = await addGuest(db);
  const joined = await joinByCode(db, { code, learnerId, shownName }, NOON + 1);
  if (joined.kind !== 'in') throw new Error(`Joining gave ${joined.kind}.`);
  return learnerId;
}

/** The module test of north-korea for everyone, without times. */
export function sampleAssignment(
  classId: string,
  other: Partial<NewAssignment> = {},
): NewAssignment {
  return {
    id: sampleId(),
    classId,
    kind: 'test',
    module: 'north-korea',
    lesson: null,
    lab: null,
    scenario: null,
    title: null,
    opensAt: null,
    dueAt: null,
    closesAt: null,
    attemptsAllowed: null,
    counts: 'best',
    passMark: null,
    points: null,
    pauseMinutes: 0,
    late: null,
    showWhen: null,
    shuffle: 0,
    toAll: 1,
    ...other,
  };
}

export async function addAssignment(
  db: Database,
  classId: string,
  other: Partial<NewAssignment> = {},
  learners: readonly string[] = [],
): Promise<string> {
  const assignment = sampleAssignment(classId, other);
  await makeAssignment(db, assignment, learners, NOON);
  return assignment.id;
}

/** A sitting for an assignment, of items 'one' and 'two'; null where `mayBegin` says no. */
export function beginAssigned(
  db: Database,
  of: { learnerId: string; assignmentId: string },
  now: number,
  mayBegin: Parameters<typeof startAssignedSitting>[2] = () => true,
) {
  const items = ['one', 'two'].map((itemId) => ({ itemId, version: `v-${itemId}` }));
  const sitting = { id: sampleId(), module: 'north-korea', seed: 's', items, ...of };
  return startAssignedSitting(db, sitting, mayBegin, now);
}

/** A test handed in for an assignment, `earned` of 2 marks; the attempt's id. */
export async function addAssignedAttempt(
  db: Database,
  of: { learnerId: string; assignmentId: string },
  now: number,
  earned = 1,
): Promise<string> {
  const id = await beginAssigned(db, of, now - 1);
  const sitting = id === null ? null : await sittingById(db, id);
  if (!sitting) throw new Error('No sitting was begun.');
  return handIn(
    db,
    sitting,
    () =>
      sitting.items.map(({ itemId, version }, i) => ({
        itemId,
        itemVersion: version,
        objective: 'closed-net',
        response: '{"choice":"a"}',
        earned: i < earned ? 1 : 0,
        total: 1,
        confidence: null,
        seconds: 5,
      })),
    now,
  );
}
