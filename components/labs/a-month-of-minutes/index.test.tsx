import { view } from '@/components/labs/a-month-of-minutes';
import { everyAction } from '@/lib/labs/a-month-of-minutes/actions';
import type { Action } from '@/lib/labs/a-month-of-minutes/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const times = (n: number, action: Action): Action[] => Array.from({ length: n }, () => action);
/** A fee that can't be paid, and neighbours with nothing left to give. */
const runs: readonly LabRun<Action>[] = [
  {
    scenario: 'years-of-fees',
    actions: [
      { type: 'switch', line: 0 },
      { type: 'set', knob: 'market', value: 155 },
      ...times(12, { type: 'top-up', line: 0 }),
      { type: 'buy', line: 0 },
      { type: 'end-month' },
    ],
  },
  {
    scenario: 'years-of-fees',
    actions: [
      { type: 'set', knob: 'market', value: 100_000 },
      ...times(4, { type: 'change' }),
      { type: 'end-month' },
      ...times(2, { type: 'change' }),
    ],
  },
];

describeScreens(view, everyAction, runs);
