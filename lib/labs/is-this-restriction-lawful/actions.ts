import {
  type Action,
  partIds,
  parts,
  questions,
  verdicts,
} from '@/lib/labs/is-this-restriction-lawful/state';

/** Each kind of action with each value that matters, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...questions.map((about): Action => ({ type: 'ask', about })),
  ...verdicts.map((at): Action => ({ type: 'decide', at })),
  ...[1, 2, 3, 4].map((): Action => ({ type: 'next' })),
  ...(['refuse', 'block-site'] as const).map((what): Action => ({ type: 'order', do: what })),
  ...(['all', 'ask', 'withdraw'] as const).map((what): Action => ({ type: 'means', do: what })),
  ...(['leave', 'lift'] as const).map((what): Action => ({ type: 'review', do: what })),
  ...partIds.flatMap((part) => parts[part].map((to): Action => ({ type: 'set', part, to }))),
  { type: 'set', part: 'aim', to: 'post' },
  { type: 'test' },
  { type: 'test' },
];
