/**
 * The stop. A phone is demanded in the street and looked through; and a street holds back although hardly a phone is
 * looked at. Mechanisms: `random-inspection` and `chilling-effect` of content/facts/north-korea-devices.yaml.
 *
 * No rate of checks has been published: the one in the sandbox is the learner's. What follows a find is named, not played.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import { publishedChecks } from '@/lib/labs/the-stop/published';
import {
  type Action,
  actionSchema,
  type Before,
  countOf,
  type Deed,
  eveningSigns,
  invented,
  type Kind,
  type Report,
  type Sign,
  type State,
  type Stop,
  type StopEnd,
  scenarioIds,
} from '@/lib/labs/the-stop/state';
import { drawStreet, oneWeek, withSign } from '@/lib/labs/the-stop/street';
import type { LabEngine } from '@/lib/labs/types';

function start(scenario: string, seed: number): State {
  const { rng, street } = drawStreet(seedRng(seed));
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng,
    report: 'asked-2019',
    before: 'kept',
    stop: null,
    stops: [],
    belief: 1,
    evenings: [],
    street,
    weeks: [],
    given: [],
    checks: 1,
    severity: 2,
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'citizen');

/** What on the phone can be held against its owner: a friend's text with a South Korean word in it, and a song. */
const forbidden: readonly Kind[] = ['texts', 'music'];

const looksOf = (report: Report): readonly Kind[] =>
  publishedChecks.find((row) => row.report === report)?.looks ?? [];

/** Begins the check: the phone is demanded, unless it isn't there. */
function go(state: State): State {
  const { report, before } = state;
  const stop: Stop = {
    report,
    before,
    refused: false,
    restored: false,
    looked: [],
    found: [],
    end: null,
  };
  if (before === 'left-home') return finish(state, stop, 'nothing-to-check');
  return say({ ...state, stop }, `log-stop-${report}`, 'both');
}

function finish(state: State, stop: Stop, end: StopEnd): State {
  const ended = { ...stop, end };
  return say({ ...state, stop: null, stops: [...state.stops, ended] }, `log-end-${end}`, 'both');
}

/** Looks through all that the report tells of, in its order. */
function lookThrough(state: State, stop: Stop): State {
  const looked = looksOf(stop.report);
  const there = stop.before === 'kept' || stop.restored;
  const found = there ? looked.filter((kind) => forbidden.includes(kind)) : [];
  const told = say(state, 'log-look', 'both', {
    report: stop.report.split('-')[0] ?? '',
  });
  return finish(told, { ...stop, looked, found }, found.length > 0 ? 'questions' : 'handed-back');
}

/** Only the report of 2019 tells what comes of refusing. */
function refuse(state: State, stop: Stop): State {
  if (stop.report !== 'asked-2019') return say(state, 'log-not-told', 'both');
  const seized = say(state, 'log-refuse', 'both');
  const restored = stop.before === 'deleted';
  const opened = restored ? say(seized, 'log-restored', 'authority') : seized;
  return lookThrough(opened, { ...stop, refused: true, restored });
}

function set(state: State, change: { report?: Report; before?: Before }): State {
  if (state.scenario !== 'at-the-market' || state.stop !== null) return notHere(state);
  const key = change.report ? `log-report-${change.report}` : `log-before-${change.before}`;
  return say({ ...state, ...change }, key, 'citizen');
}

/** The sign of the evening that is now, or null; undefined once all four are over. */
export const signNow = (state: State): Sign | null | undefined =>
  eveningSigns[state.evenings.length];

