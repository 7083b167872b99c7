import { view } from '@/components/labs/profits-that-cant-leave';
import { everyAction } from '@/lib/labs/profits-that-cant-leave/actions';
import type { Action, Option } from '@/lib/labs/profits-that-cant-leave/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const desk = (...path: readonly Option[]): LabRun<Action> => ({
  scenario: 'the-desk',
  actions: path.map((option) => ({ type: 'choose', option })),
});

describeScreens(view, everyAction, [
  desk('walk'),
  desk('sign', 'ask', 'official', 'talk', 'associate', 'stay', 'borrow'),
  desk('clause', 'hold', 'market', 'merge', 'keep', 'leave'),
  desk('sign', 'build', 'official', 'refuse', 'write-off', 'apply', 'let-be'),
]);
