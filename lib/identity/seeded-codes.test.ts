import { expect, it } from 'vitest';
import { CLEAR } from './random';
import { newSeed, seededCode } from './seeded-codes';

it('gives each learner a code of their own, the same for the same seed', () => {
  const [seed, other] = [newSeed(), newSeed()];
  const ids = Array.from({ length: 500 }, (_, n) => `learner-${n}`);
  const codes = ids.map((id) => seededCode(seed, id));
  expect(new Set([...codes, ...ids.map((id) => seededCode(other, id))]).size).toBe(1000);
  expect(ids.map((id) => seededCode(seed, id))).toEqual(codes);
  for (const code of codes) expect(code).toMatch(new RegExp(`^([${CLEAR}]{5}-?){3}$`));
});

it('favours no letter', () => {
  const counts = new Map<string, number>();
  const codes = Array.from({ length: 2000 }, (_, n) => seededCode('a seed', String(n)));
  for (const letter of codes.join('').replaceAll('-', '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const mean = (2000 * 15) / CLEAR.length;
  expect(counts.size).toBe(CLEAR.length);
  // Five standard deviations: the seed is fixed, so this never changes its mind.
  for (const n of counts.values()) expect(Math.abs(n - mean)).toBeLessThan(5 * Math.sqrt(mean));
});
