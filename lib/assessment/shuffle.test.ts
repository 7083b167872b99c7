import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicKey, randomFrom, shuffled, shuffledParts } from './shuffle';

describe('shuffle', () => {
  it('keeps every element, and is steady for a seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const order = shuffled(list, seed);
        expect([...order].sort()).toEqual([...list].sort());
        expect(shuffled(list, seed)).toEqual(order);
      }),
    );
  });

  it('gives every order of three about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffled(['a', 'b', 'c'], `seed ${seed}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('shows parts in an order that the given one has no hand in', () => {
    const parts = ['a', 'b', 'c', 'd'].map((text) => ({ key: publicKey('item', text, text) }));
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(shuffledParts([...parts].reverse(), seed)).toEqual(shuffledParts(parts, seed));
      }),
    );
  });

  it('draws numbers evenly from [0, 1)', () => {
    const random = randomFrom('evenly');
    const numbers = Array.from({ length: 10000 }, random);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});

describe('publicKey', () => {
  it('fits into a field name and an HTML id', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, text) => {
        expect(publicKey('item', id, text)).toMatch(/^k[0-9a-z]{9}$/);
      }),
    );
  });

  it('differs with the item, the part and the text', () => {
    const keys = new Set<string>();
    for (let n = 0; n < 10000; n += 1) {
      keys.add(publicKey(`item-${n}`, 'a', 'text'));
      keys.add(publicKey('item', `a-${n}`, 'text'));
      keys.add(publicKey('item', 'a', `text ${n}`));
    }
    expect(keys.size).toBe(30000);
  });

  it('does not sort as the parts do', () => {
    const orders = new Set<string>();
    for (let n = 0; n < 200; n += 1) {
      const keys = ['a', 'b', 'c'].map((id) => ({ id, key: publicKey(`item-${n}`, id, 'text') }));
      keys.sort((a, b) => (a.key < b.key ? -1 : 1));
      orders.add(keys.map((each) => each.id).join(''));
    }
    expect(orders.size).toBe(6);
  });

  it('stays what it was: pages that were opened yesterday still send these', () => {
    expect(publicKey('nk-sample', 'part', 'A text')).toBe('krwjph0203');
  });
});
