import { type Action, answers, knobIds, knobs } from '@/lib/labs/delete-argue-or-distract/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...answers.map((to): Action => ({ type: 'answer', to })),
  { type: 'run', hours: 1 },
  { type: 'run', hours: 6 },
  { type: 'run', hours: 72 },
  { type: 'run', hours: 72 },
  ...knobIds.flatMap((knob): Action[] => [
    { type: 'set', knob, value: knobs[knob].min },
    { type: 'set', knob, value: knobs[knob].min + knobs[knob].step },
    { type: 'set', knob, value: knobs[knob].max },
    { type: 'set', knob, value: 3 },
  ]),
  { type: 'many' },
];
