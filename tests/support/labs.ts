/**
 * What every lab's tests ask of its engine, and the reading of the files that they hold it to. Used by tests alone.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { drawUnit, seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';
import { workedStates } from '@/lib/labs/worked';

/** The parts of a lab's YAML that its engine answers to. */
export interface LabFileText {
  readonly id: string;
  readonly strings: Readonly<Record<string, string>>;
  readonly mechanisms: readonly string[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly worked: readonly string[];
    readonly setting: string;
    readonly explain: string;
  }[];
  readonly howWeKnow: readonly string[];
}

/** The English text of a lab. */
export function labFile(lab: string): LabFileText {
  return parse(readFileSync(`content/en/labs/${lab}.yaml`, 'utf8')) as LabFileText;
}

/** All fact ids that a lab's texts cite. */
export function citedFacts(lab: LabFileText): readonly string[] {
  const texts = [...lab.howWeKnow, ...lab.scenarios.flatMap((one) => [one.setting, one.explain])];
  return texts.flatMap((text) => [...text.matchAll(/\[@([^\]]+)\]/g)].map((mark) => mark[1] ?? ''));
}

/** Something that isn't as it should be, in words; an empty list is what a test wants. */
export function faultsOf<State, Action>(
  engine: LabEngine<State, Action>,
  lab: LabFileText,
  actions: readonly Action[],
): string[] {
  const faults: string[] = [];
  if (engine.scenarios.length < 3) faults.push('fewer than three scenarios');
  const told = lab.scenarios.map((one) => one.id).join(' ');
  const known = engine.scenarios.map((one) => one.id).join(' ');
  if (told !== known) faults.push(`scenarios: text has ${told}, engine has ${known}`);
  for (const scenario of engine.scenarios) {
    const captions = lab.scenarios.find((one) => one.id === scenario.id)?.worked.length ?? 0;
    if (scenario.worked.length < 3) faults.push(`${scenario.id}: fewer than three worked actions`);
    if (captions !== scenario.worked.length + 1) {
      faults.push(`${scenario.id}: ${captions} captions for ${scenario.worked.length} actions`);
    }
    const last = workedStates(engine, scenario.id).at(-1) as State;
    if (!engine.reached(last))
      faults.push(`${scenario.id}: its worked form doesn't reach its point`);
  }
  for (const action of actions) {
    if (!engine.actionSchema.safeParse(action).success) {
      faults.push(`refused by the schema: ${JSON.stringify(action)}`);
    }
  }
  return faults;
}

/**
 * Walks through every scenario with actions drawn at random, possible ones and impossible ones, and hands each state to
 * `visit`. The walks are the same each time.
 */
export function walk<State, Action>(
  engine: LabEngine<State, Action>,
  actions: readonly Action[],
  visit: (state: State, before: State | null, action: Action | null) => void,
  { walks = 40, steps = 40 }: { readonly walks?: number; readonly steps?: number } = {},
): void {
  for (const scenario of engine.scenarios) {
    for (let seed = 1; seed <= walks; seed += 1) {
      let rng = seedRng(seed * 7919);
      let state = engine.start(scenario.id, seed);
      visit(state, null, null);
      for (let i = 0; i < steps; i += 1) {
        const draw = drawUnit(rng);
        rng = draw.rng;
        const action = actions[Math.floor(draw.value * actions.length)] as Action;
        const before = state;
        state = engine.step(before, action);
        visit(state, before, action);
      }
    }
  }
}
