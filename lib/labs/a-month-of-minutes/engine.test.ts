import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/a-month-of-minutes/actions';
import { engine } from '@/lib/labs/a-month-of-minutes/engine';
import { checks, prices } from '@/lib/labs/a-month-of-minutes/published';
import {
  type Action,
  actionSchema,
  blockPrice,
  dayOf,
  dollars,
  invented,
  knobRanges,
  lotWon,
  operators,
  rivalFee,
  scenarioIds,
  totals,
  wonPerYuan,
} from '@/lib/labs/a-month-of-minutes/state';
import { describeEngine, play } from '@/tests/support/lab-engine';

const line = fc.integer({ min: 0, max: 1 });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(line, fc.constantFrom(...operators), fc.integer({ min: 1, max: 40 }))
    .map(([at, to, tens]): Action => ({ type: 'talk', line: at, to, minutes: tens * 10 })),
  fc
    .tuple(fc.constantFrom('top-up' as const, 'switch', 'pass', 'buy'), line)
    .map(([type, at]): Action => ({ type, line: at })),
  fc.constantFrom('end-month' as const, 'second-line', 'change').map((type): Action => ({ type })),
  fc.integer({ min: 1, max: 12 }).map((months): Action => ({ type: 'run', months })),
  fc
    .tuple(
      fc.constantFrom('official' as const, 'market', 'lines', 'payers', 'wanted'),
      fc.oneof(fc.constantFrom(0, 1, 100, 155, 8000), fc.integer({ min: 0, max: 30_000_000 })),
    )
    .map(([knob, value]): Action => ({ type: 'set', knob, value })),
);
const anyRun = fc.record({
  scenario: fc.constantFrom(...scenarioIds),
  seed: fc.integer(),
  actions: fc.array(anyAction, { maxLength: 50 }),
});

describeEngine(engine, {
  topics: ['north-korea-networks'],
  everyAction,
  published: [...Object.values(prices), ...Object.values(checks)],
  refused: /^(?!log-)/,
});

