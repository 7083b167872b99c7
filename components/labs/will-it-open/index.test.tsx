import { view } from '@/components/labs/will-it-open';
import { describeScreens } from '@/tests/support/lab-views';
import { everyAction } from '@/lib/labs/will-it-open/actions';

const later = { type: 'later' } as const;
const runs = [
  {
    scenario: 'the-update',
    actions: [
      later,
      later,
      { type: 'look-unlocked', on: true } as const,
      { type: 'use', what: 'play-unsigned' } as const,
      { type: 'look-unlocked', on: false } as const,
      later,
      later,
      later,
      { type: 'answer-summons', go: false } as const,
      { type: 'use', what: 'send-pictures' } as const,
    ],
  },
];

describeScreens(view, everyAction, runs);
