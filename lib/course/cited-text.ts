/**
 * Texts that hold citation marks, `[@fact-id]`. Pure, and small enough for the app: the pages split the texts of labs
 * with it, the compiler those of lessons.
 */
const mark = /\s*\[@([^\]\s][^\]]*)\]/g;

export type TextPart = { readonly text: string } | { readonly cite: string };

/**
 * The text and its marks in order. The blank before a mark becomes a narrow no-break space, so that a mark never begins a
 * line by itself.
 */
export function splitCitations(value: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of value.matchAll(mark)) {
    const before = value.slice(end, match.index);
    const lead = /^\s/.test(match[0]) ? `${before}\u202f` : before;
    if (lead !== '') parts.push({ text: lead });
    parts.push({ cite: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push({ text: value.slice(end) });
  return parts;
}

/** The fact ids that a text cites, in order, as often as it does. */
export function citedIn(value: string): string[] {
  return [...value.matchAll(mark)].map((match) => match[1] ?? '');
}

/** The text without its marks. */
export function withoutCitations(value: string): string {
  return value.replace(mark, '');
}

/** Each value once, in the order of its first appearance. */
export function inOrder(values: Iterable<string>): string[] {
  return [...new Set(values)];
}

/** The number that each fact's mark shows: the n-th fact of the list has n + 1. */
export function citationNumbers(citations: readonly string[]): ReadonlyMap<string, number> {
  return new Map(citations.map((fact, i) => [fact, i + 1]));
}
