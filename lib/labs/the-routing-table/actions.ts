import {
  type Action,
  lines,
  providers,
  tries,
  walls,
  withdrawals,
} from '@/lib/labs/the-routing-table/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...tries.flatMap((what) => lines.map((line) => ({ type: 'try', what, line }) as const)),
  { type: 'cut', how: 'withdraw' },
  { type: 'cut', how: 'drop' },
  { type: 'restore' },
  ...providers.map((provider) => ({ type: 'call', provider }) as const),
  { type: 'switch' },
  ...withdrawals.map((to) => ({ type: 'set-withdrawn', to }) as const),
  { type: 'set-withdrawn', to: 37 },
  ...walls.map((to) => ({ type: 'set-wall', to }) as const),
  { type: 'set-witness', to: true },
  { type: 'set-witness', to: false },
  { type: 'note' },
];
