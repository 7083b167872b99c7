import { type Action, guesses, knobIds, knobs, rounds } from '@/lib/labs/the-quiet-room/state';

/** Each kind of action with each value that matters, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  { type: 'card', speak: false },
  { type: 'card', speak: true },
  { type: 'run', rounds: 1 },
  { type: 'run', rounds: 1 },
  { type: 'run', rounds },
  { type: 'run', rounds },
  ...knobIds.flatMap((knob) => knobs[knob].map((value): Action => ({ type: 'set', knob, value }))),
  { type: 'set', knob: 'accept', value: 33 },
  ...guesses.map((yellow): Action => ({ type: 'guess', yellow })),
  { type: 'ballot' },
  { type: 'ballot' },
  { type: 'many' },
];
