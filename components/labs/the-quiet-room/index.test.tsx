import { view } from '@/components/labs/the-quiet-room';
import { everyAction } from '@/lib/labs/the-quiet-room/actions';
import { rounds } from '@/lib/labs/the-quiet-room/state';
import { describeScreens } from '@/tests/support/lab-views';

describeScreens(view, everyAction, [
  {
    scenario: 'who-can-tell',
    actions: [
      { type: 'run', rounds },
      { type: 'guess', yellow: 40 },
      { type: 'ballot' },
      { type: 'run', rounds },
    ],
  },
]);
