import { expect, it } from 'vitest';
import { view } from '@/components/labs/traceviewer';
import { viewFaults } from '@/tests/support/lab-views';
import { labFile } from '@/tests/support/labs';
import { everyAction, longEvening } from '@/lib/labs/traceviewer/actions';

const inspected = [...longEvening, { type: 'inspect' } as const];
const runs = [
  {
    scenario: 'sandbox',
    actions: [
      { type: 'open', app: 'files' } as const,
      { type: 'do', what: 'own-photo' } as const,
      { type: 'wait' } as const,
      { type: 'inspect' } as const,
    ],
  },
  { scenario: 'sandbox', actions: inspected },
  {
    scenario: 'sandbox',
    actions: [
      { type: 'set-album', to: 'visible' } as const,
      { type: 'set-trigger', to: 'opening' } as const,
      ...inspected,
      { type: 'next-evening' } as const,
      ...inspected,
    ],
  },
];

it('draws every state on the server, with a word for everything and nothing to press without scripts', () => {
  expect(viewFaults(view, labFile('traceviewer'), everyAction, runs)).toEqual({
    missing: [],
    unused: [],
    pressable: [],
  });
});
