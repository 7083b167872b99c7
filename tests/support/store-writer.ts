/**
 * A process of its own that brings the schema up, writes attempts, and says after each that it is written.
 * Arguments: where (JSON of a file or a server's address), learner id, how many. Prints 'ready', then an id a line.
 */
import { randomBytes } from 'node:crypto';
import { submitCheck } from '@/lib/store/attempts';
import { openDatabase } from '@/lib/store/database';
import { migrate } from '@/lib/store/migrations';
import type { SharedLocation } from './databases';

const [where = '', learnerId = '', count = '0'] = process.argv.slice(2);
const db = openDatabase(JSON.parse(where) as SharedLocation);
await migrate(db);
process.stdout.write('ready\n');
for (let i = 0; i < Number(count); i += 1) {
  const attemptId = randomBytes(12).toString('base64url');
  const check = {
    attemptId,
    freshId: attemptId,
    learnerId,
    module: 'north-korea',
    lesson: 'a-closed-net',
    itemId: 'one',
    itemVersion: 'v-one',
    objective: 'closed-net',
    response: '{"choice":"a"}',
    earned: 1,
    total: 1,
    confidence: null,
    seconds: null,
  };
  const outcome = await submitCheck(db, check, Date.now());
  if (outcome.kind === 'written') process.stdout.write(`${attemptId}\n`);
}
await db.destroy();
