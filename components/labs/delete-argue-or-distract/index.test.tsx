import { expect, it } from 'vitest';
import { view } from '@/components/labs/delete-argue-or-distract';
import { everyAction } from '@/lib/labs/delete-argue-or-distract/actions';
import { type Action, answers } from '@/lib/labs/delete-argue-or-distract/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

/** Every button hour by hour, so that each text of the feed comes up. */
const runs = answers.map((to) => ({
  scenario: 'sandbox',
  actions: [
    { type: 'answer', to },
    { type: 'set', knob: 'delay', value: 0 },
    ...Array.from({ length: 30 }, (): Action => ({ type: 'run', hours: 1 })),
  ] as readonly Action[],
}));

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('delete-argue-or-distract'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
