/**
 * What a form's handler has to say to the page that it sends the browser back to: sealed in a cookie for five minutes,
 * so that nothing of it stands in an address. Passphrases are never put there.
 */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, cookieOptions, seal, unseal } from './session-token';

const FLASH_SECONDS = 300;

const flashSchema = z.object({
  /** The form it belongs to. */
  form: z.string(),
  /** Codes of what went wrong, or what was done; the page has the words. */
  messages: z.array(z.string()),
  /** What was typed, to be shown again. */
  values: z.record(z.string(), z.string()),
});
export type Flash = z.infer<typeof flashSchema>;

export async function setFlash(flash: Flash): Promise<void> {
  (await cookies()).set(
    cookieName('flash'),
    await seal('flash', flash, FLASH_SECONDS),
    cookieOptions(FLASH_SECONDS),
  );
}

/** The flash for this form, if there is one. A page can't take a cookie away; it runs out by itself. */
export async function readFlash(form: string): Promise<Flash | null> {
  const sealed = (await cookies()).get(cookieName('flash'))?.value;
  const parsed = flashSchema.safeParse(await unseal('flash', sealed));
  return parsed.success && parsed.data.form === form ? parsed.data : null;
}

export async function clearFlash(): Promise<void> {
  (await cookies()).delete(cookieName('flash'));
}
