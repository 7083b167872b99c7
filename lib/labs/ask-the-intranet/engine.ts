/**
 * Ask the intranet: the same search on three networks, and an hour on the world's internet beside a minder.
 * Models the mechanisms nkn-intranet-allowlist and nkn-supervised-session; figures are in published.ts, pages in world.ts.
 */
import { begin, confirm, pass, withLastSlice } from '@/lib/labs/ask-the-intranet/hour';
import { guess, open, search } from '@/lib/labs/ask-the-intranet/reader';
import { routine } from '@/lib/labs/ask-the-intranet/routine';
import {
  type Action,
  actionSchema,
  cannot,
  emptyVisit,
  networks,
  type State,
  say,
  scenarioIds,
} from '@/lib/labs/ask-the-intranet/state';
import { pages, topicOf } from '@/lib/labs/ask-the-intranet/world';
import { seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

export type { Action, State };

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const state: State = {
    scenario: id,
    rng: seedRng(seed),
    network: id === 'the-supervised-hour' ? 'filtered' : 'open',
    notice: true,
    onList: pages.filter((page) => page.listed).map((page) => page.id),
    onFilter: pages.filter((page) => page.filtered).map((page) => page.id),
    minutes: 0,
    topic: null,
    results: [],
    shown: null,
    visits: { open: emptyVisit, filtered: emptyVisit, allowlist: emptyVisit },
    kept: [],
    session: { phase: 'none', done: [], thought: null, left: [], questions: 0 },
    log: [],
  };
  return id === 'the-supervised-hour' ? begin(state) : state;
}

function knob(
  state: State,
  action: Extract<Action, { type: 'list' | 'filter' | 'notice' }>,
): State {
  if (state.scenario !== 'the-keeper') return cannot(state, 'no-knob');
  if (action.type === 'notice') {
    return say(
      { ...state, notice: action.on },
      { key: action.on ? 'log-notice-on' : 'log-notice-off', seenBy: 'authority' },
    );
  }
  const field = action.type === 'list' ? 'onList' : 'onFilter';
  const others = state[field].filter((id) => id !== action.page);
  const value = action.on ? [...others, action.page] : others;
  const key = `log-${action.type}-${action.on ? 'on' : 'off'}`;
  return say(
    { ...state, [field]: value },
    { key, values: { topic: topicOf(action.page) }, seenBy: 'authority' },
  );
}

function step(state: State, action: Action): State {
  const { phase } = state.session;
  const inSession = phase === 'working' || phase === 'locked';
  switch (action.type) {
    case 'network':
      if (state.scenario === 'the-supervised-hour' || inSession)
        return cannot(state, 'no-other-computer');
      return say(
        { ...state, network: action.network, topic: null, results: [], shown: null },
        { key: 'log-network', values: { network: action.network }, seenBy: 'citizen' },
      );
    case 'search':
    case 'open':
    case 'wait':
    case 'leave-it':
      if (phase === 'locked') return cannot(state, 'screen-locked');
      if (state.scenario === 'the-supervised-hour' && phase !== 'working')
        return cannot(state, 'session-ended');
      if (action.type === 'search') return search(state, action.topic);
      if (action.type === 'open') return open(state, action.page);
      if (phase !== 'working') return cannot(state, 'no-session');
      if (action.type === 'wait') {
        return pass(say(state, { key: 'log-wait', seenBy: 'both' }), {
          act: 'wait',
          topic: null,
          page: null,
          outcome: null,
        });
      }
      if (!state.session.thought) return cannot(state, 'no-thought');
      return say(
        {
          ...state,
          session: {
            ...state.session,
            left: [...state.session.left, state.session.thought],
            thought: null,
          },
        },
        { key: 'log-leave-it', values: { topic: state.session.thought }, seenBy: 'citizen' },
      );
    case 'guess':
      if (state.scenario === 'the-supervised-hour' || inSession)
        return cannot(state, 'no-search-yet');
      return guess(state, action.more);
    case 'begin':
      if (state.scenario !== 'the-keeper' || inSession) return cannot(state, 'no-permission');
      return begin(state);
    case 'confirm':
      return phase === 'locked' ? confirm(state) : cannot(state, 'nothing-to-confirm');
    case 'ask': {
      if (phase !== 'locked' || state.session.done.at(-1)?.asked)
        return cannot(state, 'nothing-to-ask');
      const done = withLastSlice(state.session, { asked: true });
      return say(
        { ...state, session: { ...state.session, done, questions: state.session.questions + 1 } },
        { key: 'log-ask', seenBy: 'both' },
      );
    }
    case 'stop':
      if (!inSession) return cannot(state, 'no-session');
      return say(
        { ...state, session: { ...state.session, phase: 'stopped', thought: null } },
        { key: 'log-stop', seenBy: 'both' },
      );
    case 'routine':
      return inSession ? routine(state) : cannot(state, 'no-session');
    default:
      return knob(state, action);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'one-question-three-networks') {
    return (
      networks.every((id) => state.visits[id].searched.includes('blight')) &&
      state.visits.allowlist.guess !== null
    );
  }
  if (state.scenario === 'the-supervised-hour')
    return ['over', 'stopped'].includes(state.session.phase);
  return (
    new Set(state.kept.map((line) => line.topic)).size >= 2 &&
    state.log.some((e) => /^log-(list|filter|notice)-/.test(e.key))
  );
}

export const engine: LabEngine<State, Action> = {
  id: 'ask-the-intranet',
  scenarios: [
    {
      id: 'one-question-three-networks',
      worked: [
        { type: 'search', topic: 'blight' },
        { type: 'network', network: 'filtered' },
        { type: 'search', topic: 'blight' },
        { type: 'open', page: 'b6' },
        { type: 'network', network: 'allowlist' },
        { type: 'search', topic: 'blight' },
        { type: 'open', page: 'b1' },
        { type: 'guess', more: 0 },
      ],
    },
    {
      id: 'the-supervised-hour',
      worked: [
        { type: 'search', topic: 'blight' },
        { type: 'confirm' },
        { type: 'leave-it' },
        { type: 'search', topic: 'prices' },
        { type: 'ask' },
        { type: 'confirm' },
        { type: 'leave-it' },
        { type: 'routine' },
      ],
    },
    {
      id: 'the-keeper',
      worked: [
        { type: 'network', network: 'filtered' },
        { type: 'notice', on: false },
        { type: 'search', topic: 'harvest' },
        { type: 'open', page: 'h2' },
        { type: 'network', network: 'allowlist' },
        { type: 'search', topic: 'prices' },
        { type: 'list', page: 'p2', on: true },
        { type: 'search', topic: 'prices' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
