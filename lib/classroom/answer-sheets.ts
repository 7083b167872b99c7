/** Which answers the items page counts: each learner's first, so that a second try doesn't make an item look easier than it is. */

/** One answer to one item, as the store gives it. */
export interface ClassAnswer {
  readonly learnerId: string;
  readonly attemptId: string;
  readonly kind: 'check' | 'test';
  readonly submittedAt: number;
  readonly itemId: string;
  readonly itemVersion: string;
  readonly objective: string;
  /** JSON of the response; null where nothing was answered. */
  readonly response: string | null;
  readonly earned: number;
  readonly total: number;
  readonly confidence: 'guess' | 'fairly' | 'certain' | null;
  readonly seconds: number | null;
}

/** One learner's counted answers by item id. */
export type Sheet = ReadonlyMap<string, ClassAnswer>;

/**
 * A sheet for each learner: of a test all answers in the learner's first attempt, of checks the first answer to each item.
 * Which of both is meant is the caller's to say, since an item stands in lessons and in the bank.
 */
export function firstSheets(
  kind: ClassAnswer['kind'],
  answers: readonly ClassAnswer[],
): ReadonlyMap<string, Sheet> {
  const ordered = answers
    .filter((answer) => answer.kind === kind)
    .sort((a, b) => a.submittedAt - b.submittedAt || (a.attemptId < b.attemptId ? -1 : 1));
  const firstAttempt = new Map<string, string>();
  const sheets = new Map<string, Map<string, ClassAnswer>>();
  for (const answer of ordered) {
    const { learnerId, attemptId, itemId } = answer;
    const first = firstAttempt.get(learnerId) ?? attemptId;
    firstAttempt.set(learnerId, first);
    if (kind === 'test' && attemptId !== first) continue;
    const sheet = sheets.get(learnerId) ?? new Map<string, ClassAnswer>();
    sheets.set(learnerId, sheet);
    if (!sheet.has(itemId)) sheet.set(itemId, answer);
  }
  return sheets;
}

/** The share of its marks that an answer earned; nothing answered earned nothing. */
export function shareOf(answer: Pick<ClassAnswer, 'earned' | 'total'>): number {
  return answer.total > 0 ? answer.earned / answer.total : 0;
}
