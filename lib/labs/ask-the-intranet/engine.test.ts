import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LabText } from '@/lib/course/types';
import { engine } from '@/lib/labs/ask-the-intranet/engine';
import {
  approvalDays,
  confirmEveryMinutes,
  publishedFigures,
  sessionMinutes,
} from '@/lib/labs/ask-the-intranet/published';
import {
  type Action,
  actionSchema,
  assignmentGoal,
  assignmentRead,
  findable,
  guesses,
  knowledge,
  networks,
  type State,
  scenarioIds,
} from '@/lib/labs/ask-the-intranet/state';
import { pageIds, pagesOf, topics } from '@/lib/labs/ask-the-intranet/world';

interface FactFile {
  readonly facts: readonly {
    readonly id: string;
    readonly claim: string;
    readonly caveat?: string | null;
  }[];
  readonly mechanisms: readonly { readonly id: string }[];
}

const read = <T>(path: string): T => parse(readFileSync(path, 'utf8')) as T;
const text = read<LabText>('content/en/labs/ask-the-intranet.yaml');
const factFiles = ['networks', 'devices'].map((name) =>
  read<FactFile>(`content/facts/north-korea-${name}.yaml`),
);
const facts = new Map(factFiles.flatMap((file) => file.facts).map((fact) => [fact.id, fact]));
const mechanisms = new Set(factFiles.flatMap((file) => file.mechanisms).map((m) => m.id));

const flat = (value: string): string => value.replace(/\s+/g, ' ');

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(...networks).map((network): Action => ({ type: 'network', network })),
  fc.constantFrom(...topics).map((topic): Action => ({ type: 'search', topic })),
  fc.constantFrom(...pageIds).map((page): Action => ({ type: 'open', page })),
  fc.constantFrom(...guesses).map((more): Action => ({ type: 'guess', more })),
  fc
    .constantFrom('begin', 'leave-it', 'wait', 'confirm', 'ask', 'stop', 'routine')
    .map((type): Action => ({ type }) as Action),
  fc
    .tuple(
      fc.constantFrom('list' as const, 'filter' as const),
      fc.constantFrom(...pageIds),
      fc.boolean(),
    )
    .map(([type, page, on]): Action => ({ type, page, on })),
  fc.boolean().map((on): Action => ({ type: 'notice', on })),
);
const anyRun = fc.record({
  scenario: fc.constantFrom(...scenarioIds),
  seed: fc.integer(),
  actions: fc.array(anyAction, { maxLength: 60 }),
});

function play(scenario: string, seed: number, actions: readonly Action[]): State {
  return actions.reduce(
    (state, action) => engine.step(state, action),
    engine.start(scenario, seed),
  );
}

describe('ask-the-intranet: the engine', () => {
  it('plays the same run for the same seed, as plain JSON', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        const state = play(scenario, seed, actions);
        expect(play(scenario, seed, actions)).toEqual(state);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  it('takes every action in every state: nothing is lost, what is impossible is said', () => {
    fc.assert(
      fc.property(anyRun, anyAction, ({ scenario, seed, actions }, action) => {
        const before = play(scenario, seed, actions);
        const after = engine.step(before, action);
        expect(actionSchema.parse(action)).toEqual(action);
        expect(after.log.length).toBeGreaterThan(before.log.length);
        expect(after.kept.length).toBeGreaterThanOrEqual(before.kept.length);
        expect(after.minutes).toBeGreaterThanOrEqual(before.minutes);
        const said = after.log.at(-1)?.key ?? '';
        if (/^(no|nothing|screen|session)-/.test(said)) {
          expect({ ...after, log: before.log }).toEqual(before);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts every page that exists once: read, listed, refused, silent or unseen', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        const state = play(scenario, seed, actions);
        for (const network of networks) {
          for (const topic of topics) {
            const k = knowledge(state, network, topic);
            for (const n of Object.values(k)) expect(n).toBeGreaterThanOrEqual(0);
            expect(k.read + k.listed + k.refused + k.silent + k.unseen).toBe(k.total);
            expect(k.total).toBe(pagesOf(topic).length);
          }
        }
      }),
    );
  });

  it('never refuses anything on the allowlist or the open network, whatever is on the lists', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        const state = play(scenario, seed, actions);
        for (const network of ['open', 'allowlist'] as const) {
          expect(state.visits[network].refused).toEqual([]);
          expect(state.visits[network].silent).toEqual([]);
        }
        for (const line of state.kept) {
          if (line.network !== 'filtered') expect(line.outcome ?? 'read').toBe('read');
        }
      }),
    );
  });

  it('keeps the minder from seeing what was only wished for', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        const state = play(scenario, seed, actions);
        const after = engine.step(state, { type: 'leave-it' });
        expect(after.kept).toEqual(state.kept);
        expect(after.session.done).toEqual(state.session.done);
        expect(after.session.left.length).toBeLessThanOrEqual(after.session.done.length + 1);
      }),
    );
  });

  it('gives unknown scenarios the first', () => {
    expect(engine.start('nowhere', 1)).toEqual(engine.start(scenarioIds[0], 1));
  });
});

