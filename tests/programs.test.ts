/** The operator's programs, run as they are run, apart from the build that bundles them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/database';
import { migrate } from '@/lib/store/migrations';
import { addAccount } from './support/samples';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walls-programs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, dir: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: join(folder, dir), DATABASE_URL: '' };
  const done = spawnSync('npx', ['tsx', `scripts/programs/${program}.ts`, ...args], {
    env,
    encoding: 'utf8',
  });
  return { code: done.status, said: done.stdout + done.stderr };
}

describe('backup and restore', () => {
  it('carry a database from one data folder to another, and say what they did', async () => {
    mkdirSync(join(folder, 'old'));
    const db = openDatabase({ sqlite: join(folder, 'old/course.sqlite') });
    await migrate(db);
    await addAccount(db);
    const file = join(folder, 'kept.backup');
    expect(run('backup', 'old', file)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Saved \d+ rows/),
    });
    await db.destroy();
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(run('backup', 'old', file)).toEqual({
      code: 1,
      said: expect.stringMatching(/is there already/),
    });
    expect(run('restore', 'new', file)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Restored \d+ rows/),
    });
    expect(run('restore', 'new', file)).toEqual({
      code: 1,
      said: expect.stringMatching(/not empty/),
    });
    expect(run('backup', 'nowhere', join(folder, 'b'))).toEqual({
      code: 1,
      said: expect.stringMatching(/no database/),
    });
    expect(run('restore', 'newer')).toEqual({
      code: 1,
      said: expect.stringMatching(/Say what to restore/),
    });
  }, 120_000);
});
