import { expect, it } from 'vitest';
import { view } from '@/components/labs/does-this-packet-pass';
import { everyAction } from '@/lib/labs/does-this-packet-pass/actions';
import type { Action } from '@/lib/labs/does-this-packet-pass/state';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';

const runs: { scenario: string; actions: readonly Action[] }[] = [
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

const seconds = 1000;

it(
  'draws every state on the server, with a word for everything and nothing to press without scripts',
  () => {
    expect(viewFaults(view, labFile('does-this-packet-pass'), everyAction, runs)).toEqual({
      missing: [],
      unused: [],
      pressable: [],
    });
  },
  60 * seconds,
);
