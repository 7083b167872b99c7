import { view } from '@/components/labs/packet-race';
import { everyAction } from '@/lib/labs/packet-race/actions';
import type { Action } from '@/lib/labs/packet-race/state';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const next: Action = { type: 'next' };
const ask: Action = { type: 'ask', name: 'listed' };
const runs: readonly LabRun<Action>[] = [
  {
    scenario: 'first-answer-wins',
    actions: [{ type: 'set-position', to: 'inline' }, ask, ...Array(5).fill(next)],
  },
  {
    scenario: 'first-answer-wins',
    actions: [
      { type: 'set-target', to: 'nobody' },
      { type: 'ask', name: 'free' },
      ...Array(5).fill(next),
    ],
  },
  {
    scenario: 'first-answer-wins',
    actions: [
      { type: 'set-place', to: 'abroad' },
      ...Array.from({ length: 30 }, () => [ask, next, next, next, next]).flat(),
    ],
  },
  {
    scenario: 'sandbox',
    actions: [
      { type: 'set-filter', to: 'http' },
      ...Array.from({ length: 60 }, (): Action => ({ type: 'request', page: 'word', server: 'a' })),
      { type: 'set-ignore', to: true },
      ...Array.from({ length: 6 }, (): Action => ({ type: 'request', page: 'word', server: 'a' })),
      { type: 'set-position', to: 'inline' },
      { type: 'request', page: 'word', server: 'b' },
      { type: 'request', page: 'word', server: 'b' },
      { type: 'request', page: 'word', server: 'b' },
    ],
  },
  {
    scenario: 'sandbox',
    actions: [
      { type: 'set-target', to: 'nobody' },
      { type: 'ask', name: 'free' },
    ],
  },
  ...(['near', 'home', 'abroad'] as const).map((to) => ({
    scenario: 'sandbox',
    actions: [{ type: 'set-place', to }, { type: 'hundred' }, ask] satisfies Action[],
  })),
];

describeScreens(view, everyAction, runs);
