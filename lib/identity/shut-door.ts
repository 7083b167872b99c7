/** What a form's handler answers at a door that is not open: to the sign-in page, or as if there were nothing here. */
import { seeOther } from '@/lib/http/forms';
import type { Door } from './class-door';

/** `back`: the page from which the form came, to return to once somebody is signed in. */
export function shut(door: Exclude<Door<unknown>, { kind: 'open' }>, back: string): Response {
  if (door.kind === 'nobody') {
    return seeOther(`/en/sign-in?callbackUrl=${encodeURIComponent(back)}`);
  }
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
