import { view } from '@/components/labs/what-did-it-cost';
import { everyAction } from '@/lib/labs/what-did-it-cost/actions';
import { describeScreens } from '@/tests/support/lab-views';

describeScreens(view, everyAction);
