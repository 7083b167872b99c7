/** `npm run restore -- FILE`: a backup into an empty database, of either kind. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataDir } from '@/lib/settings';
import { restore } from '@/lib/store/backup';
import { databaseLocation } from '@/lib/store/database';

const [name, ...more] = process.argv.slice(2);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

if (!name || more.length > 0) stop('Say what to restore: npm run restore -- FILE.');
try {
  mkdirSync(dataDir(), { recursive: true, mode: 0o700 });
  const rows = await restore(databaseLocation(), resolve(name));
  const sum = Object.values(rows).reduce((total, count) => total + count, 0);
  console.log(`Restored ${sum} rows of ${Object.keys(rows).length} tables.`);
  console.log('Sign-ins stay good where the secret (DATA_DIR/secret, or SECRET) came along too.');
} catch (error) {
  stop(`Nothing was restored: ${error instanceof Error ? error.message : error}`);
}
process.exit(0);
