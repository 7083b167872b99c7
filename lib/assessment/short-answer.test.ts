import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, shortAnswer } from './short-answer';
import { problemsOf, rawBase, testItemType } from './testing';

const raw = {
  ...rawBase('short-answer'),
  accept: ['Café au lait', 'white coffee 1.5'],
  near: [{ match: ['espresso', 'coffee'], feedback: 'FEEDBACK near' }],
  feedback: { correct: 'FEEDBACK yes', wrong: 'FEEDBACK no' },
};
const item = shortAnswer.schema.parse(raw);
const read = (typed: string) => shortAnswer.readResponse(item, { text: [typed] }, '');

testItemType({
  definition: shortAnswer,
  raw,
  perfect: { text: 'cafe au lait!' },
  responses: fc
    .oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('coffee', 'Café au lait'))
    .map(read)
    .filter((response) => response !== null),
});

describe('short answer', () => {
  const earned = (typed: string) => {
    const { score, feedback } = shortAnswer.score(item, read(typed));
    return score.kind === 'scored' ? [score.earned, feedback[0]?.text] : score.kind;
  };

  it('is blind to case, accents, punctuation and space', () => {
    for (const typed of [
      'café au lait',
      'CAFE-AU-LAIT',
      ' “Cafe\u0301  au lait”. ',
      'cafeaulait',
    ]) {
      expect(earned(typed)).toEqual([1, 'FEEDBACK yes']);
    }
  });

  it('is not blind to numbers', () => {
    expect(earned('White Coffee 1,5')).toEqual([1, 'FEEDBACK yes']);
    expect(earned('white coffee 15')).toEqual([0, 'FEEDBACK no']);
    expect([comparable('U.S.'), comparable('3.0 GB')]).toEqual(['us', '3 0gb']);
  });

  it('gives half for a near answer, with its own feedback, and tells the first accepted one', () => {
    expect(earned('Espresso')).toEqual([0.5, 'FEEDBACK near']);
    expect(shortAnswer.score(item, { text: 'tea' }).feedback[0]).toMatchObject({
      answered: 'tea',
      verdict: 'wrong',
      rightAnswer: 'Café au lait',
    });
  });

  it('keeps one line of 200 units that any database can store', () => {
    expect(read('  \n ')).toBeNull();
    expect(read('a\u0000b\n c')).toEqual({ text: 'a b c' });
    expect(read(`${'a'.repeat(199)}😀`)).toEqual({ text: 'a'.repeat(199) });
    expect(read('\ud83d')).toBeNull();
    expect(read('x'.repeat(500))?.text).toHaveLength(200);
  });

  it('scores an answer of signs only as wrong, not as unanswered', () => {
    expect(earned('?!')).toEqual([0, 'FEEDBACK no']);
  });

  it('reports answers that contradict each other, and those that nothing can match', () => {
    const near = [{ match: ['white-coffee 1 5', '???'], feedback: 'f' }];
    expect(problemsOf(shortAnswer, { ...raw, near })).toEqual([
      'near.0.match.1: must have a letter or digit in it',
      'near.0.match.0: counts as the same as an answer above',
    ]);
    expect(problemsOf(shortAnswer, { ...raw, accept: [], near: [{}] })).toHaveLength(3);
  });

  it('takes two spellings in one list, but not the same one twice', () => {
    expect(problemsOf(shortAnswer, { ...raw, accept: ['allow list', 'allow-list'] })).toEqual([]);
    expect(problemsOf(shortAnswer, { ...raw, accept: ['allow list', 'Allow  List'] })).toEqual([
      'accept.1: says the same as an earlier one',
    ]);
  });
});
