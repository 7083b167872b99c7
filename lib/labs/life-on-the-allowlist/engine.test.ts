import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/life-on-the-allowlist/actions';
import { engine, throughOf } from '@/lib/labs/life-on-the-allowlist/engine';
import { figures, named, rungs } from '@/lib/labs/life-on-the-allowlist/published';
import {
  allowed,
  errands,
  isDone,
  needs,
  outcomeOf,
  passes,
  reach,
} from '@/lib/labs/life-on-the-allowlist/rules';
import {
  type Action,
  hosts,
  invented,
  people,
  rungIds,
  tasks,
} from '@/lib/labs/life-on-the-allowlist/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['shutdowns'],
  everyAction,
  published: [...Object.values(figures), ...named, ...rungs],
});

describe('life-on-the-allowlist as it was published', () => {
  it.each(named)('$list lists $host: $listed', ({ list, host, listed }) => {
    expect(passes(list).includes(host)).toBe(listed);
  });

  it('forbids from birth what a list of the forbidden lets pass', () => {
    expect(isDone(outcomeOf('sell', passes('block')))).toBe(true);
    expect(outcomeOf('sell', passes('kashmir'))).toBe('nothing');
    expect(outcomeOf('sell', passes('russia'))).toBe('nothing');
  });

  it('breaks a listed page by a part that nobody listed', () => {
    for (const list of ['kashmir', 'russia'] as const) {
      expect(allowed[list]).toContain('hospital');
      expect(outcomeOf('book', passes(list))).toBe('broken');
    }
  });

  it('costs ten times as much on the paid rung, and only there', () => {
    const paid = (actions: readonly Action[]) => play(engine, 'the-ladder', actions).paid;
    expect(paid([{ type: 'do', task: 'pay' }])).toBe(1);
    expect(
      paid([
        { type: 'apply', as: 'business' },
        { type: 'do', task: 'pay' },
      ]),
    ).toBe(figures.price.value);
  });

  it('lets each rung reach all that the one below it reaches, and more', () => {
    rungIds.forEach((rung, i) => {
      const below = rungIds[i - 1];
      if (below === undefined) return;
      for (const host of reach[below]) expect(reach[rung]).toContain(host);
      expect(reach[rung].length).toBeGreaterThan(reach[below].length);
    });
  });
});

describe('life-on-the-allowlist in every state', () => {
  it('never does less with a longer list', () => {
    const rank = { nothing: 0, broken: 1, bare: 2, works: 3 } as const;
    for (const task of tasks) {
      expect(outcomeOf(task, hosts)).toBe('works');
      expect(outcomeOf(task, [])).toBe('nothing');
      for (const host of hosts) {
        const without = hosts.filter((one) => one !== host);
        const wants = [...needs[task].needed, ...(needs[task].soft ?? [])].includes(host);
        expect(rank[outcomeOf(task, without)] < 3).toBe(wants);
      }
    }
  });

  it('keeps its totals, and the file keeps whoever asked', () => {
    walk(engine, everyAction, (state, before) => {
      expect(state.own.length).toBeLessThanOrEqual(invented.places);
      expect(new Set(state.own).size).toBe(state.own.length);
      for (const one of state.days) {
        one.done.forEach((done, i) => {
          const person = people[i];
          expect(person).toBeDefined();
          if (person) expect(done).toBeLessThanOrEqual(errands[person].length);
        });
      }
      if (before) expect(state.file.length).toBeGreaterThanOrEqual(before.file.length);
      if (state.rung === 'pro') expect(state.file.some((one) => one.granted)).toBe(true);
      if (before && state.tries.length > before.tries.length) {
        const last = state.tries.at(-1);
        if (last) expect(last.outcome).toBe(outcomeOf(last.task, throughOf(state)));
      }
    });
  });

  it('can’t be written so that all is done: fourteen errands are the most', () => {
    const all = people.flatMap((person) => errands[person]);
    let best = 0;
    const choose = (from: number, list: readonly (typeof hosts)[number][]) => {
      if (list.length === invented.places || from === hosts.length) {
        best = Math.max(best, all.filter((task) => isDone(outcomeOf(task, list))).length);
        return;
      }
      const host = hosts[from];
      if (host !== undefined) choose(from + 1, [...list, host]);
      choose(from + 1, list);
    };
    choose(0, []);
    expect(best).toBe(14);
  });
});
