/**
 * Every check of this project, one after the other; a step that can't run counts as failed, and the others run on. The
 * last line is `N passed, N failed`. `npm test -- unit` (types, lint, content, unit, build, e2e …) runs the named steps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '@/tests/support/browser';
import { startPostgres } from '@/tests/support/postgres-server';

interface Outcome {
  passed: number;
  failed: number;
}

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'walls-test-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

function command(name: string, args: string[], env: Record<string, string> = {}): boolean {
  const done = spawnSync(name, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (done.error) console.error(`${name} could not be run: ${done.error.message}`);
  return done.status === 0;
}

/** A step that is one check: passed or failed. */
const one = (good: boolean): Outcome => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** A runner's counts out of its JSON report; a run without a report, or without a test, has failed. */
function counted(good: boolean, report: string, read: (json: never) => Outcome): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const outcome = read(JSON.parse(readFileSync(report, 'utf8')) as never);
  if (outcome.passed + outcome.failed === 0) return { passed: 0, failed: 1 };
  return !good && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function unit(databaseUrl: string | null): Outcome {
  const report = join(scratch, 'unit.json');
  const good = command(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    databaseUrl ? { TEST_DATABASE_URL: databaseUrl } : {},
  );
  return counted(good, report, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

function browser(
  chromium: string,
  name: string,
  args: string[],
  env: Record<string, string>,
): Outcome {
  const report = join(scratch, `${name}.json`);
  const good = command(bin('playwright'), ['test', ...args], {
    ...env,
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    E2E_DATA_DIR: join(scratch, name),
  });
  interface Stats {
    stats: { expected: number; unexpected: number; flaky: number };
  }
  return counted(good, report, ({ stats }: Stats) => ({
    passed: stats.expected,
    // A test that passes only when it is tried again has failed.
    failed: stats.unexpected + stats.flaky,
  }));
}

const wanted = new Set(process.argv.slice(2));
const total: Outcome = { passed: 0, failed: 0 };
const lines: string[] = [];

async function step(name: string, run: () => Outcome | Promise<Outcome>): Promise<void> {
  if (wanted.size > 0 && !wanted.has(name)) return;
  console.log(`\n— ${name}`);
  const from = Date.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = { passed: 0, failed: 1 };
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = Math.round((Date.now() - from) / 1000);
  lines.push(`${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
}

const postgres = await startPostgres(scratch).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
  return null;
});
if (postgres) console.log(`PostgreSQL: ${postgres.what}`);
else if (process.env.CI) total.failed += 1;
else
  console.log('No PostgreSQL server on this machine: PGlite stands in for it in the unit tests.');

try {
  await step('types', () =>
    one(command(bin('next'), ['typegen']) && command(bin('tsc'), ['--noEmit', '-p', '.'])),
  );
  await step('lint', () => one(command(bin('biome'), ['check', '.'])));
  await step('unused', () => one(command(bin('knip'), [])));
  await step('content', () => one(command(bin('tsx'), ['scripts/content-check.ts'])));
  await step('unit', () => unit(postgres?.url('unit') ?? null));
  await step('build', () =>
    one(command(bin('tsx'), ['scripts/build.ts'], { NODE_ENV: 'production' })),
  );
  await step('fsync', () => one(command(bin('tsx'), ['scripts/fsync-proof.ts'])));
  await step('e2e', () => browser(findBrowser(), 'sqlite', [], {}));
  if (postgres) {
    await step('e2e-postgres', () =>
      browser(findBrowser(), 'postgres', ['--grep', '@data'], {
        DATABASE_URL: postgres.url('e2e'),
      }),
    );
  }
} finally {
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
