/**
 * A hidden server and those who look for it: a suspicious first packet, probes from many addresses, answers that give
 * something away or nothing, and a decision that seldom follows at once. Rules in rules.ts, figures in published.ts.
 */
import { drawChance, drawInt, drawShuffled, seedRng } from '@/lib/labs/prng';
import { figures } from '@/lib/labs/the-prober/published';
import {
  arrive,
  invented,
  isBlocked,
  plan,
  reactionOf,
  suspicion,
} from '@/lib/labs/the-prober/rules';
import {
  type Action,
  actionSchema,
  bits,
  kinds,
  lengths,
  maxConnections,
  type Run,
  type Settings,
  type State,
  scenarioIds,
  spans,
} from '@/lib/labs/the-prober/state';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';

function newRun(rng: number, settings: Settings): Run {
  return {
    rng,
    now: 0,
    settings,
    connections: [],
    arrived: [],
    due: [],
    followed: [],
    blockAt: null,
    decided: false,
  };
}

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const order = drawShuffled(seedRng(seed), kinds);
  return {
    ...newRun(order.rng, {
      kind: 'silent',
      length: 233,
      bits: 7.2,
      decider: 'people',
      sensitive: false,
    }),
    scenario: id,
    suspects:
      id === 'what-the-answer-gives-away'
        ? order.value.map((kind) => ({ kind, answers: [], verdict: null }))
        : [],
    looking: 0,
    fleets: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** One genuine connection: its first packet passes, and may be recorded. */
function connectOnce<R extends Run>(run: R): R {
  const { settings, now } = run;
  const seen = drawChance(run.rng, suspicion(settings.length, settings.bits));
  const connection = {
    at: now,
    length: settings.length,
    recorded: seen.value,
    firstReplay: null,
    cameBack: !isBlocked(run),
  };
  if (!seen.value) {
    return { ...run, rng: seen.rng, connections: [...run.connections, connection] };
  }
  const planned = plan(seen.rng, now, run.connections.length, settings);
  return {
    ...run,
    rng: planned.rng,
    connections: [...run.connections, { ...connection, firstReplay: planned.value.first }],
    due: [...run.due, ...planned.value.probes].sort((a, b) => a.at - b.at),
  };
}

/** Lets time pass until `then`; probes that fall into it arrive in their order. */
function passTime<R extends Run>(run: R, then: number): R {
  let next = run;
  for (;;) {
    const [coming, ...later] = next.due;
    if (coming === undefined || coming.at > then) return { ...next, now: then };
    next = { ...next, ...arrive({ ...next, due: later, now: coming.at }, coming) };
  }
}

function connect(state: State, count: 1 | 100): State {
  const alone = state.scenario === 'what-the-answer-gives-away';
  const most = state.scenario === 'sandbox' ? maxConnections : 20;
  if (alone || state.connections.length + count > most) return notHere(state);
  if (count > 1 && state.scenario !== 'sandbox') return notHere(state);
  let next = state;
  for (let i = 0; i < count; i += 1) next = connectOnce(next);
  const recorded = next.connections.filter((one) => one.recorded).length;
  const before = state.connections.filter((one) => one.recorded).length;
  return say(next, 'log-connect', 'both', {
    count,
    recorded: recorded - before,
    back: isBlocked(state) ? 'no' : 'yes',
  });
}

function wait(state: State, span: keyof typeof spans): State {
  if (state.scenario === 'what-the-answer-gives-away') return notHere(state);
  const next = passTime(state, state.now + spans[span]);
  const came = next.arrived.slice(state.arrived.length);
  const told = say(next, 'log-wait', 'both', {
    span,
    probes: came.length,
    addresses: new Set(came.map((one) => one.address)).size,
  });
  if (isBlocked(state) || !isBlocked(next)) return told;
  return {
    ...told,
    log: [
      ...state.log,
      { key: 'log-blocked', values: { span, probes: came.length }, seenBy: 'both' },
    ],
  };
}

function sendProbe(state: State, kind: Extract<Action, { type: 'probe' }>['kind']): State {
  const looked = state.suspects[state.looking];
  if (looked === undefined || looked.verdict !== null) return notHere(state);
  if (looked.answers.some((one) => one.probe === kind)) return notHere(state);
  const reaction = reactionOf(looked.kind, kind);
  const address = drawInt(state.rng, 1, figures.addresses.value);
  const answers = [...looked.answers, { probe: kind, reaction, address: address.value }];
  const suspects = state.suspects.map((one, i) =>
    i === state.looking ? { ...one, answers } : one,
  );
  return say({ ...state, rng: address.rng, suspects }, 'log-probe', 'both', {
    server: state.looking,
    kind,
    reaction,
  });
}

function judge(state: State, as: Extract<Action, { type: 'judge' }>['as']): State {
  const looked = state.suspects[state.looking];
  if (looked === undefined || looked.verdict !== null || looked.answers.length === 0) {
    return notHere(state);
  }
  const suspects = state.suspects.map((one, i) =>
    i === state.looking ? { ...one, verdict: as } : one,
  );
  return say({ ...state, suspects }, 'log-judge', 'both', {
    server: state.looking,
    as,
    kind: looked.kind,
  });
}

/** Changes to one's own server hold from now on; what has been planned stays planned. */
function set(state: State, change: Partial<Settings>, sandboxOnly = true): State {
  const same = Object.entries(change).every(
    ([key, value]) => state.settings[key as keyof Settings] === value,
  );
  const away = state.scenario === 'what-the-answer-gives-away';
  if (away || same || (sandboxOnly && state.scenario !== 'sandbox')) return notHere(state);
  const [key, value] = Object.entries(change)[0] ?? ['', ''];
  return say({ ...state, settings: { ...state.settings, ...change } }, `log-set-${key}`, 'both', {
    to: typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? ''),
  });
}

