import { view } from '@/components/labs/access-and-appetite';
import { everyAction } from '@/lib/labs/access-and-appetite/actions';
import type { Action } from '@/lib/labs/access-and-appetite/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const runs: readonly LabRun<Action>[] = [
  {
    scenario: 'sandbox',
    actions: [
      { type: 'set', knob: 'nudge', value: 8 },
      { type: 'set', knob: 'chatter', value: 4 },
      { type: 'set', knob: 'effort', value: 25 },
      { type: 'many' },
      { type: 'run', months: 12 },
      { type: 'run', months: 12 },
      { type: 'run', months: 1 },
      { type: 'again' },
    ],
  },
];

describeScreens(view, everyAction, runs);