describe('ask-the-intranet: held to what was published', () => {
  it('has every figure in the words of its fact', () => {
    for (const figure of publishedFigures) {
      const fact = facts.get(figure.fact);
      expect(fact, figure.fact).toBeDefined();
      expect(flat(`${fact?.claim} ${fact?.caveat ?? ''}`)).toContain(figure.says);
    }
    expect(approvalDays.value).toBe(2);
  });

  it('has an hour of twelve confirmations, and then it is over', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      let state = engine.start('the-supervised-hour', seed);
      let confirmations = 0;
      while (state.session.phase !== 'over') {
        state = engine.step(state, { type: state.session.phase === 'locked' ? 'confirm' : 'wait' });
        confirmations += state.log.at(-1)?.key === 'log-wait' ? 0 : 1;
      }
      expect(confirmations).toBe(12);
      expect(confirmations * confirmEveryMinutes.value).toBe(60);
      expect(state.minutes).toBe(sessionMinutes.value);
      expect(engine.step(state, { type: 'search', topic: 'blight' }).kept).toEqual(state.kept);
    }
  });

  it('leaves a diligent user enough of the hour for the task', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const state = play('the-supervised-hour', seed, [{ type: 'routine' }]);
      expect(state.session.phase).toBe('over');
      expect(assignmentRead(state)).toBe(assignmentGoal);
    }
  });

  it('shows in the allowlist only what was put there, and says nothing of the rest', () => {
    const state = play('one-question-three-networks', 3, [
      { type: 'network', network: 'allowlist' },
      { type: 'search', topic: 'blight' },
    ]);
    expect([...state.results].sort()).toEqual([...findable(state, 'allowlist', 'blight')].sort());
    expect(knowledge(state, 'allowlist', 'blight')).toMatchObject({
      listed: 3,
      refused: 0,
      unseen: 5,
    });
    expect(knowledge(state, 'filtered', 'blight').refused).toBe(0);
  });
});

describe('ask-the-intranet: the words', () => {
  it('names the engine’s scenarios in order, with a caption for the start and for each worked action', () => {
    expect(text.id).toBe(engine.id);
    expect(text.scenarios.map((s) => s.id)).toEqual(engine.scenarios.map((s) => s.id));
    for (const scenario of engine.scenarios) {
      const words = text.scenarios.find((s) => s.id === scenario.id);
      expect(words?.worked.length, scenario.id).toBe(scenario.worked.length + 1);
      expect(words?.predict.options.length).toBeGreaterThanOrEqual(2);
      expect(engine.reached(play(scenario.id, 1, scenario.worked)), scenario.id).toBe(true);
      expect(engine.reached(engine.start(scenario.id, 1))).toBe(false);
      for (const entry of play(scenario.id, 1, scenario.worked).log) {
        expect(entry.key, scenario.id).toMatch(/^log-/);
      }
    }
  });

  it('has a string for every key that a log can hold', () => {
    fc.assert(
      fc.property(anyRun, ({ scenario, seed, actions }) => {
        for (const entry of play(scenario, seed, actions).log) {
          expect(text.strings, entry.key).toHaveProperty(entry.key);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cites facts and mechanisms that exist', () => {
    const prose = JSON.stringify(text);
    const cited = [...prose.matchAll(/\[@([a-z0-9-]+)\]/g)].map((m) => m[1] as string);
    expect(cited.length).toBeGreaterThan(5);
    for (const id of cited) expect(facts.has(id), id).toBe(true);
    for (const id of text.mechanisms) expect(mechanisms.has(id), id).toBe(true);
  });
});
