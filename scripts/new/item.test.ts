import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseItem } from '@/lib/assessment/registry';
import { itemTypes } from '@/lib/assessment/types';
import { itemSkeleton } from '@/scripts/new/item';

const filled: Readonly<Record<string, string>> = {
  'the right number': '20',
  'the least that can be entered': '0',
  'the most that can be entered': '100',
  'supports, contradicts or leaves-open': 'supports',
  'id of a fact': 'a-fact',
  'id of an objective in module.yaml': 'an-objective',
};

describe('itemSkeleton', () => {
  it.each(itemTypes)('%s is an item once it is filled in', (type) => {
    const skeleton = itemSkeleton('an-item', type);
    expect(parseItem(parse(skeleton)[0]).ok).toBe(false);
    let n = 0;
    const text = skeleton.replace(/\(FILL IN ([^()]*)\)/g, (_, what: string) => {
      n += 1;
      return filled[what] ?? `text ${n}`;
    });
    const parsed = parseItem(parse(text)[0]);
    expect(parsed).toMatchObject({ ok: true, item: { id: 'an-item', type } });
  });
});
