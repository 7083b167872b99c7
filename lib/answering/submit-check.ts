/** A check answered: scored, written, and what the learner is told. */
import { readConfidence } from '@/lib/assessment/calibration';
import { readResponse, scoreItem } from '@/lib/assessment/registry';
import type { FormFields } from '@/lib/assessment/types';
import { submitCheck as writeCheck } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { findItem } from './items';

export interface CheckInput {
  learnerId: string;
  /** Made by the browser before its first try; null where a plain form was sent. */
  attemptId: string | null;
  freshId: string;
  module: string;
  lesson: string;
  itemId: string;
  version: string;
  fields: FormFields;
  prefix: string;
  seconds: number | null;
}

export type CheckResult =
  | { kind: 'written'; attemptId: string }
  | { kind: 'unanswered' }
  | { kind: 'unknown-item' }
  /** The attempt id is somebody else's. */
  | { kind: 'foreign' };

export async function submitCheck(
  db: Database,
  input: CheckInput,
  now: number,
): Promise<CheckResult> {
  const found = await findItem(db, input.version);
  if (!found || found.item.id !== input.itemId || found.module !== input.module) {
    return { kind: 'unknown-item' };
  }
  const response = readResponse(found.item, input.fields, input.prefix);
  const { score } = scoreItem(found.item, response);
  if (response === null || score.kind === 'unanswered') return { kind: 'unanswered' };
  const outcome = await writeCheck(
    db,
    {
      attemptId: input.attemptId,
      freshId: input.freshId,
      learnerId: input.learnerId,
      module: input.module,
      lesson: input.lesson,
      itemId: input.itemId,
      itemVersion: input.version,
      objective: found.item.objective,
      response: JSON.stringify(response),
      earned: score.earned,
      total: score.total,
      confidence: readConfidence(input.fields, input.prefix),
      seconds: input.seconds,
    },
    now,
  );
  return outcome.kind === 'foreign'
    ? { kind: 'foreign' }
    : { kind: 'written', attemptId: outcome.attemptId };
}
