import { view } from '@/components/labs/does-this-packet-pass';
import { everyAction } from '@/lib/labs/does-this-packet-pass/actions';
import type { Action } from '@/lib/labs/does-this-packet-pass/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const runs: readonly LabRun<Action>[] = [
  {
    scenario: 'five-rules',
    actions: ['47', '474554', '47455420', '160301'].flatMap((bytes): Action[] => [
      { type: 'type', as: 'hex', bytes },
      { type: 'judge', guess: 'pass' },
    ]),
  },
  {
    scenario: 'scope-and-chance',
    actions: [
      { type: 'pick', packet: 'tls' },
      { type: 'hundred', among: 'range' },
      { type: 'open' },
      { type: 'set-server', to: 'elsewhere' },
      { type: 'open' },
    ],
  },
  {
    scenario: 'sandbox',
    actions: [
      { type: 'set-chance', to: 'always' },
      { type: 'set-chance', to: 'quarter' },
    ],
  },
];

describeScreens(view, everyAction, runs);
