import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import {
  addAccount,
  addGuest,
  addVersions,
  NOON,
  sampleCheck,
  sampleId,
} from '@/tests/support/samples';
import { countAttempts, submitCheck } from './attempts';
import type { Database } from './database';
import {
  accountByName,
  accountOf,
  ensureGuest,
  mergeGuest,
  openAccount,
  recoverAccount,
  replaceRecoveryCodes,
  setDisplayName,
  setPassphrase,
  unusedRecoveryCodes,
} from './learners';
import { lessonMarks, markLesson } from './lesson-marks';
import { findSession, startSession } from './sessions';
import { openSittings, startSitting } from './sittings';

const learners = async (db: Database) =>
  (await db.selectFrom('learner').select('id').execute()).map((row) => row.id);

const account = (learnerId: string, signInName: string) => ({
  learnerId,
  signInName,
  passphraseHash: 'hash',
  displayName: 'Ada',
  recoveryCodeHashes: [`code-of-${learnerId}`],
});

eachDatabase('learners', (open) => {
  it('makes a guest once, however often a browser asks', async () => {
    const db = await open();
    const asked = await Promise.all([1, 2, 3].map((i) => ensureGuest(db, 'g1', NOON + i)));
    expect(new Set(asked.map((guest) => JSON.stringify(guest))).size).toBe(1);
    expect(asked[0]).toMatchObject({ id: 'g1', kind: 'guest', displayName: null });
    expect(await learners(db)).toEqual(['g1']);
  });

  it('gives a guest an account under the same id', async () => {
    const db = await open();
    await addGuest(db, 'g1');
    expect(await openAccount(db, account('g1', 'quiet-heron-harbour'), NOON + 5)).toBe(true);
    expect(await accountByName(db, 'quiet-heron-harbour')).toEqual({
      learnerId: 'g1',
      signInName: 'quiet-heron-harbour',
      passphraseHash: 'hash',
    });
    expect(await accountOf(db, 'g1')).toMatchObject({
      createdAt: NOON + 5,
      passphraseChangedAt: NOON + 5,
    });
    expect(await ensureGuest(db, 'g1', NOON)).toMatchObject({
      kind: 'account',
      displayName: 'Ada',
    });
    expect(await unusedRecoveryCodes(db, 'g1')).toBe(1);
    await setDisplayName(db, 'g1', 'Ada L.');
    expect(await ensureGuest(db, 'g1', NOON)).toMatchObject({ displayName: 'Ada L.' });
  });

  it('refuses a sign-in name that is taken, and leaves nothing behind', async () => {
    const db = await open();
    await openAccount(db, account('a1', 'quiet-heron-harbour'), NOON);
    expect(await openAccount(db, account('a2', 'quiet-heron-harbour'), NOON)).toBe(false);
    expect(await learners(db)).toEqual(['a1']);
    expect((await accountByName(db, 'quiet-heron-harbour'))?.learnerId).toBe('a1');
    expect(await accountOf(db, 'a2')).toBeNull();
  });

  it('refuses a second account for a learner, whose codes stay', async () => {
    const db = await open();
    await openAccount(db, account('a1', 'quiet-heron-harbour'), NOON);
    const second = {
      ...account('a1', 'brave-otter-hill'),
      displayName: 'Eve',
      recoveryCodeHashes: [],
    };
    expect(await openAccount(db, second, NOON)).toBe(false);
    expect(await accountByName(db, 'brave-otter-hill')).toBeNull();
    expect(await ensureGuest(db, 'a1', NOON)).toMatchObject({ displayName: 'Ada' });
    expect(await unusedRecoveryCodes(db, 'a1')).toBe(1);
  });

  it('gives one of two learners who ask for the same name at once that name', async () => {
    const db = await open();
    const made = await Promise.all(
      ['a1', 'a2', 'a3'].map((id) => openAccount(db, account(id, 'quiet-heron-harbour'), NOON)),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await learners(db)).toHaveLength(1);
  });

  it('takes a recovery code once, ends all sessions and sets the new passphrase', async () => {
    const db = await open();
    const id = await addAccount(db);
    const other = await addAccount(db);
    await startSession(db, 's1', id, NOON);
    await startSession(db, 's2', other, NOON);
    const use = { learnerId: id, codeHash: `code-of-${id}`, passphraseHash: 'new hash' };
    const outcomes = await Promise.all([
      recoverAccount(db, use, NOON + 1),
      recoverAccount(db, use, NOON + 1),
    ]);
    expect(outcomes.sort()).toEqual([false, true]);
    expect(await recoverAccount(db, { ...use, passphraseHash: 'another' }, NOON + 2)).toBe(false);
    expect(await accountOf(db, id)).toMatchObject({
      passphraseHash: 'new hash',
      passphraseChangedAt: NOON + 1,
    });
    expect(await unusedRecoveryCodes(db, id)).toBe(0);
    expect(await findSession(db, 's1', NOON)).toBeNull();
    expect(await findSession(db, 's2', NOON)).not.toBeNull();
  });

  it("takes neither an unknown code nor another learner's", async () => {
    const db = await open();
    const id = await addAccount(db);
    const other = await addAccount(db);
    for (const codeHash of ['unknown', `code-of-${other}`]) {
      expect(await recoverAccount(db, { learnerId: id, codeHash, passphraseHash: 'x' }, NOON)).toBe(
        false,
      );
    }
    expect(await accountOf(db, id)).toMatchObject({ passphraseHash: 'a hash' });
    expect(await unusedRecoveryCodes(db, other)).toBe(1);
  });

  it('replaces recovery codes, all or none', async () => {
    const db = await open();
    const id = await addAccount(db);
    await replaceRecoveryCodes(db, id, ['n1', 'n2']);
    expect(await unusedRecoveryCodes(db, id)).toBe(2);
    const old = { learnerId: id, codeHash: `code-of-${id}`, passphraseHash: 'x' };
    expect(await recoverAccount(db, old, NOON)).toBe(false);
    await expect(replaceRecoveryCodes(db, id, ['n3', 'n3'])).rejects.toThrow();
    expect(await unusedRecoveryCodes(db, id)).toBe(2);
    await replaceRecoveryCodes(db, id, []);
    expect(await unusedRecoveryCodes(db, id)).toBe(0);
  });

  it('ends every session but the one in use when the passphrase changes', async () => {
    const db = await open();
    const id = await addAccount(db);
    const other = await addAccount(db);
    for (const [session, learner] of [
      ['s1', id],
      ['s2', id],
      ['s3', other],
    ] as const) {
      await startSession(db, session, learner, NOON);
    }
    await setPassphrase(db, id, 'new hash', 's1', NOON + 1);
    expect(await accountOf(db, id)).toMatchObject({
      passphraseHash: 'new hash',
      passphraseChangedAt: NOON + 1,
    });
    const alive = await Promise.all(['s1', 's2', 's3'].map((s) => findSession(db, s, NOON)));
    expect(alive.map((s) => s?.id)).toEqual(['s1', undefined, 's3']);
    await setPassphrase(db, id, 'newer hash', null, NOON + 2);
    expect(await findSession(db, 's1', NOON)).toBeNull();
  });
});

