import { view } from '@/components/labs/who-answers-the-survey';
import { everyAction } from '@/lib/labs/who-answers-the-survey/actions';
import { describeScreens } from '@/tests/support/lab-views';

describeScreens(view, everyAction);
