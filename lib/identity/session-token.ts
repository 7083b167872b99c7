/**
 * The session cookie: next-auth's encrypted token, which names a session row and says nothing else. Guests and accounts
 * carry the same kind, so that one look-up serves both.
 */
import { decode, encode } from 'next-auth/jwt';
import { SESSION_MS } from '@/lib/store/sessions';
import { secret, usesTls } from '@/lib/settings';

export type CookieKind =
  | 'session'
  | 'aside'
  | 'formerly'
  | 'flash'
  | 'codes'
  | 'slips'
  | 'roster'
  | 'roster-more'
  | 'csrf'
  | 'callback';

/** Names of our cookies; `__Host-` where the site is served over TLS (a browser refuses it elsewhere). */
export function cookieName(kind: CookieKind): string {
  return `${usesTls() ? '__Host-' : ''}walls-${kind}`;
}

export function cookieOptions(maxAgeSeconds: number) {
  return {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: usesTls(),
    maxAge: maxAgeSeconds,
  };
}

export const SESSION_SECONDS = SESSION_MS / 1000;

export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: secret(), maxAge: SESSION_SECONDS });
}

/** The session id in a token; null if it is none of ours, or has run out. */
export async function openSessionToken(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  try {
    const payload = await decode({ token, secret: secret() });
    return typeof payload?.sid === 'string' ? payload.sid : null;
  } catch {
    return null;
  }
}

/** Seals a small value for the same browser's next page; `purpose` keeps one cookie from standing in for another. */
export function seal(purpose: string, value: unknown, maxAgeSeconds: number): Promise<string> {
  return encode({
    token: { value: JSON.stringify(value) },
    secret: secret(),
    salt: purpose,
    maxAge: maxAgeSeconds,
  });
}

export async function unseal(purpose: string, sealed: string | undefined): Promise<unknown> {
  if (!sealed) return null;
  try {
    const payload = await decode({ token: sealed, secret: secret(), salt: purpose });
    return typeof payload?.value === 'string' ? JSON.parse(payload.value) : null;
  } catch {
    return null;
  }
}