describe('a-month-of-minutes: the engine', () => {
  it('takes every action in every state; what is impossible changes nothing but the log', () => {
    fc.assert(
      fc.property(anyRun, anyAction, ({ scenario, seed, actions }, action) => {
        expect(actionSchema.parse(action)).toEqual(action);
        const before = play(engine, scenario, actions, seed);
        const after = engine.step(before, action);
        expect(after.log.length).toBeGreaterThan(before.log.length);
        if (!after.log.at(-1)?.key.startsWith('log-')) {
          expect({ ...after, log: before.log }).toEqual(before);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses no won, no yuan and no minute, and never goes below zero', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        const first = engine.start(scenario, seed);
        const state = play(engine, scenario, actions, seed);
        const sum = totals(state);
        expect(sum.won).toBe(totals(first).won + state.earned.won);
        expect(sum.yuan).toBe(totals(first).yuan + state.earned.yuan);
        expect(sum.minutes).toBe(state.issued);
        const amounts = [
          state.wallet.won,
          state.wallet.yuan,
          state.others.won,
          state.others.yuan,
          state.others.minutes,
          ...Object.values(state.need),
          ...Object.values(state.books).flatMap((purse) => [purse.won, purse.yuan]),
          ...state.lines.flatMap((each) => [each.quota, each.credit, each.spoken]),
          state.spoken,
          state.unsaid,
          state.lapsed,
          state.charged,
        ];
        for (const amount of amounts) {
          expect(Number.isInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
        }
        for (const [knob, { min, max }] of Object.entries(knobRanges)) {
          const value = state.knobs[knob as keyof typeof knobRanges];
          expect(value).toBeGreaterThanOrEqual(knob === 'wanted' ? 0 : min);
          expect(value).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has one speaker behind any number of names', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        const state = play(engine, scenario, actions, seed);
        expect(state.lines.reduce((sum, each) => sum + each.spoken, 0)).toBe(state.spoken);
        expect(new Set(state.lines.map((each) => each.name)).size).toBe(state.lines.length);
      }),
    );
  });
});

describe('a-month-of-minutes: held to what was published', () => {
  it('bills 300 minutes as published: the fee in won and one block in yuan', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const before = engine.start('two-hundred-minutes', seed);
      const after = play(
        engine,
        'two-hundred-minutes',
        [
          { type: 'talk', line: 0, to: 'koryolink', minutes: 200 },
          { type: 'top-up', line: 0 },
          { type: 'talk', line: 0, to: 'koryolink', minutes: 100 },
        ],
        seed,
      );
      expect(after.spoken).toBe(300);
      expect(after.books.koryolink).toEqual({ won: 1000, yuan: 80 });
      expect(before.wallet.yuan - after.wallet.yuan).toBe(80);
      expect(dollars(after, { won: 0, yuan: 80 }, 'market')).toBeCloseTo(13, 5);
      const cents = 100 * dollars(after, { won: 1000, yuan: 0 }, 'market');
      expect(cents).toBeGreaterThanOrEqual(checks.feeCentsLow.value);
      expect(cents).toBeLessThanOrEqual(checks.feeCentsHigh.value);
    }
  });

  it('uses the quota up after about half a month', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const state = play(
        engine,
        'two-hundred-minutes',
        [{ type: 'talk', line: 0, to: 'koryolink', minutes: 200 }],
        seed,
      );
      expect(state.lines[0]?.quota).toBe(0);
      expect(Math.abs(dayOf(state) - checks.quotaDays.value)).toBeLessThanOrEqual(2);
    }
  });

  it('asks of the rival a quarter less, in won, and of a quarter of a year what was published', () => {
    expect(prices.baseFee.value / rivalFee).toBeCloseTo(checks.rivalShare.value, 5);
    expect(3 * prices.baseFee.value).toBe(checks.quarterFee.value);
    const state = engine.start('two-lines', 1);
    const cents = 100 * dollars(state, { won: checks.quarterFee.value, yuan: 0 }, 'market');
    expect(Math.abs(cents - checks.quarterCents.value)).toBeLessThan(5);
    const rival = blockPrice(state, 'kangsong');
    expect(rival.yuan).toBe(0);
    expect(dollars(state, rival, 'market')).toBeLessThan(
      dollars(state, blockPrice(state, 'koryolink'), 'market'),
    );
  });

  it('charges the other side of a cross call one and a half times the inside rate', () => {
    let crossed = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const state = play(
        engine,
        'two-lines',
        [{ type: 'talk', line: 0, to: 'kangsong', minutes: 50 }],
        seed,
      );
      expect(state.charged).toBe(1.5 * state.spoken);
      expect(state.unanswered).toBe(state.spoken === 0 ? 1 : 0);
      crossed += state.spoken > 0 ? 1 : 0;
    }
    expect(crossed).toBeGreaterThan(8);
    expect(crossed).toBeLessThan(32);
  });

  it('keeps books whose two readings differ as the published ones do', () => {
    const state = play(engine, 'years-of-fees', [{ type: 'run', months: 12 }], 1);
    const won = { won: state.network.won, yuan: 0 };
    const gap = dollars(state, won, 'official') / dollars(state, won, 'market');
    for (const published of [
      checks.profitOfficial.value / checks.profitMarket.value,
      checks.books2013Official.value / checks.books2013Market.value,
      checks.market2016.value / checks.official2016.value,
    ]) {
      expect(Math.abs(gap / published - 1)).toBeLessThan(0.2);
    }
  });

  it('comes near the takings of 2014 with base fees alone, at the official rate', () => {
    const state = play(engine, 'years-of-fees', [{ type: 'run', months: 12 }], 1);
    const official = dollars(state, { won: state.network.won, yuan: 0 }, 'official');
    expect(Math.abs(official / checks.revenue2014.value - 1)).toBeLessThan(0.1);
    expect(official / 1e6).toBeCloseTo(336, 5);
    expect(dollars(state, { won: state.network.won, yuan: 0 }, 'market') / 1e6).toBeCloseTo(4.2, 5);
    const share = dollars(state, { won: 0, yuan: state.network.yuan }, 'market') / 4.2e6;
    expect(share).toBeGreaterThan(9);
    expect(share).toBeLessThan(11);
  });

  it('prices credit within a factor of two of the later report', () => {
    const state = engine.start('two-lines', 1);
    const ours = lotWon(state) / invented.creditLot;
    const theirs = checks.videoCallWon.value / 5 / checks.videoTimes.value;
    expect(theirs / ours).toBeGreaterThan(1);
    expect(theirs / ours).toBeLessThan(2);
    expect(wonPerYuan(state)).toBe(1300);
  });
});
