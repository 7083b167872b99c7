import {
  type Action,
  filters,
  names,
  pages,
  places,
  positions,
  servers,
  targets,
} from '@/lib/labs/packet-race/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...names.map((name) => ({ type: 'ask', name }) as const),
  ...Array.from({ length: 8 }, () => ({ type: 'next' }) as const),
  ...pages.flatMap((page) => servers.map((server) => ({ type: 'request', page, server }) as const)),
  { type: 'request', page: 'word', server: 'a' },
  { type: 'wait' },
  ...places.map((to) => ({ type: 'set-place', to }) as const),
  ...positions.map((to) => ({ type: 'set-position', to }) as const),
  ...targets.map((to) => ({ type: 'set-target', to }) as const),
  ...filters.map((to) => ({ type: 'set-filter', to }) as const),
  { type: 'set-ignore', to: true },
  { type: 'set-ignore', to: false },
  { type: 'set-seconds', to: 90 },
  { type: 'set-seconds', to: 1200 },
  { type: 'set-hit', to: 'low' },
  { type: 'set-hit', to: 'high' },
  { type: 'hundred' },
];
