import { expect, it } from 'vitest';
import { view } from '@/components/labs/access-and-appetite';
import { everyAction } from '@/lib/labs/access-and-appetite/actions';
import type { Action } from '@/lib/labs/access-and-appetite/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

const runs: readonly { readonly scenario: string; readonly actions: readonly Action[] }[] = [
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

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('access-and-appetite'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
