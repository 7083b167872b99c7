import { describe, expect, it } from 'vitest';
import { parseItem } from '@/lib/assessment/registry';
import { type ClassAnswer, firstSheets } from './answer-sheets';
import { itemStatistics } from './item-analysis';
import { mondayList } from './monday-list';
import { objectivesOfClass } from './objectives';
import { reliability } from './reliability';
import { correlation, FEW, quartiles } from './statistics';

const answer = (
  learnerId: string,
  itemId: string,
  earned: number,
  other: Partial<ClassAnswer> = {},
): ClassAnswer => ({
  learnerId,
  attemptId: `${learnerId}-1`,
  kind: 'test',
  submittedAt: 1,
  itemId,
  itemVersion: itemId,
  objective: 'closed-net',
  response: '{}',
  earned,
  total: 1,
  confidence: null,
  seconds: null,
  ...other,
});

/**
 * A published worked example: five items of the Law School Admission Test, 1000 people, counts of the 32 patterns from 00000 to
 * 11111. Data: Bock and Lieberman 1970, Psychometrika 35(2), 179-197, doi:10.1007/BF02291262 (sections 6 and 7).
 * Figures: the reference pages of the R package mirt, `itemstats(expand.table(LSAT7))` and `…(LSAT6)`
 * (https://philchalmers.github.io/mirt/reference/itemstats.html and …/LSAT6.html; Chalmers 2012, doi:10.18637/jss.v048.i06):
 * mean, total.r_if_rm (the item left out of the total) and alpha.
 */
const published = [
  {
    name: 'LSAT section 7',
    counts: [
      12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25,
      7, 35, 18, 136, 32, 308,
    ],
    means: [0.828, 0.658, 0.772, 0.606, 0.843],
    itemRest: [0.246, 0.247, 0.313, 0.223, 0.175],
    alpha: 0.453,
  },
  {
    name: 'LSAT section 6',
    counts: [
      3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21,
      173, 11, 61, 28, 298,
    ],
    means: [0.924, 0.709, 0.553, 0.763, 0.87],
    itemRest: [0.113, 0.153, 0.173, 0.144, 0.122],
    alpha: 0.295,
  },
];

function lsat(counts: readonly number[]) {
  const answers = counts.flatMap((count, pattern) =>
    Array.from({ length: count }, (_, n) =>
      [0, 1, 2, 3, 4].map((i) => answer(`${pattern}/${n}`, `item-${i}`, (pattern >> (4 - i)) & 1)),
    ).flat(),
  );
  return firstSheets('test', answers);
}

describe.each(published)('the worked example of $name', ({ counts, means, itemRest, alpha }) => {
  const sheets = lsat(counts);
  const items = itemStatistics(sheets, () => null);

  it('has the published facility and item-rest point-biserial', () => {
    expect(sheets.size).toBe(1000);
    items.forEach((item, i) => {
      expect(item.facility).toMatchObject({ kind: 'figure', n: 1000 });
      if (item.facility.kind !== 'figure' || item.discrimination.kind !== 'figure')
        throw new Error();
      expect(item.facility.value).toBeCloseTo(means[i] ?? Number.NaN, 3);
      expect(item.discrimination.value.toFixed(3)).toBe(itemRest[i]?.toFixed(3));
      expect(item.discrimination.n).toBe(1000);
    });
  });

  it("has the published Cronbach's alpha", () => {
    const result = reliability(sheets);
    expect(result).toMatchObject({ kind: 'figure', n: 1000, items: 5 });
    if (result.kind === 'figure') expect(result.alpha.toFixed(3)).toBe(alpha.toFixed(3));
  });
});

describe('which answers count', () => {
  it("is a test's first attempt", () => {
    const later = { attemptId: 'ada-2', submittedAt: 9 };
    const sheets = firstSheets('test', [
      answer('ada', 'b', 1, later),
      answer('ada', 'a', 1, later),
      answer('ada', 'a', 0),
      answer('ada', 'a', 1, { kind: 'check', submittedAt: 0 }),
    ]);
    expect([...(sheets.get('ada')?.values() ?? [])].map((a) => [a.itemId, a.earned])).toEqual([
      ['a', 0],
    ]);
  });

  it('is the first answer to each check', () => {
    const check = (id: string, attemptId: string, submittedAt: number, earned: number) =>
      answer('ada', id, earned, { kind: 'check', attemptId, submittedAt });
    const sheet = firstSheets('check', [
      check('a', '2', 5, 1),
      check('a', '1', 2, 0),
      check('b', '3', 7, 1),
    ]).get('ada');
    expect(sheet?.get('a')?.earned).toBe(0);
    expect(sheet?.size).toBe(2);
  });
});

const learners = (n: number) =>
  Array.from({ length: n }, (_, i) => `l${String(i).padStart(2, '0')}`);

