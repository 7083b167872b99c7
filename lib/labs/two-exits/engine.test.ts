import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/two-exits/actions';
import { allowed, engine, fittingOf } from '@/lib/labs/two-exits/engine';
import {
  figures,
  publishedReadings,
  publishedRules,
  records,
} from '@/lib/labs/two-exits/published';
import { announced, drawOutage, reachable } from '@/lib/labs/two-exits/routes';
import { type Cause, causes, type State } from '@/lib/labs/two-exits/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['north-korea-networks'],
  everyAction,
  published: [...Object.values(figures), ...publishedRules, ...publishedReadings],
  refused: /^log-not-(here|all)$/,
});

const now = (state: State) => reachable(state.frames.at(-1) ?? { cn: '', ru: '' });

describe('two-exits as it was published', () => {
  it('has blocks that add up to the addresses', () => {
    expect(figures.blocks.value * figures.blockSize.value).toBe(figures.addresses.value);
  });

  it('loses the country with one exit, and moves the traffic with two', () => {
    expect(now(play(engine, 'a-second-line', [{ type: 'cut', carrier: 'cn' }]))).toBe(0);
    const two = play(engine, 'a-second-line', [
      { type: 'exits', to: 2 },
      { type: 'cut', carrier: 'cn' },
    ]);
    expect(now(two)).toBe(figures.russianBlocks.value);
    expect(now(engine.step(two, { type: 'mend' }))).toBe(figures.blocks.value);
    const russia = play(engine, 'a-second-line', [
      { type: 'exits', to: 2 },
      { type: 'cut', carrier: 'ru' },
    ]);
    expect(now(russia)).toBe(figures.blocks.value);
  });

  it('loses everything by a fault inside, with one exit and with two', () => {
    for (const exits of [1, 2] as const) {
      expect(reachable(announced(exits, { cn: false, ru: false, inside: true }))).toBe(0);
    }
  });

  it.each(publishedReadings)('reads $record as told: $cause $verdict', (row) => {
    expect(allowed(row.record, row.cause)).toBe(row.verdict);
  });

  it('leaves more than one cause open for both outages', () => {
    for (const record of ['dec-2014', 'jun-2025'] as const) {
      const open = causes.filter((cause) => allowed(record, cause) === 'fits');
      expect(open.length).toBeGreaterThanOrEqual(2);
      expect(records[record].frames.some((frame) => reachable(frame) === 0)).toBe(true);
    }
  });
});

describe('two-exits and what routes can tell', () => {
  it('always counts the true cause among those that fit, and seldom it alone', () => {
    let alone = 0;
    const seen = new Set<Cause>();
    for (let seed = 1; seed <= 400; seed += 1) {
      const { outage } = drawOutage(seed * 7919, seed % 2 === 0 ? 1 : 2);
      seen.add(outage.cause);
      const fitting = fittingOf(outage);
      expect(fitting).toContain(outage.cause);
      if (fitting.length === 1) {
        alone += 1;
        expect(outage.cause).toBe('carrier');
        expect(outage.exits).toBe(2);
      }
    }
    expect(seen.size).toBe(causes.length);
    expect(alone).toBeGreaterThan(20);
    expect(alone).toBeLessThan(100);
  });

  it('announces a block by a carrier or not at all, and nothing by one that isn’t there', () => {
    walk(engine, everyAction, (state) => {
      for (const frame of [...state.frames, ...(state.outage?.frames ?? [])]) {
        expect(frame.cn).toMatch(/^[01]{4}$/);
        expect(frame.ru).toMatch(/^[01]{4}$/);
      }
      if (state.exits === 1 && state.scenario === 'a-second-line') {
        expect(state.frames.at(-1)?.ru).toBe('0000');
      }
      expect(state.readings.length).toBeLessThanOrEqual(2);
    });
  });
});
