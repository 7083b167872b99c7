/**
 * Two exits. A country whose addresses are announced by one provider through one carrier, and then through two: who can
 * make it go dark, who notices inside, and what can be told from outside. Mechanism: `nkn-uplink-chokepoint`.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import { records } from '@/lib/labs/two-exits/published';
import { announced, drawOutage, fits, reachable, signatureOf } from '@/lib/labs/two-exits/routes';
import {
  type Action,
  actionSchema,
  type Carrier,
  type Cause,
  causes,
  type State,
  scenarioIds,
  type Verdict,
} from '@/lib/labs/two-exits/state';
import type { LabEngine } from '@/lib/labs/types';

const whole = { cn: false, ru: false, inside: false } as const;

function start(scenario: string, seed: number): State {
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng: seedRng(seed),
    exits: 1,
    cut: whole,
    frames: [{ at: 0, ...announced(1, whole) }],
    tried: [],
    record: 'dec-2014',
    shown: 1,
    judged: {},
    readings: [],
    outage: null,
    named: [],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

/** The state with a moment more in its routes, as things stand. */
function moment(state: State): State {
  const at = Number(state.frames.at(-1)?.at ?? 0) + 1;
  const frame = { at, ...announced(state.exits, state.cut) };
  return { ...state, frames: [...state.frames, frame].slice(-8) };
}

function happen(state: State, what: Carrier | 'inside'): State {
  if (state.scenario !== 'a-second-line' || state.cut[what]) return notHere(state);
  if (what === 'ru' && state.exits === 1) return notHere(state);
  const tried = `${what} ${state.exits}`;
  const next = moment({
    ...state,
    cut: { ...state.cut, [what]: true },
    tried: state.tried.includes(tried) ? state.tried : [...state.tried, tried],
  });
  const last = next.frames.at(-1);
  return say(next, `log-cut-${what}`, 'authority', { blocks: last ? reachable(last) : 0 });
}

function setExits(state: State, exits: 1 | 2): State {
  if (state.scenario === 'sandbox') {
    if (state.outage !== null || exits === state.exits) return notHere(state);
    return say({ ...state, exits }, 'log-exits', 'both', { exits });
  }
  if (state.scenario !== 'a-second-line' || exits === state.exits) return notHere(state);
  return say(moment({ ...state, exits, cut: whole }), 'log-exits', 'both', { exits });
}

export const recordOver = (state: State): boolean =>
  state.shown >= records[state.record].frames.length;

function judge(state: State, cause: Cause, verdict: Verdict): State {
  if (state.scenario !== 'read-the-routes' || !recordOver(state) || handedIn(state)) {
    return notHere(state);
  }
  const judged = { ...state.judged, [cause]: verdict };
  return say({ ...state, judged }, 'log-judge', 'authority', { cause, verdict });
}

/** Whether this record has been handed in already. */
export const handedIn = (state: State): boolean =>
  state.readings.some((one) => one.record === state.record);

/** What the routes of a record allow, by the lab's rule. */
export const allowed = (record: State['record'], cause: Cause): Verdict =>
  fits(cause, signatureOf(records[record].frames), records[record].exits);

function handIn(state: State): State {
  const { carrier, flood, power, inside } = state.judged;
  if (state.scenario !== 'read-the-routes' || handedIn(state)) return notHere(state);
  if (!carrier || !flood || !power || !inside) return say(state, 'log-not-all', 'authority');
  const judged = { carrier, flood, power, inside };
  const same = causes.filter((cause) => judged[cause] === allowed(state.record, cause)).length;
  const readings = [...state.readings, { record: state.record, judged }];
  return say({ ...state, readings }, 'log-hand-in', 'authority', { same });
}

function watch(state: State): State {
  if (state.scenario !== 'read-the-routes' || recordOver(state)) return notHere(state);
  const frame = records[state.record].frames[state.shown];
  const blocks = frame ? reachable(frame) : 0;
  return say({ ...state, shown: state.shown + 1 }, 'log-watch', 'authority', { blocks });
}

function nextRecord(state: State): State {
  if (state.scenario !== 'read-the-routes' || !handedIn(state) || state.record === 'jun-2025') {
    return notHere(state);
  }
  return say({ ...state, record: 'jun-2025', shown: 1, judged: {} }, 'log-next-record', 'both');
}

function newOutage(state: State): State {
  if (state.scenario !== 'sandbox' || state.outage !== null) return notHere(state);
  const { rng, outage } = drawOutage(state.rng, state.exits);
  return say({ ...state, rng, outage }, 'log-outage', 'both');
}

/** How many of the causes fit an outage as it was to be seen. */
export const fittingOf = (outage: NonNullable<State['outage']>): readonly Cause[] =>
  causes.filter((cause) => fits(cause, signatureOf(outage.frames), outage.exits) === 'fits');

function name(state: State, cause: Cause, sure: boolean): State {
  if (state.scenario !== 'sandbox' || state.outage === null) return notHere(state);
  const truth = state.outage.cause;
  const fitting = fittingOf(state.outage).length;
  return say(
    { ...state, outage: null, named: [...state.named, { cause, truth, sure, fitting }] },
    'log-name',
    'authority',
    { cause, truth },
  );
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'exits':
      return setExits(state, action.to);
    case 'cut':
      return happen(state, action.carrier);
    case 'fault':
      return happen(state, 'inside');
    case 'mend':
      if (state.scenario !== 'a-second-line' || !Object.values(state.cut).includes(true)) {
        return notHere(state);
      }
      return say(moment({ ...state, cut: whole }), 'log-mend', 'authority');
    case 'watch':
      return watch(state);
    case 'judge':
      return judge(state, action.cause, action.verdict);
    case 'hand-in':
      return handIn(state);
    case 'next-record':
      return nextRecord(state);
    case 'outage':
      return newOutage(state);
    case 'name':
      return name(state, action.cause, action.sure);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'a-second-line') {
    return ['cn 1', 'cn 2', 'inside 2'].every((one) => state.tried.includes(one));
  }
  if (state.scenario === 'read-the-routes') return state.readings.length === 2;
  return state.named.length >= 3;
}

const judgeAll = (fitting: readonly Cause[]): Action[] =>
  causes.map((cause) => ({
    type: 'judge',
    cause,
    verdict: fitting.includes(cause) ? 'fits' : 'less',
  }));

export const engine: LabEngine<State, Action> = {
  id: 'two-exits',
  scenarios: [
    {
      id: 'a-second-line',
      worked: [
        { type: 'cut', carrier: 'cn' },
        { type: 'mend' },
        { type: 'exits', to: 2 },
        { type: 'cut', carrier: 'cn' },
        { type: 'mend' },
        { type: 'fault' },
      ],
    },
    {
      id: 'read-the-routes',
      worked: [
        ...Array.from({ length: 5 }, (): Action => ({ type: 'watch' })),
        ...judgeAll(['flood', 'power']),
        { type: 'hand-in' },
        { type: 'next-record' },
        { type: 'watch' },
        { type: 'watch' },
        ...judgeAll(['power', 'inside']),
        { type: 'hand-in' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'outage' },
        { type: 'name', cause: 'flood', sure: true },
        { type: 'exits', to: 2 },
        { type: 'outage' },
        { type: 'name', cause: 'inside', sure: true },
        { type: 'outage' },
        { type: 'name', cause: 'inside', sure: false },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
