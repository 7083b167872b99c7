import { view } from '@/components/labs/the-routing-table';
import { everyAction } from '@/lib/labs/the-routing-table/actions';
import { describeScreens } from '@/tests/support/lab-views';

describeScreens(view, everyAction);
