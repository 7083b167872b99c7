/**
 * Ordering: three to six entries are put into their right order.
 *
 * Without JavaScript each entry has a field for its place, so places can be doubled or left out. The rule: the response
 * keeps the places as they were given; entries without one stand behind all others; entries that share a place,
 * or have none, are in no order. Marks: the share of neighbouring pairs of the right order whose first
 * stands truly before its second — so giving every entry the same place earns nothing.
 */
import { z } from 'zod';
import { fieldName, fieldValue, toFields } from './fields';
import {
  baseShape,
  baseView,
  evenIfBroken,
  kebabId,
  listOf,
  optionText,
  plainText,
  reportTwinParts,
} from './schema';
import { byCodeUnits, publicKey, shuffledParts } from './shuffle';
import type { ItemBase, ItemTypeDefinition, ViewBase, ViewPart } from './types';

interface Entry {
  readonly id: string;
  readonly text: string;
}

export interface OrderingItem extends ItemBase {
  readonly type: 'ordering';
  /** In the right order. */
  readonly entries: readonly Entry[];
  /** What the first and the last place are called, e.g. earliest and latest. */
  readonly ends: readonly [string, string];
  readonly feedback: { readonly correct: string; readonly partly: string; readonly wrong: string };
}

export interface OrderingView extends ViewBase {
  readonly type: 'ordering';
  readonly entries: readonly ViewPart[];
  readonly ends: readonly [string, string];
}

export interface OrderingResponse {
  /** The entries that were given a place (from 1), by place and then by id; places may be doubled or missing. */
  readonly places: readonly { readonly entry: string; readonly place: number }[];
}

const schema = z.strictObject({
  ...baseShape('ordering'),
  entries: listOf(z.strictObject({ id: kebabId, text: optionText }), 3, 6, 'entries').superRefine(
    (entries, context) => reportTwinParts(context, entries),
    evenIfBroken,
  ),
  ends: z.tuple([plainText, plainText]),
  feedback: z.strictObject({ correct: plainText, partly: plainText, wrong: plainText }),
});

function entryKey(item: OrderingItem, entry: Entry): string {
  return publicKey(item.id, entry.id, entry.text);
}

/** The entry's place in a response; behind all others where it was given none. */
function placeOf(response: OrderingResponse, entry: Entry): number {
  return response.places.find((each) => each.entry === entry.id)?.place ?? Number.POSITIVE_INFINITY;
}

/** The response in words, a line an entry: `1. first`, `1. first as well`, `– not placed`. */
function inWords(item: OrderingItem, response: OrderingResponse): readonly string[] {
  return item.entries
    .map((entry) => ({ entry, place: placeOf(response, entry) }))
    .sort((a, b) => (a.place === b.place ? byCodeUnits(a.entry.id, b.entry.id) : a.place - b.place))
    .map(({ entry, place }) => `${Number.isFinite(place) ? `${place}.` : '–'} ${entry.text}`);
}

export const ordering: ItemTypeDefinition<OrderingItem, OrderingView, OrderingResponse> = {
  type: 'ordering',
  schema,

  publicView(item, seed) {
    const parts = item.entries.map((entry) => ({ key: entryKey(item, entry), text: entry.text }));
    const isSolution = (shown: readonly ViewPart[]) =>
      shown.every((part, index) => part.key === parts[index]?.key);
    let entries = shuffledParts(parts, `${seed}/${item.id}/entries`);
    // A shuffle that happens to be the solution gives it away: whoever leaves everything as it is would be right.
    // It ends: three entries or more have at least five other orders.
    for (let again = 1; isSolution(entries); again += 1) {
      entries = shuffledParts(parts, `${seed}/${item.id}/entries/${again}`);
    }
    return { ...baseView(item), entries, ends: item.ends };
  },

  readResponse(item, fields, prefix) {
    const places = item.entries.flatMap((entry) => {
      const value = fieldValue(fields, fieldName.position(prefix, entryKey(item, entry)));
      if (value === null || !/^[0-9]{1,2}$/.test(value)) return [];
      const place = Number(value);
      return place >= 1 && place <= item.entries.length ? [{ entry: entry.id, place }] : [];
    });
    // Not in the item's order: that is the key, and a sitting's responses are sent back to the page.
    places.sort((a, b) => a.place - b.place || byCodeUnits(a.entry, b.entry));
    return places.length === 0 ? null : { places };
  },

  writeResponse(item, response, prefix) {
    return toFields(
      item.entries.flatMap((entry) => {
        const place = placeOf(response, entry);
        if (!Number.isFinite(place)) return [];
        return [[fieldName.position(prefix, entryKey(item, entry)), String(place)] as const];
      }),
    );
  },

  responseSchema: z.object({
    places: z.array(z.object({ entry: z.string(), place: z.int().min(1).max(6) })).min(1),
  }),

  score(item, response) {
    if (response === null || response.places.length === 0) {
      return { response: null, score: { kind: 'unanswered' }, feedback: [] };
    }
    const places = item.entries.map((entry) => placeOf(response, entry));
    const pairs = places.slice(1).map((place, index) => (places[index] ?? 0) < place);
    const earned = pairs.filter((inOrder) => inOrder).length / pairs.length;
    const verdict = earned === 1 ? 'right' : earned > 0 ? 'partly' : 'wrong';
    const rightOrder = item.entries.map((entry, index) => `${index + 1}. ${entry.text}`);
    return {
      response,
      score: { kind: 'scored', earned, total: 1 },
      feedback: [
        {
          about: null,
          answered: inWords(item, response).join(' · '),
          verdict,
          text: item.feedback[verdict === 'right' ? 'correct' : verdict],
          rightAnswer: verdict === 'right' ? null : rightOrder.join(' · '),
        },
      ],
    };
  },

  describe: inWords,
};
