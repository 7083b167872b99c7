/** What every item type must keep to, as a suite that each type's test runs on its own sample. For tests only. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormFields, ItemBase, ItemTypeDefinition } from './types';

/** The fields of every item, as YAML gives them. */
export function rawBase(type: string) {
  return {
    id: `sample-${type}`,
    type,
    objective: 'sample-objective',
    difficulty: 2,
    stem: 'A stem that ends in a question mark?',
    explanation: 'EXPLANATION shown afterwards.',
    citations: ['cited-fact-one', 'cited-fact-two'],
  };
}

interface Sample<Item extends ItemBase, View, Response> {
  readonly definition: ItemTypeDefinition<Item, View, Response>;
  /** The item as YAML gives it; its feedback texts all hold the word FEEDBACK, and its part ids the word `secret`. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly perfect: Response;
  readonly responses: fc.Arbitrary<Response>;
}

const prefix = 'i1.';

export function testItemType<Item extends ItemBase, View, Response>(
  sample: Sample<Item, View, Response>,
): void {
  const { definition, raw, perfect, responses } = sample;
  const item = definition.schema.parse(raw);

  describe(`${definition.type}, as every type`, () => {
    it('parses, and gives what may be left out its default', () => {
      expect(item).toMatchObject(raw);
      expect(item.askConfidence).toBe(false);
    });

    it('gives a perfect response all marks and no right answer to mend', () => {
      const scored = definition.score(item, perfect);
      expect(scored.score).toEqual({ kind: 'scored', earned: 1, total: 1 });
      expect(scored.feedback.length).toBeGreaterThan(0);
      for (const line of scored.feedback) {
        expect(line).toMatchObject({ verdict: 'right', rightAnswer: null });
      }
      expect(definition.describe(item, perfect).length).toBeGreaterThan(0);
    });

    it('takes an empty form for unanswered, not for wrong', () => {
      expect(definition.readResponse(item, {}, prefix)).toBeNull();
      const scored = definition.score(item, null);
      expect(scored).toEqual({ response: null, score: { kind: 'unanswered' }, feedback: [] });
    });

    it('earns between nothing and all, and is right only with all', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const { score, feedback } = definition.score(item, response);
          if (score.kind !== 'scored') throw new Error('an answer counted as unanswered');
          expect(score.earned).toBeGreaterThanOrEqual(0);
          expect(score.earned).toBeLessThanOrEqual(score.total);
          const allRight = feedback.every((line) => line.verdict === 'right');
          expect(allRight).toBe(score.earned === score.total);
        }),
      );
    });

    it('reads back what it writes, from a form and from JSON', () => {
      fc.assert(
        fc.property(responses, (response) => {
          const fields = definition.writeResponse(item, response, prefix);
          expect(definition.readResponse(item, fields, prefix)).toEqual(response);
          expect(definition.readResponse(item, fields, 'other.')).toBeNull();
          const stored: unknown = JSON.parse(JSON.stringify(response));
          expect(definition.responseSchema.parse(stored)).toEqual(response);
        }),
      );
    });

    it('reads junk without throwing', () => {
      const names = Object.keys(definition.writeResponse(item, perfect, prefix));
      const values = Object.values(definition.writeResponse(item, perfect, prefix)).flat();
      const name = fc.oneof(fc.constantFrom(...names, '__proto__', prefix), fc.string());
      const value = fc.oneof(
        fc.constantFrom(...values, '', '0', '-1', '2', '99', '1e999'),
        fc.string({ unit: 'binary' }),
      );
      fc.assert(
        fc.property(fc.dictionary(name, fc.array(value, { maxLength: 4 })), (fields) => {
          const response = definition.readResponse(item, fields as FormFields, prefix);
          const { score } = definition.score(item, response);
          expect(score.kind).toBe(response === null ? 'unanswered' : 'scored');
          if (response === null) return;
          const again = definition.writeResponse(item, response, prefix);
          expect(definition.readResponse(item, again, prefix)).toEqual(response);
        }),
      );
    });

    it('keeps the key at home', () => {
      fc.assert(
        fc.property(fc.string(), (seed) => {
          const json = JSON.stringify(definition.publicView(item, seed));
          for (const word of [
            'correct',
            'FEEDBACK',
            'EXPLANATION',
            'secret',
            'cited-fact',
            'objective',
          ]) {
            expect(json).not.toContain(word);
          }
          expect(JSON.stringify(definition.publicView(item, seed))).toBe(json);
        }),
      );
    });

    it('writes its fields in an order that tells nothing', () => {
      const names = Object.keys(definition.writeResponse(item, perfect, prefix));
      expect(names).toEqual([...names].sort());
    });
  });
}

/** All (path, message) of a value that must not parse. */
export function problemsOf(definition: { readonly schema: Parsing }, value: unknown): string[] {
  const result = definition.schema.safeParse(value);
  return (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

interface Parsing {
  safeParse(value: unknown): {
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined;
  };
}
