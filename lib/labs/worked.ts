import type { LabEngine } from '@/lib/labs/types';

/** The seed of every worked form, so that its captions can say what happened. */
export const workedSeed = 1;

/** The states of a scenario's worked form: the start, then one after each worked action. Unknown scenarios give the first. */
export function workedStates<State, Action>(
  engine: LabEngine<State, Action>,
  scenario: string,
): readonly State[] {
  const found = engine.scenarios.find((one) => one.id === scenario) ?? engine.scenarios[0];
  const states = [engine.start(scenario, workedSeed)];
  for (const action of found?.worked ?? [])
    states.push(engine.step(states.at(-1) as State, action));
  return states;
}
