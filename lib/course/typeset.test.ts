import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetData } from './typeset';

describe('typeset', () => {
  it.each([
    ["It isn't theirs", 'It isn’t theirs'],
    ['He said "no", twice', 'He said “no”, twice'],
    ["the learners' own ('mine')", 'the learners’ own (‘mine’)'],
    ['"\'Yes\'," she said', '“‘Yes’,” she said'],
    ['a dash—"so"', 'a dash—“so”'],
  ])('%s', (typed, shown) => {
    expect(typeset(typed)).toBe(shown);
  });

  it('knows what stood before', () => {
    expect(typeset('" it ended', 'd')).toBe('” it ended');
    expect(typeset("'s phone", 'r')).toBe('’s phone');
  });

  it('leaves no straight quote, changes nothing else, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const set = typeset(text);
        expect(set).not.toMatch(/["']/);
        expect(set.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
          text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
        );
        expect(typeset(set)).toBe(set);
      }),
    );
  });
});

describe('typesetData', () => {
  it('sets texts and leaves what machines read', () => {
    expect(
      typesetData({
        id: "a'b",
        title: "It's",
        url: "https://a.example/it's",
        list: ["don't"],
        n: 1,
      }),
    ).toEqual({ id: "a'b", title: 'It’s', url: "https://a.example/it's", list: ['don’t'], n: 1 });
  });
});
