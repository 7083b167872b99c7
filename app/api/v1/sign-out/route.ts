import { seeOther } from '@/lib/http/forms';
import { signOutHere } from '@/lib/identity/current';
import { usesTls } from '@/lib/settings';

/** Ends this browser's session on the server. What the browser kept of the pages is dropped with it. */
export async function POST(): Promise<Response> {
  await signOutHere();
  const response = seeOther('/en/signed-out');
  // The back button must show nothing of the one who left.
  // Over plain http browsers refuse this, with an error; the pages themselves ask anew when they are gone back to.
  if (usesTls()) response.headers.set('Clear-Site-Data', '"cache"');
  return response;
}
