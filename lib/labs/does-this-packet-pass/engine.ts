/**
 * Which first packets the Great Firewall let pass while it looked for fully encrypted traffic (November 2021 to March
 * 2023): five exemptions, then the server's address, then chance, then a penalty time.
 * Mechanism: `gfw-fully-encrypted-heuristic` of content/facts/great-firewall.yaml. It retells a published rule that was
 * switched off in March 2023; it holds nothing about how traffic might be shaped.
 */
import {
  drawBytes,
  fromHex,
  readTyped,
  type SampleId,
  sampleBytes,
  toHex,
} from '@/lib/labs/does-this-packet-pass/packets';
import { published } from '@/lib/labs/does-this-packet-pass/published';
import { firing } from '@/lib/labs/does-this-packet-pass/rules';
import {
  type Action,
  actionSchema,
  type Connection,
  type Hundred,
  invented,
  type Outcome,
  type Packet,
  type Penalty,
  type ScenarioId,
  type State,
} from '@/lib/labs/does-this-packet-pass/state';
import { drawChance, drawUnit, type RngState, seedRng } from '@/lib/labs/prng';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';

const sample = (id: SampleId): Packet => ({ source: id, hex: toHex(sampleBytes(id)) });

function start(scenario: string, seed: number): State {
  const id: ScenarioId =
    scenario === 'scope-and-chance' || scenario === 'sandbox' ? scenario : 'five-rules';
  return {
    scenario: id,
    rng: seedRng(seed),
    clock: 0,
    packet: sample(id === 'scope-and-chance' ? 'proxy' : 'web'),
    server: 'range',
    port: 443,
    judged: [],
    connections: [],
    penalties: [],
    hundred: null,
    scope: 'ranges',
    chance: 'quarter',
    crowds: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'citizen');

/** Packets that can be picked in a scenario; in the second only the three that differ in what step 1 says of them. */
export function offered(scenario: ScenarioId, id: SampleId): boolean {
  return scenario !== 'scope-and-chance' || ['proxy', 'tls', 'web'].includes(id);
}

function hold(state: State, packet: Packet): State {
  return say({ ...state, packet }, 'log-packet', 'citizen', {
    packet: packet.source,
    bytes: packet.hex.length / 2,
  });
}

function typed(state: State, action: Extract<Action, { type: 'type' }>): State {
  if (state.scenario === 'scope-and-chance') return notHere(state);
  const hex = readTyped(action.as, action.bytes);
  if (hex === null) return say(state, 'log-unreadable', 'citizen', { as: action.as });
  return hold(state, { source: 'typed', hex });
}

function judge(state: State, guess: 'pass' | 'suspect'): State {
  if (state.scenario !== 'five-rules') return notHere(state);
  const rules = firing(fromHex(state.packet.hex));
  const verdict = rules.length > 0 ? 'pass' : 'suspect';
  return say(
    { ...state, judged: [...state.judged, { packet: state.packet, rules, guess }] },
    'log-judged',
    'authority',
    { verdict, rules: rules.join(', '), right: guess === verdict ? 'yes' : 'no' },
  );
}

/** The penalty that stands against this server and port now; undefined: none. It ends at its last second. */
export const penaltyNow = (state: State): Penalty | undefined =>
  state.penalties.find(
    (one) => one.server === state.server && one.port === state.port && one.until > state.clock,
  );

/** Whether a server's address counts, under the scope that is set. */
const inScope = (state: State): boolean => state.server === 'range' || state.scope === 'everywhere';

const chanceOf = (chance: State['chance']): number =>
  chance === 'always' ? 1 : published.chance.value;

function open(state: State): State {
  if (state.scenario === 'five-rules') return notHere(state);
  const rules = firing(fromHex(state.packet.hex));
  let rng = state.rng;
  let outcome: Outcome;
  if (penaltyNow(state)) outcome = 'no-answer';
  else if (rules.length > 0) outcome = 'exempt';
  else if (!inScope(state)) outcome = 'out-of-range';
  else {
    const draw = drawChance(rng, chanceOf(state.chance));
    rng = draw.rng;
    outcome = draw.value ? 'cut' : 'lucky';
  }
  const { clock: at, packet, server, port } = state;
  const connection: Connection = { at, packet, server, port, outcome, rules };
  const until = at + published.residual.value;
  const penalties =
    outcome === 'cut' ? [...state.penalties, { server, port, from: at, until }] : state.penalties;
  return say(
    {
      ...state,
      rng,
      penalties,
      clock: at + invented.openSeconds,
      connections: [...state.connections, connection],
    },
    `log-open-${outcome}`,
    outcome === 'cut' ? 'both' : 'citizen',
    { port },
  );
}

/** A hundred connections with one packet, each of another person to another server: no penalty time comes between. */
function hundred(state: State, among: Hundred['among']): State {
  if (state.scenario !== 'scope-and-chance') return notHere(state);
  const exempt = firing(fromHex(state.packet.hex)).length > 0;
  let rng = state.rng;
  let marks = '';
  for (let i = 0; i < 100; i += 1) {
    const where = drawUnit(rng);
    const luck = drawChance(where.rng, published.chance.value);
    rng = luck.rng;
    const inRange = among === 'range' || where.value >= published.unaffected.value;
    marks += exempt || !inRange ? 'o' : luck.value ? 'x' : 'l';
  }
  const cut = [...marks].filter((mark) => mark === 'x').length;
  return say(
    { ...state, rng, hundred: { among, packet: state.packet, exempt, marks } },
    'log-hundred',
    'authority',
    { among, cut },
  );
}

/** How many of `n` connections meet all of some chances, each drawn for itself. */
function drawCount(rng: RngState, n: number, p: number): { rng: RngState; count: number } {
  let state = rng;
  let count = 0;
  for (let i = 0; i < n; i += 1) {
    const draw = drawUnit(state);
    state = draw.rng;
    if (draw.value < p) count += 1;
  }
  return { rng: state, count };
}

function crowd(state: State): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const { scope, chance } = state;
  const inRange = scope === 'everywhere' ? 1 : 1 - published.unaffected.value;
  const p = published.ordinary.value * inRange * chanceOf(chance);
  const draw = drawCount(state.rng, invented.crowd, p);
  return say(
    { ...state, rng: draw.rng, crowds: [...state.crowds, { scope, chance, cut: draw.count }] },
    'log-crowd',
    'authority',
    { cut: draw.count },
  );
}

