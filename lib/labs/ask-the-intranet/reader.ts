/** What a reader does on any of the networks: search, open a page, and guess how much was never shown. */
import { pass } from '@/lib/labs/ask-the-intranet/hour';
import {
  add,
  cannot,
  findable,
  knowledge,
  type Outcome,
  type State,
  say,
} from '@/lib/labs/ask-the-intranet/state';
import { type PageId, type TopicId, topicOf } from '@/lib/labs/ask-the-intranet/world';
import { drawShuffled } from '@/lib/labs/prng';

/** Asks a question of the network that one sits on; its keeper notes it. */
export function search(state: State, topic: TopicId): State {
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

/** Opens a result: it is read, refused with a notice, or swallowed without a word. */
export function open(state: State, page: PageId): State {
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

/** How many more pages on blight there are than were read, held against how many there are. */
export function guess(state: State, more: number): State {
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
