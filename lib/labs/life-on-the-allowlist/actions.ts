import {
  type Action,
  applicants,
  hosts,
  lists,
  rungIds,
  tasks,
} from '@/lib/labs/life-on-the-allowlist/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...lists.map((to) => ({ type: 'list', to }) as const),
  ...tasks.map((task) => ({ type: 'do', task }) as const),
  ...applicants.map((as) => ({ type: 'apply', as }) as const),
  ...rungIds.map((to) => ({ type: 'rung', to }) as const),
  { type: 'post' },
  ...hosts.map((host) => ({ type: 'put', host }) as const),
  { type: 'take', host: 'bank' },
  { type: 'take', host: 'id' },
  { type: 'take', host: 'maps' },
  { type: 'day' },
  { type: 'day' },
];
