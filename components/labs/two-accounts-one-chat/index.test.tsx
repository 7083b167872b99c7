import { expect, it } from 'vitest';
import { view } from '@/components/labs/two-accounts-one-chat';
import { everyAction } from '@/lib/labs/two-accounts-one-chat/actions';
import type { Action } from '@/lib/labs/two-accounts-one-chat/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

const send: Action = { type: 'send-picture', to: 'abroad' };
const runs: readonly { readonly scenario: string; readonly actions: readonly Action[] }[] = [
  {
    scenario: 'one-part-missing',
    actions: [
      { type: 'phrase', id: 'spread' },
      { type: 'phrase', id: 'hospital' },
      { type: 'phrase', id: 'confirmed' },
      { type: 'send' },
      { type: 'pair', to: 'abroad' },
      { type: 'send' },
    ],
  },
  {
    scenario: 'find-the-rule',
    actions: [{ type: 'try', from: 'p12' }, { type: 'suspect', id: 'p1' }, { type: 'hand-in' }],
  },
  { scenario: 'sandbox', actions: [{ type: 'motif', to: 'note' }, send, { type: 'wait' }] },
];

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('two-accounts-one-chat'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
