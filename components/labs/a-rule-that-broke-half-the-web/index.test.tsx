import { view } from '@/components/labs/a-rule-that-broke-half-the-web';
import { everyAction } from '@/lib/labs/a-rule-that-broke-half-the-web/actions';
import type { Action } from '@/lib/labs/a-rule-that-broke-half-the-web/state';
import { describeScreens } from '@/tests/support/lab-views';

const measure = (name: string): Action => ({ type: 'measure', name, flipped: false });
const found: readonly Action[] = [
  measure('t.co'),
  { type: 'say', version: 'b' },
  measure('microsoft.com'),
  { type: 'say', version: 'c' },
  { type: 'say', version: 'a' },
  measure('microsoft.com'),
  measure('throttletwitter.com'),
  { type: 'say', version: 'b' },
  measure('throttletwitter.com'),
  { type: 'say', version: 'c' },
  { type: 'say', version: 'c' },
];

describeScreens(view, everyAction, [{ scenario: 'find-the-rule', actions: found }]);
