/** The hour on the world's internet beside a minder: slices of five minutes, each confirmed by somebody else. */
import { confirmEveryMinutes } from '@/lib/labs/ask-the-intranet/published';
import {
  paceMinutes,
  type Session,
  type Slice,
  type State,
  say,
  slices,
} from '@/lib/labs/ask-the-intranet/state';
import { strayTopics } from '@/lib/labs/ask-the-intranet/world';
import { drawOne } from '@/lib/labs/prng';

/** Sits down at a computer on the world's internet; the first thought that strays comes with it. */
export function begin(state: State): State {
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

/** Ends a slice: the screen locks until the minder confirms. Outside a session, only time passes. */
export function pass(state: State, slice: Omit<Slice, 'asked' | 'confirmed'>): State {
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

/** The slices so far, with something changed in the last. */
export function withLastSlice(session: Session, change: Partial<Slice>): readonly Slice[] {
  const last = session.done.length - 1;
  return session.done.map((slice, i) => (i === last ? { ...slice, ...change } : slice));
}

/** The minder confirms: the next slice begins, or the hour is over. */
export function confirm(state: State): State {
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
