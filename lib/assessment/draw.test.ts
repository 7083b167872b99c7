import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTest } from './draw';

interface Drawn {
  readonly id: string;
  readonly objective: string;
  readonly difficulty: 1 | 2 | 3;
}

/** Six objectives with six items each, two of each difficulty. */
const bank: readonly Drawn[] = Array.from({ length: 36 }, (_, n) => ({
  id: `item-${n}`,
  objective: `objective-${n % 6}`,
  difficulty: ([1, 2, 3] as const)[Math.floor(n / 6) % 3] ?? 1,
}));

function counts(items: readonly Drawn[], of: (item: Drawn) => unknown): number[] {
  const map = new Map<unknown, number>();
  for (const item of items) map.set(of(item), (map.get(of(item)) ?? 0) + 1);
  return [...map.values()];
}

const anyBank = fc.uniqueArray(
  fc.record({
    id: fc.string(),
    objective: fc.constantFrom('a', 'b', 'c', 'd'),
    difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
  { selector: (item) => item.id, maxLength: 40 },
);

describe('drawTest', () => {
  it('draws distinct items, as many as asked for or as there are', () => {
    fc.assert(
      fc.property(anyBank, fc.integer({ min: -1, max: 50 }), fc.string(), (items, count, seed) => {
        const drawn = drawTest(items, count, seed);
        expect(drawn).toHaveLength(Math.max(0, Math.min(count, items.length)));
        expect(new Set(drawn.map((item) => item.id)).size).toBe(drawn.length);
        expect(drawTest([...items].reverse(), count, seed)).toEqual(drawn);
      }),
    );
  });

  it('lets objectives take turns', () => {
    fc.assert(
      fc.property(anyBank, fc.integer({ min: 1, max: 30 }), fc.string(), (items, count, seed) => {
        const drawn = drawTest(items, count, seed);
        const share = (objective: string, of: readonly Drawn[]) =>
          of.filter((item) => item.objective === objective).length;
        for (const one of ['a', 'b', 'c', 'd']) {
          for (const other of ['a', 'b', 'c', 'd']) {
            // An objective falls behind only once all of its items are drawn.
            if (share(one, drawn) === share(one, items)) continue;
            expect(share(other, drawn)).toBeLessThanOrEqual(share(one, drawn) + 1);
          }
        }
      }),
    );
  });

  it('spreads over difficulties', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawTest(bank, 12, `${seed}`);
      expect(counts(drawn, (item) => item.objective)).toEqual([2, 2, 2, 2, 2, 2]);
      expect(counts(drawn, (item) => item.difficulty)).toEqual([4, 4, 4]);
    }
  });

  it('draws another test for another seed', () => {
    const tests = Array.from({ length: 100 }, (_, seed) => drawTest(bank, 10, `seed-${seed}`));
    expect(new Set(tests.map((test) => test.map((item) => item.id).join())).size).toBe(100);
    const drawnEver = new Set(tests.flat().map((item) => item.id));
    expect(drawnEver.size).toBe(bank.length);
  });

  it('prefers what was not seen, and repeats only where an objective is used up', () => {
    const first = drawTest(bank, 12, 'first');
    const seen = new Set(first.map((item) => item.id));
    const second = drawTest(bank, 12, 'second', seen);
    expect(second.filter((item) => seen.has(item.id))).toEqual([]);
    const most = new Set(bank.filter((item) => item.objective !== 'objective-0').map((i) => i.id));
    const third = drawTest(bank, 6, 'third', most);
    expect(counts(third, (item) => item.objective)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
