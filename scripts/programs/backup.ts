/** `npm run backup -- FILE`: the whole database into one file, while the program runs or not. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup } from '@/lib/store/backup';
import { databaseLocation } from '@/lib/store/database';

const [name, ...more] = process.argv.slice(2);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

if (!name || more.length > 0) stop('Say where to: npm run backup -- FILE.');
const file = resolve(name);
if (existsSync(file)) stop(`${file} is there already: give another name, or move it away.`);
const where = databaseLocation();
if ('sqlite' in where && !existsSync(where.sqlite)) {
  stop(`There is no database at ${where.sqlite}: set DATA_DIR as for npm start.`);
}

// Beside the backup, where there is room for it; on no other disk does what it holds belong.
let scratch = '';
let failed: string | null = null;
try {
  scratch = mkdtempSync(join(dirname(file), '.backup-'));
  const rows = await backup(where, file, Date.now(), join(scratch, 'snapshot'));
  const sum = Object.values(rows).reduce((total, count) => total + count, 0);
  console.log(`Saved ${sum} rows of ${Object.keys(rows).length} tables in ${file}.`);
  console.log('It holds names and answers: keep it as safe as the server.');
} catch (error) {
  failed = `Nothing was saved: ${error instanceof Error ? error.message : error}`;
}
if (scratch) rmSync(scratch, { recursive: true, force: true });
if (failed !== null) stop(failed);
process.exit(0);
