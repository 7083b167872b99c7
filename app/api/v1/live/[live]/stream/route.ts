import { liveBoard } from '@/lib/answering/live-view';
import { database } from '@/lib/store/database';
import { liveById } from '@/lib/store/live';
import { liveDoor } from '../../door';

interface Context {
  params: Promise<{ live: string }>;
}

/** How often the counts are looked at, in milliseconds: every process sees what any of them wrote. */
const EVERY_MS = 1000;
/** A browser opens the stream anew after this, so that one who lost the class doesn't go on seeing it. */
const LONGEST_MS = 5 * 60 * 1000;

/** The board as server-sent events: at once, and whenever it has changed; until the view is closed. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const at = await liveDoor('run-live-view', (await context.params).live);
  if (at instanceof Response) return at;
  const { item } = at;
  const db = database();
  const encoder = new TextEncoder();
  const began = Date.now();
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  request.signal.addEventListener('abort', stop);
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let last = '';
      const look = async () => {
        try {
          const live = await liveById(db, at.live.id);
          const now = Date.now();
          const board = live && (await liveBoard(db, live, item, now));
          if (request.signal.aborted) return;
          const text = JSON.stringify(board);
          // A comment keeps proxies from taking a quiet line for a dead one.
          controller.enqueue(encoder.encode(text === last ? ':\n\n' : `data: ${text}\n\n`));
          last = text;
          if (!board || board.closed || now - began > LONGEST_MS) controller.close();
          else timer = setTimeout(look, EVERY_MS);
        } catch {
          // The browser comes back by itself.
          if (!request.signal.aborted) controller.close();
        }
      };
      await look();
    },
    cancel: stop,
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Nobody in between may gather or compress it.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
