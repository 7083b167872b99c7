import NextAuth from 'next-auth';
import { authOptions } from '@/lib/identity/auth';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** Only what our own pages use: the sign-in form's token and its target. Everything else of next-auth's is not here. */
const SERVED = new Set(['GET csrf', 'GET error', 'GET signin', 'POST callback/credentials']);

async function handle(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!SERVED.has(`${request.method} ${nextauth.join('/')}`)) {
    return new Response(null, { status: 404 });
  }
  return NextAuth(request as never, context as never, authOptions());
}

export { handle as GET, handle as POST };
