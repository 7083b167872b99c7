import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { keyLines, keyOf } from './key';
import { isCorrect, type Item, parseItem, scoreItem } from './registry';
import { itemTypes } from './types';

const folder = join(process.cwd(), 'content/en');
const items: Item[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('questions.yaml'))
  .flatMap(
    (file) => (parse(readFileSync(join(folder, file), 'utf8')) as { items: unknown[] }).items,
  )
  .flatMap((entry) => {
    const parsed = parseItem(entry);
    return parsed.ok ? [parsed.item] : [];
  });

it('earns every mark of every item of the course, of each type', () => {
  expect(new Set(items.map((item) => item.type))).toEqual(new Set(itemTypes));
  for (const item of items) {
    expect(isCorrect(scoreItem(item, keyOf(item)).score), item.id).toBe(true);
    expect(keyLines(item).right.length, item.id).toBeGreaterThan(0);
  }
});
