/** Builds everything that `npm start` serves: the course, the pages, their pack, and the programs in dist/. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { buildCourse } from '@/lib/course/build';
import { packPages } from '@/lib/http/pages';

const root = process.cwd();
const dist = join(root, 'dist');

/** Programs outside Next's bundle; Node runs no TypeScript, so each becomes one file. */
async function bundlePrograms(): Promise<void> {
  const programs = readdirSync(join(root, 'scripts/programs'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'scripts/programs', name));
  await esbuild.build({
    entryPoints: [join(root, 'lib/http/serve.ts'), ...programs],
    outdir: dist,
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
}

function buildPages(): void {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const done = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (!(await buildCourse({ contentDir: join(root, 'content') }))) process.exit(1);
rmSync(dist, { recursive: true, force: true });
buildPages();
const packed = packPages(join(root, '.next'), join(dist, 'pages'));
console.log(`${packed.pages} pages packed, ${Math.round(packed.bytes / 1024)} kB compressed.`);
await bundlePrograms();
