import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyAction } from '@/lib/labs/ask-the-intranet/actions';
import { engine } from '@/lib/labs/ask-the-intranet/engine';
import {
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
  scenarioIds,
} from '@/lib/labs/ask-the-intranet/state';
import { pageIds, pagesOf, topics } from '@/lib/labs/ask-the-intranet/world';
import { describeEngine, play } from '@/tests/support/lab-engine';

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

describeEngine(engine, {
  topics: ['north-korea-networks', 'north-korea-devices'],
  everyAction,
  published: publishedFigures.map((one) => ({ ...one, from: one.fact })),
  refused: /^(?!log-)/,
});

describe('ask-the-intranet: the engine', () => {
  it('takes every action in every state: nothing is lost, what is impossible is said', () => {
    fc.assert(
      fc.property(anyRun, anyAction, ({ scenario, seed, actions }, action) => {
        const before = play(engine, scenario, actions, seed);
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
        const state = play(engine, scenario, actions, seed);
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
        const state = play(engine, scenario, actions, seed);
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
        const state = play(engine, scenario, actions, seed);
        const after = engine.step(state, { type: 'leave-it' });
        expect(after.kept).toEqual(state.kept);
        expect(after.session.done).toEqual(state.session.done);
        expect(after.session.left.length).toBeLessThanOrEqual(after.session.done.length + 1);
      }),
    );
  });
});

describe('ask-the-intranet: held to what was published', () => {
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
      const state = play(engine, 'the-supervised-hour', [{ type: 'routine' }], seed);
      expect(state.session.phase).toBe('over');
      expect(assignmentRead(state)).toBe(assignmentGoal);
    }
  });

  it('shows in the allowlist only what was put there, and says nothing of the rest', () => {
    const state = play(
      engine,
      'one-question-three-networks',
      [
        { type: 'network', network: 'allowlist' },
        { type: 'search', topic: 'blight' },
      ],
      3,
    );
    expect([...state.results].sort()).toEqual([...findable(state, 'allowlist', 'blight')].sort());
    expect(knowledge(state, 'allowlist', 'blight')).toMatchObject({
      listed: 3,
      refused: 0,
      unseen: 5,
    });
    expect(knowledge(state, 'filtered', 'blight').refused).toBe(0);
  });
});
