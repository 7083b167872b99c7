import { view } from '@/components/labs/is-this-restriction-lawful';
import { everyAction } from '@/lib/labs/is-this-restriction-lawful/actions';
import { type Action, questions } from '@/lib/labs/is-this-restriction-lawful/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

/** Through all files with every question asked, so that every answer is read. */
const through = (scenario: string): LabRun<Action> => ({
  scenario,
  actions: [0, 1, 2, 3].flatMap((): Action[] => [
    ...questions.map((about): Action => ({ type: 'ask', about })),
    { type: 'decide', at: 'aim' },
    { type: 'next' },
  ]),
});

describeScreens(view, everyAction, [through('one-gate-each'), through('not-only-dictators')]);
