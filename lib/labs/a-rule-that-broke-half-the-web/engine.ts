/**
 * Writing a rule against a few names, seeing what it hits, finding a rule from outside by measuring, and writing one's own.
 * It shows why such rules break what they weren't meant for; no real box is set by it.
 */
import { say } from '@/lib/labs/log';
import { seedRng } from '@/lib/labs/prng';
import {
  bystanders,
  measurable,
  slowed,
  standing,
  targets,
  versionRules,
} from '@/lib/labs/a-rule-that-broke-half-the-web/rules';
import {
  type Action,
  actionSchema,
  type How,
  invented,
  type Order,
  type Part,
  parts,
  type Rule,
  type State,
  scenarioIds,
  type Version,
  versions,
} from '@/lib/labs/a-rule-that-broke-half-the-web/state';
import type { LabEngine } from '@/lib/labs/types';

const notHere = (state: State): State => say(state, 'log-not-here', 'both');

function start(scenario: string, seed: number): State {
  const id = scenarioIds.find((known) => known === scenario) ?? scenarioIds[0];
  const rules: readonly Rule[] = id === 'write-the-rule' ? [{ text: 't.co', how: 'contains' }] : [];
  return {
    scenario: id,
    rng: seedRng(seed),
    order: 'short-links',
    rules,
    how: 'contains',
    inForce: id === 'find-the-rule' ? versionRules.a : [],
    sent: [],
    found: 0,
    measured: [],
    spent: [],
    log: [],
  };
}

/** How a part of the first scenario's rule stands now. */
export function howOf(state: State, part: Part): How | 'off' {
  return state.rules.find((rule) => rule.text === part)?.how ?? 'off';
}

function set(state: State, part: Part, how: How | 'off'): State {
  if (state.scenario !== 'write-the-rule' || howOf(state, part) === how) return notHere(state);
  const rules = parts.flatMap((one): readonly Rule[] => {
    const now = one === part ? how : howOf(state, one);
    return now === 'off' ? [] : [{ text: one, how: now }];
  });
  return say({ ...state, rules }, 'log-set', 'authority', { text: part, how });
}

/** The rule on the desk comes into force, and what it does is counted. */
function send(state: State): State {
  if (state.scenario === 'find-the-rule') return notHere(state);
  const { order, rules } = state;
  if (rules.length === 0) return say(state, 'log-not-now', 'authority');
  const hit = targets[order].filter((name) => slowed(rules, name)).length;
  const others = bystanders(state.scenario === 'sandbox', order).filter((name) =>
    slowed(rules, name),
  ).length;
  const sent = [...state.sent, { order, rules, hit, bystanders: others }].slice(-invented.kept);
  const told = say({ ...state, inForce: rules, sent }, 'log-sent', 'authority', {
    hit,
    all: targets[order].length,
  });
  return say(told, 'log-others', 'citizen', { others });
}

function measure(state: State, name: string, flipped: boolean): State {
  if (state.scenario !== 'find-the-rule' || !measurable.includes(name)) return notHere(state);
  if (state.found >= versions.length) return say(state, 'log-not-now', 'citizen');
  const slow = !flipped && slowed(state.inForce, name);
  const known = state.measured.some((one) => one.name === name && one.flipped === flipped);
  const measured = known ? state.measured : [...state.measured, { name, flipped, slow }];
  return say(
    { ...state, measured },
    flipped ? 'log-flipped' : slow ? 'log-slow' : 'log-fast',
    'citizen',
    { name },
  );
}

/** The volunteer names the rule: it must be the only one that the measurements leave standing. */
function nameRule(state: State, version: Version): State {
  if (state.scenario !== 'find-the-rule') return notHere(state);
  if (state.found >= versions.length) return say(state, 'log-not-now', 'citizen');
  const left = standing(state.measured);
  if (!left.includes(version)) return say(state, 'log-refuted', 'citizen');
  if (left.length > 1) return say(state, 'log-undecided', 'citizen', { left: left.length });
  const found = state.found + 1;
  const next = versions[found];
  return say(
    {
      ...state,
      found,
      measured: [],
      spent: [...state.spent, state.measured.length],
      inForce: next === undefined ? state.inForce : versionRules[next],
    },
    `log-found-${version}`,
    'both',
    { n: state.measured.length },
  );
}

