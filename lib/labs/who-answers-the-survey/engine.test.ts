import { describe, expect, it } from 'vitest';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/who-answers-the-survey/actions';
import {
  answerOf,
  chanceAmongAsked,
  engine,
  expectedAnswer,
  makeUp,
  totalOf,
  truthOf,
} from '@/lib/labs/who-answers-the-survey/engine';
import { figures } from '@/lib/labs/who-answers-the-survey/published';
import {
  type Action,
  invented,
  regions,
  type Share,
  type State,
} from '@/lib/labs/who-answers-the-survey/state';

describeEngine(engine, {
  topics: ['north-korea-networks'],
  everyAction,
  published: Object.values(figures),
});

const ask: Action = { type: 'ask' };
const country = (border: Share, elsewhere: Share): State['watching'] => ({
  border,
  inland: elsewhere,
  capital: elsewhere,
});
const lastAnswer = (state: State): number => state.findings.at(-1)?.answer ?? Number.NaN;

describe('who-answers-the-survey as it was published', () => {
  it('asks people of the published make-up, within what chance does to six thousand', () => {
    for (const seed of [1, 2, 3]) {
      const cells = play(engine, 'weights', [ask], seed).poll?.cells ?? [];
      const all = totalOf(cells).asked;
      const percent = (some: typeof cells) => (100 * totalOf(some).asked) / all;
      expect(all).toBe(figures.asked.value);
      expect(Math.abs(percent(cells.filter((one) => one.sex === 'women')) - 82)).toBeLessThan(2);
      expect(Math.abs(percent(cells.filter((one) => one.region === 'border')) - 82)).toBeLessThan(
        2,
      );
      expect(Math.abs(percent(cells.filter((one) => one.region === 'capital')) - 2.7)).toBeLessThan(
        1,
      );
    }
  });

  it('shows of the example’s country what the example says that a sample shows', () => {
    const shown = expectedAnswer(country(85, 30), 1);
    expect(figures.exampleBorder.value).toBe(85);
    expect(figures.exampleInland.value).toBe(30);
    expect(shown).toBeGreaterThan(figures.exampleLow.value - 0.5);
    expect(shown).toBeLessThan(figures.exampleHigh.value + 0.5);
  });

  it('can show the published share in countries that are far apart', () => {
    const near = [country(85, 60), country(85, 10), country(85, 30)].flatMap((watching) =>
      ([1, 3] as const)
        .filter((dare) => Math.abs(expectedAnswer(watching, dare) - figures.watched.value) < 5)
        .map(() => truthOf(watching)),
    );
    expect(Math.max(...near) - Math.min(...near)).toBeGreaterThan(40);
  });

  it('comes by calls to nearly what the calls of 2022 came to', () => {
    const hoped = (100 * figures.calledWatched.value) / figures.called.value;
    expect(Math.abs(100 * chanceAmongAsked(85, invented.takesCall) - hoped)).toBeLessThan(2);
    for (const seed of [1, 2, 3, 4]) {
      const cells = play(engine, 'weights', [{ type: 'call' }], seed).poll?.cells ?? [];
      expect(totalOf(cells).asked).toBe(figures.called.value);
      expect(totalOf(cells).watched).toBeGreaterThanOrEqual(figures.calledWatched.value - 4);
    }
  });
});

describe('who-answers-the-survey and its rules', () => {
  it('hardly moves while the country moves by forty points', () => {
    const truths = truthOf(country(85, 60)) - truthOf(country(85, 10));
    const shown = expectedAnswer(country(85, 60), 1) - expectedAnswer(country(85, 10), 1);
    expect(truths).toBeGreaterThan(40);
    expect(shown).toBeLessThan(10);
  });

  it('is mended by weights of region if watching and leaving have nothing to do with one another', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const weighed = play(engine, 'weights', [ask, { type: 'weigh', by: 'region' }], seed);
      expect(Math.abs(lastAnswer(weighed) - truthOf(weighed.watching))).toBeLessThan(5);
      const sex = play(engine, 'weights', [ask, { type: 'weigh', by: 'sex' }], seed);
      expect(lastAnswer(sex) - truthOf(sex.watching)).toBeGreaterThan(30);
    }
  });

  it('is not mended if those who watch dare to leave', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const actions: Action[] = [{ type: 'dare', to: 3 }, { type: 'weigh', by: 'region' }, ask];
      const weighed = play(engine, 'weights', actions, seed);
      expect(lastAnswer(weighed) - truthOf(weighed.watching)).toBeGreaterThan(15);
    }
  });

  it('makes up a whole country and a whole sample', () => {
    const sum = (of: Readonly<Record<string, number>>) =>
      Object.values(of).reduce((total, one) => total + one, 0);
    expect(sum(invented.people)).toBe(100);
    expect(sum(makeUp)).toBeCloseTo(100);
    expect(truthOf(country(60, 60))).toBeCloseTo(60);
    expect(chanceAmongAsked(30, 1)).toBeCloseTo(0.3);
  });

  it('loses nobody, and stays between nothing and all', () => {
    walk(
      engine,
      everyAction,
      (state) => {
        for (const one of state.findings) {
          expect(one.answer).toBeGreaterThanOrEqual(0);
          expect(one.answer).toBeLessThanOrEqual(100);
        }
        if (state.poll === null) return;
        for (const cell of state.poll.cells) expect(cell.watched).toBeLessThanOrEqual(cell.asked);
        expect(totalOf(state.poll.cells).asked).toBe(state.findings.at(-1)?.asked);
        expect(answerOf(state.poll, state.weighing)).toBe(lastAnswer(state));
        expect(regions.every((region) => state.watching[region] > 0)).toBe(true);
      },
      { walks: 12, steps: 30 },
    );
  });
});
