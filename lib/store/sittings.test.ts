import { expect, it } from 'vitest';
import { eachDatabase } from '@/tests/support/databases';
import { addGuest, addVersions, NOON, sampleId } from '@/tests/support/samples';
import { answeredItems, attemptWithResponses, countAttempts, testAttempts } from './attempts';
import type { Database } from './database';
import {
  handIn,
  itemsSeen,
  openSittings,
  type SavedAnswer,
  type Sitting,
  saveAnswers,
  savedAnswers,
  sittingById,
  startSitting,
} from './sittings';

const answer = (itemId: string, choice: string | null, chosenAt: number): SavedAnswer => ({
  itemId,
  response: choice === null ? null : JSON.stringify({ choice }),
  confidence: null,
  seconds: null,
  chosenAt,
});

/** Longer than any answer is on its way, in milliseconds. */
const LATER = 60_000;

/** 'a' is right. */
const score = (sitting: Sitting) => (saved: readonly SavedAnswer[]) =>
  sitting.items.map(({ itemId, version }) => {
    const response = saved.find((s) => s.itemId === itemId)?.response ?? null;
    return {
      itemId,
      itemVersion: version,
      objective: 'closed-net',
      response,
      earned: response === '{"choice":"a"}' ? 1 : 0,
      total: 1,
      confidence: null,
      seconds: null,
    };
  });

