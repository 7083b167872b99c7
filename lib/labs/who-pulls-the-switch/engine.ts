/** Three chairs on the road from a decision to a cable, and the road itself. */
import { say } from '@/lib/labs/log';
import { drawInt, seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';
import { readOf, send } from '@/lib/labs/who-pulls-the-switch/chain';
import { firstNode, moments } from '@/lib/labs/who-pulls-the-switch/desk';
import {
  type Action,
  actionSchema,
  type Chain,
  counts,
  invented,
  type Option,
  type State,
  scenarioIds,
  stateShares,
} from '@/lib/labs/who-pulls-the-switch/state';

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const nights = drawInt(seedRng(seed), 2, 4);
  return {
    scenario: id,
    rng: nights.rng,
    node: firstNode[id],
    choices: [],
    nights: nights.value,
    chain: { operators: 30, stateShare: 50, boxes: false, form: 'letter' },
    sent: [],
    log: [],
  };
}

function choose(state: State, option: Option): State {
  const { node } = state;
  if (node === 'end' || node === 'chain') return notHere(state);
  const next = moments[node][option];
  if (next === undefined) return notHere(state);
  const chosen = say(
    { ...state, node: next, choices: [...state.choices, { node, option }] },
    `log-${option}`,
    'authority',
  );
  return next === 'end' ? say(chosen, 'log-years', 'both') : chosen;
}

function setChain(state: State, change: Partial<Chain>): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const chain = { ...state.chain, ...change };
  return say({ ...state, chain }, 'log-chain', 'authority', {
    operators: chain.operators,
    share: chain.stateShare,
    boxes: chain.boxes ? 'yes' : 'no',
    form: chain.form,
  });
}

function sendOrder(state: State): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const { rng, sent } = send(state.rng, state.chain);
  const { first, last, off } = readOf(sent);
  return say(
    { ...state, rng, sent: [...state.sent, sent].slice(-invented.kept) },
    'log-sent',
    'both',
    { first, last, off },
  );
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return choose(state, action.option);
    case 'operators':
      if (!counts.some((one) => one === action.to)) return notHere(state);
      return setChain(state, { operators: action.to });
    case 'state-share':
      if (!stateShares.some((one) => one === action.to)) return notHere(state);
      return setChain(state, { stateShare: action.to });
    case 'boxes':
      return setChain(state, { boxes: action.to });
    case 'form':
      return setChain(state, { form: action.to });
    case 'send':
      return sendOrder(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario !== 'sandbox') return state.node === 'end';
  return new Set(state.sent.map((one) => JSON.stringify(one.chain))).size >= 3;
}

const chooses = (...list: readonly Option[]): readonly Action[] =>
  list.map((option) => ({ type: 'choose', option }));

export const engine: LabEngine<State, Action> = {
  id: 'who-pulls-the-switch',
  scenarios: [
    { id: 'the-letter', worked: chooses('ask', 'publish', 'sue') },
    { id: 'on-to-the-operators', worked: chooses('by-phone', 'spare-nobody', 'say-cable') },
    { id: 'the-council', worked: chooses('answer', 'cut-after-all', 'by-word', 'extend') },
    {
      id: 'sandbox',
      worked: [
        { type: 'send' },
        { type: 'operators', to: 3 },
        { type: 'state-share', to: 100 },
        { type: 'send' },
        { type: 'operators', to: 3500 },
        { type: 'state-share', to: 0 },
        { type: 'send' },
        { type: 'boxes', to: true },
        { type: 'send' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
