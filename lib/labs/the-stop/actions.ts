import {
  type Action,
  befores,
  checkRates,
  deeds,
  reports,
  severities,
  signs,
} from '@/lib/labs/the-stop/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...reports.map((to) => ({ type: 'report', to }) as const),
  ...befores.map((to) => ({ type: 'before', to }) as const),
  { type: 'go' },
  { type: 'go' },
  { type: 'hand-over' },
  { type: 'refuse' },
  ...[0, 5, 10].map((tenths) => ({ type: 'believe', tenths }) as const),
  ...deeds.map((did) => ({ type: 'evening', did }) as const),
  ...signs.map((sign) => ({ type: 'sign', sign }) as const),
  ...checkRates.map((to) => ({ type: 'checks', to }) as const),
  ...severities.map((to) => ({ type: 'severity', to }) as const),
  { type: 'weeks', count: 1 },
  { type: 'weeks', count: 4 },
];
