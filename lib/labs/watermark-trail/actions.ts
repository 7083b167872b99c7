import { type Action, claims, machineIds } from '@/lib/labs/watermark-trail/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...machineIds.map((machine) => ({ type: 'plug', machine }) as const),
  ...(['f1', 'f2', 'f3'] as const).map((file) => ({ type: 'open', file }) as const),
  ...machineIds.map((machine) => ({ type: 'name', machine }) as const),
  ...claims.flatMap((claim) =>
    (['follows', 'open'] as const).map((verdict) => ({ type: 'judge', claim, verdict }) as const),
  ),
  ...[3, 4, 5, 6].map((to) => ({ type: 'set-length', to }) as const),
  { type: 'read' },
  { type: 'read' },
  { type: 'set-unopened', to: true },
  { type: 'set-unopened', to: false },
  { type: 'set-register', to: true },
  { type: 'set-register', to: false },
  { type: 'unname' },
  { type: 'hand-in' },
  { type: 'hand-in' },
  { type: 'new-case' },
];
