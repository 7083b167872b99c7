/**
 * A file that remembers the machines it was on. Every Red Star computer adds its disk's serial, encrypted, behind the
 * marks that are there; other computers add nothing; the person at the desk sees nothing at all.
 * Mechanism: `redstar-watermark` of content/facts/north-korea-devices.yaml. No cryptography is modelled: a mark is a
 * serial that only the authority's screen can read.
 */
import { seedRng } from '@/lib/labs/prng';
import { say } from '@/lib/labs/log';
import type { LabEngine } from '@/lib/labs/types';
import { deal, file, machinesOf, rightVerdicts, touch } from '@/lib/labs/watermark-trail/rules';
import {
  type Action,
  actionSchema,
  type Case,
  claims,
  type MachineId,
  type State,
  type StickFile,
} from '@/lib/labs/watermark-trail/state';

function start(scenario: string, seed: number): State {
  const id = scenario === 'a-gap' || scenario === 'sandbox' ? scenario : 'one-stick-three-machines';
  const base: State = {
    scenario: id,
    rng: seedRng(seed),
    machines: machinesOf([], 3),
    files: [file('f1', 'jpg')],
    at: null,
    stops: [],
    readings: [],
    unopened: false,
    register: false,
    length: 4,
    case: null,
    solved: { handedIn: 0, right: 0 },
    log: [],
  };
  if (id === 'a-gap') {
    return {
      ...base,
      machines: machinesOf(['m2'], 3),
      files: [file('f1', 'jpg'), file('f2', 'docx'), file('f3', 'odt')],
      unopened: true,
    };
  }
  if (id === 'sandbox') {
    return deal({ ...base, machines: machinesOf(['m3', 'm5'], 6), files: [], unopened: true });
  }
  return base;
}

const noSay = (state: State): State => say(state, 'log-not-here', 'citizen');

function plug(state: State, id: MachineId): State {
  const machine = state.machines.find((one) => one.id === id);
  if (machine === undefined || state.case !== null) return noSay(state);
  if (state.at === id) return say(state, 'log-already', 'citizen', { machine: id });
  return say(
    {
      ...state,
      at: id,
      stops: [...state.stops, { machine: id, opened: [] }],
      files: state.files.map((one) => touch(one, machine, false, state.unopened)),
    },
    'log-plug',
    'citizen',
    { machine: id, count: state.files.length },
  );
}

function openFile(state: State, id: StickFile['id']): State {
  const machine = state.machines.find((one) => one.id === state.at);
  const wanted = state.files.find((one) => one.id === id);
  const stop = state.stops.at(-1);
  if (machine === undefined || stop === undefined) return say(state, 'log-no-machine', 'citizen');
  if (wanted === undefined) return noSay(state);
  const opened = stop.opened.includes(id) ? stop.opened : [...stop.opened, id];
  return say(
    {
      ...state,
      stops: [...state.stops.slice(0, -1), { ...stop, opened }],
      files: state.files.map((one) => (one.id === id ? touch(one, machine, true, true) : one)),
    },
    'log-opened',
    'citizen',
    { file: id },
  );
}

/** Whether an answer names exactly the machines whose serials the file holds, in their order. */
export function routeRight(state: State): boolean {
  const named = state.case?.named.map((id) => state.machines.find((one) => one.id === id)?.serial);
  return JSON.stringify(named) === JSON.stringify(state.case?.file.marks);
}

function withCase(state: State, change: (held: Case) => Case): State {
  if (state.case === null || state.case.handedIn) return noSay(state);
  return { ...state, case: change(state.case) };
}

