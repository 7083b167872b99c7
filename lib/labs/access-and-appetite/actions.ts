import { type Action, knobIds } from '@/lib/labs/access-and-appetite/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  { type: 'run', months: 1 },
  { type: 'run', months: 6 },
  { type: 'run', months: 24 },
  { type: 'run', months: 24 },
  ...knobIds.flatMap((knob): Action[] => [
    { type: 'set', knob, value: 0 },
    { type: 'set', knob, value: 2 },
    { type: 'set', knob, value: 4 },
    { type: 'set', knob, value: 50 },
    { type: 'set', knob, value: 100 },
  ]),
  { type: 'again' },
  { type: 'many' },
];
