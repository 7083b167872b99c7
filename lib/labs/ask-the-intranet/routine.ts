/** A user who keeps to the task for the rest of the hour, as if somebody looked on. */
import { confirm, pass } from '@/lib/labs/ask-the-intranet/hour';
import { open, search } from '@/lib/labs/ask-the-intranet/reader';
import { assignmentGoal, findable, type State, say } from '@/lib/labs/ask-the-intranet/state';

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

/** Plays the hour to its end, slice by slice, each one confirmed. */
export function routine(state: State): State {
  let next = say(state, { key: 'log-routine', seenBy: 'both' });
  while (next.session.phase === 'working' || next.session.phase === 'locked') {
    next = next.session.phase === 'locked' ? confirm(next) : diligentSlice(next);
  }
  return next;
}
