import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicUrl, secret, trustedProxies, usesTls, whoMayTeach } from './settings';

let folder = '';
const forget = () => {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('walls-and-eyes.secret')];
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walls-settings-'));
  forget();
});
afterEach(() => {
  forget();
  rmSync(folder, { recursive: true, force: true });
});
const env = (values: Record<string, string>) => values as unknown as NodeJS.ProcessEnv;

describe('the secret', () => {
  it('is made at the first start, for its owner alone, and stays', () => {
    const dir = join(folder, 'data');
    const first = secret(env({ DATA_DIR: dir }));
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(statSync(join(dir, 'secret')).mode & 0o077).toBe(0);
    expect(readFileSync(join(dir, 'secret'), 'utf8')).toBe(first);
    forget();
    expect(secret(env({ DATA_DIR: dir }))).toBe(first);
  });

  it('may come from SECRET, if it is long enough', () => {
    const long = 'x'.repeat(32);
    expect(secret(env({ SECRET: long, DATA_DIR: folder }))).toBe(long);
    forget();
    expect(() => secret(env({ SECRET: 'short', DATA_DIR: folder }))).toThrow(/SECRET is too short/);
  });

  it('is never a file that holds none', () => {
    writeFileSync(join(folder, 'secret'), 'short\n');
    expect(() => secret(env({ DATA_DIR: folder }))).toThrow(/holds no usable secret/);
  });
});

describe('settings', () => {
  it('count trusted proxies, and refuse what is no count', () => {
    const count = (value?: string) =>
      trustedProxies(env(value === undefined ? {} : { TRUST_PROXY: value }));
    expect([count(), count(''), count('false'), count('0')]).toEqual([0, 0, 0, 0]);
    expect([count('true'), count('1'), count('2')]).toEqual([1, 1, 2]);
    for (const bad of ['yes', '-1', '1.5']) expect(() => count(bad)).toThrow(/TRUST_PROXY/);
  });

  it('take TLS from PUBLIC_URL alone', () => {
    expect(publicUrl(env({ PUBLIC_URL: 'https://course.example//' }))).toBe(
      'https://course.example',
    );
    expect(usesTls(env({ PUBLIC_URL: 'https://course.example' }))).toBe(true);
    expect(usesTls(env({ PUBLIC_URL: 'http://192.168.1.20' }))).toBe(false);
    expect([publicUrl(env({})), usesTls(env({}))]).toEqual([null, false]);
  });
});

describe('who may teach', () => {
  it('is anyone with an account, unless the operator says that they invite', () => {
    expect(whoMayTeach(env({}))).toBe('anyone');
    expect(whoMayTeach(env({ WHO_MAY_TEACH: 'invited' }))).toBe('invited');
    expect(() => whoMayTeach(env({ WHO_MAY_TEACH: 'nobody' }))).toThrow(
      /WHO_MAY_TEACH is 'nobody'/,
    );
  });
});
