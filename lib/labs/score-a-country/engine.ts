/**
 * Scoring a country's internet by the published rules of Freedom on the Net: three groups of points, a total, a word.
 * And the two ways in which a number goes wrong on its way: by an older scale, and by hiding its parts.
 * Mechanism: `fotn-scoring` of content/facts/foundations.yaml. The points of single questions were not read, so whole
 * groups are set.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import {
  cards,
  type Country,
  most,
  sheets,
  slips,
  turns,
} from '@/lib/labs/score-a-country/published';
import {
  type Action,
  actionSchema,
  allFiled,
  type Group,
  invented,
  isOpen,
  maxOpened,
  maxPrints,
  type Points,
  type State,
  scenarioIds,
  type Weight,
  type Which,
  type Word,
} from '@/lib/labs/score-a-country/state';
import type { LabEngine } from '@/lib/labs/types';

/** A total out of 100, by the index's own weights or by others; one decimal where weights need it. */
export function totalOf(points: Points, weight: Weight = 'published'): number {
  const share = (group: Group) => points[group] / most[group].value;
  switch (weight) {
    case 'published':
      return points.a + points.b + points.c;
    case 'equal':
      return Math.round((1000 * (share('a') + share('b') + share('c'))) / 3) / 10;
    case 'rights':
      return Math.round(1000 * share('c')) / 10;
  }
}

/** What a total is called on the scale since 2019, on which more is freer. */
export function wordOf(total: number): Word {
  if (total >= turns.free.value) return 'free';
  return total >= turns.partly.value ? 'partly' : 'not';
}

/** What a total was called on the scale until 2018, on which less was freer. */
export function oldWordOf(total: number): Word {
  if (total <= turns.oldFree.value) return 'free';
  return total <= turns.oldPartly.value ? 'partly' : 'not';
}

/** A number turned round, as a rough guide only: what was taken from 100 on one scale is left on the other. */
export const turnedRound = (total: number): number => 100 - total;

/** A number of the pair as it stands on the desk, and on which scale. */
export function shown(state: State, which: Which): { value: number; scale: 'old' | 'new' } {
  const { value, scale } = slips[state.country][which];
  if (!state.turned[which]) return { value, scale };
  return { value: turnedRound(value), scale: scale === 'old' ? 'new' : 'old' };
}

const straight = { older: false, newer: false } as const;

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const points = id === 'one-group-alone' ? invented.ownCountry : invented.middle;
  return {
    scenario: id,
    rng: seedRng(seed),
    points,
    moved: [],
    wordsSeen: [wordOf(totalOf(points))],
    country: 'kyrgyzstan',
    turned: straight,
    prints: [],
    filed: {},
    row: id === 'a-sheet-for-kenya' ? 'kenya-2025' : 'taiwan-2023',
    opened: [],
    weight: 'published',
    weightsSeen: ['published'],
    log: [],
  };
}

const notHere = (state: State): State => say(state, 'log-not-here', 'both');
const once = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list : [...list, one];

function move(state: State, group: Group, by: number): State {
  const value = state.points[group] + by;
  const shut =
    state.scenario === 'two-scales' || (state.scenario !== 'one-group-alone' && isOpen(state));
  if (shut || by === 0 || value < 0 || value > most[group].value) return notHere(state);
  const points = { ...state.points, [group]: value };
  const before = wordOf(totalOf(state.points));
  const total = totalOf(points);
  const word = wordOf(total);
  const next = {
    ...state,
    points,
    moved: once(state.moved, group),
    wordsSeen: once(state.wordsSeen, word),
  };
  const key = word === before ? 'log-moved' : 'log-word-turned';
  return say(next, key, 'both', { group, value, total, word });
}

function country(state: State, to: Country): State {
  if (state.scenario !== 'two-scales' || state.country === to) return notHere(state);
  return say({ ...state, country: to, turned: straight }, 'log-country', 'citizen', {
    country: to,
  });
}

function turn(state: State, which: Which): State {
  if (state.scenario !== 'two-scales') return notHere(state);
  const next = { ...state, turned: { ...state.turned, [which]: !state.turned[which] } };
  const now = shown(next, which);
  return say(next, 'log-turned', 'citizen', { which, ...now });
}

function print(state: State): State {
  if (state.scenario !== 'two-scales' || state.prints.length >= maxPrints) return notHere(state);
  const from = shown(state, 'older');
  const to = shown(state, 'newer');
  const right = from.scale === 'new' && to.scale === 'new';
  const one = { country: state.country, from: from.value, to: to.value, right };
  return say({ ...state, prints: [...state.prints, one] }, 'log-printed', 'both', {
    country: state.country,
    by: Math.abs(to.value - from.value),
    way: to.value > from.value ? 'up' : to.value < from.value ? 'down' : 'same',
  });
}

