/**
 * What was published about North Korea's ways to the world's internet and about its outages, kept as cited data. The rules
 * take their blocks and routes from here; the readings of two outages are what the engine's test holds its rule to.
 */
import { figure } from '@/lib/labs/published';
import type { Cause, Frame, RecordId, Verdict } from '@/lib/labs/two-exits/state';

export const figures = {
  addresses: figure(1024, 'addresses', 'nkn-four-routes', 'a single block of 1,024 addresses'),
  blocks: figure(4, 'blocks', 'nkn-four-routes', 'four blocks of 256'),
  blockSize: figure(256, 'addresses', 'nkn-four-routes', 'four blocks of 256'),
  providers: figure(1, 'provider', 'nkn-four-routes', 'announced by one provider'),
  russianBlocks: figure(
    3,
    'blocks, October 2017',
    'nkn-ttk-first-day-2017',
    "three of North Korea's four address blocks",
  ),
  outage2014: figure(571, 'minutes', 'nkn-outage-2014', '9 hours and 31 minutes'),
  outage2025: figure(540, 'minutes, about', 'nkn-outage-2025', 'for about nine hours'),
} as const;

/** Pieces of the mechanism and of facts that the rules are built on. */
export const publishedRules = [
  {
    from: 'nkn-uplink-chokepoint',
    says: 'A block can be reached while at least one upstream carrier announces it',
  },
  {
    from: 'nkn-uplink-chokepoint',
    says: 'with one link the country is gone; with two the traffic moves',
  },
  { from: 'nkn-uplink-chokepoint', says: 'blocks flap, then all vanish' },
  {
    from: 'nkn-uplink-chokepoint',
    says: 'Both links gone at once points inside or to the routers; one link gone points to a carrier',
  },
  { from: 'nkn-uplink-chokepoint', says: "the intranet doesn't use these links" },
] as const;

/** Two outages as they looked from outside. When the blocks flapped, and which, was not read minute by minute. */
export const records: Readonly<
  Record<
    RecordId,
    { readonly exits: 1 | 2; readonly frames: readonly Frame[]; readonly flickerInvented: boolean }
  >
> = {
  'dec-2014': {
    exits: 1,
    flickerInvented: true,
    frames: [
      { at: 'before', cn: '1111', ru: '0000' },
      { at: 'flicker-1', cn: '1011', ru: '0000' },
      { at: 'flicker-2', cn: '0000', ru: '0000' },
      { at: 'flicker-3', cn: '1110', ru: '0000' },
      { at: 'gone-2014', cn: '0000', ru: '0000' },
      { at: 'back-2014', cn: '1111', ru: '0000' },
    ],
  },
  'jun-2025': {
    exits: 2,
    flickerInvented: false,
    frames: [
      { at: 'before', cn: '1111', ru: '1111' },
      { at: 'gone-2025', cn: '0000', ru: '0000' },
      { at: 'back-2025', cn: '1111', ru: '1111' },
    ],
  },
};

/** How those who studied the two outages judged causes: what fits, and what fits less well. */
export const publishedReadings: readonly {
  readonly record: RecordId;
  readonly cause: Cause;
  readonly verdict: Verdict;
  readonly from: string;
  readonly says: string;
}[] = [
  {
    record: 'dec-2014',
    cause: 'flood',
    verdict: 'fits',
    from: 'nkn-outage-2014',
    says: 'which it thought fits an attack and also trouble with power',
  },
  {
    record: 'dec-2014',
    cause: 'power',
    verdict: 'fits',
    from: 'nkn-outage-2014',
    says: 'which it thought fits an attack and also trouble with power',
  },
  {
    record: 'dec-2014',
    cause: 'carrier',
    verdict: 'less',
    from: 'nkn-outage-2014',
    says: "a cut cable or a carrier's decision less well",
  },
  {
    record: 'jun-2025',
    cause: 'inside',
    verdict: 'fits',
    from: 'nkn-outage-2025',
    says: 'thought a cause inside the country likelier than an attack',
  },
  {
    record: 'jun-2025',
    cause: 'flood',
    verdict: 'less',
    from: 'nkn-outage-2025',
    says: 'thought a cause inside the country likelier than an attack',
  },
  {
    record: 'jun-2025',
    cause: 'carrier',
    verdict: 'less',
    from: 'nkn-outage-2025',
    says: 'on the routes through both China and Russia',
  },
];
