/** next-auth: one credentials provider, our own pages, a token that names a session row and nothing else. */
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { database } from '@/lib/store/database';
import { mergeGuest } from '@/lib/store/learners';
import { endSession, startSession } from '@/lib/store/sessions';
import { secret, usesTls } from '@/lib/settings';
import { currentActor, putGuestAside, requestOrigin } from './current';
import { rememberFormerGuest } from './former-guest';
import { newId } from './random';
import { cookieName, cookieOptions, SESSION_SECONDS } from './session-token';
import { signIn } from './sign-in';

const credentialsInput = z.object({
  name: z.string().max(200),
  passphrase: z.string().max(1000),
  /** What to do with a guest's work on this machine. Without a word it is put aside, where it can't be lost. */
  guestWork: z.enum(['mine', 'aside']).catch('aside'),
});

async function authorize(input: unknown) {
  const credentials = credentialsInput.safeParse(input);
  if (!credentials.success) return null;
  const { name, passphrase, guestWork } = credentials.data;
  const db = database();
  const outcome = await signIn(
    db,
    secret(),
    { name, passphrase, address: await requestOrigin() },
    Date.now(),
  );
  if (outcome.kind === 'wait') throw new Error(`wait-${outcome.minutes}`);
  if (outcome.kind === 'wrong') return null;

  const before = await currentActor();
  if (before?.kind === 'guest' && guestWork === 'mine') {
    await mergeGuest(db, before.learnerId, outcome.learnerId);
    await rememberFormerGuest(before.learnerId, outcome.learnerId);
  } else if (before?.kind === 'guest') {
    await putGuestAside();
  } else if (before) {
    await endSession(db, before.id, before.learnerId);
  }
  return { id: outcome.learnerId };
}

export function authOptions(): NextAuthOptions {
  const cookie = (kind: Parameters<typeof cookieName>[0], maxAge: number) => {
    const { maxAge: _, ...options } = cookieOptions(maxAge);
    return { name: cookieName(kind), options };
  };
  return {
    secret: secret(),
    useSecureCookies: usesTls(),
    pages: { signIn: '/en/sign-in', error: '/en/sign-in', signOut: '/en/sign-out' },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: cookie('session', SESSION_SECONDS),
      callbackUrl: cookie('callback', SESSION_SECONDS),
      csrfToken: cookie('csrf', SESSION_SECONDS),
    },
    providers: [
      CredentialsProvider({
        credentials: { name: {}, passphrase: {}, guestWork: {} },
        authorize,
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (!user) return { sid: token.sid };
        const sid = newId();
        await startSession(database(), sid, user.id, Date.now());
        return { sid };
      },
      // Nothing about a person is given out here: pages look the session up themselves.
      session: ({ session }) => ({ expires: session.expires }),
      redirect({ url, baseUrl }) {
        // Only our own paths.
        try {
          const target = new URL(url, baseUrl);
          return target.origin === new URL(baseUrl).origin ? target.toString() : `${baseUrl}/en/me`;
        } catch {
          return `${baseUrl}/en/me`;
        }
      },
    },
    logger: { error: (code) => console.error(`sign-in: ${code}`), warn: () => undefined },
  };
}
