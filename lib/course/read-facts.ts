/** content/facts/<topic>.yaml: facts, their sources and mechanisms. */
import { z } from 'zod';
import { isoDate, isoDay } from '@/lib/course/dates';
import type { Located } from '@/lib/course/problem';
import { error } from '@/lib/course/problem';
import type { Fact, Mechanism, Problem, Source } from '@/lib/course/types';
import { parseYaml, readYaml } from '@/lib/course/yaml-file';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  message: 'expected small letters, digits and single hyphens (kebab-case)',
});
export const text = z.string().trim().min(1, { message: 'is empty' });
const sourceIds = z.array(id).min(1, { message: 'cites no source' });

const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  authors: z.array(text).default([]),
  date: isoDate,
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, { message: 'expected an address with http:// or https://' }),
  kind: z.enum([
    'news',
    'research',
    'ngo-report',
    'talk',
    'law',
    'dataset',
    'government',
    'company',
    'book',
    'encyclopedia',
  ]),
  seen: z.enum(['full', 'excerpt', 'secondhand']),
  note: text.nullish(),
});

const fact = z.strictObject({
  id,
  claim: text,
  sources: sourceIds,
  confidence: z.enum(['high', 'medium', 'low']),
  caveat: text.nullish(),
  checked: isoDay.nullish(),
});

const mechanism = z.strictObject({ id, system: text, how: text, sources: sourceIds });

const factFile = z.strictObject({
  topic: id,
  sources: z.array(source).default([]),
  facts: z.array(fact).default([]),
  mechanisms: z.array(mechanism).default([]),
  // Material for authors, which no page shows: only its outline is held to.
  misconceptions: z.array(z.looseObject({ wrong: text, right: text })).nullish(),
  disputes: z
    .array(z.looseObject({ question: text, positions: z.array(z.unknown()).min(2) }))
    .nullish(),
});

export interface FactFile {
  readonly topic: string;
  readonly sources: readonly Located<Source>[];
  readonly facts: readonly Located<Fact>[];
  readonly mechanisms: readonly Located<Mechanism>[];
  /** Source ids that only misconceptions and disputes name, for the check that they exist. */
  readonly asides: readonly Located<string>[];
}

/** Reads one file of facts. `name` is the file's name without `.yaml`, which its topic must equal. */
export function readFacts(
  file: string,
  name: string,
  content: string,
): { facts: FactFile | null; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  if (problems.length > 0) return { facts: null, problems };
  const parsed = parseYaml(yaml, factFile);
  if (parsed.value === null) return { facts: null, problems: parsed.problems };
  const { topic } = parsed.value;
  if (topic !== name) {
    problems.push(
      error(
        'wrong-topic',
        yaml.at(['topic']),
        `The topic '${topic}' is not the file's name`,
        `Write 'topic: ${name}'`,
      ),
    );
  }
  const asides = (['misconceptions', 'disputes'] as const).flatMap((list) =>
    (parsed.value?.[list] ?? []).flatMap((aside, i) =>
      (Array.isArray(aside.sources) ? aside.sources : []).map((value, j) => ({
        value: String(value),
        at: yaml.at([list, i, 'sources', j]),
      })),
    ),
  );
  return {
    problems,
    facts: {
      topic,
      asides,
      sources: parsed.value.sources.map((s, i) => ({
        value: { ...s, topic, note: s.note ?? null },
        at: yaml.at(['sources', i]),
      })),
      facts: parsed.value.facts.map((f, i) => ({
        value: { ...f, topic, caveat: f.caveat ?? null, checked: f.checked ?? null },
        at: yaml.at(['facts', i]),
      })),
      mechanisms: parsed.value.mechanisms.map((m, i) => ({
        value: { ...m, topic },
        at: yaml.at(['mechanisms', i]),
      })),
    },
  };
}
