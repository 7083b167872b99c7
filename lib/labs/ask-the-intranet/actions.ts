/** Every kind of action with the values that matter, for the tests' walks. */
import type { Action } from '@/lib/labs/ask-the-intranet/state';
import { pageIds, topics } from '@/lib/labs/ask-the-intranet/world';

const simple = ['begin', 'leave-it', 'wait', 'confirm', 'ask', 'stop', 'routine'] as const;
export const everyAction: readonly Action[] = [
  ...(['open', 'filtered', 'allowlist'] as const).map(
    (network): Action => ({ type: 'network', network }),
  ),
  ...topics.map((topic): Action => ({ type: 'search', topic })),
  ...pageIds.map((page): Action => ({ type: 'open', page })),
  ...simple.map((type): Action => ({ type })),
  { type: 'guess', more: 0 },
  { type: 'guess', more: 5 },
  { type: 'guess', more: 10 },
  { type: 'notice', on: false },
  { type: 'notice', on: true },
  ...pageIds.flatMap((page): Action[] => [
    { type: 'list', page, on: false },
    { type: 'filter', page, on: true },
  ]),
];
