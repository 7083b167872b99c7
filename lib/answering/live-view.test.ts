import { expect, it } from 'vitest';
import { versionId } from '@/lib/assessment/versions';
import { parseItem, writeResponse } from '@/lib/assessment/registry';
import { recordItemVersions } from '@/lib/store/item-versions';
import { accessLogOf } from '@/lib/store/access-log';
import type { Database } from '@/lib/store/database';
import { liveById, type LiveView } from '@/lib/store/live';
import { addClass, addMember } from '@/tests/support/classes';
import { eachDatabase } from '@/tests/support/databases';
import { NOON } from '@/tests/support/samples';
import {
  answerLiveView,
  beginLive,
  closeForgotten,
  endLive,
  LIVE_PREFIX,
  liveCounts,
} from './live-view';

const parsed = parseItem({
  id: 'wall-beside',
  type: 'single-choice',
  objective: 'walls',
  difficulty: 1,
  stem: 'Where does it stand?',
  options: [
    {
      id: 'beside',
      text: 'Beside the line',
      correct: true,
      feedback: 'It adds, and takes nothing away.',
    },
    { id: 'at-home', text: 'In the phone', feedback: 'What stands there needs no line.' },
    { id: 'in', text: 'In the line', feedback: 'Then it could hold packets back.' },
  ],
  explanation: 'It sees copies.',
  citations: ['walls-beside'],
});
if (!parsed.ok) throw new Error('The item is none.');
const { item } = parsed;
const choosing = (choice: string) => writeResponse(item, { choice }, LIVE_PREFIX);

const HOURS = 3600 * 1000;
const secret = 'a secret for tests that is long enough';

eachDatabase('the live view', (open) => {
  async function begun() {
    const db = await open();
    const itemVersion = versionId(item);
    const content = JSON.stringify(item);
    await recordItemVersions(
      db,
      [{ id: itemVersion, itemId: item.id, module: 'walls', content }],
      NOON,
    );
    const klass = await addClass(db);
    const learners = [await addMember(db, klass.code, 'Bo'), await addMember(db, klass.code, 'Cy')];
    const viewer = { learnerId: klass.ownerId, teaching: 'anyone' as const };
    const seen = await beginLive(db, viewer, { classId: klass.id, itemVersion }, NOON);
    if (seen.kind !== 'seen') throw new Error('It was refused.');
    return { db, itemVersion, klass, learners, viewer, live: await live(db, seen.data) };
  }
  const live = async (db: Database, id: string): Promise<LiveView> => {
    const row = await liveById(db, id);
    if (!row) throw new Error('No such view.');
    return row;
  };
  it('counts each learner once, by their last answer, and keeps the counts when it is closed', async () => {
    const { db, learners, live: view } = await begun();
    const answer = (learnerId: string, choice: string) =>
      answerLiveView(db, secret, { live: view, learnerId, fields: choosing(choice) }, NOON + 1);
    for (const choice of ['beside', 'in']) {
      expect(await answer(learners[0] ?? '', choice)).toBe('counted');
    }
    await answer(learners[1] ?? '', 'in');
    const nothing = { live: view, learnerId: learners[0] ?? '', fields: {} };
    expect(await answerLiveView(db, secret, nothing, NOON + 1)).toBe('nothing');
    const before = await liveCounts(db, view, item);
    expect(before.answered).toBe(2);
    expect(before.counts[0]).toMatchObject({ answer: 'In the line', learners: 2 });
    await endLive(db, view, NOON + 9);
    expect(await liveCounts(db, await live(db, view.id), item)).toEqual(before);
    expect(await answer(learners[0] ?? '', 'beside')).toBe('closed');
  });

  it('is noted once for each learner in the class, and opened by its teachers alone', async () => {
    const { db, klass, learners, itemVersion } = await begun();
    for (const learnerId of learners) {
      const { rows } = await accessLogOf(db, learnerId, { limit: 9 });
      expect(rows.map((row) => row.what)).toEqual(['live']);
      const asLearner = { learnerId, teaching: 'anyone' as const };
      const tried = await beginLive(db, asLearner, { classId: klass.id, itemVersion }, NOON);
      expect(tried.kind).toBe('refused');
    }
  });

  it('is closed for a teacher who forgot it', async () => {
    const { db, learners, live: view } = await begun();
    const fields = choosing('in');
    await answerLiveView(db, secret, { live: view, learnerId: learners[0] ?? '', fields }, NOON);
    await closeForgotten(db, NOON + 4 * HOURS);
    const closed = await live(db, view.id);
    expect(closed.closedAt).toBe(NOON + 3 * HOURS);
    expect((await liveCounts(db, closed, item)).answered).toBe(1);
  });
});