eachDatabase('merging a guest', (open, target) => {
  it('moves attempts, sittings and marks, and forgets the guest with its sessions', async () => {
    const db = await open();
    await addVersions(db, 'one');
    const guest = await addGuest(db);
    const id = await addAccount(db);
    await startSession(db, 's1', guest, NOON);
    await submitCheck(db, sampleCheck(guest), NOON);
    await submitCheck(db, sampleCheck(id), NOON);
    const sitting = {
      id: sampleId(),
      learnerId: guest,
      module: 'north-korea',
      seed: 's',
      items: [],
    };
    await startSitting(db, sitting, NOON);
    await mergeGuest(db, guest, id);
    expect(await countAttempts(db, id)).toBe(2);
    expect((await openSittings(db, id)).map((s) => s.id)).toEqual([sitting.id]);
    expect(await learners(db)).toEqual([id]);
    expect(await findSession(db, 's1', NOON)).toBeNull();
  });

  it('keeps the earlier instant where both have begun or done a lesson', async () => {
    const db = await open();
    const guest = await addGuest(db);
    const id = await addAccount(db);
    const mark = (learnerId: string, lesson: string, done: boolean, now: number) =>
      markLesson(db, { learnerId, module: 'm', lesson, done }, now);
    await mark(guest, 'guest-only', true, NOON + 1);
    await mark(id, 'account-only', true, NOON + 2);
    await mark(guest, 'both-done', true, NOON + 3);
    await mark(id, 'both-done', true, NOON + 9);
    await mark(guest, 'guest-done', true, NOON + 8);
    await mark(id, 'guest-done', false, NOON + 4);
    await mark(guest, 'account-done', false, NOON + 5);
    await mark(id, 'account-done', true, NOON + 6);
    await mergeGuest(db, guest, id);
    const marks = (await lessonMarks(db, id)).map((m) => [
      m.lesson,
      m.begunAt - NOON,
      m.doneAt && m.doneAt - NOON,
    ]);
    expect(marks.sort()).toEqual([
      ['account-done', 5, 6],
      ['account-only', 2, 2],
      ['both-done', 3, 3],
      ['guest-done', 4, 8],
      ['guest-only', 1, 1],
    ]);
    expect(await lessonMarks(db, guest)).toEqual([]);
  });

  it('touches neither an account, nor itself, nor somebody unknown', async () => {
    const db = await open();
    await addVersions(db, 'one');
    const first = await addAccount(db);
    const second = await addAccount(db);
    const guest = await addGuest(db);
    await submitCheck(db, sampleCheck(first), NOON);
    await mergeGuest(db, first, second);
    await mergeGuest(db, guest, guest);
    await mergeGuest(db, 'unknown', second);
    expect(await countAttempts(db, first)).toBe(1);
    expect((await learners(db)).sort()).toEqual([first, second, guest].sort());
  });

  it('loses no answer that was written while it ran', { timeout: 60_000 }, async () => {
    // Only a server has several connections, on which the two can cross.
    const db = await open();
    await addVersions(db, 'one');
    for (let round = 0; round < (target.kind === 'postgres' ? 20 : 3); round += 1) {
      const guest = await addGuest(db);
      const id = await addAccount(db);
      const sent = Array.from({ length: 12 }, () => submitCheck(db, sampleCheck(guest), NOON));
      const merged = mergeGuest(db, guest, id);
      const outcomes = await Promise.allSettled(sent);
      await merged;
      const written = outcomes.filter((o) => o.status === 'fulfilled').length;
      expect(await countAttempts(db, id)).toBe(written);
    }
  });
});
