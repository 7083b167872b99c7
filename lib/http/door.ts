/** A door's answer (lib/identity/class-door) as a route handler gives it. */
import type { Door } from '@/lib/identity/class-door';
import { seeOther } from './forms';

/** Null where the door is open; else the response: to the sign-in page, which leads back to `path`, or a 404. */
export function turnedAway<T>(door: Door<T>, path: string): Response | null {
  if (door.kind === 'nobody')
    return seeOther(`/en/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  if (door.kind === 'refused') return new Response('Not found.\n', { status: 404 });
  return null;
}
