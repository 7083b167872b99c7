/** An attempt as it was answered, from its item versions, with its feedback. */
import {
  describeResponse,
  type Item,
  parseStoredResponse,
  scoreItem,
} from '@/lib/assessment/registry';
import type { FeedbackLine, Score } from '@/lib/assessment/types';
import { type AttemptRow, attemptWithResponses, type Confidence } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { findItems } from './items';

export interface ReadResponse {
  readonly item: Item;
  /** The answer in words; empty where nothing was answered. */
  readonly answered: readonly string[];
  readonly score: Score;
  readonly feedback: readonly FeedbackLine[];
  readonly confidence: Confidence | null;
}

export interface ReadAttempt {
  readonly attempt: AttemptRow;
  readonly responses: readonly ReadResponse[];
}

/** Null if there is no such attempt. Whose it is stands in it: the caller decides who may see it. */
export async function readAttempt(db: Database, id: string): Promise<ReadAttempt | null> {
  const found = await attemptWithResponses(db, id);
  if (!found) return null;
  const versions = await findItems(
    db,
    found.responses.map((row) => row.itemVersion),
  );
  const responses = found.responses.map((row) => {
    const item = versions.get(row.itemVersion)?.item;
    if (!item) throw new Error(`Attempt ${id} names an item version that is not there.`);
    const response = row.response === null ? null : parseStoredResponse(item, row.response);
    const { feedback } = scoreItem(item, response);
    // The marks are those that were given then; only the words are made anew from the item as it was.
    const score: Score =
      row.response === null
        ? { kind: 'unanswered' }
        : { kind: 'scored', earned: row.earned, total: row.total };
    return {
      item,
      answered: response === null ? [] : describeResponse(item, response),
      score,
      feedback,
      confidence: row.confidence,
    };
  });
  return { attempt: found.attempt, responses };
}
