import { view } from '@/components/labs/traceviewer';
import { describeScreens } from '@/tests/support/lab-views';
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

describeScreens(view, everyAction, runs);
