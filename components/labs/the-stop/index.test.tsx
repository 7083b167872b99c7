import { view } from '@/components/labs/the-stop';
import { everyAction } from '@/lib/labs/the-stop/actions';
import { type Action, befores, reports } from '@/lib/labs/the-stop/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const answers: readonly Action[] = [{ type: 'hand-over' }, { type: 'refuse' }];
const runs: readonly LabRun<Action>[] = reports.flatMap((report) =>
  befores.flatMap((before) =>
    answers.map((answer) => ({
      scenario: 'at-the-market',
      actions: [
        { type: 'report', to: report },
        { type: 'before', to: before },
        { type: 'go' },
        answer,
      ],
    })),
  ),
);

describeScreens(view, everyAction, runs);
