/**
 * A chatbot that falls silent, and the places at which it can be made to. Rules in rules.ts, figures in published.ts.
 */
import { answered, manyQuestions, streamed } from '@/lib/labs/ask-the-chatbot/rules';
import {
  type Action,
  actionSchema,
  type LayerId,
  type Layers,
  layerIds,
  type QuestionId,
  type ServiceId,
  type State,
  scenarioIds,
  serviceIds,
} from '@/lib/labs/ask-the-chatbot/state';
import { say } from '@/lib/labs/log';
import { drawShuffled, seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

/** Most questions that a run keeps. */
const maxTries = 60;

const only = (...on: readonly LayerId[]): Layers => ({
  question: on.includes('question'),
  search: on.includes('search'),
  answer: on.includes('answer'),
  trained: on.includes('trained'),
});

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const order = drawShuffled(seedRng(seed * 101), layerIds);
  const one = id === 'five-tries' ? only('answer') : only('question', 'answer');
  const services = Object.fromEntries(
    serviceIds.map((service, i) => [
      service,
      id === 'which-layer' ? only(order.value[i] ?? 'question') : one,
    ]),
  ) as Record<ServiceId, Layers>;
  return {
    scenario: id,
    rng: order.rng,
    services,
    at: 'a',
    home: false,
    disguised: false,
    looking: false,
    tries: [],
    named: {},
    handedIn: false,
    batches: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function ask(state: State, question: QuestionId): State {
  const open = state.tries.at(-1)?.outcome === 'streaming';
  if (open || state.tries.length >= maxTries) return notHere(state);
  const { made, rng } = answered(
    { question, service: state.at, home: state.home, disguised: state.disguised },
    state.services[state.at],
    state.rng,
  );
  return say(
    { ...state, rng, tries: [...state.tries, made], looking: false },
    made.outcome === 'refused' ? 'log-refused' : 'log-begins',
    'both',
    { number: state.tries.length + 1 },
  );
}

function stream(state: State, all: boolean): State {
  let last = state.tries.at(-1);
  if (last === undefined || last.outcome !== 'streaming') return notHere(state);
  do last = streamed(last, state.services[last.service]);
  while (all && last.outcome === 'streaming');
  return say(
    { ...state, tries: [...state.tries.slice(0, -1), last] },
    `log-${last.outcome}`,
    'both',
    { came: last.came },
  );
}

/** How many services were named for the layer that they really have. */
export const rightlyNamed = (state: State): number =>
  serviceIds.filter((service) => {
    const layer = state.named[service];
    return layer !== undefined && state.services[service][layer];
  }).length;

function step(state: State, action: Action): State {
  const naming = state.scenario === 'which-layer' && !state.handedIn;
  const free = state.scenario === 'sandbox';
  const waiting = state.tries.at(-1)?.outcome !== 'streaming';
  switch (action.type) {
    case 'ask':
      return ask(state, action.question);
    case 'next':
      return stream(state, false);
    case 'rest':
      return stream(state, true);
    case 'look':
      if (state.tries.length === 0) return notHere(state);
      return say(
        { ...state, looking: action.on },
        action.on ? 'log-look' : 'log-look-off',
        'citizen',
      );
    case 'disguise':
      if (!free && !naming) return notHere(state);
      return say(
        { ...state, disguised: action.on },
        action.on ? 'log-disguise' : 'log-disguise-off',
        'citizen',
      );
    case 'home':
      if (!free && !naming) return notHere(state);
      return say({ ...state, home: action.on }, action.on ? 'log-home' : 'log-home-off', 'citizen');
    case 'service':
      if (!naming || !waiting) return notHere(state);
      return say({ ...state, at: action.to }, 'log-service', 'citizen', { service: action.to });
    case 'name':
      if (!naming) return notHere(state);
      return say(
        { ...state, named: { ...state.named, [state.at]: action.layer } },
        'log-named',
        'citizen',
        {
          service: state.at,
          layer: action.layer,
        },
      );
    case 'hand-in':
      if (!naming || Object.keys(state.named).length < serviceIds.length) return notHere(state);
      return say({ ...state, handedIn: true }, 'log-handed-in', 'both', {
        right: rightlyNamed(state),
      });
    case 'layer': {
      if (!free || !waiting) return notHere(state);
      const services = { ...state.services, a: { ...state.services.a, [action.id]: action.on } };
      return say({ ...state, services }, action.on ? 'log-layer' : 'log-layer-off', 'authority', {
        layer: action.id,
      });
    }
    case 'many': {
      if (state.scenario !== 'five-tries' || state.batches.length >= 6) return notHere(state);
      const { rng, batch } = manyQuestions(state.rng);
      return say({ ...state, rng, batches: [...state.batches, batch] }, 'log-many', 'both', {
        always: batch.blocked.at(-1) ?? 0,
        once: batch.blocked[0] ?? 0,
      });
    }
  }
}

function reached(state: State): boolean {
  const outcomes = new Set(state.tries.map((one) => one.outcome));
  switch (state.scenario) {
    case 'question-or-answer':
      return outcomes.has('refused') && outcomes.has('wiped');
    case 'five-tries':
      return state.batches.length > 0 && state.tries.length >= 5;
    case 'which-layer':
      return state.handedIn;
    case 'sandbox':
      return new Set(state.tries.map((one) => one.by)).size >= 3;
  }
}

export const engine: LabEngine<State, Action> = {
  id: 'ask-the-chatbot',
  scenarios: [
    {
      id: 'question-or-answer',
      worked: [
        { type: 'ask', question: 'dam' },
        { type: 'ask', question: 'hotel' },
        { type: 'ask', question: 'valley' },
        { type: 'next' },
        { type: 'rest' },
        { type: 'look', on: true },
        { type: 'ask', question: 'valley' },
        { type: 'rest' },
      ],
    },
    {
      id: 'five-tries',
      worked: [
        ...Array.from({ length: 5 }, (): Action[] => [
          { type: 'ask', question: 'valley' },
          { type: 'rest' },
        ]).flat(),
        { type: 'many' },
      ],
    },
    {
      id: 'which-layer',
      worked: [
        { type: 'ask', question: 'valley' },
        { type: 'rest' },
        { type: 'home', on: true },
        { type: 'ask', question: 'valley' },
        { type: 'rest' },
        { type: 'name', layer: 'trained' },
        { type: 'home', on: false },
        { type: 'service', to: 'b' },
        { type: 'ask', question: 'valley' },
        { type: 'rest' },
        { type: 'name', layer: 'search' },
        { type: 'service', to: 'c' },
        { type: 'ask', question: 'dam' },
        { type: 'rest' },
        { type: 'ask', question: 'dam' },
        { type: 'rest' },
        { type: 'name', layer: 'answer' },
        { type: 'service', to: 'd' },
        { type: 'ask', question: 'hotel' },
        { type: 'name', layer: 'question' },
        { type: 'hand-in' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'ask', question: 'dam' },
        { type: 'disguise', on: true },
        { type: 'ask', question: 'dam' },
        { type: 'rest' },
        { type: 'layer', id: 'trained', on: true },
        { type: 'ask', question: 'dam' },
        { type: 'rest' },
        { type: 'home', on: true },
        { type: 'ask', question: 'dam' },
        { type: 'rest' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