/** A day's sign reaches the whole street when its evening begins. */
function evening(state: State, did: Deed): State {
  const sign = signNow(state);
  if (state.scenario !== 'four-evenings' || sign === undefined) return notHere(state);
  const { rng, street, week } = oneWeek(
    state.rng,
    state.street,
    invented.checksInEvenings,
    state.severity,
  );
  const next = eveningSigns[state.evenings.length + 1];
  const after = say(
    {
      ...state,
      rng,
      street: next ? withSign(street, next) : street,
      given: next ? [...state.given, next] : state.given,
      weeks: [...state.weeks, week],
      evenings: [...state.evenings, { sign, belief: state.belief, did }],
    },
    `log-did-${did}`,
    'citizen',
  );
  return next === undefined
    ? say(after, 'log-evenings-over', 'both')
    : say(after, `log-sign-${next}`, 'citizen');
}

function believe(state: State, tenths: number): State {
  if (state.scenario !== 'four-evenings' || signNow(state) === undefined) return notHere(state);
  return say({ ...state, belief: tenths }, 'log-believe', 'citizen', { tenths });
}

function runWeeks(state: State, count: number): State {
  let next = state;
  for (let i = 0; i < count; i += 1) {
    const { rng, street, week } = oneWeek(next.rng, next.street, next.checks, next.severity);
    next = { ...next, rng, street, weeks: [...next.weeks, week] };
  }
  const last = next.weeks.at(-1)?.marks ?? '';
  return say(next, 'log-weeks', 'both', {
    count,
    spoke: countOf(last, 's', 'f'),
    found: next.weeks.slice(-count).reduce((sum, week) => sum + countOf(week.marks, 'f'), 0),
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'report':
      return set(state, { report: action.to });
    case 'before':
      return set(state, { before: action.to });
    case 'go':
      return state.scenario === 'at-the-market' && state.stop === null ? go(state) : notHere(state);
    case 'hand-over':
      return state.stop === null
        ? notHere(state)
        : lookThrough(say(state, 'log-hand-over', 'both'), state.stop);
    case 'refuse':
      return state.stop === null ? notHere(state) : refuse(state, state.stop);
    case 'believe':
      return believe(state, action.tenths);
    case 'evening':
      return evening(state, action.did);
    default:
  }
  if (state.scenario !== 'sandbox') return notHere(state);
  switch (action.type) {
    case 'sign':
      return say(
        {
          ...state,
          street: withSign(state.street, action.sign),
          given: [...state.given, action.sign],
        },
        `log-give-${action.sign}`,
        'both',
      );
    case 'checks':
      return say({ ...state, checks: action.to }, 'log-checks', 'authority', { n: action.to });
    case 'severity':
      return say({ ...state, severity: action.to }, 'log-severity', 'both', { n: action.to });
    case 'weeks':
      return runWeeks(state, action.count);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'at-the-market') {
    const ways = new Set(state.stops.map((one) => `${one.report} ${one.before} ${one.refused}`));
    return ways.size >= 3;
  }
  if (state.scenario === 'four-evenings') return signNow(state) === undefined;
  return state.weeks.length >= 6 && state.given.length > 0;
}

export const engine: LabEngine<State, Action> = {
  id: 'the-stop',
  scenarios: [
    {
      id: 'at-the-market',
      worked: [
        { type: 'go' },
        { type: 'hand-over' },
        { type: 'before', to: 'deleted' },
        { type: 'go' },
        { type: 'hand-over' },
        { type: 'go' },
        { type: 'refuse' },
        { type: 'before', to: 'left-home' },
        { type: 'go' },
      ],
    },
    {
      id: 'four-evenings',
      worked: [
        { type: 'evening', did: 'write' },
        { type: 'believe', tenths: 3 },
        { type: 'evening', did: 'write' },
        { type: 'believe', tenths: 5 },
        { type: 'evening', did: 'other-room' },
        { type: 'believe', tenths: 8 },
        { type: 'evening', did: 'leave-it' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'checks', to: 0 },
        { type: 'weeks', count: 4 },
        { type: 'sign', sign: 'album' },
        { type: 'sign', sign: 'rumour' },
        { type: 'weeks', count: 4 },
        { type: 'checks', to: 20 },
        { type: 'weeks', count: 4 },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
