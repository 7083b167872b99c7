import { type Action, knobIds, knobs, verdicts } from '@/lib/labs/the-review-desk/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...verdicts.flatMap((verdict): Action[] => [
    { type: 'decide', verdict },
    { type: 'decide', verdict },
    { type: 'decide', verdict },
  ]),
  ...knobIds.flatMap((knob) => knobs[knob].map((value): Action => ({ type: 'set', knob, value }))),
  { type: 'set', knob: 'day', value: 7 },
  { type: 'ask' },
  { type: 'put-off' },
  { type: 'list-word' },
  { type: 'end-shift' },
  { type: 'years-later' },
  { type: 'run' },
];
