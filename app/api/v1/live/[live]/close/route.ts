import { endLive } from '@/lib/answering/live-view';
import { seeOther } from '@/lib/http/forms';
import { database } from '@/lib/store/database';
import { liveDoor } from '../../door';

interface Context {
  params: Promise<{ live: string }>;
}

/** Closes a live view: the answers go, the counts stay. */
export async function POST(_: Request, context: Context): Promise<Response> {
  const at = await liveDoor('run-live-view', (await context.params).live);
  if (at instanceof Response) return at;
  await endLive(database(), at.live, Date.now());
  return seeOther(`/en/teach/${at.klass.id}/live/${at.live.id}`);
}
