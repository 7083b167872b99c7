import { view } from '@/components/labs/life-on-the-allowlist';
import { everyAction } from '@/lib/labs/life-on-the-allowlist/actions';
import { hosts } from '@/lib/labs/life-on-the-allowlist/state';
import { describeScreens } from '@/tests/support/lab-views';

const puts = hosts.map((host) => ({ type: 'put', host }) as const);

describeScreens(view, everyAction, [{ scenario: 'sandbox', actions: [...puts, { type: 'day' }] }]);
