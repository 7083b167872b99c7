import { expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import { mayKnock, mayTry, noteFailure, noteSuccess, noteWrongCode } from './slow-down';

const SECRET = 'secret';
const MINUTE = 60_000;
const tried = (name: string, address: string, what = 'sign-in') => ({ what, name, address });

eachDatabase('slow-downs', (open) => {
  const fail = async (db: Database, name: string, address: string, times: number, now = NOON) => {
    for (let i = 0; i < times; i += 1) {
      await mayTry(db, SECRET, tried(name, address), now);
      await noteFailure(db, SECRET, tried(name, address), now);
    }
  };

  it('let a name from one address fail six times, and then wait for the window to end', async () => {
    const db = await open();
    await fail(db, 'ada', 'here', 5);
    expect(await mayTry(db, SECRET, tried('ada', 'here'), NOON + 1)).toEqual({
      kind: 'go',
      delayMs: 0,
    });
    expect(await mayTry(db, SECRET, tried('ada', 'here'), NOON + 1)).toEqual({
      kind: 'wait',
      minutes: 15,
    });
    expect(await mayTry(db, SECRET, tried('ada', 'here'), NOON + 14.5 * MINUTE)).toEqual({
      kind: 'wait',
      minutes: 1,
    });
    expect((await mayTry(db, SECRET, tried('ada', 'here'), NOON + 15 * MINUTE)).kind).toBe('go');
  });

  it('start afresh after a success', async () => {
    const db = await open();
    for (let i = 0; i < 5; i += 1) {
      await fail(db, 'ada', 'here', 5);
      expect((await mayTry(db, SECRET, tried('ada', 'here'), NOON)).kind).toBe('go');
      await noteSuccess(db, SECRET, tried('ada', 'here'), NOON);
    }
  });

  it('count sign-in and recovery apart', async () => {
    const db = await open();
    await fail(db, 'ada', 'here', 6);
    expect((await mayTry(db, SECRET, tried('ada', 'here', 'recover'), NOON)).kind).toBe('go');
  });

  it("never stop the owner for somebody else's failures elsewhere, though after 100 each try takes a second", async () => {
    const db = await open();
    for (let i = 0; i < 20; i += 1) await fail(db, 'ada', `elsewhere-${i}`, 5);
    const owner = tried('ada', 'home');
    expect(await mayTry(db, SECRET, owner, NOON)).toEqual({ kind: 'go', delayMs: 1000 });
    for (let i = 0; i < 5; i += 1) await noteFailure(db, SECRET, tried('ada', `more-${i}`), NOON);
    expect(await mayTry(db, SECRET, owner, NOON)).toEqual({ kind: 'go', delayMs: 1000 });
    expect(await mayTry(db, SECRET, tried('bea', 'home'), NOON)).toEqual({
      kind: 'go',
      delayMs: 0,
    });
    expect(await mayTry(db, SECRET, owner, NOON + 60 * MINUTE)).toEqual({ kind: 'go', delayMs: 0 });
  });

  it('never meet 300 people who sign in at once behind one address, a slip each', async () => {
    const db = await open();
    const allowed = await Promise.all(
      Array.from({ length: 300 }, async (_, i) => {
        const learner = tried(`learner-${i}`, 'school');
        const first = await mayTry(db, SECRET, learner, NOON);
        await noteFailure(db, SECRET, learner, NOON);
        const second = await mayTry(db, SECRET, learner, NOON);
        await noteSuccess(db, SECRET, learner, NOON);
        return [first, second];
      }),
    );
    expect(allowed.flat()).toHaveLength(600);
    expect(allowed.flat().every((a) => a.kind === 'go' && a.delayMs === 0)).toBe(true);
  }, 120_000);

  it('make an address wait after a thousand failures with any names, and no other address', async () => {
    const db = await open();
    await fail(db, 'first', 'bot', 1);
    await db.updateTable('throttle').set({ failures: 999 }).execute();
    expect((await mayTry(db, SECRET, tried('new', 'bot'), NOON)).kind).toBe('go');
    await noteFailure(db, SECRET, tried('new', 'bot'), NOON);
    expect(await mayTry(db, SECRET, tried('other', 'bot'), NOON)).toEqual({
      kind: 'wait',
      minutes: 15,
    });
    expect((await mayTry(db, SECRET, tried('new', 'school'), NOON)).kind).toBe('go');
  });

  it('keep neither a name nor an address', async () => {
    const db = await open();
    await fail(db, 'quiet-heron-harbour', '203.0.113.7', 1);
    const stored = JSON.stringify(await db.selectFrom('throttle').selectAll().execute());
    expect(stored).not.toMatch(/heron|203\.0/);
  });
});

eachDatabase('slow-downs of class codes', (open) => {
  it('hold an address back for a second after 60 wrong ones, and let it wait after 1,000', async () => {
    const db = await open();
    const wrong = async (times: number) => {
      for (let i = 0; i < times; i += 1) await noteWrongCode(db, SECRET, 'school', NOON);
    };
    await wrong(59);
    expect(await mayKnock(db, SECRET, 'school', NOON)).toEqual({ kind: 'go', delayMs: 0 });
    await wrong(1);
    expect(await mayKnock(db, SECRET, 'school', NOON)).toEqual({ kind: 'go', delayMs: 1000 });
    expect(await mayKnock(db, SECRET, 'elsewhere', NOON)).toEqual({ kind: 'go', delayMs: 0 });
    await wrong(940);
    expect(await mayKnock(db, SECRET, 'school', NOON)).toEqual({ kind: 'wait', minutes: 15 });
    expect(await mayKnock(db, SECRET, 'school', NOON + 15 * MINUTE)).toEqual({
      kind: 'go',
      delayMs: 0,
    });
  });
});
