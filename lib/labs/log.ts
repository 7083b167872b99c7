/** The log of a run: how an engine tells what happened. */
import type { LogEntry } from '@/lib/labs/types';

/** Any state with a log in it. */
interface Told {
  readonly log: readonly LogEntry[];
}

/** The state with one line more in its log. `key` is a key of the lab's `strings`, `values` what goes into it. */
export function say<State extends Told>(
  state: State,
  key: string,
  seenBy: LogEntry['seenBy'],
  values?: LogEntry['values'],
): State {
  return { ...state, log: [...state.log, values ? { key, values, seenBy } : { key, seenBy }] };
}
