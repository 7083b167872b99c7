/** What an operator may set, read from the environment in one place. Each has a default that works on one machine. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

type Env = NodeJS.ProcessEnv;

/** Where SQLite and the secret live. */
export function dataDir(env: Env = process.env): string {
  return resolve(env.DATA_DIR || 'data');
}

/** The address that people use, without a slash at its end; null where none was set. */
export function publicUrl(env: Env = process.env): string | null {
  return env.PUBLIC_URL ? env.PUBLIC_URL.replace(/\/+$/, '') : null;
}

/** Whether cookies may be Secure: only where people come over TLS. A classroom's http://192.168… is no secure context. */
export function usesTls(env: Env = process.env): boolean {
  return publicUrl(env)?.startsWith('https://') ?? false;
}

/** Where 'Leave quickly' leads. */
export function leaveUrl(env: Env = process.env): string {
  return env.LEAVE_URL || 'https://www.wikipedia.org/';
}

/** Who may open classes: anyone with an account, or only those whom the operator invited. */
export type Teaching = 'anyone' | 'invited';

export function whoMayTeach(env: Env = process.env): Teaching {
  const value = env.WHO_MAY_TEACH || 'anyone';
  if (value === 'anyone' || value === 'invited') return value;
  throw new Error(
    `WHO_MAY_TEACH is '${value}': set it to 'anyone' (every account) or 'invited' (npm run admin -- invite-teacher).`,
  );
}

/** Number of proxies in front whose X-Forwarded-For is believed; 0 believes none. */
export function trustedProxies(env: Env = process.env): number {
  const value = env.TRUST_PROXY ?? '';
  if (value === '' || value === 'false') return 0;
  if (value === 'true') return 1;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) {
    throw new Error(
      `TRUST_PROXY is '${value}': set it to the number of proxies in front, or leave it out.`,
    );
  }
  return count;
}

const secretKey = Symbol.for('walls-and-eyes.secret');

/**
 * The secret that signs sessions. The first start makes one in DATA_DIR (readable by its owner alone); several processes
 * on one PostgreSQL share it through SECRET. There is no default.
 */
export function secret(env: Env = process.env): string {
  const holder = globalThis as { [secretKey]?: string };
  holder[secretKey] ??= env.SECRET ? longEnough(env.SECRET) : readOrMakeSecret(dataDir(env));
  return holder[secretKey];
}

/** Characters of a secret that nobody guesses. */
const SECRET_MIN = 32;

function longEnough(value: string): string {
  if (value.length >= SECRET_MIN) return value;
  throw new Error(
    `SECRET is too short: give it ${SECRET_MIN} characters or more, such as 'openssl rand -base64 32' prints.`,
  );
}

function readOrMakeSecret(dir: string): string {
  const file = join(dir, 'secret');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  try {
    // 'wx' fails if another process has made it in the meantime; then that one counts.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  let value = readFileSync(file, 'utf8').trim();
  // The other process may have made the file and not filled it yet.
  for (let tries = 0; value === '' && tries < 20; tries += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    value = readFileSync(file, 'utf8').trim();
  }
  if (value.length < SECRET_MIN) {
    throw new Error(
      `${file} holds no usable secret: delete it and start again (everyone signs in anew).`,
    );
  }
  return value;
}
