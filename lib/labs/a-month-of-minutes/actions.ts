/** Every kind of action with the values that matter, for the tests' walks. */
import type { Action } from '@/lib/labs/a-month-of-minutes/state';

export const everyAction: readonly Action[] = [
  ...([0, 1] as const).flatMap((line): Action[] => [
    { type: 'talk', line, to: 'koryolink', minutes: 200 },
    { type: 'talk', line, to: 'kangsong', minutes: 100 },
    { type: 'top-up', line },
    { type: 'switch', line },
    { type: 'pass', line },
    { type: 'buy', line },
  ]),
  { type: 'change' },
  { type: 'second-line' },
  { type: 'end-month' },
  { type: 'run', months: 1 },
  ...(['official', 'market', 'lines', 'payers', 'wanted'] as const).map(
    (knob): Action => ({ type: 'set', knob, value: 100 }),
  ),
];
