import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/score-a-country/actions';
import { engine, oldWordOf, totalOf, turnedRound, wordOf } from '@/lib/labs/score-a-country/engine';
import {
  cards,
  kenyaBefore,
  most,
  sheets,
  slips,
  turns,
} from '@/lib/labs/score-a-country/published';
import { type Action, groups } from '@/lib/labs/score-a-country/state';
import { describeEngine, factWords, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

const pairs = Object.values(slips).flatMap(({ older, newer }) => [older, newer]);

describeEngine(engine, {
  topics: ['foundations'],
  everyAction,
  published: [
    ...Object.values(most),
    ...Object.values(turns),
    ...Object.values(sheets),
    ...Object.values(cards),
    ...pairs,
    kenyaBefore,
  ],
});

describe('score-a-country as it was published', () => {
  it.each(Object.entries(sheets))('adds the groups of %s up to the published total', (_, sheet) => {
    expect(totalOf(sheet)).toBe(sheet.total);
    for (const group of groups) expect(sheet[group]).toBeLessThanOrEqual(most[group].value);
  });

  it('adds the three groups up to 100', () => {
    expect(totalOf({ a: most.a.value, b: most.b.value, c: most.c.value })).toBe(100);
    for (const weight of ['equal', 'rights'] as const) {
      expect(totalOf({ a: 25, b: 35, c: 40 }, weight)).toBe(100);
      expect(totalOf({ a: 0, b: 0, c: 0 }, weight)).toBe(0);
    }
  });

  it('has a smaller share for rights than for access in every sheet, as the explanation says', () => {
    for (const { a, c } of Object.values(sheets)) {
      expect(c / most.c.value).toBeLessThan(a / most.a.value);
    }
    for (const row of ['south-africa-2025', 'united-states-2025', 'taiwan-2023'] as const) {
      expect(wordOf(totalOf(sheets[row]))).toBe('free');
      expect(wordOf(totalOf(sheets[row], 'rights'))).toBe('partly');
    }
  });

  it('names totals as the reports named them', () => {
    const { facts } = factWords(['foundations']);
    const africa = facts.get('fnd-fotn-2024-africa-scores') ?? '';
    const scores = [...africa.matchAll(/(South Africa|[A-Z][a-z]+) (\d\d)\b/g)].map(
      ([, country, score]) => [country, Number(score)] as const,
    );
    expect(scores.length).toBeGreaterThan(10);
    expect(africa).toContain('only South Africa was Free');
    for (const [country, score] of scores) {
      expect(wordOf(score) === 'free', country).toBe(country === 'South Africa');
    }
    expect(facts.get('fnd-us-germany-2025')).toContain('both are still rated Free');
    for (const score of [73, 74]) expect(wordOf(score)).toBe('free');
    expect(facts.get('fnd-kenya-report-2025')).toContain('58 points, Partly Free');
    expect(wordOf(58)).toBe('partly');
    expect([70, 69, 40, 39].map(wordOf)).toEqual(['free', 'partly', 'partly', 'not']);
  });

  it('has Kyrgyzstan lose about one point once its old number is turned round', () => {
    const { facts } = factWords(['foundations']);
    expect(facts.get('fnd-fotn-kyrgyzstan-2018-2019')).toContain(
      'turned round, 38 would be 62, so that it lost about one point',
    );
    const { older, newer } = slips.kyrgyzstan;
    expect(turnedRound(older.value)).toBe(62);
    expect(newer.value - turnedRound(older.value)).toBe(-1);
    expect(oldWordOf(older.value)).toBe(wordOf(newer.value));
    expect(wordOf(older.value)).not.toBe(oldWordOf(older.value));
  });

  it('has Kenya fall by six points and keep its word', () => {
    expect(kenyaBefore.value - sheets['kenya-2025'].total).toBe(6);
    expect(wordOf(kenyaBefore.value)).toBe(wordOf(sheets['kenya-2025'].total));
  });
});

describe('score-a-country as it is played', () => {
  it('lets no access turn the word of the invented country, and lets each other group turn it', () => {
    const alone = (group: 'a' | 'b' | 'c') => {
      const from = engine.start('one-group-alone', 1).points;
      const by = [-from[group], most[group].value - from[group]];
      return by.map((one) => wordOf(totalOf({ ...from, [group]: from[group] + one })));
    };
    expect(alone('a')).toEqual(['partly', 'partly']);
    expect(alone('b')).toEqual(['not', 'free']);
    expect(alone('c')).toEqual(['not', 'free']);
  });

  it('prints rightly only what stands on the scale on which more is freer', () => {
    const turn = (which: 'older' | 'newer'): Action => ({ type: 'turn', which });
    const last = (...actions: Action[]) =>
      play(engine, 'two-scales', [...actions, { type: 'print' }]).prints.at(-1);
    expect(last()).toEqual({ country: 'kyrgyzstan', from: 38, to: 61, right: false });
    expect(last(turn('older'))).toEqual({ country: 'kyrgyzstan', from: 62, to: 61, right: true });
    expect(last(turn('newer'))).toMatchObject({ from: 38, to: 39, right: false });
    expect(last(turn('older'), turn('newer'))).toMatchObject({ from: 62, to: 39, right: false });
    expect(last({ type: 'country', to: 'united-states' })).toMatchObject({ right: true });
  });

  it('opens a sheet only once, and Kenya’s only when all is filed', () => {
    expect(play(engine, 'a-sheet-for-kenya', [{ type: 'open' }]).opened).toEqual([]);
    walk(engine, everyAction, (state) => {
      const rows = state.opened.map((one) => one.row);
      expect(new Set(rows).size).toBe(rows.length);
    });
  });

  it('keeps every group between nothing and its most', () => {
    walk(engine, everyAction, (state) => {
      for (const group of groups) {
        expect(state.points[group]).toBeGreaterThanOrEqual(0);
        expect(state.points[group]).toBeLessThanOrEqual(most[group].value);
      }
      expect(state.wordsSeen).toContain(wordOf(totalOf(state.points)));
    });
  });
});
