import { view } from '@/components/labs/watermark-trail';
import { describeScreens } from '@/tests/support/lab-views';
import { everyAction } from '@/lib/labs/watermark-trail/actions';

const verdicts = (['entered', 'opened', 'nothing-between', 'person'] as const).map(
  (claim) => ({ type: 'judge', claim, verdict: 'follows' }) as const,
);
const wrong = [{ type: 'name', machine: 'm3' }, ...verdicts, { type: 'hand-in' }] as const;
const again = [{ type: 'new-case' }, ...wrong] as const;
const runs = [
  { scenario: 'sandbox', actions: [...wrong, ...again, ...again, ...again, ...again, ...again] },
];

describeScreens(view, everyAction, runs);
