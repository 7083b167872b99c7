import { seeOther } from '@/lib/http/forms';
import { signOutHere } from '@/lib/identity/current';

/** Ends this browser's session on the server. What the browser kept of the pages is dropped with it. */
export async function POST(): Promise<Response> {
  await signOutHere();
  const response = seeOther('/en/signed-out');
  // The back button must show nothing of the one who left.
  response.headers.set('Clear-Site-Data', '"cache"');
  return response;
}
