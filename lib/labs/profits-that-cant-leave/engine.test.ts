import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/profits-that-cant-leave/actions';
import { atMarket, tenYears } from '@/lib/labs/profits-that-cant-leave/contract';
import {
  decisions,
  deskAfter,
  leftBehind,
  nextDecision,
} from '@/lib/labs/profits-that-cant-leave/decisions';
import { engine, worth } from '@/lib/labs/profits-that-cant-leave/engine';
import {
  checks,
  figures,
  publishedDecisions,
  publishedMoves,
} from '@/lib/labs/profits-that-cant-leave/published';
import type { Choice, Contract } from '@/lib/labs/profits-that-cant-leave/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['north-korea-networks'],
  everyAction,
  published: [
    ...Object.values(figures),
    ...Object.values(checks),
    ...publishedDecisions,
    ...publishedMoves,
  ],
});

/** Every row of choices to its end. */
function everyPath(choices: readonly Choice[] = []): readonly (readonly Choice[])[] {
  const next = nextDecision(choices);
  if (next === undefined) return [choices];
  return next.options.flatMap((option) => everyPath([...choices, { decision: next.id, option }]));
}
const paths = everyPath();

describe('the books as they were published', () => {
  it('counts the same won as reports did, at either rate', () => {
    expect(worth('books-2013', 100)).toBe(figures.books2013.value);
    expect(worth('books-2013', 8000)).toBeCloseTo(checks.books2013Market.value, 1);
    const market = worth('profit-2015', 8000);
    expect(Math.abs(market - checks.profit2015Market.value)).toBeLessThan(1.5);
    expect(atMarket(figures.held2015.value)).toBeCloseTo(8.2, 1);
  });
});

describe('the desk', () => {
  it('can be played as it was reported to have been', () => {
    const state = play(
      engine,
      'the-desk',
      publishedDecisions.map((row) => ({ type: 'choose', option: row.option }) as const),
    );
    expect(engine.reached(state)).toBe(true);
    expect(state.choices.map((one) => one.decision)).toEqual(decisions.map((one) => one.id));
    expect(state.desk).toMatchObject({
      share: figures.share.value,
      paper: figures.held2015.value,
      sunk: figures.network.value,
      lines: figures.lines2024.value,
    });
  });

  it('comes to an end on every path, and never to one that is best in all', () => {
    expect(paths.length).toBe(1 + 2 * 3 * 2 * 3 * 3 * (1 + 2 * 2));
    const ends = paths.map((path) => ({ path, desk: deskAfter(path) }));
    for (const { desk } of ends) {
      for (const value of [desk.sunk, desk.paper, desk.home, desk.lines, desk.share]) {
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }
    // Whoever gets most home still owns and leaves behind; whoever loses least has connected nobody.
    const best = Math.max(...ends.map((end) => end.desk.home));
    const least = Math.min(...ends.map((end) => leftBehind(end.desk)));
    for (const { desk } of ends) {
      if (desk.home === best) expect(leftBehind(desk)).toBeGreaterThan(least);
      if (leftBehind(desk) === least) expect(desk.lines).toBe(0);
      expect(desk.home).toBeLessThan(figures.network.value);
    }
  });

  it('has more to leave behind with each year until somebody goes or writes it off', () => {
    for (const path of paths) {
      for (let i = 1; i < Math.min(path.length, 4); i += 1) {
        const before = leftBehind(deskAfter(path.slice(0, i)));
        expect(leftBehind(deskAfter(path.slice(0, i + 1)))).toBeGreaterThanOrEqual(before);
      }
    }
  });

  it('keeps the desk and its choices together', () => {
    walk(engine, everyAction, (state) => {
      expect(state.desk).toEqual(deskAfter(state.choices));
    });
  });
});

describe('ten years under a contract', () => {
  const home = (contract: Contract) =>
    Array.from({ length: 40 }, (_, seed) => tenYears(seed, contract).run.home).reduce(
      (sum, one) => sum + one,
      0,
    ) / 40;

  it('brings home more by who holds the currency than by any share', () => {
    const least = home({ share: 25, currency: 'market', rival: 'licensed' });
    const most = home({ share: 100, currency: 'not-now', rival: 'barred' });
    expect(least).toBeGreaterThan(most);
    expect(home({ share: 25, currency: 'official', rival: 'licensed' })).toBeGreaterThan(
      home({ share: 100, currency: 'market', rival: 'barred' }),
    );
  });

  it('brings home at the market’s rate what is left of the official', () => {
    const ratio =
      home({ share: 75, currency: 'official', rival: 'barred' }) /
      home({ share: 75, currency: 'market', rival: 'barred' });
    expect(ratio).toBeCloseTo(figures.market.value / figures.official.value, 5);
  });

  it('loses lines to a rival, and none without', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const contract = { share: 75, currency: 'market' } as const;
      const alone = tenYears(seed, { ...contract, rival: 'barred' }).run;
      const beside = tenYears(seed, { ...contract, rival: 'licensed' }).run;
      expect(alone.lines).toBe(alone.allLines);
      expect(beside.lines).toBeLessThan(alone.lines * 0.6);
    }
  });
});
