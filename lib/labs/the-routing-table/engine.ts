/**
 * Cutting a country off in two ways: by taking its routes back, one provider after another, or by dropping packets while
 * the routes stay. Who sits inside can't tell them apart; who watches from outside can, if they watch more than one thing.
 */
import { say } from '@/lib/labs/log';
import { drawInt, seedRng } from '@/lib/labs/prng';
import { egypt, starts } from '@/lib/labs/the-routing-table/published';
import {
  type Action,
  actionSchema,
  allRoutes,
  bigFive,
  type Fate,
  invented,
  type Line,
  type Provider,
  providers,
  type State,
  scenarioIds,
  sumOf,
  type Try,
  withdrawals,
} from '@/lib/labs/the-routing-table/state';
import type { LabEngine } from '@/lib/labs/types';

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The shortest and longest gaps between two neighbours of the published list, in seconds. */
const gaps = starts.slice(1).map((one, i) => one.value - (starts[i]?.value ?? 0));
export const shortestGap = Math.min(...gaps);
export const longestGap = Math.max(...gaps);

function start(scenario: string, seed: number): State {
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng: seedRng(seed),
    routes: allRoutes(),
    wall: 'open',
    clock: 0,
    gone: [],
    felt: [],
    trials: [],
    withdrawn: 0,
    witness: false,
    notes: [],
    log: [],
  };
}

/** Whether the world still knows a way to a line, and whether the border lets its packets through. */
function lineOf(state: State, line: Line): { readonly routed: boolean; readonly passes: boolean } {
  if (state.scenario === 'sandbox') {
    const passes = state.wall === 'open' || (state.wall === 'mobile' && line === 'b');
    return { routed: state.withdrawn < 100, passes };
  }
  const provider: Provider = line === 'a' ? 'te-data' : 'noor';
  return { routed: !isGone(state, provider), passes: state.wall === 'open' };
}

/** Whether a provider has taken its routes back. */
export function isGone(state: State, provider: Provider): boolean {
  return state.gone.some((one) => one.provider === provider);
}

/** What becomes of a packet. A way inside one provider needs no route from the world. */
export function fateOf(state: State, what: Try, line: Line): Fate {
  const { routed, passes } = lineOf(state, line);
  if (what === 'inside') return 'answered';
  if (!passes) return 'dropped';
  return routed ? 'answered' : 'no-way-back';
}

function tryLine(state: State, what: Try, line: Line): State {
  if (state.scenario === 'two-ways-to-cut' && line !== 'a') return notHere(state);
  const fate = fateOf(state, what, line);
  const under = fate === 'dropped' ? 'drop' : fate === 'no-way-back' ? 'withdraw' : null;
  const felt: State['felt'] =
    under === null || state.felt.includes(under) ? state.felt : [...state.felt, under];
  return say(
    { ...state, felt, trials: [...state.trials, { what, line, fate }].slice(-4) },
    fate === 'answered' ? 'log-try-works' : 'log-try-silence',
    'citizen',
    { what },
  );
}

/** The state after a provider has taken back what it is known to have taken back. */
function withdraw(state: State, provider: Provider, at: number): State {
  const left = provider === 'noor' ? 0 : egypt.after[provider].value;
  return {
    ...state,
    routes: { ...state.routes, [provider]: left },
    gone: [...state.gone, { provider, at }],
  };
}

function cut(state: State, how: 'withdraw' | 'drop'): State {
  if (state.scenario !== 'two-ways-to-cut') return notHere(state);
  if (state.gone.length > 0 || state.wall !== 'open') return say(state, 'log-not-now', 'authority');
  if (how === 'drop') return say({ ...state, wall: 'all' }, 'log-cut-drop', 'authority');
  const cutOff = providers
    .filter((one) => one !== 'noor')
    .reduce((next, one) => withdraw(next, one, next.clock), state);
  return say(cutOff, 'log-cut-withdraw', 'authority', { left: sumOf(cutOff.routes) });
}

function restore(state: State): State {
  if (state.scenario === 'sandbox') return notHere(state);
  if (state.gone.length === 0 && state.wall === 'open') return say(state, 'log-not-now', 'both');
  return say(
    { ...state, routes: allRoutes(), wall: 'open', gone: [], clock: 0 },
    'log-restored',
    'both',
  );
}