function setOrder(state: State, to: Order): State {
  if (state.scenario !== 'sandbox' || state.order === to) return notHere(state);
  return say({ ...state, order: to, rules: [], inForce: [] }, `log-order-${to}`, 'authority');
}

function add(state: State, text: string): State {
  if (state.scenario !== 'sandbox') return notHere(state);
  const { how } = state;
  const there = state.rules.some((rule) => rule.text === text && rule.how === how);
  if (there || state.rules.length >= invented.rules) return say(state, 'log-not-now', 'authority');
  return say({ ...state, rules: [...state.rules, { text, how }] }, 'log-set', 'authority', {
    text,
    how,
  });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return set(state, action.part, action.how);
    case 'send':
      return send(state);
    case 'measure':
      return measure(state, action.name, action.flipped);
    case 'say':
      return nameRule(state, action.version);
    case 'order':
      return setOrder(state, action.to);
    case 'how':
      if (state.scenario !== 'sandbox' || state.how === action.to) return notHere(state);
      return say({ ...state, how: action.to }, 'log-how', 'authority', { how: action.to });
    case 'add':
      return add(state, action.text);
    case 'remove': {
      const gone = state.rules[action.at];
      if (state.scenario !== 'sandbox' || gone === undefined) return notHere(state);
      const rules = state.rules.filter((_, i) => i !== action.at);
      return say({ ...state, rules }, 'log-set', 'authority', { text: gone.text, how: 'off' });
    }
  }
}

function reached(state: State): boolean {
  if (state.scenario === 'find-the-rule') return state.found >= 2;
  const kinds = new Set(state.sent.map((one) => JSON.stringify([one.order, one.rules])));
  return kinds.size >= (state.scenario === 'sandbox' ? 3 : 2);
}

export const engine: LabEngine<State, Action> = {
  id: 'a-rule-that-broke-half-the-web',
  scenarios: [
    {
      id: 'write-the-rule',
      worked: [
        { type: 'send' },
        { type: 'set', part: 'twitter.com', how: 'ends' },
        { type: 'set', part: '.twimg.com', how: 'ends' },
        { type: 'send' },
        { type: 'set', part: 't.co', how: 'exact' },
        { type: 'send' },
        { type: 'set', part: 'twitter.com', how: 'exact' },
        { type: 'send' },
      ],
    },
    {
      id: 'find-the-rule',
      worked: [
        { type: 'measure', name: 't.co', flipped: false },
        { type: 'say', version: 'a' },
        { type: 'measure', name: 'microsoft.com', flipped: false },
        { type: 'measure', name: 'microsoft.com', flipped: true },
        { type: 'say', version: 'a' },
        { type: 'measure', name: 'microsoft.com', flipped: false },
        { type: 'measure', name: 'throttletwitter.com', flipped: false },
        { type: 'say', version: 'b' },
        { type: 'measure', name: 'throttletwitter.com', flipped: false },
        { type: 'say', version: 'c' },
      ],
    },
    {
      id: 'sandbox',
      worked: [
        { type: 'order', to: 'x' },
        { type: 'add', text: 'x.com' },
        { type: 'send' },
        { type: 'remove', at: 0 },
        { type: 'how', to: 'ends' },
        { type: 'add', text: 'x.com' },
        { type: 'send' },
        { type: 'remove', at: 0 },
        { type: 'add', text: '.x.com' },
        { type: 'how', to: 'exact' },
        { type: 'add', text: 'x.com' },
        { type: 'send' },
      ],
    },
  ],
  actionSchema,
  start,
  step,
  log: (state) => state.log,
  reached,
};
