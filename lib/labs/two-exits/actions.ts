import { type Action, carriers, causes, verdicts } from '@/lib/labs/two-exits/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  { type: 'exits', to: 1 },
  { type: 'exits', to: 2 },
  ...carriers.map((carrier) => ({ type: 'cut', carrier }) as const),
  { type: 'fault' },
  { type: 'mend' },
  { type: 'watch' },
  { type: 'watch' },
  { type: 'watch' },
  ...causes.flatMap((cause) =>
    verdicts.map((verdict) => ({ type: 'judge', cause, verdict }) as const),
  ),
  { type: 'hand-in' },
  { type: 'next-record' },
  { type: 'outage' },
  ...causes.flatMap((cause) =>
    [true, false].map((sure) => ({ type: 'name', cause, sure }) as const),
  ),
];
