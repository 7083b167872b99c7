/** A day on a list of what is allowed, a ladder of lists, and a list that the learner writes. */
import { say } from '@/lib/labs/log';
import { figures } from '@/lib/labs/life-on-the-allowlist/published';
import { errands, isDone, outcomeOf, passes, reach } from '@/lib/labs/life-on-the-allowlist/rules';
import {
  type Action,
  type Applicant,
  actionSchema,
  type Host,
  invented,
  people,
  type Rung,
  type State,
  scenarioIds,
  type Task,
} from '@/lib/labs/life-on-the-allowlist/state';
import { seedRng } from '@/lib/labs/prng';
import type { LabEngine } from '@/lib/labs/types';

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function start(scenario: string, seed: number): State {
  return {
    scenario: scenarioIds.find((known) => known === scenario) ?? scenarioIds[0],
    rng: seedRng(seed),
    list: 'block',
    rung: 'ordinary',
    tries: [],
    file: [],
    posted: [],
    paid: 0,
    own: [],
    days: [],
    log: [],
  };
}

/** The places that pass for whoever holds the phone now. */
export function throughOf(state: State): readonly Host[] {
  if (state.scenario === 'a-day') return passes(state.list);
  return state.scenario === 'the-ladder' ? reach[state.rung] : state.own;
}

function doTask(state: State, task: Task): State {
  if (state.scenario === 'sandbox') return notHere(state);
  const outcome = outcomeOf(task, throughOf(state));
  const { list, rung } = state;
  const price = state.scenario === 'the-ladder' && rung === 'pro' ? figures.price.value : 1;
  return say(
    {
      ...state,
      tries: [...state.tries, { task, list, rung, outcome }],
      paid: state.paid + (isDone(outcome) ? price : 0),
    },
    `log-${outcome}`,
    'citizen',
    { task },
  );
}

/** Whoever has been granted the paid rung stands on it; a refusal changes nothing but the file. */
function apply(state: State, as: Applicant): State {
  if (state.scenario !== 'the-ladder') return notHere(state);
  if (state.file.some((one) => one.as === as)) return say(state, 'log-not-now', 'citizen');
  const granted = as !== 'student';
  const file = [...state.file, { as, granted }];
  const next: State = granted ? { ...state, file, rung: 'pro' } : { ...state, file };
  return say(next, granted ? 'log-granted' : 'log-denied', 'both', { as });
}

function setRung(state: State, to: Rung): State {
  if (state.scenario !== 'the-ladder' || state.rung === to) return notHere(state);
  if (to === 'pro' && !state.file.some((one) => one.granted)) {
    return say(state, 'log-not-now', 'citizen');
  }
  return say({ ...state, rung: to }, 'log-rung', 'citizen', { to });
}

function post(state: State): State {
  if (state.scenario !== 'the-ladder') return notHere(state);
  const posted = state.posted.includes(state.rung) ? state.posted : [...state.posted, state.rung];
  const out = state.rung === 'white';
  return say({ ...state, posted }, out ? 'log-posted' : 'log-not-posted', out ? 'both' : 'citizen');
}

function put(state: State, host: Host): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  if (state.own.includes(host) || state.own.length >= invented.places) {
    return say(state, 'log-not-now', 'authority');
  }
  return say({ ...state, own: [...state.own, host] }, 'log-put', 'authority', {
    host: `${host}.example`,
  });
}

function take(state: State, host: Host): State {
  if (state.scenario !== 'sandbox' || !state.own.includes(host)) return notHere(state);
  const own = state.own.filter((one) => one !== host);
  return say({ ...state, own }, 'log-take', 'authority', { host: `${host}.example` });
}

function day(state: State): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const done = people.map(
    (person) => errands[person].filter((task) => isDone(outcomeOf(task, state.own))).length,
  );
  const all = people.reduce((sum, person) => sum + errands[person].length, 0);
  const days = [...state.days, { list: state.own, done }].slice(-invented.days);
  return say({ ...state, days }, 'log-day', 'both', {
    done: done.reduce((sum, one) => sum + one, 0),
    all,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'list':
      if (state.scenario !== 'a-day' || state.list === action.to) return notHere(state);
      return say({ ...state, list: action.to }, 'log-list', 'both', { to: action.to });
    case 'do':
      return doTask(state, action.task);
    case 'apply':
      return apply(state, action.as);
    case 'rung':
      return setRung(state, action.to);
    case 'post':
      return post(state);
    case 'put':
      return put(state, action.host);
    case 'take':
      return take(state, action.host);
    case 'day':
      return day(state);
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'a-day') {
    const under = (block: boolean) =>
      new Set(state.tries.filter((one) => (one.list === 'block') === block).map((one) => one.task))
        .size;
    return under(false) >= 4 && under(true) >= 1;
  }
  if (state.scenario === 'the-ladder') {
    const rungs = new Set([...state.tries.map((one) => one.rung), ...state.posted]);
    return rungs.size === 3 && state.posted.includes('white');
  }
  return new Set(state.days.map((one) => [...one.list].sort().join())).size >= 2;
}

export const engine: LabEngine<State, Action> = {
  id: 'life-on-the-allowlist',
  scenarios: [
    {
      id: 'a-day',
      worked: [
        { type: 'do', task: 'book' },
        { type: 'do', task: 'friend' },
        { type: 'do', task: 'sell' },
        { type: 'list', to: 'kashmir' },
        { type: 'do', task: 'book' },
        { type: 'do', task: 'pay' },
        { type: 'do', task: 'mother' },
        { type: 'do', task: 'sell' },
        { type: 'list', to: 'russia' },
        { type: 'do', task: 'mother' },
        { type: 'do', task: 'taxi' },
      ],
    },
    {
      id: 'the-ladder',
      worked: [
        { type: 'do', task: 'book' },
        { type: 'do', task: 'news' },
        { type: 'apply', as: 'student' },
        { type: 'apply', as: 'business' },
        { type: 'do', task: 'book' },
        { type: 'do', task: 'news' },
        { type: 'rung', to: 'white' },
        { type: 'do', task: 'news' },
        { type: 'post' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'put', host: 'bank' },
        { type: 'put', host: 'hospital' },
        { type: 'put', host: 'state' },
        { type: 'put', host: 'school' },
        { type: 'put', host: 'chat-home' },
        { type: 'day' },
        { type: 'take', host: 'school' },
        { type: 'put', host: 'id' },
        { type: 'put', host: 'cdn' },
        { type: 'day' },
        { type: 'put', host: 'taxi' },
        { type: 'put', host: 'maps' },
        { type: 'day' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