/** Settings of the sandbox's authority. */
function setting(state: State, change: Partial<Pick<State, 'scope' | 'chance'>>): State {
  const both = { scope: state.scope, chance: state.chance, ...change };
  const same = both.scope === state.scope && both.chance === state.chance;
  if (state.scenario !== 'sandbox' || same) return notHere(state);
  return say({ ...state, ...change }, `log-set-${change.scope ?? change.chance}`, 'authority');
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'pick':
      return offered(state.scenario, action.packet)
        ? hold(state, sample(action.packet))
        : notHere(state);
    case 'type':
      return typed(state, action);
    case 'random': {
      if (state.scenario === 'scope-and-chance') return notHere(state);
      const draw = drawBytes(state.rng, action.length);
      return hold({ ...state, rng: draw.rng }, { source: 'random', hex: toHex(draw.bytes) });
    }
    case 'judge':
      return judge(state, action.guess);
    case 'set-server':
      if (state.scenario === 'five-rules' || state.server === action.to) return notHere(state);
      return say({ ...state, server: action.to }, `log-set-${action.to}`, 'citizen');
    case 'set-port':
      if (state.scenario === 'five-rules' || state.port === action.to) return notHere(state);
      return say({ ...state, port: action.to }, 'log-set-port', 'citizen', { port: action.to });
    case 'open':
      return open(state);
    case 'wait':
      if (state.scenario === 'five-rules') return notHere(state);
      return say({ ...state, clock: state.clock + invented.waitSeconds }, 'log-wait', 'both');
    case 'hundred':
      return hundred(state, action.among);
    case 'set-scope':
      return setting(state, { scope: action.to });
    case 'set-chance':
      return setting(state, { chance: action.to });
    case 'crowd':
      return crowd(state);
  }
}

/** The different rules that have fired so far. */
export const rulesSeen = (state: State): ReadonlySet<number> =>
  new Set(state.judged.flatMap((one) => one.rules));

function reached(state: State): boolean {
  if (state.scenario === 'five-rules') {
    const suspect = state.judged.some((one) => one.rules.length === 0);
    return suspect && state.judged.length >= 4 && rulesSeen(state).size >= 4;
  }
  const had = (outcome: Outcome) => state.connections.some((one) => one.outcome === outcome);
  if (state.scenario === 'scope-and-chance') {
    return had('cut') && had('no-answer') && state.hundred !== null;
  }
  const settings = new Set(state.crowds.map((one) => `${one.scope} ${one.chance}`));
  return state.connections.length > 0 && settings.size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'does-this-packet-pass',
  scenarios: [
    {
      id: 'five-rules',
      worked: [
        { type: 'judge', guess: 'pass' },
        { type: 'pick', packet: 'proxy' },
        { type: 'judge', guess: 'pass' },
        { type: 'pick', packet: 'ones171' },
        { type: 'judge', guess: 'suspect' },
        { type: 'pick', packet: 'ones170' },
        { type: 'judge', guess: 'suspect' },
        { type: 'pick', packet: 'run21' },
        { type: 'judge', guess: 'pass' },
      ],
    },
    {
      id: 'scope-and-chance',
      worked: [
        { type: 'set-server', to: 'elsewhere' },
        { type: 'open' },
        { type: 'set-server', to: 'range' },
        { type: 'open' },
        { type: 'open' },
        { type: 'pick', packet: 'web' },
        { type: 'open' },
        { type: 'pick', packet: 'proxy' },
        { type: 'hundred', among: 'range' },
        { type: 'hundred', among: 'anywhere' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'random', length: 50 },
        { type: 'open' },
        { type: 'crowd' },
        { type: 'set-scope', to: 'everywhere' },
        { type: 'crowd' },
        { type: 'set-chance', to: 'always' },
        { type: 'crowd' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
