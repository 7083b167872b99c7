/** What an endpoint's reply means for the queue. */

/** A JSON object of which nothing else is known yet. */
export type Reply = Readonly<Record<string, unknown>>;

export type Outcome =
  | { readonly kind: 'sent'; readonly learner: string; readonly reply: Reply }
  | {
      readonly kind: 'refused';
      readonly refusal: {
        readonly status: number;
        readonly message: string | null;
        readonly reply: Reply;
      };
    }
  | { readonly kind: 'other-owner'; readonly message: string | null }
  /** To be tried again, after `afterMs` at the earliest. */
  | { readonly kind: 'later'; readonly trouble: 'line' | 'server'; readonly afterMs: number };

const LONGEST_WAIT_MS = 5 * 60_000;

function parseReply(text: string): Reply | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Reply)
      : null;
  } catch {
    return null;
  }
}

/**
 * Reads a reply. Only what our server says in its own form counts: a hotspot's sign-in page, which answers in its place
 * with any status, means that there is no line.
 */
export function judgeReply(status: number, text: string, retryAfter: string | null): Outcome {
  const reply = parseReply(text);
  const message = typeof reply?.message === 'string' ? reply.message : null;
  if (status === 200 && typeof reply?.learner === 'string') {
    return { kind: 'sent', learner: reply.learner, reply };
  }
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0;
    const afterMs = Math.min(seconds * 1000, LONGEST_WAIT_MS);
    return { kind: 'later', trouble: 'server', afterMs };
  }
  if (status === 409 && reply?.error === 'other-owner') return { kind: 'other-owner', message };
  // Too long can also be said by what stands before the server, without words of ours; trying again would not help.
  if (status === 413 || (status >= 400 && typeof reply?.error === 'string')) {
    return { kind: 'refused', refusal: { status, message, reply: reply ?? {} } };
  }
  return { kind: 'later', trouble: 'line', afterMs: 0 };
}
