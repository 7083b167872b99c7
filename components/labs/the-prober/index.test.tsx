import { view } from '@/components/labs/the-prober';
import { everyAction } from '@/lib/labs/the-prober/actions';
import { type Action, verdicts } from '@/lib/labs/the-prober/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const six = [0, 1, 2, 3, 4, 5];
const judged = (as: (typeof verdicts)[number]): Action[] =>
  six.flatMap((server): Action[] => [
    { type: 'look', server },
    { type: 'probe', kind: 'replay' },
    { type: 'probe', kind: 'tor' },
    { type: 'judge', as },
  ]);
const runs: readonly LabRun<Action>[] = [
  ...verdicts.map((as) => ({ scenario: 'what-the-answer-gives-away', actions: judged(as) })),
  {
    scenario: 'sandbox',
    actions: [
      { type: 'server', to: 'tor' },
      { type: 'connect', count: 100 },
      { type: 'wait', span: 'weeks' },
      { type: 'connect', count: 1 },
      { type: 'sensitive', on: true },
      { type: 'fleet' },
    ],
  },
];

describeScreens(view, everyAction, runs);
