/** Drawing a module test from an item bank. */
import { byCodeUnits, shuffled } from './shuffle';
import type { ItemBase } from './types';

type Drawable = Pick<ItemBase, 'id' | 'objective' | 'difficulty'>;

/**
 * Draws `count` distinct items, or all if the bank has fewer; the order in which they are drawn is the test's.
 * Objectives take turns in seeded order, so that no two differ by more than one item while both have some left. Within an
 * objective, items that are not in `seen` (ids from earlier draws) come first, then those of the difficulty that the test
 * has least of. The same bank, in whatever order, with the same seed and `seen` gives the same test.
 */
export function drawTest<T extends Drawable>(
  items: readonly T[],
  count: number,
  seed: string,
  seen: ReadonlySet<string> = new Set(),
): readonly T[] {
  const bank = [...new Map(items.map((item) => [item.id, item])).values()];
  const left = shuffled(
    bank.sort((a, b) => byCodeUnits(a.id, b.id)),
    `${seed}/items`,
  );
  const names = [...new Set(left.map((item) => item.objective))].sort();
  const objectives = shuffled(names, `${seed}/objectives`);
  const drawn: T[] = [];
  const timesDrawn = new Map<number, number>();

  const rank = (item: T): number =>
    (seen.has(item.id) ? bank.length : 0) + (timesDrawn.get(item.difficulty) ?? 0);

  while (left.length > 0 && drawn.length < count) {
    for (const objective of objectives) {
      if (drawn.length >= count) break;
      // The sort is stable, so that what ranks alike stays in seeded order.
      const candidates = left.filter((item) => item.objective === objective);
      const [next] = candidates.sort((a, b) => rank(a) - rank(b));
      if (next === undefined) continue;
      left.splice(left.indexOf(next), 1);
      drawn.push(next);
      timesDrawn.set(next.difficulty, (timesDrawn.get(next.difficulty) ?? 0) + 1);
    }
  }
  return drawn;
}
