/**
 * New recovery codes on their way to the page that shows them: sealed in this browser's cookie for ten minutes, so that
 * a reload doesn't lose them and the server keeps only their hashes.
 */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, cookieOptions, seal, unseal } from './session-token';

const SECONDS = 600;
const shown = z.object({
  signInName: z.string(),
  codes: z.array(z.string()),
  /** Where the one who has written them down goes on to, a path of ours. */
  next: z.string().optional(),
});
export type ShownCodes = z.infer<typeof shown>;

export async function showCodesOnce(value: ShownCodes): Promise<void> {
  const sealed = await seal('codes', value, SECONDS);
  (await cookies()).set(cookieName('codes'), sealed, cookieOptions(SECONDS));
}

export async function codesToShow(): Promise<ShownCodes | null> {
  const parsed = shown.safeParse(
    await unseal('codes', (await cookies()).get(cookieName('codes'))?.value),
  );
  return parsed.success ? parsed.data : null;
}

export async function codesKept(): Promise<void> {
  (await cookies()).delete(cookieName('codes'));
}