describe('no figure', () => {
  it('with few answers', () => {
    const sheets = firstSheets(
      'test',
      learners(FEW - 1).flatMap((l, i) => [answer(l, 'a', i % 2), answer(l, 'b', 1)]),
    );
    const [item] = itemStatistics(sheets, () => null);
    expect(item?.facility).toEqual({ kind: 'none', why: 'few-answers', n: FEW - 1 });
    expect(item?.discrimination).toMatchObject({ why: 'few-answers' });
    expect(item?.time).toBeNull();
    expect(reliability(sheets)).toMatchObject({ why: 'few-answers' });
    expect(mondayList(itemStatistics(sheets, () => null))).toEqual([]);
  });

  it('where all did the same', () => {
    const sheets = firstSheets(
      'test',
      learners(10).flatMap((l) => [answer(l, 'a', 1), answer(l, 'b', 1)]),
    );
    expect(itemStatistics(sheets, () => null)[0]?.discrimination).toMatchObject({
      why: 'no-spread',
    });
    expect(reliability(sheets)).toMatchObject({ why: 'no-spread', n: 10 });
  });

  it('of reliability for random draws, or a single item', () => {
    const drawn = learners(10).flatMap((l, i) => [
      answer(l, 'a', i % 2),
      answer(l, i < 5 ? 'b' : 'c', 1),
    ]);
    expect(reliability(firstSheets('test', drawn))).toMatchObject({ why: 'different-items' });
    const one = learners(10).map((l, i) => answer(l, 'a', i % 2));
    expect(reliability(firstSheets('test', one))).toMatchObject({ why: 'one-item' });
  });
});

describe('an item', () => {
  const parsed = parseItem({
    id: 'wall',
    type: 'single-choice',
    objective: 'closed-net',
    difficulty: 1,
    stem: 'What?',
    explanation: 'Because.',
    citations: ['a-fact'],
    options: [
      { id: 'yes', text: 'Right one', correct: true, feedback: 'Indeed.' },
      { id: 'myth', text: 'The myth', feedback: 'A common belief.' },
      { id: 'never', text: 'Never chosen', feedback: 'No.' },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { item } = parsed;
  const choose = (l: string, choice: string | null, other: Partial<ClassAnswer> = {}) =>
    answer(l, 'wall', choice === 'yes' ? 1 : 0, {
      response: choice === null ? null : JSON.stringify({ choice }),
      ...other,
    });
  const answers = learners(10).flatMap((l, i) => [
    choose(l, i < 3 ? 'yes' : i < 9 ? 'myth' : null, {
      confidence: i < 9 ? 'certain' : null,
      seconds: i < 9 ? 10 * (i + 1) : null,
    }),
    // Who is right on the wall is wrong on the rest.
    answer(l, 'easy', i < 3 ? 0 : 1),
  ]);
  const statistics = itemStatistics(firstSheets('test', answers), (id) =>
    id === 'wall' ? item : null,
  );
  const wall = statistics.find((each) => each.itemId === 'wall');

  it('counts every option, with its misconception', () => {
    expect(wall).toMatchObject({ n: 10, unanswered: 1, versions: 1, facility: { value: 0.3 } });
    expect(
      wall?.answers.map((each) => [each.answer, each.verdict, each.learners, each.feedback]),
    ).toEqual([
      ['The myth', 'wrong', 6, 'A common belief.'],
      ['Right one', 'right', 3, 'Indeed.'],
      ['Never chosen', 'wrong', 0, 'No.'],
    ]);
  });

  it('tells how long the middle half took', () => {
    expect(wall?.time).toEqual({ from: 30, median: 50, to: 70, n: 9 });
    expect(quartiles([4, 1, 3, 2])).toEqual([1.75, 2.5, 3.25]);
  });

  it('comes to the Monday list with its reasons, the weightiest first', () => {
    const list = mondayList(statistics);
    expect(list.map((each) => each.itemId)).toEqual(['wall', 'easy']);
    const reasons = list[0]?.reasons ?? [];
    expect(reasons.map((each) => each.why).sort()).toEqual([
      'backwards',
      'certain-and-wrong',
      'hard',
      'one-wrong-answer',
    ]);
    expect(reasons.find((each) => each.why === 'one-wrong-answer')).toMatchObject({ share: 0.6 });
    expect(list[1]?.reasons.map((each) => each.why)).toEqual(['backwards']);
    expect(mondayList(statistics, 1)).toHaveLength(1);
  });

  it('never shows what learners typed, only what it was taken for', () => {
    const estimate = parseItem({
      id: 'wall',
      type: 'numeric-estimate',
      objective: 'closed-net',
      difficulty: 1,
      stem: 'How many?',
      explanation: 'Because.',
      citations: ['a-fact'],
      value: 100,
      unit: 'sites',
      within: 0.1,
      none: 0.5,
      min: 0,
      max: 1000,
      feedback: { close: 'Near.', low: 'Far more.', high: 'Far fewer.' },
    });
    if (!estimate.ok) throw new Error(JSON.stringify(estimate.issues));
    const given = learners(8).map((l) => answer(l, 'wall', 0, { response: '{"value":77}' }));
    const [typed] = itemStatistics(firstSheets('test', given), () => estimate.item);
    expect(typed?.answers).toEqual([
      { about: null, answer: null, verdict: 'partly', feedback: 'Far more.', learners: 8 },
    ]);
  });
});

describe('objectives', () => {
  it('put every learner on a level', () => {
    const right = { ...answer('ada', 'a', 1), lesson: null, module: 'walls', answered: true };
    const [result] = objectivesOfClass(
      ['closed-net'],
      [
        { learnerId: 'ada', answers: [right] },
        { learnerId: 'bo', answers: [{ ...right, earned: 0 }] },
        { learnerId: 'cy', answers: [] },
      ],
    );
    expect(result).toMatchObject({
      known: 1,
      learners: { proficient: ['ada'], attempted: ['bo'], 'not-tried': ['cy'], mastered: [] },
    });
  });
});

it('correlates perfectly with itself, and backwards', () => {
  const pairs = Array.from({ length: 9 }, (_, i) => [i, 2 * i + 1] as const);
  expect(correlation(pairs)).toMatchObject({ value: 1 });
  expect(correlation(pairs.map(([x, y]) => [x, -y]))).toMatchObject({ value: -1 });
});
