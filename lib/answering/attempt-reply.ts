/** What a browser is told of an attempt once it is written: score, feedback, explanation, citations. */
import type { Course } from '@/lib/course/types';
import type { Database } from '@/lib/store/database';
import { readAttempt } from './read-attempt';

export interface CitationReply {
  readonly id: string;
  readonly claim: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caveat: string | null;
  readonly checked: string | null;
  readonly href: string;
}

/** The facts behind an item, as they stand in the course today; one that has gone since is left out. */
export function citationReplies(course: Course, factIds: readonly string[]): CitationReply[] {
  return factIds.flatMap((id) => {
    const fact = course.facts[id];
    if (!fact) return [];
    const { claim, confidence, caveat, checked } = fact;
    const source = fact.sources[0] ?? '';
    return [{ id, claim, confidence, caveat, checked, href: `/en/sources/${source}#fact-${id}` }];
  });
}

/** For a check's attempt, which holds one response. */
export async function attemptReply(
  db: Database,
  course: Course,
  attemptId: string,
  learner: string,
) {
  const read = await readAttempt(db, attemptId);
  const response = read?.responses[0];
  if (!response) throw new Error(`Attempt ${attemptId} has no response.`);
  return {
    attempt: attemptId,
    learner,
    score: response.score,
    feedback: response.feedback,
    explanation: response.item.explanation,
    citations: citationReplies(course, response.item.citations),
  };
}