function call(state: State, provider: Provider): State {
  if (state.scenario !== 'one-after-another') return notHere(state);
  if (isGone(state, provider)) return say(state, 'log-not-now', 'authority');
  const gap = drawInt(state.rng, shortestGap, longestGap);
  const at = state.clock + gap.value;
  const next = withdraw({ ...state, rng: gap.rng, clock: at }, provider, at);
  return say(next, `log-called-${provider}`, 'both', {
    time: timeOf(at),
    left: sumOf(next.routes),
  });
}

function switchOff(state: State): State {
  if (state.scenario !== 'one-after-another') return notHere(state);
  const up = providers.filter((one) => !isGone(state, one));
  if (up.length === 0) return say(state, 'log-not-now', 'authority');
  const at = state.clock + 1;
  const next = up.reduce((now, one) => withdraw(now, one, at), { ...state, clock: at });
  return say(next, 'log-switch', 'both', { time: timeOf(at), left: sumOf(next.routes) });
}

/** Seconds after 22:12:00 as a time of day, universal time. */
export function timeOf(seconds: number): string {
  const all = (22 * 3600 + 12 * 60 + seconds) % 86_400;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${two(all / 3600)}:${two((all / 60) % 60)}:${two(all % 60)}`;
}

function setting(state: State, key: string, to: string | number, change: Partial<State>): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  return say({ ...state, ...change }, key, 'both', { to });
}

function note(state: State): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  if (state.notes.length >= invented.notes) return say(state, 'log-not-now', 'citizen');
  const { withdrawn, wall, witness } = state;
  const notes = [...state.notes, { withdrawn, wall, witness }];
  return say({ ...state, notes }, 'log-noted', 'citizen', { n: notes.length });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'try':
      return tryLine(state, action.what, action.line);
    case 'cut':
      return cut(state, action.how);
    case 'restore':
      return restore(state);
    case 'call':
      return call(state, action.provider);
    case 'switch':
      return switchOff(state);
    case 'set-withdrawn':
      if (!withdrawals.some((one) => one === action.to)) return notHere(state);
      return setting(state, 'log-set-withdrawn', action.to, { withdrawn: action.to });
    case 'set-wall':
      return setting(state, 'log-set-wall', action.to, { wall: action.to });
    case 'set-witness':
      return setting(state, 'log-set-witness', action.to ? 'yes' : 'no', { witness: action.to });
    case 'note':
      return note(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'two-ways-to-cut') return state.felt.length === 2;
  if (state.scenario === 'one-after-another') {
    return bigFive.every((one) => isGone(state, one)) && state.trials.length > 0;
  }
  const kinds = new Set(state.notes.map((one) => `${one.withdrawn} ${one.wall}`));
  return kinds.size >= 3 && state.notes.some((one) => one.wall !== 'open');
}

export const engine: LabEngine<State, Action> = {
  id: 'the-routing-table',
  scenarios: [
    {
      id: 'two-ways-to-cut',
      worked: [
        { type: 'try', what: 'site', line: 'a' },
        { type: 'cut', how: 'withdraw' },
        { type: 'try', what: 'site', line: 'a' },
        { type: 'try', what: 'vpn', line: 'a' },
        { type: 'try', what: 'inside', line: 'a' },
        { type: 'restore' },
        { type: 'cut', how: 'drop' },
        { type: 'try', what: 'site', line: 'a' },
      ],
    },
    {
      id: 'one-after-another',
      worked: [
        { type: 'call', provider: 'te-data' },
        { type: 'call', provider: 'raya' },
        { type: 'call', provider: 'linkdotnet' },
        { type: 'call', provider: 'etisalat' },
        { type: 'call', provider: 'internet-egypt' },
        { type: 'try', what: 'site', line: 'a' },
        { type: 'try', what: 'site', line: 'b' },
        { type: 'restore' },
        { type: 'switch' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'set-wall', to: 'mobile' },
        { type: 'set-withdrawn', to: 2 },
        { type: 'note' },
        { type: 'set-withdrawn', to: 0 },
        { type: 'set-wall', to: 'all' },
        { type: 'note' },
        { type: 'set-witness', to: true },
        { type: 'note' },
        { type: 'set-withdrawn', to: 100 },
        { type: 'note' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
