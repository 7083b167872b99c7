import { seeOther } from '@/lib/http/forms';
import { database } from '@/lib/store/database';
import { revealLive } from '@/lib/store/live';
import { liveDoor } from '../../door';

interface Context {
  params: Promise<{ live: string }>;
}

/** Shows the right answer, on the projector and to the class. */
export async function POST(_: Request, context: Context): Promise<Response> {
  const at = await liveDoor('run-live-view', (await context.params).live);
  if (at instanceof Response) return at;
  await revealLive(database(), at.live.id, Date.now());
  return seeOther(`/en/teach/${at.klass.id}/live/${at.live.id}`);
}
