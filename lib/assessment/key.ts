/** An item's key: for teachers' sheets. Server only, and never for a learner before they have answered. */
import { describeResponse, type Item, type ItemResponse, scoreItem } from './registry';
import type { FeedbackLine } from './types';

/** The response that earns every mark; of several, the first that the author named. */
export function keyOf(item: Item): ItemResponse {
  switch (item.type) {
    case 'single-choice':
      return { choice: item.options.find((option) => option.correct)?.id ?? '' };
    case 'multiple-choice':
      return { choices: item.options.filter((each) => each.correct).map((each) => each.id) };
    case 'ordering':
      return { places: item.entries.map(({ id }, index) => ({ entry: id, place: index + 1 })) };
    case 'matching':
      return { pairs: item.pairs.map(({ id }) => ({ left: id, right: id })) };
    case 'numeric-estimate':
      return { value: item.value };
    case 'short-answer':
      return { text: item.accept[0] ?? '' };
    case 'evidence-rating':
      return { ratings: item.claims.map(({ id, verdict }) => ({ claim: id, verdict })) };
  }
}

export interface KeyLines {
  /** The right answer in words, a line a part. */
  readonly right: readonly string[];
  /** Other texts that are taken for a short answer. */
  readonly also: readonly string[];
  /** What a learner is told for each part of the right answer. */
  readonly feedback: readonly FeedbackLine[];
  /** For items with options: what is told of each wrong one, which names the misconception behind it. */
  readonly wrong: readonly { readonly text: string; readonly feedback: string }[];
}

/** The key in words. */
export function keyLines(item: Item): KeyLines {
  const key = keyOf(item);
  const options =
    item.type === 'single-choice' || item.type === 'multiple-choice' ? item.options : [];
  return {
    right: describeResponse(item, key),
    also: item.type === 'short-answer' ? item.accept.slice(1) : [],
    feedback: scoreItem(item, key).feedback,
    wrong: options
      .filter((option) => !option.correct)
      .map(({ text, feedback }) => ({ text, feedback })),
  };
}
