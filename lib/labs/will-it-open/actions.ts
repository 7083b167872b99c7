import { type Action, functions, seals } from '@/lib/labs/will-it-open/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...['book', 'photo', 'friend', 'text', 'new-1', 'new-9'].flatMap((file): Action[] => [
    { type: 'open', file },
    { type: 'rename', file },
  ]),
  { type: 'make-photo' },
  ...functions.map((what) => ({ type: 'use', what }) as const),
  { type: 'later' },
  { type: 'later' },
  { type: 'look-unlocked', on: true },
  { type: 'look-unlocked', on: false },
  { type: 'answer-summons', go: true },
  { type: 'answer-summons', go: false },
  { type: 'set-device', to: 'tablet-2015' },
  { type: 'set-device', to: 'phone-2022' },
  { type: 'set-sharing', to: 'own-only' },
  { type: 'set-sharing', to: 'approved-too' },
  ...seals.flatMap((seal) =>
    (['opens', 'refused', 'deleted'] as const).map(
      (guess) => ({ type: 'try', seal, approvedType: guess !== 'refused', guess }) as const,
    ),
  ),
];
