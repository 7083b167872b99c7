/**
 * What an item is, to everybody who handles one.
 *
 * An item type is one thing in three places: its schema, public view and score in `lib/assessment/<type>.ts`, its view
 * in `components/quiz/<type>.tsx`, and one line in each registry, which the compiler checks for completeness.
 * Nothing here or in the type files reads a clock, a random source or a database.
 */
import type { z } from 'zod';

export const itemTypes = [
  'single-choice',
  'multiple-choice',
  'ordering',
  'matching',
  'numeric-estimate',
  'short-answer',
  'evidence-rating',
] as const;
export type ItemType = (typeof itemTypes)[number];

/** What every item has, whatever its type. */
export interface ItemBase {
  readonly id: string;
  readonly type: ItemType;
  /** Id of an objective in the module's module.yaml. */
  readonly objective: string;
  readonly difficulty: 1 | 2 | 3;
  readonly askConfidence: boolean;
  readonly stem: string;
  /** Shown after answering only. */
  readonly explanation: string;
  /** Fact ids; shown after answering only. */
  readonly citations: readonly string[];
}

/** What every view has: all that a browser may see of an item before it is answered. The page adds the item version. */
export type ViewBase = Pick<ItemBase, 'id' | 'type' | 'stem' | 'difficulty' | 'askConfidence'>;

/** A part of an item that can be chosen or placed, under its public key (see `publicKey`). */
export interface ViewPart {
  readonly key: string;
  readonly text: string;
}

/**
 * How one response did. 'Not answered' is its own kind, so that it can't be taken for 'wrong'.
 * `earned` and `total` are marks, 0 ≤ earned ≤ total; today every item's total is 1.
 */
export type Score =
  | { readonly kind: 'scored'; readonly earned: number; readonly total: number }
  | { readonly kind: 'unanswered' };

/** One line of feedback on one part of a response, for the answer that was given. */
export interface FeedbackLine {
  /** The part that was answered (an option's text, a pair's left side …), or null for the whole. */
  readonly about: string | null;
  /** What the learner answered there, in words; null where nothing was chosen. */
  readonly answered: string | null;
  readonly verdict: 'right' | 'partly' | 'wrong';
  readonly text: string;
  /** The right answer there, in words, where it differs from what was answered. */
  readonly rightAnswer: string | null;
  /** True where the line, or its text, would tell the right answer even without `rightAnswer` (see `withoutKey`). */
  readonly tellsKey?: true;
}

export interface Scored<Response> {
  readonly response: Response | null;
  readonly score: Score;
  readonly feedback: readonly FeedbackLine[];
}

/** A form's fields, as they came: every value of every name. */
export type FormFields = Readonly<Record<string, readonly string[]>>;

/**
 * The whole of an item type. `Item` is the parsed item, `View` all that a browser may see before answering,
 * `Response` what a learner answered, in terms of the item's own ids (never of positions or public keys).
 */
export interface ItemTypeDefinition<Item extends ItemBase, View, Response> {
  readonly type: Item['type'];
  /** Parses what stands in questions.yaml; reports every problem with its path. */
  readonly schema: z.ZodType<Item>;
  /**
   * All that a component gets. Options come in an order that depends only on `seed` and the item's id, never on the
   * key, under public keys from which the author's ids can't be read.
   */
  publicView(item: Item, seed: string): View;
  /**
   * Reads a response out of a posted form. Field names begin with `prefix` (see `lib/assessment/fields.ts`). Nothing chosen → null;
   * keys that are unknown or doubled are dropped, not thrown.
   */
  readResponse(item: Item, fields: FormFields, prefix: string): Response | null;
  /** The form fields that would give this response, so that a page can be filled in again. */
  writeResponse(item: Item, response: Response, prefix: string): FormFields;
  /** Parses a response that was stored as JSON. */
  readonly responseSchema: z.ZodType<Response>;
  score(item: Item, response: Response | null): Scored<Response>;
  /** The response in words, for an attempt's page. */
  describe(item: Item, response: Response): readonly string[];
}
