/**
 * What can be seen from outside, and when it is an alarm. Mechanisms: `bgp-withdrawal`, `null-route-stealth-blackout` and
 * `ioda-detection` of content/facts/shutdowns.yaml.
 */
import { world } from '@/lib/labs/the-routing-table/published';
import {
  allRoutes,
  invented,
  type State,
  sumOf,
  type Wall,
} from '@/lib/labs/the-routing-table/state';

/** Percent of normal. */
export interface Needles {
  readonly routes: number;
  readonly probes: number;
  /** Requests that a large website gets from the country; no alarm is defined for it. */
  readonly traffic: number;
}

const answered: Readonly<Record<Wall, number>> = {
  open: 1,
  mobile: invented.probesWithoutMobile / 100,
  all: world.probesDropped.value / 100,
};
const asking: Readonly<Record<Wall, number>> = {
  open: 1,
  mobile: 1 - world.mobileShare.value / 100,
  all: 1 - world.trafficDropped.value / 100,
};

/** The needles for a share of routes in percent and what the border does with packets. */
export function needlesOf(routes: number, wall: Wall): Needles {
  return { routes, probes: routes * answered[wall], traffic: routes * asking[wall] };
}

/** Percent of the routes that are announced. */
export function routesShare(state: State): number {
  if (state.scenario === 'sandbox') return 100 - state.withdrawn;
  return (100 * sumOf(state.routes)) / sumOf(allRoutes());
}

export type Alarm = 'none' | 'warning' | 'critical';

/** The alarm of a needle at `value` percent of normal, by the project's published thresholds. */
export function alarmOf(needle: 'routes' | 'probes', value: number): Alarm {
  const warn = needle === 'routes' ? world.routesWarn.value : world.probesWarn.value;
  const critical = needle === 'routes' ? world.routesCritical.value : world.probesCritical.value;
  return value < critical ? 'critical' : value < warn ? 'warning' : 'none';
}

/**
 * The project's score for needles that stand still for some minutes: the product of the alert areas of all that fired,
 * where an area is percent lost times minutes. 0 if none fired.
 */
export function scoreOf({ routes, probes }: Needles, minutes: number): number {
  const areas = [
    alarmOf('routes', routes) === 'none' ? null : (100 - routes) * minutes,
    alarmOf('probes', probes) === 'none' ? null : (100 - probes) * minutes,
  ].filter((area) => area !== null);
  return areas.length === 0 ? 0 : Math.round(areas.reduce((product, area) => product * area, 1));
}

export type Reading = 'outage' | 'ask' | 'nothing' | 'word-only';

/** The team's advice to readers: two needles together, or one with word from somebody else. */
export function readingOf(needles: Needles, witness: boolean): Reading {
  const fallen = [alarmOf('routes', needles.routes), alarmOf('probes', needles.probes)].filter(
    (alarm) => alarm !== 'none',
  ).length;
  if (fallen === 2 || (fallen === 1 && witness)) return 'outage';
  if (fallen === 1) return 'ask';
  return witness ? 'word-only' : 'nothing';
}

/** How the times of leaving read: too few to say, one hand at one time, or one after another. */
export function timesRead(gone: State['gone']): 'few' | 'together' | 'apart' {
  if (gone.length < 3) return 'few';
  const times = gone.map((one) => one.at);
  return Math.max(...times) - Math.min(...times) <= 5 ? 'together' : 'apart';
}
