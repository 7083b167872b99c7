/**
 * How the items of a test, or the checks of some lessons, did in a class. Each learner's first attempt counts (see
 * `firstSheets`); what was left unanswered counts as nothing earned, and is told apart beside it.
 */
import type { Item } from '@/lib/assessment/registry';
import { type ClassAnswer, type Sheet, shareOf } from './answer-sheets';
import { type AnswerCount, answerCounts } from './answer-counts';
import { correlation, FEW, type Figure, mean, quartiles } from './statistics';

export interface ItemStatistics {
  readonly itemId: string;
  readonly objective: string;
  /** The item in its newest version among those answered; null where that is unknown. */
  readonly item: Item | null;
  /** Learners who had it before them. */
  readonly n: number;
  readonly unanswered: number;
  /** Versions that were answered; figures over more than one speak of more than one item. */
  readonly versions: number;
  /** Mean share of the marks, 0 (nobody) to 1 (everybody). */
  readonly facility: Figure;
  /**
   * Correlation, -1 to 1, of the share earned on the item with the share earned on all the learner's other items. The item
   * itself is left out of the rest ('corrected'): with it, each item would go along with itself. For right-or-wrong items it
   * is the point-biserial. The rest is a share and no sum, so that learners with different draws can be compared.
   */
  readonly discrimination: Figure;
  /** Seconds that the middle half of those who answered took; null where there are too few times. */
  readonly time: {
    readonly from: number;
    readonly median: number;
    readonly to: number;
    readonly n: number;
  } | null;
  /** Share of the learners who were certain and wrong, among those who said how sure they were. */
  readonly certainAndWrong: Figure;
  readonly answers: readonly AnswerCount[];
}

/** Statistics of every item in the sheets, in the order of their ids. `versionOf` gives an item's content by version id. */
export function itemStatistics(
  sheets: ReadonlyMap<string, Sheet>,
  versionOf: (version: string) => Item | null,
): readonly ItemStatistics[] {
  const byItem = new Map<string, { answer: ClassAnswer; rest: number | null }[]>();
  for (const sheet of sheets.values()) {
    const shares = [...sheet.values()].map(shareOf);
    const sum = shares.reduce((total, each) => total + each, 0);
    for (const answer of sheet.values()) {
      const rest = sheet.size > 1 ? (sum - shareOf(answer)) / (sheet.size - 1) : null;
      const list = byItem.get(answer.itemId) ?? [];
      byItem.set(answer.itemId, list);
      list.push({ answer, rest });
    }
  }
  return [...byItem.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([itemId, list]) => ofItem(itemId, list, versionOf));
}

function ofItem(
  itemId: string,
  list: readonly { readonly answer: ClassAnswer; readonly rest: number | null }[],
  versionOf: (version: string) => Item | null,
): ItemStatistics {
  const answers = list.map((each) => each.answer);
  const newest = answers.reduce((a, b) => (b.submittedAt > a.submittedAt ? b : a));
  const item = versionOf(newest.itemVersion);
  const pairs = list.flatMap(({ answer, rest }) =>
    rest === null ? [] : [[shareOf(answer), rest] as const],
  );
  const seconds = answers.flatMap(({ response, seconds }) =>
    response === null || seconds === null ? [] : [seconds],
  );
  const sure = answers.filter((each) => each.confidence !== null && each.response !== null);
  return {
    itemId,
    objective: newest.objective,
    item,
    n: answers.length,
    unanswered: answers.filter((each) => each.response === null).length,
    versions: new Set(answers.map((each) => each.itemVersion)).size,
    facility: share(answers.map(shareOf)),
    discrimination: correlation(pairs),
    time: seconds.length < FEW ? null : times(seconds),
    certainAndWrong: share(
      sure.map((each) => (each.confidence === 'certain' && shareOf(each) < 1 ? 1 : 0)),
    ),
    answers: item === null ? [] : answerCounts(item, answers, versionOf),
  };
}

function share(values: readonly number[]): Figure {
  const n = values.length;
  return n < FEW
    ? { kind: 'none', why: 'few-answers', n }
    : { kind: 'figure', value: mean(values), n };
}

function times(seconds: readonly number[]) {
  const [from, median, to] = quartiles(seconds);
  return { from, median, to, n: seconds.length };
}
