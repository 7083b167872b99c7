import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cookieName,
  cookieOptions,
  openSessionToken,
  seal,
  sealSession,
  unseal,
} from './session-token';

const holder = globalThis as { [key: symbol]: unknown };
const secretKey = Symbol.for('walls-and-eyes.secret');
const use = (secret: string) => {
  holder[secretKey] = secret;
};

beforeEach(() => use('a secret of more than thirty-two characters'));
afterEach(() => {
  delete holder[secretKey];
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('session tokens', () => {
  it('give the session id back, and do not show it', async () => {
    const token = await sealSession('session-1');
    expect(await openSessionToken(token)).toBe('session-1');
    expect(token).not.toContain('session-1');
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('session-1');
  });

  it('are nobody’s under another secret', async () => {
    const token = await sealSession('session-1');
    use('another secret of more than thirty-two characters');
    expect(await openSessionToken(token)).toBeNull();
  });

  it('are nobody’s when they are missing, garbage, cut or changed', async () => {
    const token = await sealSession('session-1');
    const changed = token.slice(0, -3) + (token.endsWith('AAA') ? 'BBB' : 'AAA');
    for (const bad of [
      undefined,
      '',
      'garbage',
      'a.b.c.d.e',
      token.slice(0, -8),
      changed,
      '%00',
      'é'.repeat(99),
    ]) {
      expect(await openSessionToken(bad)).toBeNull();
    }
  });

  it('run out', async () => {
    const token = await sealSession('session-1');
    vi.useFakeTimers({ now: Date.now() + 31 * 24 * 3600 * 1000, toFake: ['Date'] });
    expect(await openSessionToken(token)).toBeNull();
  });
});

describe('sealed values', () => {
  it('come back for their own purpose only', async () => {
    const sealed = await seal('flash', { saved: true }, 60);
    expect(await unseal('flash', sealed)).toEqual({ saved: true });
    expect(await unseal('codes', sealed)).toBeNull();
    expect(await unseal('flash', undefined)).toBeNull();
    expect(await unseal('flash', 'garbage')).toBeNull();
  });

  it('can’t stand in for a session, nor a session for them', async () => {
    expect(await openSessionToken(await seal('flash', { sid: 'session-1' }, 60))).toBeNull();
    expect(await openSessionToken(await seal('', { sid: 'session-1' }, 60))).toBeNull();
    const session = await sealSession('session-1');
    expect(await unseal('flash', session)).toBeNull();
    expect(await unseal('', session)).toBeNull();
  });

  it('run out', async () => {
    expect(await unseal('flash', await seal('flash', 1, -60))).toBeNull();
  });
});

describe('cookies', () => {
  it('are Secure and __Host- over TLS, and neither at a classroom address', () => {
    vi.stubEnv('PUBLIC_URL', 'https://course.example');
    expect(cookieName('session')).toBe('__Host-walls-session');
    expect(cookieOptions(60)).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: true,
      maxAge: 60,
    });
    vi.stubEnv('PUBLIC_URL', 'http://192.168.1.20:3000');
    expect(cookieName('session')).toBe('walls-session');
    expect(cookieOptions(60).secure).toBe(false);
  });
});
