import { describe, expect, it } from 'vitest';
import { drawChance, drawInt, drawOne, drawShuffled, prng, seedRng } from '@/lib/labs/prng';

describe('the labs’ chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draws = (seed: number) => {
      const rng = prng(seed);
      return Array.from({ length: 20 }, () => rng.next());
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    expect(draws(Number.NaN)).toEqual(draws(0));
  });

  it('stays in [0, 1) and spreads', () => {
    const rng = prng(1);
    const draws = Array.from({ length: 10000 }, () => rng.next());
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(Math.abs(draws.reduce((sum, one) => sum + one, 0) / draws.length - 0.5)).toBeLessThan(
      0.02,
    );
  });

  it('draws whole numbers in their bounds and each of them', () => {
    let rng = seedRng(3);
    const seen = new Set<number>();
    for (let i = 0; i < 200; i += 1) {
      const draw = drawInt(rng, 2, 5);
      rng = draw.rng;
      seen.add(draw.value);
    }
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
    expect(drawInt(rng, 4, 1).value).toBe(4);
  });

  it('knows certainty and impossibility, and an empty list', () => {
    expect(drawChance(seedRng(1), 1).value).toBe(true);
    expect(drawChance(seedRng(1), 0).value).toBe(false);
    expect(drawOne(seedRng(1), []).value).toBeUndefined();
  });

  it('shuffles without losing anything', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = drawShuffled(seedRng(9), list).value;
    expect([...shuffled].sort()).toEqual(list);
    expect(shuffled).not.toEqual(list);
  });
});
