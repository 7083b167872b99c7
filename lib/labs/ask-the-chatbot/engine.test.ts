import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/ask-the-chatbot/actions';
import { engine, rightlyNamed } from '@/lib/labs/ask-the-chatbot/engine';
import { layers, stopped, tries } from '@/lib/labs/ask-the-chatbot/published';
import { fires, manyQuestions, questions } from '@/lib/labs/ask-the-chatbot/rules';
import {
  type Action,
  type LayerId,
  layerIds,
  type QuestionId,
  questionIds,
  type State,
  serviceIds,
  type Try,
} from '@/lib/labs/ask-the-chatbot/state';
import { factWords } from '@/tests/support/lab-engine';
import { citedFacts, faultsOf, labFile, walk } from '@/tests/support/labs';
import { toldIn } from '@/tests/support/told';

const text = labFile('ask-the-chatbot');
const { facts, mechanisms } = factWords(['platform-censorship']);
const told = toldIn('platform-censorship');
const run = (start: State, actions: readonly Action[]): State => actions.reduce(engine.step, start);
/** One question to a service with these layers alone. */
function asked(
  question: QuestionId,
  on: readonly LayerId[],
  seed = 1,
  ...before: readonly Action[]
): Try {
  const state = run(engine.start('sandbox', seed), [
    ...layerIds.map((id): Action => ({ type: 'layer', id, on: on.includes(id) })),
    ...before,
    { type: 'ask', question },
    { type: 'rest' },
  ]);
  const last = state.tries.at(-1);
  if (last === undefined) throw new Error('nothing was asked');
  return last;
}
const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

describe('ask-the-chatbot and its text', () => {
  it('answers to its text', () => {
    expect(faultsOf(engine, text, everyAction)).toEqual([]);
  });

  it('cites facts and mechanisms that are there', () => {
    for (const id of citedFacts(text)) expect([...facts.keys()], id).toContain(id);
    for (const id of text.mechanisms) expect([...mechanisms.keys()], id).toContain(id);
  });

  it('has every figure and layer in the words that hold it', () => {
    for (const one of [...Object.values(tries), ...Object.values(stopped), ...layers]) {
      expect(told(one.in), one.says).toContain(one.says);
    }
    expect(layers.map((one) => one.layer)).toEqual([...layerIds]);
  });
});

describe('the layers, as their mechanism has them', () => {
  it('refuses a question at once, the same every time, for its words and not its meaning', () => {
    for (const seed of seeds) {
      for (const question of questionIds) {
        const one = asked(question, ['question'], seed);
        expect(one.outcome === 'refused').toBe(fires(question, false));
        if (one.outcome === 'refused') expect(one.came).toBe(0);
      }
    }
    expect(fires('hotel', false) && !questions.hotel.about).toBe(true);
    expect(!fires('valley', false) && questions.valley.about).toBe(true);
  });

  it('wipes answers irregularly, and what was wiped had reached the device', () => {
    const outcomes = seeds.map((seed) => asked('valley', ['answer'], seed));
    expect(new Set(outcomes.map((one) => one.outcome))).toEqual(new Set(['wiped', 'done']));
    for (const one of outcomes) {
      if (one.outcome === 'wiped') expect(one.pieces[one.came - 1]?.hit).toBe(true);
      expect(one.came).toBeGreaterThan(0);
    }
    for (const seed of seeds) expect(asked('mustard', ['answer'], seed).outcome).toBe('done');
  });

  it('blocks about as many questions in all five tries as published', () => {
    let rng = 1;
    const always = Array.from({ length: 100 }, () => {
      const made = manyQuestions(rng);
      rng = made.rng;
      expect(made.batch.blocked.reduce((sum, one) => sum + one, 0)).toBe(tries.questions.value);
      return made.batch.blocked[tries.times.value - 1] ?? 0;
    });
    const mean = always.reduce((sum, one) => sum + one, 0) / always.length;
    expect(Math.abs(mean - tries.always.value)).toBeLessThan(3);
  });

  it('lets everything in disguise past both lists, and nothing past what was learnt', () => {
    const disguise: Action = { type: 'disguise', on: true };
    for (const seed of seeds) {
      for (const question of questionIds) {
        expect(asked(question, ['question', 'answer'], seed, disguise).outcome).toBe('done');
      }
      expect(asked('valley', ['trained'], seed, disguise).by).toBe('trained');
    }
  });

  it('leaves at home only what was learnt', () => {
    const home: Action = { type: 'home', on: true };
    for (const layer of layerIds) {
      const one = asked('dam', [layer], 1, home);
      expect(one.by).toBe(layer === 'trained' ? 'trained' : null);
      expect(one.outcome).toBe('done');
    }
  });

  it('deals each service one layer of its own, each of which can be told by its traces', () => {
    for (const seed of seeds) {
      let state = engine.start('which-layer', seed);
      const dealt = serviceIds.map((id) => layerIds.filter((layer) => state.services[id][layer]));
      expect(dealt.flat().sort()).toEqual([...layerIds].sort());
      for (const service of serviceIds) {
        state = engine.step(state, { type: 'service', to: service });
        let seen: LayerId | null = null;
        for (let i = 0; i < 12 && seen === null; i += 1) {
          state = run(state, [{ type: 'ask', question: 'dam' }, { type: 'rest' }]);
          seen = state.tries.at(-1)?.by ?? null;
        }
        expect(seen).not.toBe(null);
        state = engine.step(state, { type: 'name', layer: seen ?? 'question' });
      }
      expect(rightlyNamed(engine.step(state, { type: 'hand-in' }))).toBe(4);
    }
  });
});

describe('ask-the-chatbot in every state', () => {
  it('is the same for the same seed and actions, and plain JSON', () => {
    for (const scenario of engine.scenarios) {
      const once = run(engine.start(scenario.id, 5), everyAction);
      expect(run(engine.start(scenario.id, 5), everyAction)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }
  });

  it('never shows more than was written, and always has a way to the next question', () => {
    const faults = new Set<string>();
    walk(engine, everyAction, (state, before) => {
      state.tries.forEach((one, i) => {
        if (one.came > one.pieces.length) faults.add('more than written');
        if (one.outcome === 'done' && one.came !== one.pieces.length) faults.add('done too soon');
        const last = i === state.tries.length - 1;
        if (one.outcome === 'streaming' && !last) faults.add('left in the middle');
      });
      if (before !== null && state.log.length !== before.log.length + 1) faults.add('log');
      const after = run(state, [{ type: 'rest' }, { type: 'ask', question: 'mustard' }]);
      if (state.tries.length < 60 && after.tries.length !== state.tries.length + 1) {
        faults.add('stuck');
      }
    });
    expect([...faults]).toEqual([]);
  });
});
