import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/the-takedown-desk/actions';
import { cases, deadline, type Ending } from '@/lib/labs/the-takedown-desk/cases';
import { canDecide, caseOf, engine, seen } from '@/lib/labs/the-takedown-desk/engine';
import { levers, rates, undercount } from '@/lib/labs/the-takedown-desk/published';
import { type Action, halves, type Policy, type State } from '@/lib/labs/the-takedown-desk/state';
import { factWords } from '@/tests/support/lab-engine';
import { citedFacts, faultsOf, labFile, walk } from '@/tests/support/labs';
import { toldIn } from '@/tests/support/told';

const text = labFile('the-takedown-desk');
const { facts, mechanisms } = factWords(['platform-censorship']);
const told = toldIn('platform-censorship');
const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const fourYears = (policy: Policy, seed: number, ...set: readonly Action[]): State =>
  run(engine.start('sandbox', seed), [
    ...set,
    ...Array.from({ length: halves }, (): Action => ({ type: 'policy', to: policy })),
  ]);
const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

describe('the-takedown-desk and its text', () => {
  it('answers to its text', () => {
    expect(faultsOf(engine, text, everyAction)).toEqual([]);
  });

  it('cites facts and mechanisms that are there', () => {
    for (const id of citedFacts(text)) expect([...facts.keys()], id).toContain(id);
    for (const id of text.mechanisms) expect([...mechanisms.keys()], id).toContain(id);
  });

  it('has every figure and lever in the words that hold it', () => {
    for (const one of [...Object.values(rates), ...Object.values(undercount), ...levers]) {
      expect(told(one.in), one.says).toContain(one.says);
    }
    const pressures = Object.values(cases).flatMap((one) => Object.keys(one.pressures));
    for (const { lever } of levers) expect(pressures).toContain(lever);
  });
});

describe('the cases', () => {
  it('never leave time for all questions', () => {
    for (const { facts: asked } of Object.values(cases)) {
      const hours = Object.values(asked).reduce((sum, one) => sum + one, 0);
      expect(hours).toBeGreaterThanOrEqual(deadline);
    }
    expect(Object.values(cases.letter.facts).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(
      deadline,
    );
  });

  it('have no end that is the best for everybody, and none that is the worst', () => {
    for (const one of Object.values(cases)) {
      const ends: Ending[] = Object.values(one.pressures).flatMap((p) => Object.values(p.second));
      for (const end of ends) {
        expect(end.weighs.every((weight) => weight > 0)).toBe(false);
        const better = ends.filter((other) =>
          other.weighs.every((weight, i) => weight > (end.weighs[i] ?? 0)),
        );
        // None beats another for people, staff and firm at once by more than standing still.
        expect(better.every((other) => other.weighs.every((weight) => weight <= 0))).toBe(true);
      }
    }
  });

  it('hide inside and show elsewhere, unless it is removed everywhere', () => {
    const seenAfter = (what: string) =>
      seen(run(engine.start('one-letter', 1), [{ type: 'decide', what }]));
    expect(seenAfter('here')).toEqual({ inside: false, outside: true });
    expect(seenAfter('everywhere')).toEqual({ inside: false, outside: false });
    expect(seenAfter('refuse')).toEqual({ inside: true, outside: true });
  });

  it('bring a longer letter after compliance, and a slow network or nothing after refusal', () => {
    const pressures = (what: string) =>
      new Set(
        seeds.map(
          (seed) => run(engine.start('one-letter', seed), [{ type: 'decide', what }]).pressure,
        ),
      );
    expect(pressures('here')).toEqual(new Set(['longer']));
    expect(pressures('refuse')).toEqual(new Set(['slow', 'quiet']));
  });

  it('ask for facts or hours before some decisions', () => {
    const start = engine.start('one-letter', 1);
    expect(canDecide(start, 'part')).toBe(false);
    expect(canDecide(engine.step(start, { type: 'ask', fact: 'posts' }), 'part')).toBe(true);
    const late = run(engine.start('a-list-of-names', 1), [
      { type: 'ask', fact: 'law' },
      { type: 'ask', fact: 'names' },
      { type: 'ask', fact: 'app' },
    ]);
    expect(canDecide(late, 'move')).toBe(false);
  });
});

describe('four years of letters', () => {
  it('have a report that lists about one in thirteen if whole accounts don’t count, and all if they do', () => {
    const { listed, found } = undercount;
    for (const half of fourYears('all', 1).years.halves) {
      expect(half.hidden / half.reported).toBeCloseTo(found.value / listed.value, 1);
    }
    const counted = fourYears('all', 1, { type: 'set', knob: 'counted', to: true });
    for (const half of counted.years.halves) expect(half.reported).toBe(half.hidden);
  });

  it('give one policy very different shares, as courts are free or not', () => {
    const share = (courts: boolean) => {
      const last = fourYears('orders', 1, { type: 'set', knob: 'courts', to: courts });
      const all = last.years.halves;
      return all.reduce((sum, half) => sum + half.acted / half.demands, 0) / all.length;
    };
    expect(share(true)).toBeLessThan(0.4);
    expect(share(false)).toBeGreaterThan(rates.union.value / 100);
  });

  it('bring more demands the more are met, and slow the service only where some are not', () => {
    for (const seed of seeds) {
      const all = fourYears('all', seed).years.halves;
      const none = fourYears('none', seed).years.halves;
      expect(all.at(-1)?.demands).toBeGreaterThan(none.at(-1)?.demands ?? 0);
      expect(all.some((half) => half.slowed || half.staffGone)).toBe(false);
    }
    expect(
      seeds.filter((seed) => fourYears('none', seed).years.halves.some((half) => half.slowed))
        .length,
    ).toBeGreaterThan(seeds.length / 2);
  });

  it('touch nobody where there is no office', () => {
    for (const seed of seeds) {
      const end = fourYears('none', seed, { type: 'set', knob: 'office', to: false });
      expect(end.years.halves.some((half) => half.staffGone)).toBe(false);
    }
  });
});

describe('the-takedown-desk in every state', () => {
  it('is the same for the same seed and actions, and plain JSON', () => {
    for (const scenario of engine.scenarios) {
      const once = run(engine.start(scenario.id, 5), everyAction);
      expect(run(engine.start(scenario.id, 5), everyAction)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }
  });

  it('can always be led to an end, and keeps its counts', () => {
    const faults = new Set<string>();
    walk(engine, everyAction, (state, before) => {
      if (state.hours < 0) faults.add('hours');
      if (before !== null && state.log.length !== before.log.length + 1) faults.add('log');
      for (const half of state.years.halves) {
        if (half.acted > half.demands || half.orders > half.demands) faults.add('counts');
        if (half.reported > half.hidden) faults.add('report');
      }
      const held = caseOf(state);
      if (held === null) return;
      const decisions = [
        ...Object.keys(held.first),
        ...Object.values(held.pressures).flatMap((one) => Object.keys(one.second)),
      ].map((what): Action => ({ type: 'decide', what }));
      const end = run(state, [...decisions, ...decisions, { type: 'years-later' }]);
      if (!engine.reached(end)) faults.add('stuck');
    });
    expect([...faults]).toEqual([]);
  });
});
