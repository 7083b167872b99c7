/** What every lab's engine is held to, so that a lab's own tests are about what only it does. For tests alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Published } from '@/lib/labs/published';
import type { LabEngine, LogEntry } from '@/lib/labs/types';
import { citedFacts, faultsOf, labFile, walk } from '@/tests/support/labs';

interface Told {
  readonly log: readonly LogEntry[];
}

interface FactFile {
  readonly facts: readonly { id: string; claim: string; caveat?: string | null }[];
  readonly mechanisms: readonly { id: string; how: string }[];
}

/** The words of each fact (claim and caveat) and each mechanism in some files of content/facts, by its id. */
export function factWords(topics: readonly string[]): {
  readonly facts: ReadonlyMap<string, string>;
  readonly mechanisms: ReadonlyMap<string, string>;
} {
  const files = topics.map(
    (topic) => parse(readFileSync(`content/facts/${topic}.yaml`, 'utf8')) as FactFile,
  );
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    facts: new Map(
      files.flatMap((file) =>
        file.facts.map((one) => [one.id, flat(`${one.claim} ${one.caveat ?? ''}`)] as const),
      ),
    ),
    mechanisms: new Map(
      files.flatMap((file) => file.mechanisms.map((one) => [one.id, flat(one.how)] as const)),
    ),
  };
}

/** The state after some actions, from the start of a scenario. */
export function play<State, Action>(
  engine: LabEngine<State, Action>,
  scenario: string,
  actions: readonly Action[],
  seed = 1,
): State {
  return actions.reduce(engine.step, engine.start(scenario, seed));
}

/**
 * Defines the tests that every engine passes: it answers to its text; what the text cites is there; published figures
 * stand in the words that they are taken from; the same run comes out the same, as plain JSON; every action says what it
 * did in one line or more, and one that says that it can't be done (a key that `refused` matches) changes nothing else;
 * an unknown scenario is the first.
 *
 * `topics` are files of content/facts; `published` are rows that name where they stand and the words that hold them.
 */
export function describeEngine<State extends Told, Action>(
  engine: LabEngine<State, Action>,
  {
    topics,
    everyAction,
    published = [],
    refused = /^log-(not-here|not-now)$/,
    quiet = [],
    walks = 12,
    steps = 30,
  }: {
    readonly topics: readonly string[];
    /** Each kind of action with each value that matters, possible ones and impossible ones. */
    readonly everyAction: readonly Action[];
    readonly published?: readonly Pick<Published, 'from' | 'says'>[];
    /** Keys of the log that say that nothing was done. */
    readonly refused?: RegExp;
    /** Types of actions that tell nothing: knobs, which say themselves how they stand. */
    readonly quiet?: readonly string[];
    readonly walks?: number;
    readonly steps?: number;
  },
): void {
  const text = labFile(engine.id);
  const { facts, mechanisms } = factWords(topics);

  describe(`${engine.id} and its text`, () => {
    it('answers to its text', () => {
      expect(text.id).toBe(engine.id);
      expect(faultsOf(engine, text, everyAction)).toEqual([]);
      for (const scenario of engine.scenarios) {
        expect(engine.reached(engine.start(scenario.id, 1)), scenario.id).toBe(false);
      }
    });

    it('cites facts and mechanisms that are there', () => {
      for (const id of citedFacts(text)) expect([...facts.keys()], id).toContain(id);
      for (const id of text.mechanisms) expect([...mechanisms.keys()], id).toContain(id);
    });

    it('has every published figure in the words that hold it', () => {
      for (const { from, says } of published) {
        const words = facts.get(from) ?? mechanisms.get(from);
        expect(words, from).toBeDefined();
        expect(words, from).toContain(says);
      }
    });
  });

  describe(`${engine.id} in every state`, () => {
    it('is the same for the same seed and actions, and plain JSON', () => {
      for (const scenario of engine.scenarios) {
        const actions = [...everyAction, ...everyAction];
        const once = play(engine, scenario.id, actions, 5);
        expect(play(engine, scenario.id, actions, 5)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }
    });

    it('takes every action: what it does is said, and what it can’t do changes nothing', () => {
      walk(
        engine,
        everyAction,
        (state, before, action) => {
          if (before === null) return;
          if (quiet.includes((action as { type: string }).type)) return;
          expect(state.log.length, JSON.stringify(action)).toBeGreaterThan(before.log.length);
          if (refused.test(state.log.at(-1)?.key ?? '')) {
            expect({ ...state, log: before.log }).toEqual(before);
          }
        },
        { walks, steps },
      );
    }, 60_000);

    it('gives the first scenario for one that it does not know', () => {
      const first = engine.start(engine.scenarios[0]?.id ?? '', 1);
      expect(engine.start('nowhere', 1)).toEqual(first);
      expect(engine.start('constructor', 1)).toEqual(first);
    });
  });
}
