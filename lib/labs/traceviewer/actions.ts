import { type Action, apps, doings } from '@/lib/labs/traceviewer/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...apps.map((app) => ({ type: 'open', app }) as const),
  ...apps.flatMap((app) => doings[app].map((what) => ({ type: 'do', what }) as const)),
  { type: 'view', n: 1 },
  { type: 'view', n: 3 },
  { type: 'seek-delete' },
  { type: 'say', what: 'plain' },
  { type: 'say', what: 'candid' },
  { type: 'move', to: 'here' },
  { type: 'move', to: 'here' },
  { type: 'move', to: 'away' },
  { type: 'wait' },
  { type: 'inspect' },
  { type: 'next-evening' },
  { type: 'next-evening' },
  { type: 'set-trigger', to: 'opening' },
  { type: 'set-trigger', to: 'random' },
  { type: 'set-trigger', to: 'interval' },
  { type: 'set-album', to: 'visible' },
  { type: 'set-album', to: 'sealed' },
  { type: 'set-look', to: 'all' },
  { type: 'set-look', to: 'sample' },
  { type: 'set-slots', to: 12 },
  { type: 'set-slots', to: 60 },
];

/** An evening in which everything is done once and that goes on until it is late. */
export const longEvening: readonly Action[] = [
  ...apps.flatMap((app) => [
    { type: 'open', app } as const,
    ...doings[app].map((what) => ({ type: 'do', what }) as const),
  ]),
  { type: 'open', app: 'album' },
  { type: 'view', n: 5 },
  ...Array.from({ length: 10 }, () => ({ type: 'wait' }) as const),
];