function handIn(state: State): State {
  const held = state.case;
  if (held === null || held.handedIn) return noSay(state);
  const judged = claims.filter((claim) => held.verdicts[claim] !== undefined);
  if (held.named.length === 0 || judged.length < claims.length) {
    return say(state, 'log-unfinished', 'both');
  }
  const verdictsRight = claims.filter((claim) => held.verdicts[claim] === rightVerdicts[claim]);
  const right = routeRight(state) && verdictsRight.length === claims.length;
  return say(
    {
      ...state,
      case: { ...held, handedIn: true },
      solved: {
        handedIn: state.solved.handedIn + 1,
        right: state.solved.right + (right ? 1 : 0),
      },
    },
    'log-handed-in',
    'both',
    { route: routeRight(state) ? 'yes' : 'no', verdicts: verdictsRight.length },
  );
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'plug':
      return plug(state, action.machine);
    case 'open':
      return openFile(state, action.file);
    case 'read': {
      if (state.case !== null || state.stops.length === 0) return noSay(state);
      const reading = { afterStops: state.stops.length, files: state.files };
      const marks = Math.max(...state.files.map((one) => one.marks.length));
      return say({ ...state, readings: [...state.readings, reading] }, 'log-read', 'authority', {
        count: marks,
      });
    }
    case 'set-unopened': {
      // A rule that changed half-way through a run would make its chain unreadable.
      if (state.scenario === 'sandbox') return deal({ ...state, unopened: action.to });
      if (state.scenario !== 'a-gap' || state.stops.length > 0) return noSay(state);
      return { ...state, unopened: action.to };
    }
    case 'set-register':
      return say(
        { ...state, register: action.to },
        action.to ? 'log-register-on' : 'log-register-off',
        'authority',
      );
    case 'set-length':
      return state.case === null ? noSay(state) : deal({ ...state, length: action.to });
    case 'name': {
      const held = state.case;
      if (held === null || held.handedIn) return noSay(state);
      const there = state.machines.some((one) => one.id === action.machine);
      if (!there || held.named.includes(action.machine)) {
        return say(state, 'log-named-already', 'both', { machine: action.machine });
      }
      return say(
        { ...state, case: { ...held, named: [...held.named, action.machine] } },
        'log-named',
        'both',
        { place: held.named.length + 1 },
      );
    }
    case 'unname':
      return withCase(state, (held) => ({ ...held, named: held.named.slice(0, -1) }));
    case 'judge':
      return withCase(state, (held) => ({
        ...held,
        verdicts: { ...held.verdicts, [action.claim]: action.verdict },
      }));
    case 'hand-in':
      return handIn(state);
    case 'new-case':
      return state.case === null ? noSay(state) : say(deal(state), 'log-new-case', 'both');
  }
}

function reached(state: State): boolean {
  if (state.case !== null) return state.solved.handedIn > 0;
  const last = state.readings.at(-1);
  if (last === undefined) return false;
  const visited = new Set(state.stops.slice(0, last.afterStops).map((stop) => stop.machine));
  return visited.size === state.machines.length;
}

export const engine: LabEngine<State, Action> = {
  id: 'watermark-trail',
  scenarios: [
    {
      id: 'one-stick-three-machines',
      worked: [
        { type: 'plug', machine: 'm1' },
        { type: 'open', file: 'f1' },
        { type: 'plug', machine: 'm2' },
        { type: 'open', file: 'f1' },
        { type: 'plug', machine: 'm3' },
        { type: 'open', file: 'f1' },
        { type: 'read' },
        { type: 'set-register', to: true },
      ],
    },
    {
      id: 'a-gap',
      worked: [
        { type: 'plug', machine: 'm1' },
        { type: 'open', file: 'f1' },
        { type: 'plug', machine: 'm2' },
        { type: 'open', file: 'f2' },
        { type: 'plug', machine: 'm3' },
        { type: 'open', file: 'f3' },
        { type: 'read' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'set-length', to: 3 },
        { type: 'set-register', to: true },
        { type: 'name', machine: 'm6' },
        { type: 'name', machine: 'm4' },
        { type: 'judge', claim: 'entered', verdict: 'follows' },
        { type: 'judge', claim: 'opened', verdict: 'open' },
        { type: 'judge', claim: 'nothing-between', verdict: 'open' },
        { type: 'judge', claim: 'person', verdict: 'open' },
        { type: 'hand-in' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
