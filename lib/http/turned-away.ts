/** What a form's handler answers at a door that does not open. */
import { seeOther } from './forms';

/** Nobody is signed in: to the sign-in page, and from there to `back`, a page of ours. Refused: the page for 404. */
export function turnedAway(kind: 'nobody' | 'refused', back: string): Response {
  if (kind === 'nobody') {
    const locale = back.split('/')[1];
    return seeOther(`/${locale}/sign-in?callbackUrl=${encodeURIComponent(back)}`);
  }
  // Said to be HTML, so that the front puts its page for 404 in the place of nothing.
  return new Response('', {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
