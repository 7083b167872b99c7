import { view } from '@/components/labs/what-the-keyboard-says';
import { everyAction } from '@/lib/labs/what-the-keyboard-says/actions';
import { type Action, moments } from '@/lib/labs/what-the-keyboard-says/state';
import { describeScreens } from '@/tests/support/lab-views';

const send: Action = { type: 'send' };
const evening = (which: 'border' | 'own'): Action[] =>
  moments.flatMap((moment) => [
    { type: 'write', word: moment[which] } as const,
    { type: 'take-back' } as const,
    send,
  ]);

describeScreens(view, everyAction, [
  { scenario: 'four-messages', actions: evening('border') },
  { scenario: 'four-messages', actions: evening('own') },
  { scenario: 'the-examined-phone', actions: [{ type: 'write', word: 'sister' }, send] },
]);
