/**
 * All item types at once: what the rest of the program uses. Server only — a browser gets an `ItemView` and the
 * feedback on what it answered, never this module.
 */
import type { z } from 'zod';
import {
  type EvidenceRatingItem,
  type EvidenceRatingResponse,
  type EvidenceRatingView,
  evidenceRating,
} from './evidence-rating';
import { type MatchingItem, type MatchingResponse, type MatchingView, matching } from './matching';
import {
  type MultipleChoiceItem,
  type MultipleChoiceResponse,
  type MultipleChoiceView,
  multipleChoice,
} from './multiple-choice';
import {
  type NumericEstimateItem,
  type NumericEstimateResponse,
  type NumericEstimateView,
  numericEstimate,
} from './numeric-estimate';
import { type OrderingItem, type OrderingResponse, type OrderingView, ordering } from './ordering';
import {
  type ShortAnswerItem,
  type ShortAnswerResponse,
  type ShortAnswerView,
  shortAnswer,
} from './short-answer';
import {
  type SingleChoiceItem,
  type SingleChoiceResponse,
  type SingleChoiceView,
  singleChoice,
} from './single-choice';
import {
  type FeedbackLine,
  type FormFields,
  type ItemType,
  type ItemTypeDefinition,
  itemTypes,
  type Score,
  type Scored,
} from './types';

export type Item =
  | SingleChoiceItem
  | MultipleChoiceItem
  | OrderingItem
  | MatchingItem
  | NumericEstimateItem
  | ShortAnswerItem
  | EvidenceRatingItem;

/** What a browser may see of an item before it is answered; told apart by `type`. */
export type ItemView =
  | SingleChoiceView
  | MultipleChoiceView
  | OrderingView
  | MatchingView
  | NumericEstimateView
  | ShortAnswerView
  | EvidenceRatingView;

interface Responses {
  readonly 'single-choice': SingleChoiceResponse;
  readonly 'multiple-choice': MultipleChoiceResponse;
  readonly ordering: OrderingResponse;
  readonly matching: MatchingResponse;
  readonly 'numeric-estimate': NumericEstimateResponse;
  readonly 'short-answer': ShortAnswerResponse;
  readonly 'evidence-rating': EvidenceRatingResponse;
}

/** What a learner answered. It carries no type of its own: it is read together with its item only. */
export type ItemResponse = Responses[ItemType];

type Definition<T extends ItemType> = ItemTypeDefinition<
  Extract<Item, { readonly type: T }>,
  Extract<ItemView, { readonly type: T }>,
  Responses[T]
>;

/** A type that is missing here, or stands under another's name, doesn't compile. */
const registry = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  ordering,
  matching,
  'numeric-estimate': numericEstimate,
  'short-answer': shortAnswer,
  'evidence-rating': evidenceRating,
} satisfies { readonly [T in ItemType]: Definition<T> };

/** An item goes to the definition of its own type only, which the compiler can't follow through a union. */
function definitionOf(item: Item): ItemTypeDefinition<Item, ItemView, ItemResponse> {
  return registry[item.type];
}

/** A problem of an item; `path` leads from the item to what is wrong, e.g. `['options', 2, 'text']`. */
export interface ItemIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type ParsedItem =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly issues: readonly ItemIssue[] };

/** Checks one entry of a questions.yaml, as YAML gave it, and reports every problem. Never throws. */
export function parseItem(value: unknown): ParsedItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [{ path: [], message: 'must be an item with fields' }] };
  }
  const given = 'type' in value ? value.type : undefined;
  const type = itemTypes.find((each) => each === given);
  if (type === undefined) {
    const message = `must be one of ${itemTypes.join(', ')}`;
    return { ok: false, issues: [{ path: ['type'], message }] };
  }
  const schema: z.ZodType<Item> = registry[type].schema;
  const result = schema.safeParse(value, { error: wording });
  if (result.success) return { ok: true, item: result.data };
  return { ok: false, issues: result.error.issues.flatMap(toIssues) };
}

/** Says the commonest problems in an author's words; the schemas' own messages and zod's stand for the rest. */
function wording(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.input === undefined) return 'is missing';
  if (issue.expected === 'string' && typeof issue.input !== 'object') {
    return 'must be text: put it in quotes';
  }
  return undefined;
}

function toIssues(issue: z.core.$ZodIssue): readonly ItemIssue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: [...path, key], message: 'is not a field here' }));
}

/** All that a component gets; see `ItemTypeDefinition.publicView`. */
export function publicView(item: Item, seed: string): ItemView {
  return definitionOf(item).publicView(item, seed);
}

/** The response in a posted form; null if nothing was answered. Never throws. */
export function readResponse(item: Item, fields: FormFields, prefix: string): ItemResponse | null {
  return definitionOf(item).readResponse(item, fields, prefix);
}

/** The fields that would give this response. */
export function writeResponse(item: Item, response: ItemResponse, prefix: string): FormFields {
  return definitionOf(item).writeResponse(item, response, prefix);
}

/**
 * A response that was stored as JSON (text, or already parsed), made fit for this item as a form's would be: parts that
 * the item hasn't are dropped. Null if it is no response of this item's type or nothing is left of it.
 */
export function parseStoredResponse(item: Item, json: unknown): ItemResponse | null {
  const definition = definitionOf(item);
  const parsed = definition.responseSchema.safeParse(typeof json === 'string' ? read(json) : json);
  if (!parsed.success) return null;
  return definition.readResponse(item, definition.writeResponse(item, parsed.data, ''), '');
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The score and feedback of a response; a response of null is 'unanswered', with no feedback. */
export function scoreItem(item: Item, response: ItemResponse | null): Scored<ItemResponse> {
  return definitionOf(item).score(item, response);
}

/** The response in words, a line a part. */
export function describeResponse(item: Item, response: ItemResponse): readonly string[] {
  return definitionOf(item).describe(item, response);
}

/** Whether a response earned all its marks. Unanswered is not correct; where that isn't 'wrong', look at `kind`. */
export function isCorrect(score: Score): boolean {
  return score.kind === 'scored' && score.earned >= score.total;
}

/**
 * Feedback for those who may answer again: without right answers, without lines on parts that they left alone,
 * and with an empty text where the text is about the right answer. The item's explanation is the page's to hold back.
 */
export function withoutKey(feedback: readonly FeedbackLine[]): readonly FeedbackLine[] {
  return feedback
    .filter((line) => !(line.tellsKey && line.answered === null))
    .map(({ tellsKey, ...line }) => ({
      ...line,
      text: tellsKey ? '' : line.text,
      rightAnswer: null,
    }));
}
