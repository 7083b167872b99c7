import {
  type Action,
  hows,
  orders,
  parts,
  versions,
} from '@/lib/labs/a-rule-that-broke-half-the-web/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...parts.flatMap((part) =>
    (['off', ...hows] as const).map((how) => ({ type: 'set', part, how }) as const),
  ),
  { type: 'send' },
  { type: 'send' },
  ...['t.co', 'microsoft.com', 'throttletwitter.com', 'wikipedia.org', 'nobody.example'].flatMap(
    (name) => [
      { type: 'measure', name, flipped: false } as const,
      { type: 'measure', name, flipped: true } as const,
    ],
  ),
  ...versions.map((version) => ({ type: 'say', version }) as const),
  ...orders.map((to) => ({ type: 'order', to }) as const),
  ...hows.map((to) => ({ type: 'how', to }) as const),
  ...['t.co', 'x.com', '.x.com', 'wire.com', 'e', '.'].map(
    (text) => ({ type: 'add', text }) as const,
  ),
  { type: 'remove', at: 0 },
  { type: 'remove', at: 9 },
];
