/**
 * The text filter: combinations of which every part has to stand in the message. And the testers' way to find one that
 * nobody has published. Mechanism: `wechat-keyword-combination` of content/facts/platform-censorship.yaml.
 */
import { drawInt, drawShuffled, type RngState } from '@/lib/labs/prng';
import {
  type Pair,
  type PhraseId,
  pieceIds,
  type Rule,
  sentenceIds,
} from '@/lib/labs/two-accounts-one-chat/state';

/** What can be found in a sentence as a piece of text. Words that hold other words give two. */
const holds: Readonly<Record<(typeof sentenceIds)[number], readonly string[]>> = {
  virus: ['coronavirus', 'virus'],
  spread: ['person-to-person'],
  doctor: ['li-wenliang'],
  hospital: ['hospital'],
  confirmed: ['confirmed'],
};

const isSentence = (id: PhraseId): id is (typeof sentenceIds)[number] =>
  sentenceIds.some((known) => known === id);

/** The pieces of text in a message that rules may ask for. */
export function partsIn(phrases: readonly PhraseId[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((id) => (isSentence(id) ? holds[id] : [id])));
}

/** Two rules that testers found on WeChat in early 2020, in translation. */
export const foundRules: readonly Rule[] = [
  { id: 'doctor', parts: ['coronavirus', 'person-to-person', 'li-wenliang'] },
  { id: 'hospital', parts: ['hospital', 'virus', 'confirmed', 'person-to-person'] },
];

/** Whether accounts registered so are filtered: where the number was registered counts, not where one lives. */
export const isFiltered = (pair: Pair): boolean => pair !== 'abroad';

/** The first rule whose every part stands in the message; null if none fires or the accounts aren't filtered. */
export function firedBy(
  rules: readonly Rule[],
  phrases: readonly PhraseId[],
  pair: Pair,
): string | null {
  if (!isFiltered(pair)) return null;
  const there = partsIn(phrases);
  return rules.find((rule) => rule.parts.every((part) => there.has(part)))?.id ?? null;
}

/** A rule of three parts, drawn so that neither half of the article holds all of them. */
export function drawRule(rng: RngState): { readonly rng: RngState; readonly rule: Rule } {
  const half = pieceIds.length / 2;
  const first = drawShuffled(rng, pieceIds.slice(0, half));
  const second = drawShuffled(first.rng, pieceIds.slice(half));
  const many = drawInt(second.rng, 1, 2);
  const parts = [...first.value.slice(0, many.value), ...second.value.slice(0, 3 - many.value)];
  return {
    rng: many.rng,
    rule: { id: 'hidden', parts: pieceIds.filter((id) => parts.includes(id)) },
  };
}

/** A part in a text of letters: where it begins, and how many letters it has. */
export interface Part {
  readonly at: number;
  readonly length: number;
}

/**
 * How many messages the testers' way takes to find the parts of a rule in a text of `length` letters: cut from the front
 * by halves to the last place at which the rest still fires, lengthen what begins there letter by letter until it fires
 * with what follows, keep it, and go on until the kept parts fire by themselves. Parts must not overlap.
 */
export function testersMethod(
  length: number,
  parts: readonly Part[],
): { readonly found: readonly Part[]; readonly messages: number } {
  let messages = 0;
  const found: Part[] = [];
  /** Whether what was kept, a piece from `start` to `end`, and the text from `rest` on fire together. */
  const fires = (start: number, end: number, rest: number): boolean => {
    messages += 1;
    return parts.every(
      (part) =>
        found.some((kept) => kept.at === part.at && kept.length === part.length) ||
        (part.at >= start && part.at + part.length <= end) ||
        part.at >= rest,
    );
  };
  let from = 0;
  while (from < length && !fires(0, 0, length)) {
    let low = from;
    let high = length;
    // The last place at which the rest still fires lies in [low, high).
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fires(0, 0, middle)) low = middle;
      else high = middle;
    }
    let end = low + 1;
    while (end < length && !fires(low, end, low + 1)) end += 1;
    found.push({ at: low, length: end - low });
    from = low + 1;
  }
  return { found, messages };
}
