/** A PostgreSQL server of the tests' own, on loopback, thrown away afterwards. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface PostgresServer {
  readonly what: string;
  /** Address of a database of this name, made when first asked for. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** Folder of the server's programs; null where there is none. */
function programs(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    '/usr/local/bin',
    '/usr/bin',
    '/opt/homebrew/bin',
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a server under `scratch`, or gives null where PostgreSQL is not installed. Throws if it is and won't start. */
export async function startPostgres(scratch: string): Promise<PostgresServer | null> {
  const folder = programs();
  if (!folder) return null;
  const home = join(scratch, 'postgres');
  mkdirSync(home, { recursive: true });
  const root = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root.
  if (root) {
    chmodSync(scratch, 0o711);
    must('chown', ['postgres', home]);
  }
  const as = (program: string, args: string[]) =>
    root
      ? must('runuser', ['-u', 'postgres', '--', join(folder, program), ...args])
      : must(join(folder, program), args);
  const data = join(home, 'data');
  as('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home} -c timezone=UTC`;
  as('pg_ctl', ['-D', data, '-w', '-l', join(home, 'log'), '-o', options, 'start']);
  const made = new Set(['postgres']);
  return {
    what: as('postgres', ['--version']).trim(),
    url(database) {
      if (!made.has(database)) {
        as('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', database]);
        made.add(database);
      }
      return `postgres://postgres@127.0.0.1:${port}/${database}`;
    },
    async stop() {
      as('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
    },
  };
}

function must(command: string, args: string[]): string {
  // pg_ctl's server keeps its parent's pipes open: nothing is piped but what is read.
  const piped = !args.includes('start');
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', piped ? 'pipe' : 'ignore', piped ? 'pipe' : 'ignore'],
  });
  if (done.status !== 0) {
    throw new Error(
      `'${command} ${args.join(' ')}' failed: ${done.stderr || done.error?.message || done.status}`,
    );
  }
  return done.stdout ?? '';
}
