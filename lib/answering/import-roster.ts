/**
 * Ready-made accounts out of a list of names. Learner ids and codes are worked out from the list's seed, so that a form
 * that is sent twice makes nobody twice, and leads to the same slips both times.
 */
import { createHash, createHmac } from 'node:crypto';
import { newSignInName } from '@/lib/identity/names';
import { hashRecoveryCode } from '@/lib/identity/random';
import { seededCode } from '@/lib/identity/seeded-codes';
import { parseRoster, type Roster, type RosterRow } from '@/lib/interop/roster-csv';
import type { Database } from '@/lib/store/database';
import { takenNames } from '@/lib/store/bulk';
import { roster } from '@/lib/store/enrolments';
import { importPupils } from '@/lib/store/roster-import';
import { type Seen, seeClass, type Viewer } from './see-others';

export interface Draft {
  readonly classId: string;
  readonly seed: string;
  /** As it was typed, pasted or read from a file. */
  readonly text: string;
}

export interface Preview {
  readonly roster: Roster;
  /** Whether this very list has been imported already. */
  readonly imported: boolean;
  /** Stands for the text: the form of the preview says which list it was made from. */
  readonly digest: string;
}

/** What an import of the list would do. Whom of the class it names stands in their log: that they are in it is shown. */
export async function previewRoster(
  db: Database,
  viewer: Viewer,
  draft: Draft,
  now: number,
): Promise<Seen<Preview>> {
  const { classId, seed, text } = draft;
  return seeClass(
    db,
    viewer,
    { what: 'roster', classId },
    async (tx) => {
      const present = await roster(tx, classId, ['in']);
      const bare = parseRoster(text);
      const own = new Set(bare.kind === 'read' ? bare.rows.map((row) => idOf(seed, row.line)) : []);
      const before = present.filter((row) => !own.has(row.learnerId));
      const read = parseRoster(
        text,
        before.map((row) => row.shownName),
      );
      const named = new Set(read.kind === 'read' ? read.rows.map((row) => row.name) : []);
      return {
        data: { roster: read, imported: before.length < present.length, digest: digestOf(text) },
        learnerIds: before
          .filter((row) => named.has(row.shownName))
          .map(({ learnerId }) => learnerId),
      };
    },
    now,
  );
}

/** The rows of which accounts are made: what is new, and what the teacher was asked about and ticked by its line. */
export function rowsToMake(
  read: Roster,
  ticked: ReadonlySet<number>,
): readonly RosterRow[] | 'errors' {
  if (read.kind === 'unreadable' || read.errors > 0) return 'errors';
  return read.rows.filter(
    (row) => row.severity === 'fine' || (row.severity === 'ask' && ticked.has(row.line)),
  );
}

/** Makes an account for each row, all or none; whether the caller may is the door's. */
export async function makeAccounts(
  db: Database,
  of: { classId: string; byLearnerId: string; seed: string },
  rows: readonly RosterRow[],
  now: number,
): Promise<void> {
  const { classId, byLearnerId, seed } = of;
  for (let tries = 0; tries < 20; tries += 1) {
    const names = await freeNames(db, rows.length);
    const pupils = rows.map(({ line, name }, index) => {
      const learnerId = idOf(seed, line);
      const codeHash = hashRecoveryCode(learnerId, seededCode(seed, learnerId));
      return { learnerId, signInName: names[index] ?? '', shownName: name, codeHash };
    });
    if (await importPupils(db, classId, byLearnerId, pupils, now)) return;
  }
  throw new Error('No free sign-in names were found in 20 tries.');
}

/** As many sign-in names as are wanted, all different, none of them taken just now. */
async function freeNames(db: Database, count: number): Promise<string[]> {
  const names = new Set<string>();
  while (names.size < count) {
    const drawn = new Set<string>();
    while (names.size + drawn.size < count) {
      const name = newSignInName();
      if (!names.has(name)) drawn.add(name);
    }
    const taken = await takenNames(db, [...drawn]);
    for (const name of drawn) if (!taken.has(name)) names.add(name);
  }
  return [...names];
}

function idOf(seed: string, line: number): string {
  const id = createHmac('sha256', seed).update(`pupil on line ${line}`).digest('base64url');
  return `a${id.slice(0, 22)}`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
