/** content/<locale>/<module>/questions.yaml: a module's item bank. What an item is, is `lib/assessment`'s to say. */
import { type Item, parseItem } from '@/lib/assessment/registry';
import type { Located } from '@/lib/course/problem';
import { error } from '@/lib/course/problem';
import type { Problem } from '@/lib/course/types';
import { readYaml, type YamlFile } from '@/lib/course/yaml-file';

export interface ItemBank {
  readonly file: string;
  readonly items: readonly Located<Item>[];
  /** Every id that stands in the file, also of items that couldn't be read: a check of one is not also unknown. */
  readonly ids: readonly Located<string>[];
  /** False if an item couldn't be read: what the bank lacks can't be said then. */
  readonly whole: boolean;
}

/** Reads a bank. Items with problems are left out of it and said. */
export function readItems(file: string, content: string): { bank: ItemBank; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  const empty = { file, items: [], ids: [], whole: false };
  if (problems.length > 0) return { bank: empty, problems };
  const entries = entriesOf(yaml);
  if (entries === null) {
    const wrong = error(
      'bad-field',
      { file, line: 1 },
      "The file holds no list 'items'",
      "Write 'items:' and the items under it",
    );
    return { bank: empty, problems: [wrong] };
  }
  const items: Located<Item>[] = [];
  const ids: Located<string>[] = [];
  entries.forEach((entry, i) => {
    const at = yaml.at(['items', i]);
    const name = idOf(entry);
    if (name !== null) ids.push({ value: name, at });
    const parsed = parseItem(entry);
    if (parsed.ok) items.push({ value: parsed.item, at });
    else {
      for (const issue of parsed.issues) {
        problems.push(
          error(
            'bad-item',
            yaml.at(['items', i, ...issue.path]),
            `${[`Item '${name ?? i + 1}'`, issue.path.join('.')].filter(Boolean).join(', ')}: ${issue.message}`,
            'See the form of its type in CONTRIBUTING.md',
          ),
        );
      }
    }
  });
  return { bank: { file, items, ids, whole: items.length === entries.length }, problems };
}

function entriesOf(yaml: YamlFile): readonly unknown[] | null {
  if (typeof yaml.data !== 'object' || yaml.data === null || !('items' in yaml.data)) return null;
  const { items } = yaml.data;
  if (items === null) return [];
  return Array.isArray(items) ? items : null;
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' ? entry.id : null;
}
