import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/is-this-restriction-lawful/actions';
import { engine } from '@/lib/labs/is-this-restriction-lawful/engine';
import { findings, situations } from '@/lib/labs/is-this-restriction-lawful/published';
import {
  clearFiles,
  cutOff,
  gatesOf,
  holds,
  inFact,
  passes,
  standingOf,
} from '@/lib/labs/is-this-restriction-lawful/rules';
import {
  casesOf,
  gates,
  type Measure,
  parts,
  verdicts,
} from '@/lib/labs/is-this-restriction-lawful/state';
import { describeEngine, play } from '@/tests/support/lab-engine';
import { walk } from '@/tests/support/labs';

describeEngine(engine, {
  topics: ['foundations'],
  everyAction,
  published: [...situations, ...findings],
});

const passing: Measure = clearFiles['one-page'];

/** Every measure that can be built. */
const all: readonly Measure[] = parts.what.flatMap((what) =>
  parts.basis.flatMap((basis) =>
    parts.aim.flatMap((aim) =>
      parts.link.flatMap((link) =>
        parts.lighter.flatMap((lighter) =>
          parts.width.map((width) => ({ what, basis, aim, link, lighter, width })),
        ),
      ),
    ),
  ),
);

describe('is-this-restriction-lawful as it was published', () => {
  it.each(situations)('$situation: $gate is $expected', ({ change, gate, expected }) => {
    expect(gatesOf({ ...passing, ...change })[gate]).toBe(expected);
  });

  it('lets a shut gate stand alone: all three have to be open', () => {
    expect(passes(gatesOf(passing))).toBe(true);
    for (const { change, gate, expected } of situations) {
      if (expected === 'open' || change.what === 'held') continue;
      const standing = gatesOf({ ...passing, ...change });
      expect(gates.filter((one) => standing[one] === 'shut')).toEqual([gate]);
      expect(passes(standing)).toBe(false);
    }
  });

  it('lets four of the 240 measures pass that limit something said, and none that limits what is held', () => {
    expect(all.filter((one) => one.what === 'said').length).toBe(240);
    expect(all.filter((one) => one.what === 'said' && passes(gatesOf(one))).length).toBe(4);
    expect(all.filter((one) => one.what === 'held' && passes(gatesOf(one)))).toEqual([]);
  });

  it('never opens a gate by making a measure wider or worse founded', () => {
    for (const one of all) {
      const before = gatesOf(one);
      for (const { change } of situations.filter((each) => each.expected === 'shut')) {
        const after = gatesOf({ ...one, ...change });
        for (const gate of gates) {
          if (before[gate] === 'shut') expect(after[gate]).toBe('shut');
        }
      }
    }
  });
});

describe('is-this-restriction-lawful as it is played', () => {
  it('has one clear file for each gate, and one that passes', () => {
    const shut = casesOf['one-gate-each'].map((file) =>
      gates.filter((gate) => standingOf(file)[gate] === 'shut').join(),
    );
    expect(shut.sort()).toEqual(['', 'aim', 'law', 'need']);
    for (const file of casesOf['one-gate-each']) {
      expect(verdicts.filter((verdict) => holds(file, verdict)).length).toBe(1);
    }
  });

  it('keeps one decision a file, and cannot go on without one', () => {
    walk(engine, everyAction, (state) => {
      const files = state.decisions.map((one) => one.file);
      expect(new Set(files).size).toBe(files.length);
      expect(state.at).toBeLessThanOrEqual(files.length);
    });
  });

  it('comes to what happened in Denizli if one does what was done', () => {
    const end = play(engine, 'denizli', [
      { type: 'order', do: inFact.order },
      { type: 'means', do: inFact.means },
      { type: 'review', do: inFact.review },
    ]);
    expect(cutOff(end.denizli)).toEqual({ site: true, service: true });
    expect(engine.reached(end)).toBe(true);
  });

  it('cuts nobody off in Denizli unless the whole service is blocked and left so', () => {
    walk(engine, everyAction, (state) => {
      const { order, means, review } = state.denizli;
      const all = order === 'block-site' && means === 'all' && review !== 'lift';
      expect(cutOff(state.denizli).service).toBe(all);
    });
  });
});
