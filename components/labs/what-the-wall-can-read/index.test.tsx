import { expect, it } from 'vitest';
import { view } from '@/components/labs/what-the-wall-can-read';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';
import { everyAction } from '@/lib/labs/what-the-wall-can-read/actions';
import type { Action } from '@/lib/labs/what-the-wall-can-read/state';

const runs: readonly { readonly scenario: string; readonly actions: readonly Action[] }[] = [
  {
    scenario: 'sandbox',
    actions: [
      { type: 'hour', to: 16 },
      { type: 'set', knob: 'keys-blocked', on: false },
      { type: 'set', knob: 'ech-blocked', on: true },
      { type: 'visit', way: 'ech', guess: true },
      { type: 'set', knob: 'server-listed', on: true },
      { type: 'visit', way: 'vpn', guess: true },
      { type: 'visit', way: 'tor', guess: false },
      { type: 'visit', way: 'quic', guess: true },
      { type: 'visit', way: 'quic', guess: true },
      { type: 'visit', way: 'quic', guess: true },
      { type: 'hour', to: 5 },
      { type: 'visit', way: 'quic', guess: true },
      { type: 'visit', way: 'quic', guess: true },
    ],
  },
];

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('what-the-wall-can-read'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
}, 120_000);
