/** Signing up, in and back in, on both databases, with the hashing counted rather than timed. */
import { hash, verify } from '@node-rs/argon2';
import { beforeEach, expect, it, vi } from 'vitest';
import { issueCode, RESET_CODE_MS } from '@/lib/store/one-time-codes';
import { findSession, startSession } from '@/lib/store/sessions';
import { eachDatabase } from '@/tests/support/databases';
import { addGuest, NOON } from '@/tests/support/samples';
import { checkPassphrase } from './passphrase';
import { recover } from './recover';
import { hashRecoveryCode } from './random';
import { seededCode } from './seeded-codes';
import { signIn } from './sign-in';
import { signUp } from './sign-up';

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

const SECRET = 'a secret of more than thirty-two characters';
const PASSPHRASE = 'eleven green bicycles';

eachDatabase('signing in', (open) => {
  beforeEach(async () => {
    // Makes the decoy, once for the process.
    await checkPassphrase(null, 'warm up');
    vi.mocked(hash).mockClear();
    vi.mocked(verify).mockClear();
  });

  async function withAccount() {
    const db = await open();
    const made = await signUp(
      db,
      { guestId: null, displayName: 'Ada', passphrase: PASSPHRASE },
      NOON,
    );
    if (made.kind !== 'made') throw new Error(`No account: ${made.kind}`);
    vi.mocked(hash).mockClear();
    const tryIn = (name: string, passphrase: string, address = 'here') =>
      signIn(db, SECRET, { name, passphrase, address }, NOON);
    return { db, made, tryIn };
  }

  it('lets the right name and passphrase in, however the name is typed', async () => {
    const { made, tryIn } = await withAccount();
    expect(made.signInName).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
    for (const name of [
      made.signInName,
      ` ${made.signInName.toUpperCase().replaceAll('-', ' ')} `,
    ]) {
      expect(await tryIn(name, PASSPHRASE)).toEqual({ kind: 'in', learnerId: made.learnerId });
    }
  });

  it('says and does the same for a wrong name as for a wrong passphrase', async () => {
    const { db, made, tryIn } = await withAccount();
    const work = async (name: string) => {
      vi.mocked(verify).mockClear();
      const outcome = await tryIn(name, 'seven red tricycles', name);
      const calls = vi.mocked(verify).mock.calls;
      const counted = await db.selectFrom('throttle').select('failures').execute();
      await db.deleteFrom('throttle').execute();
      return {
        outcome,
        hashed: vi.mocked(hash).mock.calls.length,
        verified: calls.map(([stored, tried]) => [String(stored).split('$').slice(1, 4), tried]),
        counted,
      };
    };
    const wrongPassphrase = await work(made.signInName);
    const wrongName = await work('nobody-has-this');
    expect(wrongPassphrase.outcome).toEqual({ kind: 'wrong' });
    expect(wrongPassphrase.verified).toHaveLength(1);
    expect(wrongPassphrase.hashed).toBe(0);
    expect(wrongName).toEqual(wrongPassphrase);
  });

  it('gets no more than six passphrases looked at when a hundred are sent at once', async () => {
    const { made, tryIn } = await withAccount();
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, i) => tryIn(made.signInName, `guess number ${i}`)),
    );
    expect(vi.mocked(verify)).toHaveBeenCalledTimes(6);
    expect(outcomes.filter((o) => o.kind === 'wait')).toHaveLength(94);
    expect(await tryIn(made.signInName, PASSPHRASE)).toEqual({ kind: 'wait', minutes: 15 });
    expect((await tryIn(made.signInName, PASSPHRASE, 'the owner’s address')).kind).toBe('in');
  });

  it('makes an account of a guest once', async () => {
    const db = await open();
    const guestId = await addGuest(db);
    const wanted = { guestId, displayName: ' Ada\u202e ', passphrase: PASSPHRASE };
    const made = await signUp(db, wanted, NOON);
    expect(made).toMatchObject({ kind: 'made', learnerId: guestId });
    expect(made.kind === 'made' && made.recoveryCodes).toHaveLength(10);
    expect(await signUp(db, wanted, NOON)).toEqual({ kind: 'has-account' });
    const row = await db.selectFrom('learner').select('displayName').executeTakeFirst();
    expect(row?.displayName).toBe('Ada');
  });

  it('says all that is wrong with a sign-up, and makes nothing', async () => {
    const db = await open();
    const wanted = { guestId: null, displayName: ' \u200b', passphrase: 'short' };
    expect(await signUp(db, wanted, NOON)).toEqual({
      kind: 'invalid',
      displayName: 'missing',
      passphrase: 'too-short',
    });
    expect(await db.selectFrom('learner').select('id').execute()).toEqual([]);
    expect(hash).not.toHaveBeenCalled();
  });

  it('lets a recovery code in once, typed with spaces and in lower case, and ends all sessions', async () => {
    const { db, made, tryIn } = await withAccount();
    await startSession(db, 's1', made.learnerId, NOON);
    const code = (made.recoveryCodes[3] ?? '').toLowerCase().replaceAll('-', ' ');
    const tried = {
      name: made.signInName,
      code,
      passphrase: 'a new long passphrase',
      address: 'here',
    };
    expect(await recover(db, SECRET, tried, NOON)).toEqual({
      kind: 'recovered',
      learnerId: made.learnerId,
    });
    expect(await recover(db, SECRET, tried, NOON)).toEqual({ kind: 'wrong' });
    expect(await findSession(db, 's1', NOON)).toBeNull();
    expect((await tryIn(made.signInName, PASSPHRASE)).kind).toBe('wrong');
    expect((await tryIn(made.signInName, 'a new long passphrase')).kind).toBe('in');
  });

  it('lets a slip or a reset code in once, until it ends, and says no more of it than of a wrong one', async () => {
    const { db, made, tryIn } = await withAccount();
    const { learnerId } = made;
    await startSession(db, 's1', learnerId, NOON);
    const code = seededCode('a seed', learnerId);
    const hash = hashRecoveryCode(learnerId, code);
    await issueCode(db, { hash, learnerId, purpose: 'reset', byLearnerId: learnerId }, NOON);
    const tried = { name: made.signInName, code, passphrase: 'a new long passphrase' };
    const use = (address: string, now: number) => recover(db, SECRET, { ...tried, address }, now);
    expect(await use('a', NOON + RESET_CODE_MS)).toEqual({ kind: 'wrong' });
    expect((await use('b', NOON + 1)).kind).toBe('recovered');
    expect(await use('c', NOON + 2)).toEqual({ kind: 'wrong' });
    expect(await findSession(db, 's1', NOON)).toBeNull();
    expect((await tryIn(made.signInName, 'a new long passphrase')).kind).toBe('in');
  });

  it('does the same work for a wrong recovery code as for a wrong name, and slows both down', async () => {
    const { db, made, tryIn } = await withAccount();
    for (const name of [made.signInName, 'nobody-has-this']) {
      const tried = {
        name,
        code: 'AAAAA-AAAAA-AAAAA',
        passphrase: 'a new long passphrase',
        address: 'here',
      };
      for (let i = 1; i <= 6; i += 1) {
        vi.mocked(hash).mockClear();
        expect(await recover(db, SECRET, tried, NOON)).toEqual({ kind: 'wrong' });
        expect(hash).toHaveBeenCalledTimes(1);
      }
      expect(await recover(db, SECRET, tried, NOON)).toEqual({ kind: 'wait', minutes: 15 });
    }
    expect((await tryIn(made.signInName, PASSPHRASE)).kind).toBe('in');
    const bad = { name: made.signInName, code: '', passphrase: 'short', address: 'there' };
    expect(await recover(db, SECRET, bad, NOON)).toEqual({
      kind: 'passphrase',
      problem: 'too-short',
    });
  });
});
