import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as registry from './registry';
import { rawBase } from './testing';
import { itemTypes } from './types';

const raw = {
  ...rawBase('matching'),
  pairs: [
    { id: 'secret-a', left: 'Ear', right: 'Sound', feedback: 'FEEDBACK a' },
    { id: 'secret-b', left: 'Eye', right: 'Light', feedback: 'FEEDBACK b' },
    { id: 'secret-c', left: 'Nose', right: 'Smell', feedback: 'FEEDBACK c' },
  ],
};

function parsed(value: unknown) {
  const result = registry.parseItem(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.item;
}

function issues(value: unknown) {
  const result = registry.parseItem(value);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('parseItem', () => {
  it('parses an item by its type', () => {
    expect(parsed(raw)).toEqual({ ...raw, extra: [], askConfidence: false });
    expect(parsed({ ...raw, askConfidence: true }).askConfidence).toBe(true);
  });

  it('names the types where there is none, or none that it knows', () => {
    for (const value of [{}, { type: 'essay' }, { type: 'toString' }]) {
      expect(issues(value)).toEqual([`type: must be one of ${itemTypes.join(', ')}`]);
    }
    for (const value of [null, 'text', 7, [raw]]) {
      expect(issues(value)).toEqual([': must be an item with fields']);
    }
  });

  it('reports everything at once, in an author’s words', () => {
    const { stem: _, ...rest } = raw;
    const pairs = [{ ...raw.pairs[0], left: 2004 }, { ...raw.pairs[1], note: '' }, raw.pairs[1]];
    expect(issues({ ...rest, pairs, answer: 1, key: 2, citations: ['a', 'a'] }).sort()).toEqual([
      'answer: is not a field here',
      'citations.1: is named twice',
      'key: is not a field here',
      'pairs.0.left: must be text: put it in quotes',
      'pairs.1.note: is not a field here',
      'pairs.2.id: is used twice in this item',
      'pairs.2.left: says the same as an earlier one',
      'pairs.2.right: says the same as an earlier one',
      'stem: is missing',
    ]);
  });

  it('never throws, whatever stands in an item', () => {
    const value = fc.record({
      type: fc.constantFrom(...itemTypes),
      options: fc.anything(),
      entries: fc.anything(),
      pairs: fc.anything(),
      extra: fc.anything(),
      accept: fc.anything(),
      near: fc.oneof(fc.anything(), fc.array(fc.record({ match: fc.anything() }))),
      claims: fc.anything(),
      value: fc.anything(),
      max: fc.anything(),
    });
    fc.assert(
      fc.property(value, (each) => {
        expect(registry.parseItem(each).ok).toBe(false);
      }),
    );
  });
});

describe('the functions of an item', () => {
  const item = parsed(raw);
  const response = { pairs: [{ left: 'secret-a', right: 'secret-b' }] };

  it('go to the definition of its type', () => {
    expect(registry.publicView(item, 's').type).toBe('matching');
    const fields = registry.writeResponse(item, response, 'x.');
    expect(registry.readResponse(item, fields, 'x.')).toEqual(response);
    expect(registry.describeResponse(item, response)).toEqual(['Ear → Light']);
    expect(registry.scoreItem(item, response).score).toMatchObject({ earned: 0 });
  });

  it('take a stored response as text or parsed, and only what fits the item', () => {
    expect(registry.parseStoredResponse(item, JSON.stringify(response))).toEqual(response);
    expect(registry.parseStoredResponse(item, response)).toEqual(response);
    const other = { pairs: [...response.pairs, { left: 'gone', right: 'secret-a' }] };
    expect(registry.parseStoredResponse(item, other)).toEqual(response);
    for (const junk of ['', '{', 'null', null, { choice: 'a' }, { pairs: [] }, 3]) {
      expect(registry.parseStoredResponse(item, junk)).toBeNull();
    }
  });
});

describe('isCorrect', () => {
  it('is true for all marks only', () => {
    expect(registry.isCorrect({ kind: 'scored', earned: 1, total: 1 })).toBe(true);
    expect(registry.isCorrect({ kind: 'scored', earned: 0.99, total: 1 })).toBe(false);
    expect(registry.isCorrect({ kind: 'unanswered' })).toBe(false);
  });
});

describe('withoutKey', () => {
  it('leaves nothing from which the right answers can be read', () => {
    const item = parsed(raw);
    const response = {
      pairs: [
        { left: 'secret-a', right: 'secret-a' },
        { left: 'secret-b', right: 'secret-c' },
      ],
    };
    expect(registry.withoutKey(registry.scoreItem(item, response).feedback)).toEqual([
      { about: 'Ear', answered: 'Sound', verdict: 'right', text: 'FEEDBACK a', rightAnswer: null },
      { about: 'Eye', answered: 'Smell', verdict: 'wrong', text: '', rightAnswer: null },
    ]);
  });
});
