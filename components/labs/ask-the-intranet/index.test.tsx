import { view } from '@/components/labs/ask-the-intranet';
import { everyAction } from '@/lib/labs/ask-the-intranet/actions';
import { type Action, guesses } from '@/lib/labs/ask-the-intranet/state';
import { pagesOf, topics } from '@/lib/labs/ask-the-intranet/world';
import { describeScreens, type LabRun } from '@/tests/support/lab-views';

const runs: readonly LabRun<Action>[] = [
  { scenario: 'the-supervised-hour', actions: [{ type: 'leave-it' }, { type: 'leave-it' }] },
  { scenario: 'the-keeper', actions: [{ type: 'filter', page: 'b6', on: false }] },
  { scenario: 'the-supervised-hour', actions: [{ type: 'routine' }] },
  ...guesses.map((more) => ({
    scenario: 'one-question-three-networks',
    actions: [
      { type: 'network', network: 'allowlist' },
      { type: 'search', topic: 'blight' },
      ...pagesOf('blight').map((page): Action => ({ type: 'open', page })),
      { type: 'guess', more },
    ] satisfies Action[],
  })),
  ...(['open', 'filtered'] as const).flatMap((network) =>
    topics.map((topic) => ({
      scenario: 'the-keeper',
      actions: [
        { type: 'network', network },
        { type: 'search', topic },
        ...pagesOf(topic).map((page): Action => ({ type: 'open', page })),
      ] satisfies Action[],
    })),
  ),
];

describeScreens(view, everyAction, runs);
