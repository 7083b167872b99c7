/**
 * What was published about routes, needles and their thresholds, kept as cited data. The engine reads `world`; `checks`
 * it never reads, and the test holds it to them.
 */
import { figure } from '@/lib/labs/published';

const table = 'shutdown-egypt-2011-by-provider';
const ioda = 'shutdown-ioda-three-signals';
const withdrawal = 'bgp-withdrawal';

/** Address blocks of Egypt's providers, earlier that week and at 02:00 UTC on 28 January 2011. */
export const egypt = {
  before: {
    'te-data': figure(775, 'blocks', table, 'TE Data 775 to 20'),
    linkdotnet: figure(774, 'blocks', table, 'LINKdotNET 774 to 0'),
    etisalat: figure(676, 'blocks', table, 'Etisalat 676 to 113'),
    raya: figure(217, 'blocks', table, 'Raya 217 to 0'),
    'internet-egypt': figure(102, 'blocks', table, 'Internet Egypt 102 to 0'),
    noor: figure(83, 'blocks', table, 'Noor 83 to 85'),
    others: figure(276, 'blocks', withdrawal, '276 prefixes before'),
  },
  after: {
    'te-data': figure(20, 'blocks', table, 'TE Data 775 to 20'),
    linkdotnet: figure(0, 'blocks', table, 'LINKdotNET 774 to 0'),
    etisalat: figure(113, 'blocks', table, 'Etisalat 676 to 113'),
    raya: figure(0, 'blocks', table, 'Raya 217 to 0'),
    'internet-egypt': figure(0, 'blocks', table, 'Internet Egypt 102 to 0'),
    noor: figure(85, 'blocks', table, 'Noor 83 to 85'),
    others: figure(109, 'blocks', withdrawal, '109 after'),
  },
} as const;

/** Seconds after 22:12:00 UTC at which each of five providers began to go, by Renesys. */
export const starts = [
  figure(43, 'seconds after 22:12', withdrawal, 'Telecom Egypt 22:12:43'),
  figure(86, 'seconds after 22:12', withdrawal, 'Raya 22:13:26'),
  figure(310, 'seconds after 22:12', withdrawal, '22:17:10'),
  figure(422, 'seconds after 22:12', withdrawal, 'Etisalat 22:19:02'),
  figure(790, 'seconds after 22:12', withdrawal, 'Internet Egypt 22:25:10'),
] as const;

/** What the needles follow. */
export const world = {
  routesWarn: figure(99, 'percent of normal', ioda, 'warns below 99 percent'),
  routesCritical: figure(50, 'percent of normal', ioda, 'critical below 50 percent'),
  probesWarn: figure(80, 'percent of normal', ioda, 'for probes below 80 and 50 percent'),
  probesCritical: figure(50, 'percent of normal', ioda, 'for probes below 80 and 50 percent'),
  probesDropped: figure(
    3,
    'percent of normal',
    'shutdown-iran-2026-88-days',
    "IODA's probes stood at about 3 percent of normal",
  ),
  trafficDropped: figure(
    98,
    'percent that is gone',
    'shutdown-iran-2026-88-days',
    'traffic down by 98 percent',
  ),
  mobileShare: figure(
    75,
    'percent of traffic',
    'shutdown-kazakhstan-2022-mobile-share',
    "some 75 percent of Kazakhstan's Internet traffic is mobile",
  ),
} as const;

/** What the engine doesn't read. */
export const checks = {
  total: figure(2903, 'blocks', 'shutdown-egypt-2011-88-percent', 'from 2,903 to 327'),
  left: figure(327, 'blocks', 'shutdown-egypt-2011-88-percent', 'from 2,903 to 327'),
  unreachableLeast: figure(
    96.5,
    'percent of announced blocks',
    'shutdown-iran-null-routing',
    '96.5 to 97.4 percent',
  ),
  unreachableMost: figure(
    97.4,
    'percent of announced blocks',
    'shutdown-iran-null-routing',
    '96.5 to 97.4 percent',
  ),
  myanmarBefore: figure(695, 'blocks', 'shutdown-myanmar-2021-coup-day', 'from 695 to 376'),
  myanmarAfter: figure(376, 'blocks', 'shutdown-myanmar-2021-coup-day', 'from 695 to 376'),
  curfewRoutes: figure(
    2,
    'percent of blocks that left',
    'shutdown-iran-2022-routing-sees-little',
    'only about 2 percent of address blocks left',
  ),
  curfewProbes: figure(
    90,
    'percent of the peak, at least',
    'ioda-detection',
    'probing stays above 90 percent of its peak',
  ),
  areaOne: figure(5400, 'alert area', 'ioda-detection', 'give 5,400 each'),
  areaBoth: figure(29_160_000, 'score', 'ioda-detection', '29,160,000 together'),
} as const;
