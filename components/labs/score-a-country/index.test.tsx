import { view } from '@/components/labs/score-a-country';
import { everyAction } from '@/lib/labs/score-a-country/actions';
import { cardIds } from '@/lib/labs/score-a-country/published';
import { type Action, groups } from '@/lib/labs/score-a-country/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

/** Each card under each group in turn, so that every reason is read. */
const runs: readonly LabRun<Action>[] = [
  ...groups.map((group) => ({
    scenario: 'a-sheet-for-kenya',
    actions: [
      ...cardIds.map((card): Action => ({ type: 'file', card, group })),
      { type: 'open' } as const,
    ],
  })),
  { scenario: 'sandbox', actions: [{ type: 'row', to: 'china-2025' }, { type: 'open' }] },
  {
    scenario: 'one-group-alone',
    actions: [
      ...[-5, -5].map((by): Action => ({ type: 'move', group: 'a', by })),
      ...[-10, -5, 10, 10, 10].map((by): Action => ({ type: 'move', group: 'b', by })),
      ...[-10, -5, 10, 10, 10].map((by): Action => ({ type: 'move', group: 'c', by })),
    ],
  },
];

describeScreens(view, everyAction, runs);
