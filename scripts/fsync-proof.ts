/**
 * Proof that an answer which was acknowledged is on disk, by watching the system calls of a process that writes one.
 *
 *     tsx scripts/fsync-proof.ts
 *
 * A child writes attempts through lib/store and prints each one's id; strace notes its writes and flushes in order. For
 * every id printed, the write-ahead log must have been written since the id before, and flushed after its last write.
 * Exit 1 with what was missing if that does not hold, or if strace is not there. SQLite, on Linux.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@/lib/store/database';
import { recordItemVersions } from '@/lib/store/item-versions';
import { ensureGuest } from '@/lib/store/learners';
import { migrate } from '@/lib/store/migrations';

const ANSWERS = 5;
const LEARNER = 'learner';
const WRITER = fileURLToPath(new URL('../tests/support/store-writer.ts', import.meta.url));

type Event =
  | { readonly kind: 'log-written' }
  | { readonly kind: 'log-flushed' }
  | { readonly kind: 'said'; readonly id: string };

function fail(message: string): never {
  console.error(`fsync-proof: ${message}`);
  process.exit(1);
}

async function prepare(sqlite: string): Promise<void> {
  const db = openDatabase({ sqlite });
  await migrate(db);
  await ensureGuest(db, LEARNER, Date.now());
  const version = { id: 'v-one', itemId: 'one', module: 'north-korea', content: '{}' };
  await recordItemVersions(db, [version], Date.now());
  await db.destroy();
}

/** Runs the writer under strace; returns the trace and the ids that it printed. */
function trace(sqlite: string, file: string): { trace: string; ids: string[] } {
  const calls = 'trace=write,writev,pwrite64,pwritev,fsync,fdatasync';
  const child = [process.execPath, '--import', 'tsx', WRITER, JSON.stringify({ sqlite }), LEARNER];
  const run = spawnSync(
    'strace',
    ['-f', '-y', '-s', '64', '-e', calls, '-o', file, '--', ...child, String(ANSWERS)],
    { encoding: 'utf8' },
  );
  if (run.error)
    fail(
      `strace can't be run (${run.error.message}): install it, for example 'apt install strace'.`,
    );
  if (run.status !== 0) fail(`the writer under strace ended with ${run.status}: ${run.stderr}`);
  const ids = run.stdout.split('\n').filter((line) => line !== '' && line !== 'ready');
  return { trace: readFileSync(file, 'utf8'), ids };
}

/** A call counts once it has returned: strace splits one that another thread's crosses into two lines. */
function events(text: string, wal: string, ids: readonly string[]): Event[] {
  const begun = new Map<string, string>();
  const found: Event[] = [];
  for (const line of text.split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(thread, rest);
      continue;
    }
    const resumed = rest.startsWith('<... ');
    const call = resumed ? `${begun.get(thread) ?? ''} ${rest}` : rest;
    if (resumed) begun.delete(thread);
    const [name = ''] = call.split('(', 1);
    const onLog = call.startsWith(`${name}(`) && call.includes(`<${wal}>`);
    if (onLog && name.includes('write')) found.push({ kind: 'log-written' });
    if (onLog && name.includes('sync') && call.endsWith('= 0')) found.push({ kind: 'log-flushed' });
    const id = name.startsWith('write') ? ids.find((each) => call.includes(`"${each}`)) : undefined;
    if (id) found.push({ kind: 'said', id });
  }
  return found;
}

function check(found: readonly Event[], ids: readonly string[]): void {
  let written = 0;
  let flushed = false;
  const said: string[] = [];
  for (const event of found) {
    if (event.kind === 'log-written') {
      written += 1;
      flushed = false;
    } else if (event.kind === 'log-flushed') {
      flushed = true;
    } else {
      if (written === 0) fail(`'${event.id}' was acknowledged before the log was written.`);
      if (!flushed) fail(`'${event.id}' was acknowledged before the log was flushed.`);
      said.push(event.id);
      written = 0;
      flushed = false;
    }
  }
  if (said.join() !== ids.join())
    fail(`the trace shows ${said.length} of ${ids.length} acknowledgements.`);
}

const folder = mkdtempSync(join(tmpdir(), 'walls-fsync-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const sqlite = join(folder, 'course.sqlite');
await prepare(sqlite);
const { trace: text, ids } = trace(sqlite, join(folder, 'trace'));
if (ids.length !== ANSWERS) fail(`the writer acknowledged ${ids.length} of ${ANSWERS} answers.`);
check(events(text, `${sqlite}-wal`, ids), ids);
console.log(`fsync-proof: ${ANSWERS} answers, each flushed to disk before it was acknowledged.`);
