import { type Action, knobIds, knobs } from '@/lib/labs/what-did-it-cost/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...knobIds.flatMap((knob) =>
    Array.from({ length: knobs[knob] }, (_, to) => ({ type: 'set', knob, to }) as const),
  ),
  { type: 'set', knob: 'model', to: 4 },
  ...Array.from({ length: 6 }, () => ({ type: 'print' }) as const),
];
