/** What a request must be before it gets further: from this site if it writes, and of a bearable size. */
import type { IncomingHttpHeaders } from 'node:http';

export const MAX_BODY_BYTES = 128 * 1024;

export type Refusal = { status: 403 | 405 | 411 | 413; message: string };

const READS = new Set(['GET', 'HEAD']);
const WRITES = new Set(['POST']);

/** Hosts under which this site is reached: the request's own, or PUBLIC_URL's behind a proxy. */
export function refuse(
  method: string,
  headers: IncomingHttpHeaders,
  ownHost: string | undefined,
): Refusal | null {
  if (READS.has(method)) return null;
  if (!WRITES.has(method)) return { status: 405, message: 'This method is not served here.' };

  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return crossSite;
  const origin = headers.origin;
  if (origin !== undefined && hostOf(origin) !== ownHost) return crossSite;

  const length = headers['content-length'];
  if (length === undefined) return { status: 411, message: 'Say how long the request is.' };
  if (!(Number(length) <= MAX_BODY_BYTES)) {
    return { status: 413, message: 'That is more than this site takes at once.' };
  }
  return null;
}

const crossSite: Refusal = {
  status: 403,
  message: 'This came from another site, so nothing was changed. Open the page here and try again.',
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
