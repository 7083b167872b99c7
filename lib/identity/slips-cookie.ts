/** The seed of the codes that a teacher has just made, sealed in their browser for ten minutes: see seeded-codes. */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, cookieOptions, seal, unseal } from './session-token';

const SECONDS = 600;
const kept = z.object({ classId: z.string(), seed: z.string() });

/** Lets the page of slips show the codes made from this seed. */
export async function showSlips(classId: string, seed: string): Promise<void> {
  const sealed = await seal('slips', { classId, seed }, SECONDS);
  (await cookies()).set(cookieName('slips'), sealed, cookieOptions(SECONDS));
}

/** The seed of this class's latest codes; null where there is none, or it has run out. */
export async function slipsSeed(classId: string): Promise<string | null> {
  const parsed = kept.safeParse(
    await unseal('slips', (await cookies()).get(cookieName('slips'))?.value),
  );
  return parsed.success && parsed.data.classId === classId ? parsed.data.seed : null;
}

/** They have been printed. */
export async function slipsKept(): Promise<void> {
  (await cookies()).delete(cookieName('slips'));
}
