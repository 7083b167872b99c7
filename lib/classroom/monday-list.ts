/** 'Talk about this on Monday': the items that are most worth a discussion, and why. */
import type { AnswerCount } from './answer-counts';
import type { ItemStatistics } from './item-analysis';
import { FEW } from './statistics';

/** Why an item is on the list; the words are the page's. Numbers are shares, 0 to 1, but for `r`. */
export type MondayReason =
  /** One wrong answer drew many: there is a misconception to name. */
  | { readonly why: 'one-wrong-answer'; readonly answer: AnswerCount; readonly share: number }
  /** Fewer than half of the marks were earned. */
  | { readonly why: 'hard'; readonly facility: number }
  /** Many were certain, and wrong. */
  | { readonly why: 'certain-and-wrong'; readonly share: number }
  /** Those who know the rest did worse on it: perhaps the item is at fault. */
  | { readonly why: 'backwards'; readonly r: number };

export interface MondayItem {
  readonly itemId: string;
  readonly n: number;
  /** The weightiest first; never empty. */
  readonly reasons: readonly MondayReason[];
}

export const MANY_TOOK_IT = 0.3;
export const HARD_BELOW = 0.5;
export const CERTAIN_AND_WRONG = 0.2;
export const BACKWARDS_BELOW = -0.1;

/**
 * At most three items, the weightiest first. An item with few answers is never on it, and neither is one without a reason, so that
 * the list may be shorter or empty. Weight: the share that one wrong answer drew, plus the marks that were lost, plus the share
 * who were certain and wrong, plus how far the item runs backwards.
 */
export function mondayList(items: readonly ItemStatistics[], most = 3): readonly MondayItem[] {
  return items
    .filter((item) => item.n >= FEW)
    .map((item) => {
      const weighed = reasonsFor(item).sort((a, b) => b.weight - a.weight);
      return {
        itemId: item.itemId,
        n: item.n,
        reasons: weighed.map((each) => each.reason),
        weight: weighed.reduce((sum, each) => sum + each.weight, 0),
      };
    })
    .filter((item) => item.reasons.length > 0)
    .sort((a, b) => b.weight - a.weight || (a.itemId < b.itemId ? -1 : 1))
    .slice(0, most)
    .map(({ itemId, n, reasons }) => ({ itemId, n, reasons }));
}

function reasonsFor(item: ItemStatistics): { reason: MondayReason; weight: number }[] {
  const found: { reason: MondayReason; weight: number }[] = [];
  const wrong = item.answers.find((each) => each.verdict === 'wrong');
  const drew = (wrong?.learners ?? 0) / item.n;
  if (wrong && drew >= MANY_TOOK_IT) {
    found.push({ reason: { why: 'one-wrong-answer', answer: wrong, share: drew }, weight: drew });
  }
  const { facility, certainAndWrong, discrimination } = item;
  if (facility.kind === 'figure' && facility.value < HARD_BELOW) {
    const reason = { why: 'hard', facility: facility.value } as const;
    found.push({ reason, weight: 1 - facility.value });
  }
  if (certainAndWrong.kind === 'figure' && certainAndWrong.value >= CERTAIN_AND_WRONG) {
    const reason = { why: 'certain-and-wrong', share: certainAndWrong.value } as const;
    found.push({ reason, weight: certainAndWrong.value });
  }
  if (discrimination.kind === 'figure' && discrimination.value < BACKWARDS_BELOW) {
    const reason = { why: 'backwards', r: discrimination.value } as const;
    found.push({ reason, weight: -discrimination.value });
  }
  return found;
}
