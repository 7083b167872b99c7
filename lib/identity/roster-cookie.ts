/**
 * The list of names that a teacher is about to import, between the form, the preview and the import: sealed in their own
 * browser for half an hour, so that no name is stored here before it is meant, and what was typed comes back.
 */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { secret } from '@/lib/settings';
import { sealText, unsealText } from './sealed-text';
import { cookieName, cookieOptions } from './session-token';

const SECONDS = 1800;
/** A browser takes 4,096 bytes a cookie, with its name; proxies commonly 8,192 for all cookies of a request. */
const CHUNK = 3600;
const MAX_SEALED = 6000;

const kept = z.object({
  classId: z.string(),
  /** What the import is made from: ids and codes, so that sending the form twice makes nobody twice. */
  seed: z.string(),
  text: z.string(),
});
export type RosterDraft = z.infer<typeof kept>;

/** Keeps the list. False, and nothing kept, where it is too long for cookies: some 500 plain names are not. */
export async function keepRoster(draft: RosterDraft): Promise<boolean> {
  const sealed = sealText(secret(), 'roster', JSON.stringify(draft));
  if (sealed.length > MAX_SEALED) return false;
  const jar = await cookies();
  jar.set(cookieName('roster'), sealed.slice(0, CHUNK), cookieOptions(SECONDS));
  const more = sealed.slice(CHUNK);
  if (more === '') jar.delete(cookieName('roster-more'));
  else jar.set(cookieName('roster-more'), more, cookieOptions(SECONDS));
  return true;
}

/** The list that is looked at for this class; null where there is none, or it has run out. */
export async function keptRoster(classId: string): Promise<RosterDraft | null> {
  const jar = await cookies();
  const [first, more] = (['roster', 'roster-more'] as const).map(
    (kind) => jar.get(cookieName(kind))?.value ?? '',
  );
  const text = first ? unsealText(secret(), 'roster', `${first}${more}`) : null;
  const parsed = text === null ? null : kept.safeParse(JSON.parse(text));
  return parsed?.success && parsed.data.classId === classId ? parsed.data : null;
}

export async function forgetRoster(): Promise<void> {
  const jar = await cookies();
  jar.delete(cookieName('roster'));
  jar.delete(cookieName('roster-more'));
}