eachDatabase('sittings', (open) => {
  async function begun(db?: Database) {
    if (!db) {
      db = await open();
      await addVersions(db, 'one', 'two');
    }
    const learnerId = await addGuest(db);
    const id = sampleId();
    const items = ['one', 'two'].map((itemId) => ({ itemId, version: `v-${itemId}` }));
    await startSitting(db, { id, learnerId, module: 'north-korea', seed: 'seed', items }, NOON);
    const sitting = await sittingById(db, id);
    if (!sitting) throw new Error('The sitting was not written.');
    return { db, sitting, learnerId };
  }

  it('keeps its items, and is open until it is handed in', async () => {
    const { db, sitting, learnerId } = await begun();
    expect(sitting).toEqual({
      id: sitting.id,
      learnerId,
      module: 'north-korea',
      seed: 'seed',
      items: [
        { itemId: 'one', version: 'v-one' },
        { itemId: 'two', version: 'v-two' },
      ],
      startedAt: NOON,
      handedInAt: null,
      assignmentId: null,
    });
    expect(await openSittings(db, learnerId, 'north-korea')).toEqual([sitting]);
    expect(await openSittings(db, learnerId, 'another')).toEqual([]);
    expect(await itemsSeen(db, learnerId, 'north-korea')).toEqual(new Set(['one', 'two']));
    await handIn(db, sitting, score(sitting), NOON + 1);
    expect(await openSittings(db, learnerId)).toEqual([]);
    expect(await itemsSeen(db, learnerId, 'north-korea')).toEqual(new Set(['one', 'two']));
  });

  it('is begun once: beginning again changes nothing', async () => {
    const { db, sitting } = await begun();
    await startSitting(db, { ...sitting, seed: 'another', items: [] }, NOON + 5);
    expect(await sittingById(db, sitting.id)).toEqual(sitting);
    expect(await sittingById(db, 'none')).toBeNull();
  });

  it('is one a module and learner while it is open, however many are begun at once', async () => {
    const { db, sitting, learnerId } = await begun();
    const other = (id: string) =>
      startSitting(db, { id, learnerId, module: 'another', seed: 's', items: [] }, NOON + 1);
    const ids = await Promise.all([other(sampleId()), other(sampleId()), other(sampleId())]);
    expect(new Set(ids).size).toBe(1);
    expect(await openSittings(db, learnerId, 'another')).toHaveLength(1);
    expect(
      await startSitting(db, { ...sitting, id: sampleId(), items: [], seed: 'new' }, NOON + 2),
    ).toBe(sitting.id);
  });

  it('never lets an older choice overwrite a newer one', async () => {
    const { db, sitting } = await begun();
    expect(await saveAnswers(db, sitting.id, [answer('one', 'a', NOON + LATER)])).toBe('saved');
    expect(await saveAnswers(db, sitting.id, [answer('one', 'b', NOON)])).toBe('older');
    expect(await savedAnswers(db, sitting.id)).toEqual([answer('one', 'a', NOON + LATER)]);
    expect(
      await saveAnswers(db, sitting.id, [answer('one', 'b', NOON), answer('two', 'c', NOON)]),
    ).toBe('saved');
    expect(await savedAnswers(db, sitting.id)).toEqual(
      expect.arrayContaining([answer('one', 'a', NOON + LATER), answer('two', 'c', NOON)]),
    );
  });

  it('takes answers in the order in which they came when the way there may have reversed their times', async () => {
    const { db, sitting } = await begun();
    expect(await saveAnswers(db, sitting.id, [answer('one', 'a', NOON + 400)])).toBe('saved');
    expect(await saveAnswers(db, sitting.id, [answer('one', 'b', NOON)])).toBe('saved');
    expect(await savedAnswers(db, sitting.id)).toEqual([answer('one', 'b', NOON)]);
  });

  it('takes a newer choice, and a choice taken back', async () => {
    const { db, sitting } = await begun();
    await saveAnswers(db, sitting.id, [answer('one', 'a', NOON)]);
    expect(await saveAnswers(db, sitting.id, [answer('one', 'b', NOON + 1)])).toBe('saved');
    expect(await saveAnswers(db, sitting.id, [answer('one', null, NOON + 2)])).toBe('saved');
    expect(await savedAnswers(db, sitting.id)).toEqual([answer('one', null, NOON + 2)]);
  });

  it('makes the attempt from what is saved, unanswered items included', async () => {
    const { db, sitting, learnerId } = await begun();
    await saveAnswers(db, sitting.id, [answer('one', 'a', NOON)]);
    expect(await handIn(db, sitting, score(sitting), NOON + 60)).toBe(sitting.id);
    const found = await attemptWithResponses(db, sitting.id);
    expect(found?.attempt).toEqual({
      id: sitting.id,
      learnerId,
      kind: 'test',
      module: 'north-korea',
      lesson: null,
      submittedAt: NOON + 60,
      earned: 1,
      total: 2,
      assignmentId: null,
    });
    expect(found?.responses.map((r) => [r.position, r.itemId, r.response, r.earned])).toEqual([
      [0, 'one', '{"choice":"a"}', 1],
      [1, 'two', null, 0],
    ]);
    expect((await answeredItems(db, learnerId)).map((a) => a.answered)).toEqual([true, false]);
    expect((await testAttempts(db, learnerId)).map((a) => a.id)).toEqual([sitting.id]);
    expect((await sittingById(db, sitting.id))?.handedInAt).toBe(NOON + 60);
  });

  it('refuses to save once it is handed in', async () => {
    const { db, sitting } = await begun();
    await handIn(db, sitting, score(sitting), NOON);
    expect(await saveAnswers(db, sitting.id, [answer('one', 'a', NOON + 1)])).toBe('handed-in');
    expect(await savedAnswers(db, sitting.id)).toEqual([]);
  });

  it('makes one attempt when it is handed in twice, one after the other or at once', async () => {
    const { db, sitting, learnerId } = await begun();
    await saveAnswers(db, sitting.id, [answer('one', 'a', NOON)]);
    const ids = await Promise.all(
      Array.from({ length: 5 }, (_, i) => handIn(db, sitting, score(sitting), NOON + i)),
    );
    ids.push(await handIn(db, sitting, score(sitting), NOON + 99));
    expect(new Set(ids)).toEqual(new Set([sitting.id]));
    expect(await countAttempts(db, learnerId)).toBe(1);
    expect((await attemptWithResponses(db, sitting.id))?.responses).toHaveLength(2);
  });

  it('loses nothing that it called saved when it is handed in at the same time', async () => {
    const { db } = await begun();
    for (let round = 0; round < 5; round += 1) {
      const { sitting } = await begun(db);
      // Far enough apart that the newest counts, in whatever order they arrive.
      const saves = ['b', 'c', 'd', 'a'].map((choice, i) => {
        const at = NOON + i * LATER;
        return saveAnswers(db, sitting.id, [answer('one', choice, at)]).then((outcome) => ({
          choice,
          outcome,
          at,
        }));
      });
      const handed = handIn(db, sitting, score(sitting), NOON + 5 * LATER);
      const outcomes = await Promise.all(saves);
      await handed;
      const saved = outcomes.filter((o) => o.outcome === 'saved').sort((x, y) => y.at - x.at)[0];
      const kept = (await attemptWithResponses(db, sitting.id))?.responses[0]?.response ?? null;
      expect(kept).toBe(saved ? JSON.stringify({ choice: saved.choice }) : null);
    }
  });

  it('saves 30 answers sent at once, the newest of each item', async () => {
    const { db, sitting } = await begun();
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        saveAnswers(db, sitting.id, [answer(i % 2 ? 'one' : 'two', `c${i}`, NOON + i * LATER)]),
      ),
    );
    expect(await savedAnswers(db, sitting.id)).toEqual(
      expect.arrayContaining([
        answer('two', 'c28', NOON + 28 * LATER),
        answer('one', 'c29', NOON + 29 * LATER),
      ]),
    );
  });
});
