/**
 * What was published about students who were given access, and about a block that gave people access by accident, kept
 * as cited data. The engine takes these shares; the test holds them to the words and the engine's averages to them.
 */

import { figure } from '@/lib/labs/published';

const uptake = 'gfw-free-vpn-low-uptake';
const model = 'access-demand-transmission';

/** What the engine draws with. */
export const shares = {
  switchedOn: figure(0.5, 'share of those who were offered', uptake, 'only about half of those'),
  paid: figure(
    0.23,
    'share of the newly exposed',
    'gfw-encouragement-lasts',
    '23% of the newly exposed',
  ),
  roomMate: figure(12.7, 'percentage points', model, '12.7 percentage points likelier'),
  keptApp: figure(
    0.53,
    'share of the active users',
    'gfw-instagram-gateway',
    '(53%) of the active users',
  ),
  freeMonths: figure(18, 'months', uptake, 'free for 18 months'),
  nudgeMonths: figure(4, 'months', 'gfw-encouragement-lasts', 'for four months'),
} as const;

/** What the engine doesn't draw with, and is held to. */
export const checks = {
  readers: figure(0.05, 'share, at most', uptake, 'under 5% regularly read'),
  film: figure(0.86, 'share that took films instead', uptake, '86% took it'),
  price: figure(4.5, 'dollars a month', model, '4.50 US dollars a month'),
} as const;
