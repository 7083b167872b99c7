import { view } from '@/components/labs/attention';
import { everyAction } from '@/lib/labs/attention/actions';
import { type Action, days } from '@/lib/labs/attention/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const day = (count: number): Action => ({ type: 'run', days: count });
const eachDay = Array.from({ length: days }, () => day(1));

const runs: readonly LabRun<Action>[] = [
  {
    scenario: 'sandbox',
    actions: [
      ...eachDay,
      { type: 'set', knob: 'fear', value: 3 },
      ...eachDay,
      { type: 'set', knob: 'friction', value: 3 },
      { type: 'set', knob: 'loud', value: 1 },
      { type: 'set', knob: 'care', value: 0 },
      ...eachDay,
      { type: 'many' },
    ],
  },
];

describeScreens(view, everyAction, runs);
