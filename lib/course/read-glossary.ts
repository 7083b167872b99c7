/** content/glossary.yaml: the terms that `<Term id>` and the glossary page show. */
import { z } from 'zod';
import type { Located } from '@/lib/course/problem';
import { id, text } from '@/lib/course/read-facts';
import type { GlossaryTerm, Problem } from '@/lib/course/types';
import { parseYaml, readYaml } from '@/lib/course/yaml-file';

const glossaryFile = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id,
        term: text,
        short: text,
        long: text.nullish(),
        see: z.array(id).default([]),
        citations: z.array(id).default([]),
      }),
    )
    .nullish(),
});

/** Reads the glossary. */
export function readGlossary(
  file: string,
  content: string,
): { terms: Located<GlossaryTerm>[]; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, content);
  if (problems.length > 0) return { terms: [], problems };
  const parsed = parseYaml(yaml, glossaryFile);
  const terms = (parsed.value?.terms ?? []).map((t, i) => ({
    value: { ...t, long: t.long ?? null },
    at: yaml.at(['terms', i]),
  }));
  return { terms, problems: parsed.problems };
}
