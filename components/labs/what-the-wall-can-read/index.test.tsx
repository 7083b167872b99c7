import { view } from '@/components/labs/what-the-wall-can-read';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';
import { everyAction } from '@/lib/labs/what-the-wall-can-read/actions';
import type { Action } from '@/lib/labs/what-the-wall-can-read/state';

const runs: readonly LabRun<Action>[] = [
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

describeScreens(view, everyAction, runs);
