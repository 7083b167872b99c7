/**
 * A lab's engine: pure and deterministic. The same scenario, seed and actions give the same state, so that a URL can hold
 * a whole run. Words live in content/<locale>/labs/<lab>.yaml; an engine only names their keys.
 */
import type { z } from 'zod';

/** A line of the log: what happened, as a key of the lab's `strings` and the values that go into it. */
export interface LogEntry {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Whose screen shows it; 'both' is seen from either side. */
  readonly seenBy: 'citizen' | 'authority' | 'both';
}

export interface EngineScenario<Action> {
  readonly id: string;
  /** The actions of the worked form, which a reader without JavaScript is walked through. At least three. */
  readonly worked: readonly Action[];
}

export interface LabEngine<State, Action> {
  readonly id: string;
  /** At least three, from one knob to many; the last is the sandbox. */
  readonly scenarios: readonly EngineScenario<Action>[];
  readonly actionSchema: z.ZodType<Action>;
  /** The state before the first action. Unknown scenario ids give the first scenario. */
  start(scenario: string, seed: number): State;
  /** Total: an action that isn't possible in this state leaves it unchanged but for a log entry that says so. */
  step(state: State, action: Action): State;
  log(state: State): readonly LogEntry[];
  /** True once the scenario's point can be seen, so that its explanation may open. */
  reached(state: State): boolean;
}
