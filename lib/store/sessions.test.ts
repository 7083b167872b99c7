import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import { addAccount, addGuest, NOON } from '@/tests/support/samples';
import {
  endOtherSessions,
  endSession,
  findSession,
  SESSION_MS,
  type SessionWithLearner,
  sessionsOf,
  startSession,
  touchSession,
} from './sessions';

const HOUR = 3600 * 1000;

eachDatabase('sessions', (open) => {
  it("are found with whose they are, and nobody's otherwise", async () => {
    const db = await open();
    const id = await addAccount(db);
    await startSession(db, 's1', id, NOON + 5);
    expect(await findSession(db, 's1', NOON + 5)).toEqual({
      id: 's1',
      learnerId: id,
      kind: 'account',
      displayName: 'Ada',
      seenAt: NOON,
      startedAt: NOON + 5,
    });
    const guest = await addGuest(db);
    await startSession(db, 's2', guest, NOON);
    expect(await findSession(db, 's2', NOON)).toMatchObject({ kind: 'guest', displayName: null });
    expect(await findSession(db, 'none', NOON)).toBeNull();
  });

  it('run out', async () => {
    const db = await open();
    const id = await addGuest(db);
    await startSession(db, 's1', id, NOON);
    expect(await findSession(db, 's1', NOON + SESSION_MS - 1)).not.toBeNull();
    expect(await findSession(db, 's1', NOON + SESSION_MS)).toBeNull();
    expect(await sessionsOf(db, id, NOON + SESSION_MS)).toEqual([]);
  });

  it('last longer when they are used; the time is kept to the hour, the day for the learner', async () => {
    const db = await open();
    const id = await addGuest(db);
    await startSession(db, 's1', id, NOON);
    const seenOn = async () =>
      (await db.selectFrom('learner').select('seenOn').executeTakeFirst())?.seenOn;
    const touch = async (now: number) => {
      await touchSession(db, (await findSession(db, 's1', now)) as SessionWithLearner, now);
      return db.selectFrom('session').select(['seenAt', 'expiresAt']).executeTakeFirst();
    };
    expect(await touch(NOON + HOUR - 1)).toEqual({ seenAt: NOON, expiresAt: NOON + SESSION_MS });
    const later = NOON + 13 * HOUR + 7;
    expect(await touch(later)).toEqual({ seenAt: NOON + 13 * HOUR, expiresAt: later + SESSION_MS });
    expect(await seenOn()).toBe('2026-11-25');
  });

  it('stay ended: using one that was ended in the meantime does not bring it back', async () => {
    const db = await open();
    const id = await addGuest(db);
    await startSession(db, 's1', id, NOON);
    const session = (await findSession(db, 's1', NOON)) as SessionWithLearner;
    await endSession(db, 's1', id);
    await touchSession(db, session, NOON + 2 * HOUR);
    expect(await findSession(db, 's1', NOON + 2 * HOUR)).toBeNull();
  });

  it('are ended by their owner only', async () => {
    const db = await open();
    const id = await addGuest(db);
    const other = await addGuest(db);
    await startSession(db, 's1', id, NOON);
    await endSession(db, 's1', other);
    expect(await findSession(db, 's1', NOON)).not.toBeNull();
    await endSession(db, 's1', id);
    expect(await findSession(db, 's1', NOON)).toBeNull();
  });

  it("end all but one, and leave other people's alone", async () => {
    const db = await open();
    const id = await addGuest(db);
    const other = await addGuest(db);
    for (const [session, learner, at] of [
      ['s1', id, NOON],
      ['s2', id, NOON + HOUR],
      ['s3', id, NOON + HOUR + 1],
      ['s4', other, NOON],
    ] as const) {
      await startSession(db, session, learner, at);
    }
    expect((await sessionsOf(db, id, NOON)).map((s) => s.id)).toEqual(['s3', 's2', 's1']);
    await endOtherSessions(db, 's2', id);
    expect((await sessionsOf(db, id, NOON)).map((s) => s.id)).toEqual(['s2']);
    expect(await findSession(db, 's4', NOON)).not.toBeNull();
  });
});
