/** The same cut with different factors: what has to be believed for a given price. */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import { hoursOf, meets, priceOf, twoDigits } from '@/lib/labs/what-did-it-cost/rules';
import {
  type Action,
  actionSchema,
  invented,
  type Knob,
  knobs,
  knobsOf,
  type Settings,
  type State,
  scenarioIds,
} from '@/lib/labs/what-did-it-cost/state';
import type { LabEngine } from '@/lib/labs/types';

const atFirst: Settings = {
  model: 0,
  level: 1,
  late: 0,
  left: 0,
  target: 0,
  regions: 0,
  platform: 0,
};

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function start(scenario: string, seed: number): State {
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng: seedRng(seed),
    settings: atFirst,
    prints: [],
    log: [],
  };
}

function set(state: State, knob: Knob, to: number): State {
  const mine = knobsOf[state.scenario].includes(knob);
  if (!mine || to >= knobs[knob] || state.settings[knob] === to) return notHere(state);
  return say(
    { ...state, settings: { ...state.settings, [knob]: to } },
    `log-set-${knob}`,
    'authority',
    { to },
  );
}

function print(state: State): State {
  const { scenario, settings } = state;
  const price = priceOf(scenario, settings);
  const hours = scenario === 'sandbox' ? hoursOf(settings) : 0;
  const prints = [...state.prints, { settings, price, hours }].slice(-invented.kept);
  const next = { ...state, prints };
  const shown = twoDigits(price);
  if (scenario === 'sandbox') {
    return say(next, 'log-print-year', 'both', {
      price: twoDigits(price / 1000),
      hours: Math.round(hours),
    });
  }
  if (scenario === 'one-cut-two-models') return say(next, 'log-print', 'both', { price: shown });
  return say(next, meets(price, settings) ? 'log-print-met' : 'log-print-day', 'both', {
    price: shown,
  });
}

function step(state: State, action: Action): State {
  return action.type === 'set' ? set(state, action.knob, action.to) : print(state);
}

function reached(state: State): boolean {
  if (state.scenario === 'one-cut-two-models') {
    return new Set(state.prints.map((one) => one.settings.model)).size === 2;
  }
  const kinds = (of: State['prints']) =>
    new Set(of.map((one) => JSON.stringify(one.settings))).size;
  if (state.scenario === 'what-you-have-to-believe') {
    return kinds(state.prints.filter((one) => meets(one.price, one.settings))) >= 2;
  }
  return kinds(state.prints) >= 3;
}

export const engine: LabEngine<State, Action> = {
  id: 'what-did-it-cost',
  scenarios: [
    {
      id: 'one-cut-two-models',
      worked: [
        { type: 'print' },
        { type: 'set', knob: 'model', to: 1 },
        { type: 'print' },
        { type: 'set', knob: 'level', to: 2 },
        { type: 'print' },
        { type: 'set', knob: 'model', to: 0 },
        { type: 'set', knob: 'level', to: 0 },
        { type: 'print' },
      ],
    },
    {
      id: 'what-you-have-to-believe',
      worked: [
        { type: 'print' },
        { type: 'set', knob: 'level', to: 0 },
        { type: 'print' },
        { type: 'set', knob: 'level', to: 1 },
        { type: 'set', knob: 'late', to: 2 },
        { type: 'print' },
        { type: 'set', knob: 'late', to: 3 },
        { type: 'set', knob: 'left', to: 1 },
        { type: 'print' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'print' },
        { type: 'set', knob: 'regions', to: 1 },
        { type: 'print' },
        { type: 'set', knob: 'regions', to: 2 },
        { type: 'print' },
        { type: 'set', knob: 'platform', to: 2 },
        { type: 'print' },
        { type: 'set', knob: 'late', to: 3 },
        { type: 'print' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
