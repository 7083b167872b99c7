import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/delete-argue-or-distract/actions';
import { engine } from '@/lib/labs/delete-argue-or-distract/engine';
import { statements, total } from '@/lib/labs/delete-argue-or-distract/published';
import { invented, onTopic, quietAfter, wholeRun } from '@/lib/labs/delete-argue-or-distract/rules';
import {
  type Action,
  type District,
  has,
  hours,
  people,
  type Settings,
  type State,
} from '@/lib/labs/delete-argue-or-distract/state';
import { factWords } from '@/tests/support/lab-engine';
import { citedFacts, faultsOf, labFile, walk } from '@/tests/support/labs';
import { toldIn } from '@/tests/support/told';

const text = labFile('delete-argue-or-distract');
const { facts, mechanisms } = factWords(['platform-censorship']);
const told = toldIn('platform-censorship');
const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
const usual: Settings = { answer: 'nothing', strength: 50, delay: 6, join: 30, backlash: 50 };
const runs = (settings: Partial<Settings>): District[] =>
  Array.from({ length: 40 }, (_, i) => wholeRun(i * 977 + 1, { ...usual, ...settings }));
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const last = (list: readonly District[], what: 'talking' | 'noticed' | 'knowing') =>
  mean(list.map((one) => one.history.at(-1)?.[what] ?? 0));
const quiet = (list: readonly District[]) => mean(list.map((one) => quietAfter(one.history)));

describe('delete-argue-or-distract and its text', () => {
  it('answers to its text', () => {
    expect(faultsOf(engine, text, everyAction)).toEqual([]);
  });

  it('cites facts and mechanisms that are there', () => {
    for (const id of citedFacts(text)) expect([...facts.keys()], id).toContain(id);
    for (const id of text.mechanisms) expect([...mechanisms.keys()], id).toContain(id);
  });

  it('has what was published in the words that hold it', () => {
    for (const one of [total, ...Object.values(statements)]) {
      expect(told(one.in), one.says).toContain(one.says);
    }
  });
});

describe('the three answers, as their mechanism has them', () => {
  it('shares the feed as the lesson’s chart does: c among c, o and f', () => {
    const chart = JSON.parse(
      readFileSync('content/en/platform-censorship/share-seen.json', 'utf8'),
    ) as { series: { points: { x: number; y: number }[] }[] };
    for (const { x, y } of chart.series[0]?.points ?? []) {
      const posts = { critical: 20, ordinary: 80, fabricated: x, reply: 0 };
      expect(100 * onTopic(posts)).toBeCloseTo(y, 1);
    }
  });

  it('sinks the topic by distraction without a single deletion, and nobody notices', () => {
    const distract = runs({ answer: 'distract' });
    expect(quiet(distract)).toBeLessThan(0.6 * quiet(runs({})));
    for (const one of distract) {
      expect(one.history.every((hour) => hour.deleted === 0 && hour.noticed === 0)).toBe(true);
    }
    // It is not forgotten: talk ends, knowing doesn't.
    expect(last(distract, 'knowing')).toBeGreaterThan(0.9 * people);
  });

  it('keeps the topic up by arguing, longer than by doing nothing', () => {
    const argue = runs({ answer: 'argue' });
    expect(last(argue, 'talking')).toBeGreaterThan(last(runs({}), 'talking'));
    expect(quiet(argue)).toBeGreaterThan(quiet(runs({ answer: 'delete' })));
  });

  it('is noticed only if posts are deleted, and by as many at least as the fewest who wrote', () => {
    expect(last(runs({ answer: 'delete' }), 'noticed')).toBeGreaterThan(30);
    for (const answer of ['nothing', 'argue', 'distract'] as const) {
      expect(last(runs({ answer }), 'noticed')).toBe(0);
    }
  });

  it('depends on how soon more than on how much', () => {
    const late = runs({ answer: 'distract', strength: 100, delay: 24 });
    expect(quiet(late)).toBeGreaterThan(quiet(runs({ answer: 'distract' })));
  });

  it('holds for other crowds too: the order of the answers doesn’t hang on one knob', () => {
    for (const join of [20, 30, 40]) {
      const by = (answer: Settings['answer']) => quiet(runs({ answer, join }));
      expect(by('distract')).toBeLessThan(by('argue'));
      expect(by('delete')).toBeLessThan(by('argue'));
    }
  });
});

describe('delete-argue-or-distract in every state', () => {
  it('is the same for the same seed and actions, and plain JSON', () => {
    for (const scenario of engine.scenarios) {
      const once = run(engine.start(scenario.id, 5), everyAction);
      expect(run(engine.start(scenario.id, 5), everyAction)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }
  });

  it('keeps its totals: who talks knows, nobody unlearns, and no hour is added', () => {
    const faults = new Set<string>();
    walk(
      engine,
      everyAction,
      (state, before) => {
        if (state.people.length !== people) faults.add('people');
        if (state.history.length !== state.hour + 1 || state.hour > hours) faults.add('hours');
        for (const one of state.people) {
          if (has(one, 'talks') && !has(one, 'knows')) faults.add('talks of what it knows not');
        }
        state.history.forEach((hour, i) => {
          if (hour.knowing < (state.history[i - 1]?.knowing ?? 0)) faults.add('unlearnt');
          if (hour.noticed < (state.history[i - 1]?.noticed ?? 0)) faults.add('unnoticed');
          if (hour.talking > hour.knowing) faults.add('counts');
          if (hour.posts.fabricated > invented.fabricated) faults.add('fabricated');
        });
        for (const { low, middle, high } of state.batches) {
          low.forEach((least, i) => {
            if (least > (middle[i] ?? 0) || (middle[i] ?? 0) > (high[i] ?? 0)) faults.add('spread');
          });
        }
        if (before !== null && state.log.length !== before.log.length + 1) faults.add('log');
      },
      { walks: 6, steps: 20 },
    );
    expect([...faults]).toEqual([]);
  }, 60_000);
});
