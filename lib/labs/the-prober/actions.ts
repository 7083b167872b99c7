import {
  type Action,
  bits,
  deciders,
  lengths,
  ownKinds,
  sendable,
  spanIds,
  verdicts,
} from '@/lib/labs/the-prober/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  { type: 'connect', count: 1 },
  { type: 'connect', count: 1 },
  { type: 'connect', count: 100 },
  ...spanIds.map((span): Action => ({ type: 'wait', span })),
  { type: 'answering', on: true },
  { type: 'answering', on: false },
  ...[0, 1, 2, 3, 4, 5].map((server): Action => ({ type: 'look', server })),
  ...sendable.map((kind): Action => ({ type: 'probe', kind })),
  ...verdicts.map((as): Action => ({ type: 'judge', as })),
  ...ownKinds.map((to): Action => ({ type: 'server', to })),
  ...[...lengths, 900].map((to): Action => ({ type: 'length', to })),
  ...bits.map((to): Action => ({ type: 'bits', to })),
  ...deciders.map((to): Action => ({ type: 'decider', to })),
  { type: 'sensitive', on: true },
  { type: 'sensitive', on: false },
  { type: 'fleet' },
];
