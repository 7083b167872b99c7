/**
 * The moments of three chairs, where each choice leads, and what is known of it years later. No choice is scored.
 * Mechanism: `shutdown-order-chain` of content/facts/shutdowns.yaml.
 */
import { cases } from '@/lib/labs/who-pulls-the-switch/published';
import type { Node, Option, ScenarioId, State } from '@/lib/labs/who-pulls-the-switch/state';

type Next = Node | 'end';

/** Which choices a moment offers, and where each leads. */
export const moments: Readonly<Record<Node, Readonly<Partial<Record<Option, Next>>>>> = {
  letter: { obey: 'customers', ask: 'customers', slow: 'customers', refuse: 'customers' },
  customers: {
    publish: 'third-night',
    notice: 'third-night',
    silent: 'third-night',
    fault: 'third-night',
  },
  'third-night': { 'go-on': 'end', sue: 'end', leave: 'end', restore: 'end' },
  decision: {
    'by-letter': 'width',
    'by-phone': 'width',
    'in-the-gazette': 'width',
    'send-back': 'width',
  },
  width: { 'spare-nobody': 'press', 'spare-list': 'press', 'near-halls': 'press' },
  press: { 'say-order': 'end', 'say-cable': 'end', 'say-rumour': 'end' },
  riot: { answer: 'second-night', platform: 'form', region: 'form', country: 'form' },
  'second-night': { hold: 'end', 'cut-after-all': 'form' },
  form: { written: 'review', 'by-word': 'review' },
  review: { lift: 'end', extend: 'end', 'to-a-list': 'end' },
};

export const firstNode: Readonly<Record<ScenarioId, Node | 'chain'>> = {
  'the-letter': 'letter',
  'on-to-the-operators': 'decision',
  'the-council': 'riot',
  sandbox: 'chain',
};

export const chose = (state: State, option: Option): boolean =>
  state.choices.some((one) => one.option === option);

const papers: readonly Option[] = [
  'ask',
  'publish',
  'by-letter',
  'in-the-gazette',
  'send-back',
  'written',
];
/** Whether there is something that one can hold in one's hand. */
export const onPaper = (state: State): boolean => papers.some((option) => chose(state, option));

export type Line = 'on' | 'part' | 'off';

/** What works on a phone of a customer, or of anybody in the country, now. */
export function lineOf(state: State): Line {
  const { scenario } = state;
  if (scenario === 'the-letter') {
    if (chose(state, 'restore')) return 'on';
    return state.choices.length === 0 || (chose(state, 'refuse') && state.node !== 'end')
      ? 'on'
      : 'part';
  }
  if (scenario === 'on-to-the-operators') {
    if (state.choices.length === 0) return 'on';
    return chose(state, 'near-halls') ? 'part' : 'off';
  }
  const cut = (['platform', 'region', 'country', 'cut-after-all'] as const).find((one) =>
    chose(state, one),
  );
  if (cut === undefined || chose(state, 'lift')) return 'on';
  // Nothing is off before it is said how it is ordered.
  if (state.node === 'form') return 'on';
  return cut === 'country' ? 'off' : 'part';
}

/** What people are told by whoever sits in the chair. */
export function toldOf(state: State): 'nothing' | 'order' | 'other-reason' {
  const order: readonly Option[] = ['publish', 'notice', 'in-the-gazette', 'say-order', 'written'];
  const other: readonly Option[] = ['fault', 'say-cable', 'say-rumour'];
  if (order.some((one) => chose(state, one))) return 'order';
  return other.some((one) => chose(state, one)) ? 'other-reason' : 'nothing';
}

/** Keys of what is known years later, one a choice, in the order of the choices. */
export function laterOf(state: State): readonly string[] {
  return state.choices.map(({ option }) => {
    if (option === 'sue') return onPaper(state) ? 'later-sue-paper' : 'later-sue-none';
    return `later-${option}`;
  });
}

/** Keys of the real cases that stand beside the choices, each once. */
export function comparedWith(state: State): readonly string[] {
  const found = state.choices.flatMap(({ option }) =>
    cases.filter((one) => one.option === option).map((one) => one.compare),
  );
  return [...new Set(found)];
}
