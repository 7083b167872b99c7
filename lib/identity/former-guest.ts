/**
 * After a guest's work was added to an account, answers may still wait unsent in the browser under the guest's id. This
 * cookie lets the browser know that they are the account's now.
 */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, cookieOptions, SESSION_SECONDS, seal, unseal } from './session-token';

const former = z.object({ guest: z.string(), account: z.string() });

export async function rememberFormerGuest(guest: string, account: string): Promise<void> {
  const sealed = await seal('formerly', { guest, account }, SESSION_SECONDS);
  (await cookies()).set(cookieName('formerly'), sealed, cookieOptions(SESSION_SECONDS));
}

/** The guest id that this account's answers in this browser may stand under; null if there was none. */
export async function formerGuest(account: string): Promise<string | null> {
  const sealed = (await cookies()).get(cookieName('formerly'))?.value;
  const parsed = former.safeParse(await unseal('formerly', sealed));
  return parsed.success && parsed.data.account === account ? parsed.data.guest : null;
}
