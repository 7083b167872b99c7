/** What start, dev and test share before anything is installed: plain JavaScript, no dependencies. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const oldest = [20, 19];

export function say(line) {
  console.error(line);
}

/** Ends with one clear line. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    stop(
      `This needs Node.js ${oldest.join('.')} or newer; here it is ${process.versions.node}. Install a newer one and run the command again.`,
    );
  }
}

/** Runs a command to its end, with its output shown; stops this program if it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 2], ...options });
  if (done.error) stop(`${command} could not be run: ${done.error.message}`);
  if (done.status !== 0)
    stop(`'${[command, ...args].join(' ')}' failed (${done.status ?? done.signal}).`);
}

export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Installs the dependencies if they are not those of the lock file. */
export function install() {
  const stamp = join(root, 'node_modules', '.installed-from');
  const wanted = hashFiles([join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing what it needs (once, some minutes on a slow line) …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

const builtFrom = [
  'app',
  'components',
  'content',
  'lib',
  'messages',
  'public',
  'scripts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds if what is built is not from these files. */
export function build() {
  const stamp = join(root, 'dist', 'built-from');
  const wanted = hashFiles(
    builtFrom.flatMap((name) => filesUnder(join(root, name))),
    process.env.CONTACT,
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building (about a minute; only after a change) …');
  run(bin('tsx'), ['scripts/build.ts'], { env: { ...process.env, NODE_ENV: 'production' } });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function hashFiles(files, ...more) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.update(more.join('\n')).digest('hex');
}

/** Starts a program that runs until it is stopped; signals go through to it, and its end is ours. */
export function serve(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
  child.on('error', (error) => stop(`${command} could not be started: ${error.message}`));
  return child;
}
