import { sampleIds } from '@/lib/labs/does-this-packet-pass/packets';
import type { Action } from '@/lib/labs/does-this-packet-pass/state';

/** One of every kind of action, for tests that walk through the lab. */
export const everyAction: readonly Action[] = [
  ...sampleIds.map((packet) => ({ type: 'pick', packet }) as const),
  { type: 'type', as: 'text', bytes: 'GET / and more' },
  { type: 'type', as: 'hex', bytes: '16 03 01 0x00:ff' },
  { type: 'type', as: 'hex', bytes: 'no hex' },
  { type: 'random', length: 50 },
  { type: 'random', length: 200 },
  ...Array.from({ length: 4 }, (): Action[] => [
    { type: 'judge', guess: 'pass' },
    { type: 'judge', guess: 'suspect' },
    { type: 'open' },
    { type: 'open' },
  ]).flat(),
  { type: 'set-server', to: 'range' },
  { type: 'set-server', to: 'elsewhere' },
  { type: 'set-port', to: 443 },
  { type: 'set-port', to: 8443 },
  { type: 'wait' },
  { type: 'hundred', among: 'range' },
  { type: 'hundred', among: 'anywhere' },
  { type: 'set-scope', to: 'ranges' },
  { type: 'set-scope', to: 'everywhere' },
  { type: 'set-chance', to: 'quarter' },
  { type: 'set-chance', to: 'always' },
  { type: 'crowd' },
];
