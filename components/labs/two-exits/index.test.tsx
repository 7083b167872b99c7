import { view } from '@/components/labs/two-exits';
import { everyAction } from '@/lib/labs/two-exits/actions';
import { describeScreens } from '@/tests/support/lab-views';

describeScreens(view, everyAction, [
  { scenario: 'sandbox', actions: [{ type: 'exits', to: 2 }, { type: 'outage' }] },
]);
