import { cardIds, countries, rowIds } from '@/lib/labs/score-a-country/published';
import { type Action, groups, weights } from '@/lib/labs/score-a-country/state';

/** Each kind of action with each value that matters, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...groups.flatMap((group) =>
    [-40, -10, -5, -1, 0, 1, 5, 10, 15, 40].map((by): Action => ({ type: 'move', group, by })),
  ),
  ...countries.map((to): Action => ({ type: 'country', to })),
  { type: 'turn', which: 'older' },
  { type: 'turn', which: 'newer' },
  { type: 'print' },
  ...cardIds.flatMap((card) => groups.map((group): Action => ({ type: 'file', card, group }))),
  ...rowIds.map((to): Action => ({ type: 'row', to })),
  { type: 'open' },
  { type: 'open' },
  ...weights.map((by): Action => ({ type: 'weigh', by })),
];
