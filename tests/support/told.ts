/** The words of facts and mechanisms, for tests that hold published figures to them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Claim and caveat of a fact, or the text of a mechanism, by id, in one line; empty if there is no such id. */
export function toldIn(topic: string): (id: string) => string {
  const file = parse(readFileSync(`content/facts/${topic}.yaml`, 'utf8')) as {
    facts: { id: string; claim: string; caveat?: string | null }[];
    mechanisms: { id: string; how: string }[];
  };
  const words = new Map([
    ...file.facts.map((one) => [one.id, `${one.claim} ${one.caveat ?? ''}`] as const),
    ...file.mechanisms.map((one) => [one.id, one.how] as const),
  ]);
  return (id) => (words.get(id) ?? '').replace(/\s+/g, ' ');
}
