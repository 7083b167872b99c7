import {
  type Action,
  currencies,
  options,
  rates,
  rivals,
  shares,
  sumIds,
} from '@/lib/labs/profits-that-cant-leave/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...sumIds.map((to) => ({ type: 'sum', to }) as const),
  ...rates.map((to) => ({ type: 'rate', to }) as const),
  { type: 'ask' },
  ...options.map((option) => ({ type: 'choose', option }) as const),
  ...shares.map((to) => ({ type: 'share', to }) as const),
  ...currencies.map((to) => ({ type: 'currency', to }) as const),
  ...rivals.map((to) => ({ type: 'rival', to }) as const),
  { type: 'run' },
];
