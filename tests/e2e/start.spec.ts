/** Starting the program: what it makes, and the one clear line that it ends with when a setting is wrong. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Libsql from 'libsql';

const scratch = () => mkdtempSync(join(tmpdir(), 'walls-start-'));

/** Starts the program; resolves when it has ended, or says that it serves (and then stops it). */
function start(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const { DATABASE_URL: _, ...inherited } = process.env;
    const child = spawn(process.execPath, ['dist/serve.js'], {
      env: { ...inherited, NODE_ENV: 'production', PORT: '0', ...env },
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Walls & Eyes is at')) child.kill('SIGTERM');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('a first start makes its own secret, for its owner alone, and keeps it', async () => {
  const dir = scratch();
  expect((await start({ DATA_DIR: dir })).code).toBe(0);
  const file = join(dir, 'secret');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const secret = readFileSync(file, 'utf8');
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect((await start({ DATA_DIR: dir })).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(secret);
  expect(secret).not.toBe(await otherSecret());
});

async function otherSecret(): Promise<string> {
  const dir = scratch();
  await start({ DATA_DIR: dir });
  return readFileSync(join(dir, 'secret'), 'utf8');
}

test('a data folder that can not be written stops it with one line', async () => {
  const file = join(scratch(), 'a-file');
  writeFileSync(file, '');
  const { code, output } = await start({ DATA_DIR: join(file, 'data') });
  expect(code).toBe(1);
  expect(output).toMatch(/data folder .* can't be written/);
  expect(output).not.toContain('    at ');
});

test('an unreachable database stops it with one line', async () => {
  const { code, output } = await start({
    DATA_DIR: scratch(),
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  });
  expect(code).toBe(1);
  expect(output).toMatch(/DATABASE_URL does not answer/);
  expect(output).not.toContain('    at ');
});

test('a busy port stops it with one line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, output } = await start({ DATA_DIR: scratch(), PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(output).toMatch(/Port \d+ is busy/);
});

test('a port that is none stops it with one line', async () => {
  const { code, output } = await start({ DATA_DIR: scratch(), PORT: 'eighty' });
  expect(code).toBe(1);
  expect(output).toMatch(/PORT is 'eighty'/);
});

test('a database that is newer than the program stops it with one line', async () => {
  const dir = scratch();
  await start({ DATA_DIR: dir });
  const database = new Libsql(join(dir, 'course.sqlite'));
  database
    .prepare('insert into kysely_migration (name, timestamp) values (?, ?)')
    .run(['2999-01-01-later', '2999-01-01']);
  database.close();
  const { code, output } = await start({ DATA_DIR: dir });
  expect(code).toBe(1);
  expect(output).toMatch(/newer program \(2999-01-01-later\)/);
});

test('behind TLS, cookies are Secure and bound to the host, and only the public address may write', async () => {
  const dir = scratch();
  const child = spawn(process.execPath, ['dist/serve.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: dir,
      DATABASE_URL: '',
      PUBLIC_URL: 'https://course.example',
    },
  });
  // Its own address is not printed where there is a public one: the port is read from the system.
  const port = await new Promise<number>((resolve, reject) => {
    child.on('exit', () => reject(new Error('It ended before it served.')));
    child.stdout.on('data', (chunk: Buffer) => {
      const listening = /listening on port (\d+)/.exec(chunk.toString());
      if (listening) resolve(Number(listening[1]));
    });
  });
  try {
    const post = (origin: string) =>
      fetch(`http://127.0.0.1:${port}/api/v1/lessons`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'module=north-korea&lesson=four-million-phones&done=yes',
      });
    expect((await post(`http://127.0.0.1:${port}`)).status).toBe(403);
    const answer = await post('https://course.example');
    expect(answer.status).toBe(303);
    const cookie = answer.headers
      .getSetCookie()
      .find((each) => each.startsWith('__Host-walls-session='));
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=lax/i);
    expect(answer.headers.get('strict-transport-security')).toBeTruthy();
  } finally {
    child.kill('SIGTERM');
  }
});
