import { describe, expect, it } from 'vitest';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { labFile, walk } from '@/tests/support/labs';
import { everyAction, everyWay } from '@/lib/labs/who-pulls-the-switch/actions';
import { readOf, send } from '@/lib/labs/who-pulls-the-switch/chain';
import { comparedWith, firstNode, laterOf, moments } from '@/lib/labs/who-pulls-the-switch/desk';
import { engine } from '@/lib/labs/who-pulls-the-switch/engine';
import { cases, chainWords, figures } from '@/lib/labs/who-pulls-the-switch/published';
import {
  type Action,
  type Chain,
  counts,
  nodes,
  type Option,
  options,
  scenarioIds,
} from '@/lib/labs/who-pulls-the-switch/state';

describeEngine(engine, {
  topics: ['shutdowns'],
  everyAction,
  published: [...Object.values(figures), ...chainWords, ...cases],
});

const text = labFile('who-pulls-the-switch');
const chairs = scenarioIds.filter((one) => one !== 'sandbox');
const waysOf = (scenario: (typeof scenarioIds)[number]) =>
  everyWay(moments, firstNode[scenario]).map((way) =>
    way.map((option): Action => ({ type: 'choose', option: option as Option })),
  );

describe('who-pulls-the-switch as it was published', () => {
  it('sets each real case beside its choice, and cites it where the lab explains', () => {
    const explained = text.scenarios.map((one) => `${one.setting} ${one.explain}`).join(' ');
    for (const one of cases) {
      expect(explained, one.from).toContain(`[@${one.from}]`);
      const scenario = chairs.find((chair) =>
        waysOf(chair).some((way) => JSON.stringify(way).includes(`"${one.option}"`)),
      );
      expect(scenario, one.option).toBeDefined();
      const way = waysOf(scenario ?? 'the-letter').find((list) =>
        JSON.stringify(list).includes(`"${one.option}"`),
      );
      const end = play(engine, scenario ?? '', way ?? []);
      expect(comparedWith(end)).toContain(one.compare);
    }
  });

  const chainOf = (change: Partial<Chain>): Chain => ({
    operators: figures.kazakhstan.value,
    stateShare: 50,
    boxes: false,
    form: 'letter',
    ...change,
  });
  const mean = (chain: Chain) => {
    const reads = Array.from({ length: 200 }, (_, seed) => readOf(send(seed * 31, chain).sent));
    const of = (what: 'last' | 'off') => reads.reduce((sum, one) => sum + one[what], 0) / 200;
    return { last: of('last'), off: of('off') };
  };

  it('is faster and fuller the fewer and the more state-owned the operators are', () => {
    const few = mean(chainOf({ operators: 3 }));
    const many = mean(chainOf({ operators: figures.russia.value }));
    expect(few.last).toBeLessThan(many.last);
    const state = mean(chainOf({ stateShare: 100 }));
    const free = mean(chainOf({ stateShare: 0 }));
    expect(state.last).toBeLessThan(free.last);
    expect(state.off).toBeGreaterThan(free.off);
  });

  it('starts everywhere together through boxes, and one after another without', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const boxes = readOf(send(seed, chainOf({ boxes: true })).sent);
      expect([boxes.reads, boxes.off]).toEqual(['together', 100]);
      expect(readOf(send(seed, chainOf({})).sent).reads).toBe('apart');
    }
  });
});

describe('who-pulls-the-switch in every state', () => {
  it('comes to an end whatever is chosen, and says of each choice what became of it', () => {
    const seen = new Set<string>();
    for (const chair of chairs) {
      for (const way of waysOf(chair)) {
        const end = play(engine, chair, way);
        expect(end.node).toBe('end');
        expect(engine.reached(end)).toBe(true);
        expect(laterOf(end).length).toBe(way.length);
        for (const key of laterOf(end)) expect(Object.keys(text.strings)).toContain(key);
        for (const one of end.choices) seen.add(one.option);
      }
    }
    expect([...seen].sort()).toEqual([...options].sort());
    expect(Object.keys(moments).sort()).toEqual([...nodes].sort());
  });

  it('has a riot as long as it would have been, whatever the council does', () => {
    for (let seed = 1; seed < 20; seed += 1) {
      const nights = waysOf('the-council').map(
        (way) => play(engine, 'the-council', way, seed).nights,
      );
      expect(new Set(nights).size).toBe(1);
    }
  });

  it('draws no more operators than there are', () => {
    walk(engine, everyAction, (state) => {
      expect(counts).toContain(state.chain.operators);
      for (const one of state.sent) {
        expect(one.starts.length).toBeLessThanOrEqual(one.chain.operators);
        const { first, last, off } = readOf(one);
        expect(first).toBeLessThanOrEqual(last);
        expect(off).toBeLessThanOrEqual(100);
      }
    });
  });
});
