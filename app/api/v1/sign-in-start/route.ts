import NextAuth from 'next-auth';
import { ownPath, seeOther } from '@/lib/http/forms';
import { authOptions } from '@/lib/identity/auth';

/** Gives the browser the cookie that next-auth's form token is checked against, and sends it on to the form. */
export async function GET(request: Request): Promise<Response> {
  const context = { params: Promise.resolve({ nextauth: ['csrf'] }) };
  const answer: Response = await NextAuth(request as never, context as never, authOptions());
  const goal = ownPath(new URL(request.url).searchParams.get('callbackUrl') ?? '', '/en/me');
  const response = seeOther(`/en/sign-in?cookies=set&callbackUrl=${encodeURIComponent(goal)}`);
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('Set-Cookie', cookie);
  return response;
}