/** As many servers as the study had machines, each for a month, each with its own chance. */
function fleet(state: State): State {
  if (state.scenario !== 'sandbox' || state.fleets.length >= 6) return notHere(state);
  let { rng } = state;
  const servers = Array.from({ length: figures.machines.value }, () => {
    let run = newRun(rng, state.settings);
    for (let i = 0; i < invented.fleetConnections; i += 1) {
      run = passTime(connectOnce(run), run.now + 5 * spans.day);
    }
    rng = run.rng;
    return { probes: run.arrived.length, blocked: isBlocked(run) };
  });
  return say(
    { ...state, rng, fleets: [...state.fleets, { settings: state.settings, servers }] },
    'log-fleet',
    'both',
    {
      all: servers.length,
      probed: servers.filter((one) => one.probes > 0).length,
      blocked: servers.filter((one) => one.blocked).length,
    },
  );
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'connect':
      return connect(state, action.count);
    case 'wait':
      return wait(state, action.span);
    case 'answering':
      if (state.scenario !== 'a-server-is-found') return notHere(state);
      return set(state, { kind: action.on ? 'answers' : 'silent' }, false);
    case 'look':
      if (state.suspects.length === 0 || state.looking === action.server) return notHere(state);
      return say({ ...state, looking: action.server }, 'log-look', 'authority', {
        server: action.server,
      });
    case 'probe':
      return sendProbe(state, action.kind);
    case 'judge':
      return judge(state, action.as);
    case 'server':
      return set(state, { kind: action.to });
    case 'length':
      if (!(lengths as readonly number[]).includes(action.to)) return notHere(state);
      return set(state, { length: action.to });
    case 'bits':
      if (!(bits as readonly number[]).includes(action.to)) return notHere(state);
      return set(state, { bits: action.to });
    case 'decider':
      return set(state, { decider: action.to });
    case 'sensitive':
      return set(state, { sensitive: action.on });
    case 'fleet':
      return fleet(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'what-the-answer-gives-away') {
    return state.suspects.filter((one) => one.verdict !== null).length >= 4;
  }
  if (state.scenario === 'sandbox') return state.fleets.length >= 2;
  return state.arrived.some((one) => one.kind === 'changed-more');
}

export const engine: LabEngine<State, Action> = {
  id: 'the-prober',
  scenarios: [
    {
      id: 'a-server-is-found',
      worked: [
        { type: 'wait', span: 'day' },
        { type: 'connect', count: 1 },
        { type: 'connect', count: 1 },
        { type: 'wait', span: 'minute' },
        { type: 'wait', span: 'day' },
        { type: 'answering', on: true },
        { type: 'wait', span: 'weeks' },
      ],
    },
    {
      id: 'what-the-answer-gives-away',
      worked: [
        { type: 'probe', kind: 'replay' },
        { type: 'judge', as: 'open' },
        { type: 'look', server: 4 },
        { type: 'probe', kind: 'replay' },
        { type: 'judge', as: 'proxy' },
        { type: 'look', server: 5 },
        { type: 'probe', kind: 'replay' },
        { type: 'judge', as: 'ordinary' },
        { type: 'look', server: 3 },
        { type: 'probe', kind: 'replay' },
        { type: 'judge', as: 'proxy' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'connect', count: 100 },
        { type: 'wait', span: 'weeks' },
        { type: 'fleet' },
        { type: 'server', to: 'answers' },
        { type: 'decider', to: 'machine' },
        { type: 'fleet' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
