import { type Action, days, knobIds, means } from '@/lib/labs/attention/state';

/** Each kind of action with each value that matters, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  { type: 'run', days: 1 },
  { type: 'run', days: 5 },
  { type: 'run', days },
  { type: 'run', days },
  ...means.map((to): Action => ({ type: 'means', to })),
  ...knobIds.flatMap((knob) => [0, 1, 2, 3].map((value): Action => ({ type: 'set', knob, value }))),
  { type: 'many' },
];
