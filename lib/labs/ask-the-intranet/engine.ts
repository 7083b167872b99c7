/**
 * Ask the intranet: the same search on three networks, and an hour on the world's internet beside a minder.
 * Models the mechanisms nkn-intranet-allowlist and nkn-supervised-session; figures are in published.ts, pages in world.ts.
 */
import { confirmEveryMinutes } from '@/lib/labs/ask-the-intranet/published';
import {
  type Action,
  actionSchema,
  add,
  assignmentGoal,
  cannot,
  emptyVisit,
  findable,
  knowledge,
  networks,
  type Outcome,
  paceMinutes,
  say,
  scenarioIds,
  type Session,
  type Slice,
  type State,
  slices,
} from '@/lib/labs/ask-the-intranet/state';
import {
  type PageId,
  pages,
  strayTopics,
  type TopicId,
  topicOf,
} from '@/lib/labs/ask-the-intranet/world';
import { drawOne, drawShuffled, seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

export type { Action, State };

function begin(state: State): State {
  const thought = drawOne(state.rng, strayTopics);
  return say(
    {
      ...state,
      rng: thought.rng,
      network: state.network === 'allowlist' ? 'filtered' : state.network,
      topic: null,
      results: [],
      shown: null,
      session: {
        phase: 'working',
        done: [],
        thought: thought.value ?? null,
        left: [],
        questions: 0,
      },
    },
    { key: 'log-begin', seenBy: 'both' },
  );
}

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

/** Ends a slice: the screen locks until the minder confirms. Outside a session, only time passes. */
function pass(state: State, slice: Omit<Slice, 'asked' | 'confirmed'>): State {
  if (state.session.phase !== 'working') {
    return { ...state, minutes: state.minutes + paceMinutes[state.network] };
  }
  const done = [...state.session.done, { ...slice, asked: false, confirmed: false }];
  return {
    ...state,
    minutes: state.minutes + confirmEveryMinutes.value,
    session: { ...state.session, phase: 'locked', done },
  };
}

function search(state: State, topic: TopicId): State {
  if (state.scenario === 'one-question-three-networks' && topic !== 'blight')
    return cannot(state, 'no-other-question');
  const found = drawShuffled(state.rng, findable(state, state.network, topic));
  const visit = state.visits[state.network];
  const next = say(
    {
      ...state,
      rng: found.rng,
      topic,
      results: found.value,
      shown: null,
      visits: {
        ...state.visits,
        [state.network]: { ...visit, searched: add(visit.searched, topic) },
      },
      kept: [
        ...state.kept,
        {
          at: state.minutes,
          network: state.network,
          what: 'search',
          topic,
          page: null,
          outcome: null,
        },
      ],
    },
    { key: 'log-search', values: { topic, count: found.value.length }, seenBy: 'both' },
  );
  return pass(next, { act: 'search', topic, page: null, outcome: null });
}

function open(state: State, page: PageId): State {
  if (!state.results.includes(page)) return cannot(state, 'no-such-result');
  const blocked = state.network === 'filtered' && state.onFilter.includes(page);
  const outcome: Outcome = blocked ? (state.notice ? 'refused' : 'silent') : 'read';
  const visit = state.visits[state.network];
  const topic = topicOf(page);
  const next = say(
    {
      ...state,
      shown: { page, outcome },
      visits: {
        ...state.visits,
        [state.network]: { ...visit, [outcome]: add(visit[outcome], page) },
      },
      kept: [
        ...state.kept,
        { at: state.minutes, network: state.network, what: 'page', topic, page, outcome },
      ],
    },
    { key: `log-${outcome}`, values: { place: state.results.indexOf(page) + 1 }, seenBy: 'both' },
  );
  return pass(next, { act: 'page', topic, page, outcome });
}

function guess(state: State, more: number): State {
  const visit = state.visits[state.network];
  if (!visit.searched.includes('blight')) return cannot(state, 'no-search-yet');
  const known = knowledge(state, state.network, 'blight');
  const truth = known.total - known.read;
  const key =
    more < truth ? 'log-guess-under' : more > truth ? 'log-guess-over' : 'log-guess-right';
  return say(
    { ...state, visits: { ...state.visits, [state.network]: { ...visit, guess: more } } },
    { key, values: { more, truth }, seenBy: 'citizen' },
  );
}

function withLastSlice(session: Session, change: Partial<Slice>): readonly Slice[] {
  const last = session.done.length - 1;
  return session.done.map((slice, i) => (i === last ? { ...slice, ...change } : slice));
}

function confirm(state: State): State {
  const done = withLastSlice(state.session, { confirmed: true });
  if (done.length >= slices) {
    return say(
      { ...state, session: { ...state.session, phase: 'over', done, thought: null } },
      { key: 'log-over', seenBy: 'both' },
    );
  }
  const thought = drawOne(state.rng, strayTopics);
  return say(
    {
      ...state,
      rng: thought.rng,
      session: { ...state.session, phase: 'working', done, thought: thought.value ?? null },
    },
    { key: 'log-confirm', values: { slice: done.length }, seenBy: 'both' },
  );
}

/** How many pages of each topic a diligent user wants; together they make the assignment's goal. */
const wanted: Readonly<Record<'blight' | 'seed', number>> = {
  blight: assignmentGoal - Math.floor(assignmentGoal / 2),
  seed: Math.floor(assignmentGoal / 2),
};

/** One slice of a diligent user: the assignment's next page, or the search that leads to it, or reading on. */
function diligentSlice(state: State): State {
  const visit = state.visits[state.network];
  const tried = new Set([...visit.read, ...visit.refused, ...visit.silent]);
  for (const topic of ['blight', 'seed'] as const) {
    const read = new Set(
      state.session.done
        .filter((s) => s.topic === topic && s.outcome === 'read')
        .map((s) => s.page),
    );
    const next = findable(state, state.network, topic).filter((page) => !tried.has(page));
    if (read.size >= wanted[topic] || next.length === 0) continue;
    const page = state.topic === topic ? state.results.find((id) => next.includes(id)) : undefined;
    return page ? open(state, page) : search(state, topic);
  }
  return pass(state, { act: 'wait', topic: null, page: null, outcome: null });
}

function routine(state: State): State {
  let next = say(state, { key: 'log-routine', seenBy: 'both' });
  while (next.session.phase === 'working' || next.session.phase === 'locked') {
    next = next.session.phase === 'locked' ? confirm(next) : diligentSlice(next);
  }
  return next;
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
        { type: 'list', page: 'p2', on: true },
        { type: 'network', network: 'allowlist' },
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
