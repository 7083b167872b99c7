/** Rows for data tests: a learner, an item version and a check, each with what a test wants different. */
import { randomBytes } from 'node:crypto';
import type { NewCheck } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { recordItemVersions } from '@/lib/store/item-versions';
import { ensureGuest, openAccount } from '@/lib/store/learners';

/** An instant for tests: 2026-11-24T12:00:00Z, in milliseconds. */
export const NOON = Date.UTC(2026, 10, 24, 12);

export const sampleId = (): string => randomBytes(12).toString('base64url');

export async function addGuest(db: Database, id = sampleId()): Promise<string> {
  await ensureGuest(db, id, NOON);
  return id;
}

/** An account named after its id, with one recovery code hash, `code-of-ID`. */
export async function addAccount(db: Database, id = sampleId()): Promise<string> {
  const account = {
    learnerId: id,
    signInName: `name-of-${id}`,
    passphraseHash: 'a hash',
    displayName: 'Ada',
    recoveryCodeHashes: [`code-of-${id}`],
  };
  if (!(await openAccount(db, account, NOON))) throw new Error(`No account for ${id}.`);
  return id;
}

/** Item version `v-ITEM` of each item, in module 'north-korea'. */
export async function addVersions(db: Database, ...items: string[]): Promise<void> {
  await recordItemVersions(
    db,
    items.map((id) => ({
      id: `v-${id}`,
      itemId: id,
      module: 'north-korea',
      content: JSON.stringify({ id }),
    })),
    NOON,
  );
}

/** A right answer to item 'one' as a browser with JavaScript sends it; `attemptId: null` makes it a plain form's. */
export function sampleCheck(learnerId: string, other: Partial<NewCheck> = {}): NewCheck {
  return {
    attemptId: sampleId(),
    freshId: sampleId(),
    learnerId,
    module: 'north-korea',
    lesson: 'a-closed-net',
    itemId: 'one',
    itemVersion: 'v-one',
    objective: 'closed-net',
    response: '{"choice":"a"}',
    earned: 1,
    total: 1,
    confidence: 'fairly',
    seconds: 12,
    ...other,
  };
}
