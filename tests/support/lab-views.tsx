/** What the tests ask of every lab's screens: that they draw on the server, and that no word is missing. For tests alone. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { labTranslate } from '@/components/labs/translate';
import type { LabTranslate, LabView } from '@/components/labs/types';
import { type LabFileText, labFile, walk } from '@/tests/support/labs';
import { workedStates } from '@/lib/labs/worked';

interface ViewFaults {
  /** Keys that were asked for and aren't in the lab's strings, or whose message failed. */
  readonly missing: readonly string[];
  /** Keys of the lab's strings that no screen and no log ever asked for. */
  readonly unused: readonly string[];
  /** Worked steps whose screens hold something to press. */
  readonly pressable: readonly string[];
}

/** A run that comes to places which walks at random seldom reach. */
export interface LabRun<Action> {
  readonly scenario: string;
  /** Absent: 1. */
  readonly seed?: number;
  readonly actions: readonly Action[];
}

/** Draws both screens, the controls and the log in many states, with and without controls, and lists what is amiss. */
export function viewFaults<State, Action>(
  view: LabView<State, Action>,
  lab: LabFileText,
  actions: readonly Action[],
  runs: readonly LabRun<Action>[] = [],
): ViewFaults {
  const { engine, CitizenScreen, AuthorityScreen, Controls } = view;
  const say = labTranslate(lab.strings, 'en');
  const missing = new Set<string>();
  const used = new Set<string>();
  const t: LabTranslate = (key, values) => {
    used.add(key);
    const text = say(key, values);
    if (text === key && lab.strings[key] !== key) missing.add(key);
    return text;
  };
  const act = () => undefined;
  const read = new WeakSet<object>();
  const draw = (state: State, live: boolean): string => {
    const props = live ? { state, t, act } : { state, t };
    for (const entry of engine.log(state)) {
      if (read.has(entry)) continue;
      read.add(entry);
      t(entry.key, entry.values);
    }
    return renderToStaticMarkup(
      <>
        <CitizenScreen {...props} />
        <AuthorityScreen {...props} />
        {Controls ? <Controls {...props} /> : null}
      </>,
    );
  };
  const pressable: string[] = [];
  for (const scenario of engine.scenarios) {
    workedStates(engine, scenario.id).forEach((state, i) => {
      if (/<(button|input|select)/.test(draw(state, false))) pressable.push(`${scenario.id} ${i}`);
      draw(state, true);
    });
  }
  for (const run of runs) {
    let state = engine.start(run.scenario, run.seed ?? 1);
    for (const action of run.actions) {
      state = engine.step(state, action);
      draw(state, true);
    }
  }
  walk(engine, actions, (state) => draw(state, true), { walks: 12, steps: 30 });
  return {
    missing: [...missing],
    unused: Object.keys(lab.strings).filter((key) => !used.has(key)),
    pressable,
  };
}

/** Defines the test that every lab's screens pass. `runs` lead to places that walks at random seldom reach. */
export function describeScreens<State, Action>(
  view: LabView<State, Action>,
  everyAction: readonly Action[],
  runs: readonly LabRun<Action>[] = [],
): void {
  it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
    expect(viewFaults(view, labFile(view.engine.id), everyAction, runs)).toEqual({
      missing: [],
      unused: [],
      pressable: [],
    });
  }, 120_000);
}