function file(state: State, action: Extract<Action, { type: 'file' }>): State {
  const fits = state.scenario === 'a-sheet-for-kenya' && state.filed[action.card] !== action.group;
  if (!fits || isOpen(state)) return notHere(state);
  const next = { ...state, filed: { ...state.filed, [action.card]: action.group } };
  const same = cards[action.card].group === action.group ? 'yes' : 'no';
  return say(next, 'log-filed', 'citizen', { group: action.group, same });
}

function open(state: State): State {
  const playing = state.scenario === 'a-sheet-for-kenya' || state.scenario === 'sandbox';
  if (!playing || isOpen(state) || state.opened.length >= maxOpened) return notHere(state);
  if (state.scenario === 'a-sheet-for-kenya' && !allFiled(state)) {
    return say(state, 'log-not-now', 'citizen');
  }
  const { a, b, c } = sheets[state.row];
  const opened = [...state.opened, { row: state.row, given: state.points }];
  return say({ ...state, opened }, 'log-opened', 'both', { a, b, c, row: state.row });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'move':
      return move(state, action.group, action.by);
    case 'country':
      return country(state, action.to);
    case 'turn':
      return turn(state, action.which);
    case 'print':
      return print(state);
    case 'file':
      return file(state, action);
    case 'row':
      if (state.scenario !== 'sandbox' || state.row === action.to) return notHere(state);
      return say({ ...state, row: action.to, points: invented.middle }, 'log-row', 'both', {
        row: action.to,
        total: sheets[action.to].total,
      });
    case 'open':
      return open(state);
    case 'weigh':
      if (state.scenario !== 'sandbox' || state.weight === action.by) return notHere(state);
      return say(
        { ...state, weight: action.by, weightsSeen: once(state.weightsSeen, action.by) },
        'log-weighed',
        'both',
        { weight: action.by },
      );
  }
}

function reached(state: State): boolean {
  switch (state.scenario) {
    case 'one-group-alone':
      return state.moved.length >= 2 && state.wordsSeen.length >= 2;
    case 'two-scales':
      return new Set(state.prints.filter((one) => one.right).map((one) => one.country)).size >= 2;
    case 'a-sheet-for-kenya':
      return state.opened.length > 0;
    case 'sandbox':
      return state.opened.length >= 2 && state.weightsSeen.length >= 2;
  }
}

export const engine: LabEngine<State, Action> = {
  id: 'score-a-country',
  scenarios: [
    {
      id: 'one-group-alone',
      worked: [
        { type: 'move', group: 'a', by: 10 },
        { type: 'move', group: 'a', by: -10 },
        { type: 'move', group: 'a', by: -10 },
        { type: 'move', group: 'a', by: -5 },
        { type: 'move', group: 'a', by: 10 },
        { type: 'move', group: 'a', by: 5 },
        { type: 'move', group: 'c', by: -10 },
        { type: 'move', group: 'c', by: -5 },
        { type: 'move', group: 'c', by: -1 },
      ],
    },
    {
      id: 'two-scales',
      worked: [
        { type: 'print' },
        { type: 'turn', which: 'older' },
        { type: 'print' },
        { type: 'country', to: 'iceland' },
        { type: 'print' },
        { type: 'turn', which: 'older' },
        { type: 'print' },
      ],
    },
    {
      id: 'a-sheet-for-kenya',
      worked: [
        { type: 'file', card: 'line', group: 'a' },
        { type: 'file', card: 'apps', group: 'b' },
        { type: 'file', card: 'hashtag', group: 'b' },
        { type: 'file', card: 'smears', group: 'c' },
        { type: 'file', card: 'arrests', group: 'c' },
        { type: 'file', card: 'watching', group: 'c' },
        { type: 'file', card: 'abductions', group: 'c' },
        { type: 'move', group: 'a', by: 5 },
        { type: 'move', group: 'c', by: -10 },
        { type: 'open' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'move', group: 'a', by: 10 },
        { type: 'move', group: 'b', by: 10 },
        { type: 'move', group: 'c', by: 10 },
        { type: 'open' },
        { type: 'row', to: 'south-africa-2025' },
        { type: 'move', group: 'a', by: 10 },
        { type: 'open' },
        { type: 'weigh', by: 'equal' },
        { type: 'weigh', by: 'rights' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
