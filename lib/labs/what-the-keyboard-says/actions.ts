import { type Action, typeable } from '@/lib/labs/what-the-keyboard-says/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  { type: 'keyboard', to: 'ordinary' },
  { type: 'keyboard', to: 'examined' },
  ...typeable.map((word) => ({ type: 'write', word }) as const),
  { type: 'take-back' },
  { type: 'take-back' },
  { type: 'send' },
  { type: 'send' },
  { type: 'leave' },
  ...(['notice', 'undo', 'record'] as const).flatMap((what) =>
    [true, false].map((on) => ({ type: 'set', what, on }) as const),
  ),
  { type: 'weeks', count: 1 },
  { type: 'weeks', count: 4 },
  { type: 'update-table' },
];
