import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/a-rule-that-broke-half-the-web/actions';
import { engine } from '@/lib/labs/a-rule-that-broke-half-the-web/engine';
import {
  checks,
  outcomes,
  rate,
  versionWords,
} from '@/lib/labs/a-rule-that-broke-half-the-web/published';
import {
  bystanders,
  hits,
  measurable,
  pageSeconds,
  secondsFor,
  slowed,
  standing,
  targets,
  versionRules,
} from '@/lib/labs/a-rule-that-broke-half-the-web/rules';
import { type Action, invented, versions } from '@/lib/labs/a-rule-that-broke-half-the-web/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['shutdowns'],
  everyAction,
  published: [...Object.values(rate), ...Object.values(checks), ...outcomes, ...versionWords],
});

describe('a-rule-that-broke-half-the-web as it was published', () => {
  it.each(outcomes)('$name: $slow in versions A, B and C', ({ name, slow }) => {
    expect(versions.map((version) => slowed(versionRules[version], name))).toEqual(slow);
  });

  it('takes close to three minutes for three megabytes at the measured rates', () => {
    const { value } = checks.page;
    expect(pageSeconds.slow).toBe(171);
    expect(secondsFor(value, rate.high.value)).toBeLessThanOrEqual(pageSeconds.slow);
    expect(secondsFor(value, rate.low.value)).toBeGreaterThanOrEqual(pageSeconds.slow);
    expect(pageSeconds.slow).toBeLessThan(180);
  });

  it('does not hit twitter.com by the letters t.co', () => {
    const rule = { text: 't.co', how: 'contains' } as const;
    expect(hits(rule, 'twitter.com')).toBe(false);
    expect(play(engine, 'write-the-rule', [{ type: 'send' }]).sent[0]).toMatchObject({ hit: 1 });
  });

  it('has no setting of the three parts that hits all four names and nobody else', () => {
    const settings = ['off', 'contains', 'ends', 'exact'] as const;
    const perfect = settings.flatMap((a) =>
      settings.flatMap((b) =>
        settings.filter((c) => {
          const actions: Action[] = [
            { type: 'set', part: 't.co', how: a },
            { type: 'set', part: 'twitter.com', how: b },
            { type: 'set', part: '.twimg.com', how: c },
            { type: 'send' },
          ];
          const sent = play(engine, 'write-the-rule', actions).sent.at(-1);
          return sent?.hit === 4 && sent.bystanders === 0;
        }),
      ),
    );
    expect(perfect).toEqual([]);
  });
});

describe('a-rule-that-broke-half-the-web in every state', () => {
  it('hits more by contains than by ends, and more by ends than by exact', () => {
    for (const name of measurable) {
      for (const text of ['t.co', 'x.com', 'twitter.com', '.twimg.com', 'e']) {
        const [contains, ends, exact] = (['contains', 'ends', 'exact'] as const).map((how) =>
          hits({ text, how }, name),
        );
        if (exact) expect(ends).toBe(true);
        if (ends) expect(contains).toBe(true);
      }
    }
  });

  it('lets every rule be found by measuring, and never lets a wrong one be named', () => {
    for (const version of versions) {
      const all = measurable.map((name) => ({
        name,
        flipped: false,
        slow: slowed(versionRules[version], name),
      }));
      expect(standing(all)).toEqual([version]);
      const flipped = all.map((one) => ({ ...one, flipped: true, slow: false }));
      expect(standing(flipped)).toEqual(versions);
    }
    walk(engine, everyAction, (state) => {
      for (const one of state.measured) {
        expect(one.slow).toBe(!one.flipped && slowed(state.inForce, one.name));
      }
      expect(state.spent.length).toBe(state.found);
      if (state.found < 3) expect(standing(state.measured)).toContain(versions[state.found]);
    });
  });

  it('counts what a sent rule hits, no more than there is', () => {
    walk(engine, everyAction, (state) => {
      expect(state.rules.length).toBeLessThanOrEqual(invented.rules);
      for (const one of state.sent) {
        expect(one.hit).toBeLessThanOrEqual(targets[one.order].length);
        expect(one.bystanders).toBeLessThanOrEqual(
          bystanders(state.scenario === 'sandbox', one.order).length,
        );
      }
    });
  });
});
