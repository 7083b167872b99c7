import { expect, it } from 'vitest';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { addVersions, NOON } from '@/tests/support/samples';
import type { Database } from './database';
import {
  answerLive,
  closeLive,
  forgottenLives,
  LIVE_MS,
  liveAnswerOf,
  liveById,
  liveResponses,
  livesFor,
  openLive,
  revealLive,
} from './live';

const tally = async (_: Database, _version: string, responses: readonly string[]) =>
  JSON.stringify(responses.length);

eachDatabase('live views', (open) => {
  async function opened(db: Database, id = 'l1') {
    await addVersions(db, 'one');
    const klass = await addClass(db);
    const live = { id, classId: klass.id, itemVersion: 'v-one', openedBy: klass.ownerId };
    await openLive(db, live, tally, NOON);
    return { klass, live };
  }

  it('keep one answer for each mark, the last, until they are closed; then the counts alone', async () => {
    const db = await open();
    const { live } = await opened(db);
    for (const response of ['"a"', '"b"']) {
      expect(await answerLive(db, live, { mark: 'm1', response }, NOON + 1)).toBe(true);
    }
    await answerLive(db, live, { mark: 'm2', response: '"a"' }, NOON + 1);
    expect(await liveAnswerOf(db, 'l1', 'm1')).toBe('"b"');
    expect(await liveResponses(db, 'l1')).toEqual(['"b"', '"a"']);
    await closeLive(db, live, tally, NOON + 5);
    await closeLive(db, live, async () => 'not again', NOON + 9);
    expect(await liveById(db, 'l1')).toMatchObject({ closedAt: NOON + 5, counts: '2' });
    expect(await liveResponses(db, 'l1')).toEqual([]);
    expect(await answerLive(db, live, { mark: 'm3', response: '"a"' }, NOON + 6)).toBe(false);
  });

  it('are one at a time in a class, seen by who is in it', async () => {
    const db = await open();
    const { klass, live } = await opened(db);
    const learner = await addMember(db, klass.code);
    const other = await addMember(db, (await addClass(db)).code);
    await answerLive(db, live, { mark: 'm1', response: '"a"' }, NOON + 1);
    await openLive(db, { ...live, id: 'l2' }, tally, NOON + 2);
    expect(await liveById(db, 'l1')).toMatchObject({ closedAt: NOON + 2, counts: '1' });
    expect((await livesFor(db, learner, NOON + 3)).map((each) => each.id)).toEqual(['l2']);
    expect(await livesFor(db, other, NOON + 3)).toEqual([]);
  });

  it('end by themselves', async () => {
    const db = await open();
    const { live } = await opened(db);
    const late = NOON + LIVE_MS;
    expect(await answerLive(db, live, { mark: 'm', response: '1' }, late - 1)).toBe(true);
    expect(await answerLive(db, live, { mark: 'm', response: '2' }, late)).toBe(false);
    expect(await forgottenLives(db, late - 1)).toEqual([]);
    const [forgotten] = await forgottenLives(db, late + 99);
    if (!forgotten) throw new Error('It was not found.');
    await closeLive(db, forgotten, tally, late + 99);
    expect(await liveById(db, 'l1')).toMatchObject({ closedAt: late, counts: '1' });
  });

  it('show the right answer from when it was first asked for', async () => {
    const db = await open();
    await opened(db);
    await revealLive(db, 'l1', NOON + 1);
    await revealLive(db, 'l1', NOON + 2);
    expect((await liveById(db, 'l1'))?.revealedAt).toBe(NOON + 1);
  });
});
