/** Accounts with a passphrase that can be typed from a screen. */
import { randomInt } from 'node:crypto';
import { hashPassphrase } from '@/lib/identity/passphrase';
import { newSignInName } from '@/lib/identity/names';
import { newId } from '@/lib/identity/random';
import { adjectives, animals, places } from '@/lib/identity/words';
import { type BulkRows, takenNames } from '@/lib/store/bulk';
import type { Database } from '@/lib/store/database';
import { day } from '@/lib/store/learners';

export interface Person {
  readonly learnerId: string;
  readonly displayName: string;
  readonly signInName: string;
  readonly passphrase: string;
}

/** Five plain words that nobody can guess: a demo's accounts may stand on a machine that others reach. */
export function newPassphrase(): string {
  const words = [...adjectives, ...animals, ...places];
  return Array.from({ length: 5 }, () => words[randomInt(words.length)]).join(' ');
}

/**
 * Adds accounts to `rows`, made at `at`. With `shared` all have this passphrase and one hash, which is what makes thousands
 * of them quick; otherwise each has its own.
 */
export async function addPeople(
  db: Database,
  rows: BulkRows,
  names: readonly string[],
  at: number,
  shared: string | null = null,
): Promise<Person[]> {
  const signInNames = await freeNames(db, names.length);
  const one = shared === null ? null : await hashPassphrase(shared);
  const people: Person[] = [];
  for (const [index, displayName] of names.entries()) {
    const passphrase = shared ?? newPassphrase();
    const person: Person = {
      learnerId: `a${newId()}`,
      displayName,
      signInName: signInNames[index] ?? '',
      passphrase,
    };
    people.push(person);
    rows.learner.push({
      id: person.learnerId,
      kind: 'account',
      displayName,
      createdAt: at,
      seenOn: day(Date.now()),
    });
    rows.account.push({
      learnerId: person.learnerId,
      signInName: person.signInName,
      passphraseHash: one ?? (await hashPassphrase(passphrase)),
      createdAt: at,
      passphraseChangedAt: at,
      mayTeach: 0,
      madeInClassId: null,
    });
  }
  return people;
}

/** Sign-in names that nobody has, neither here nor among themselves. */
async function freeNames(db: Database, count: number): Promise<string[]> {
  const free = new Set<string>();
  while (free.size < count) {
    const wanted = new Set(Array.from({ length: count - free.size }, () => newSignInName()));
    const taken = await takenNames(db, [...wanted]);
    for (const name of wanted) if (!taken.has(name)) free.add(name);
  }
  return [...free];
}
