/** What the answers endpoint says of a check that it has written. */
import type { FeedbackLine, Score } from '@/lib/assessment/types';
import type { Reply } from './queue-outcome';

export interface CitationView {
  readonly id: string;
  readonly claim: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caveat: string | null;
  /** Day on which it was looked up again, as `2026-11-24`; null if it hasn't been. */
  readonly checked: string | null;
  /** Where the sources page has it. */
  readonly href: string;
}

export interface CheckReply {
  readonly attempt: string;
  readonly score: Score;
  readonly feedback: readonly FeedbackLine[];
  readonly explanation: string;
  readonly citations: readonly CitationView[];
}

/**
 * Reads a reply. Null where it lacks what this page knows how to show, since the server may be newer than the page: the
 * attempt's own page then has it.
 */
export function readCheckReply(reply: Reply): CheckReply | null {
  const { attempt, score, feedback, explanation, citations } = reply;
  const isScore = typeof score === 'object' && score !== null && 'kind' in score;
  if (typeof attempt !== 'string' || typeof explanation !== 'string' || !isScore) return null;
  if (!Array.isArray(feedback) || !Array.isArray(citations)) return null;
  return { attempt, score: score as Score, feedback, explanation, citations };
}
