/** Answers that a class might give: right ones out of the item's key, wrong ones of which one tempts more than the others. */
import {
  type Item,
  type ItemResponse,
  isCorrect,
  parseStoredResponse,
  scoreItem,
} from '@/lib/assessment/registry';
import { versionId } from '@/lib/assessment/versions';

/** Uniform in [0, 1). */
export type Chance = () => number;

interface Known {
  /** JSON, as it is stored. */
  readonly response: string;
  readonly earned: number;
  readonly total: number;
}

export interface Pool {
  readonly item: Item;
  readonly version: string;
  readonly right: Known;
  /** The tempting one first; never empty. */
  readonly wrong: readonly [Known, ...Known[]];
}

/** Share of the wrong answers that fall for the tempting one. */
const TEMPTED = 0.6;

/** Everything that may be answered to an item. Throws where its key does not earn all of its marks. */
export function poolOf(item: Item): Pool {
  const known = (response: ItemResponse): Known | null => {
    const parsed = parseStoredResponse(item, JSON.stringify(response));
    const { score } = scoreItem(item, parsed);
    if (parsed === null || score.kind === 'unanswered') return null;
    return { response: JSON.stringify(parsed), earned: score.earned, total: score.total };
  };
  const right = known(rightAnswer(item));
  const [tempting, ...others] = wrongAnswers(item)
    .map(known)
    .filter((each): each is Known => each !== null && each.earned < each.total);
  if (!right || !isCorrect({ kind: 'scored', ...right }) || !tempting) {
    throw new Error(`Item ${item.id} has no right and wrong answer to seed with.`);
  }
  return { item, version: versionId(item), right, wrong: [tempting, ...others] };
}

/** An answer of somebody who knows this much (0 to 1); harder items are answered right less often. */
export function answerOf(pool: Pool, knows: number, chance: Chance): Known {
  const likely = Math.min(0.97, Math.max(0.05, knows - 0.14 * (pool.item.difficulty - 2)));
  if (chance() < likely) return pool.right;
  if (chance() < TEMPTED) return pool.wrong[0];
  return pool.wrong[Math.floor(chance() * pool.wrong.length)] ?? pool.wrong[0];
}

function rightAnswer(item: Item): ItemResponse {
  switch (item.type) {
    case 'single-choice':
      return { choice: item.options.find((each) => each.correct)?.id ?? '' };
    case 'multiple-choice':
      return { choices: item.options.filter((each) => each.correct).map((each) => each.id) };
    case 'ordering':
      return placed(item.entries.map((each) => each.id));
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

function wrongAnswers(item: Item): ItemResponse[] {
  switch (item.type) {
    case 'single-choice':
      return item.options.filter((each) => !each.correct).map((each) => ({ choice: each.id }));
    case 'multiple-choice': {
      const right = item.options.filter((each) => each.correct).map((each) => each.id);
      const wrong = item.options.filter((each) => !each.correct).map((each) => each.id);
      return [
        { choices: [...right, ...wrong.slice(0, 1)] },
        { choices: [...right.slice(1), ...wrong.slice(0, 1)] },
        { choices: wrong },
      ];
    }
    case 'ordering': {
      const ids = item.entries.map((each) => each.id);
      const [first = '', second = '', ...rest] = ids;
      return [placed([second, first, ...rest]), placed([...ids].reverse())];
    }
    case 'matching': {
      const turned = item.pairs.map(({ id }, index) => ({
        left: id,
        right: item.pairs[(index + 1) % item.pairs.length]?.id ?? id,
      }));
      const [a, b, ...rest] = item.pairs;
      const swapped = [
        { left: a?.id ?? '', right: b?.id ?? '' },
        { left: b?.id ?? '', right: a?.id ?? '' },
        ...rest.map(({ id }) => ({ left: id, right: id })),
      ];
      return [{ pairs: swapped }, { pairs: turned }];
    }
    case 'numeric-estimate':
      return [0.4, 1.9, 0.1]
        .map((factor) => Math.round(item.value * factor * 100) / 100)
        .map((value) => ({ value: Math.min(item.max, Math.max(item.min, value)) }))
        .concat([{ value: item.min }, { value: item.max }]);
    case 'short-answer':
      return [
        ...item.near.flatMap((each) => each.match.slice(0, 1)).map((text) => ({ text })),
        { text: 'I am not sure' },
      ];
    case 'evidence-rating': {
      const verdicts = ['supports', 'contradicts', 'leaves-open'] as const;
      const turned = (by: number, only: number | null) => ({
        ratings: item.claims.map(({ id, verdict }, index) => ({
          claim: id,
          verdict:
            only === null || only === index
              ? (verdicts[(verdicts.indexOf(verdict) + by) % verdicts.length] ?? verdict)
              : verdict,
        })),
      });
      return [turned(1, 0), turned(2, null), turned(1, null)];
    }
  }
}

function placed(ids: readonly string[]) {
  return { places: ids.map((entry, index) => ({ entry, place: index + 1 })) };
}
