/**
 * The two ways to multiply, and what can be put into them. Mechanism: `shutdown-cost-estimate` of
 * content/facts/shutdowns.yaml; the second formula is a simplified form, since the makers' own factors were not read.
 * All money in millions of dollars.
 */
import { rates } from '@/lib/labs/what-did-it-cost/published';
import { invented, type Settings, type State } from '@/lib/labs/what-did-it-cost/state';

export const hoursOfYear = 8760;

/** A share of everything: daily GDP times days times share of people times a rate. */
export function byGdp(gdp: number, days: number, people: number, rate: number): number {
  return (gdp / 365) * days * people * rate;
}

/** A share of the digital part: GDP times the part of the year times share of people times the part that is digital. */
export function byDigital(gdp: number, hours: number, people: number, digital: number): number {
  return gdp * (hours / hoursOfYear) * people * digital;
}

export const rateOf = (level: number): number => rates.gdp[level]?.value ?? 0;
export const dollarsOf = (level: number): number => rates.dollars[level]?.value ?? 0;
export const digitalOf = (level: number): number =>
  [rates.digitalLow.value, invented.digitalMiddle, rates.digitalHigh.value][level] ?? 0;

/** Percent of the business that is only late. */
export const latePercent = (late: number): number => late * 20;
/** What the sum is multiplied with for what is left out. */
export const leftFactor = (left: number): number => 1 + left / 2;
/** The price that is to be met, million dollars a day. */
export const targetOf = (target: number): number =>
  target === 0 ? rates.minister.value : rates.checkers.value;

/** Hours of the sandbox's year as they are counted. */
export function hoursOf({ regions, platform }: Settings): number {
  const { nationalHours, regions: many, hoursEach, peopleEach, platformHours } = invented.year;
  const regional = regions === 0 ? 0 : many * hoursEach * (regions === 1 ? peopleEach : 1);
  return nationalHours + regional + (platform === 0 ? 0 : platformHours);
}

/** Hours of the sandbox's year as they weigh in its price. */
export function weightedHours(settings: Settings): number {
  const { platformHours, platformTenth } = invented.year;
  const counted = hoursOf(settings);
  return settings.platform === 1 ? counted - platformHours * (1 - platformTenth) : counted;
}

/** What the first scenario's country earns in a day, as its desk writes it down: whole millions. */
export const oneDay = Math.round(invented.gdp / 365);

/** The price for a scenario and its settings, in million dollars. */
export function priceOf(scenario: State['scenario'], settings: Settings): number {
  const kept = 1 - latePercent(settings.late) / 100;
  if (scenario === 'one-cut-two-models') {
    return settings.model === 0
      ? byGdp(365 * oneDay, invented.days, 1, rateOf(settings.level))
      : byDigital(365 * oneDay, invented.days * 24, 1, digitalOf(settings.level));
  }
  if (scenario === 'what-you-have-to-believe') {
    const tens = rates.iranians.value / 10;
    return tens * dollarsOf(settings.level) * kept * leftFactor(settings.left);
  }
  return byDigital(invented.year.gdp, weightedHours(settings), 1, digitalOf(settings.level)) * kept;
}

/** Whether a price meets the published one that was chosen. */
export function meets(price: number, settings: Settings): boolean {
  const target = targetOf(settings.target);
  return Math.abs(price - target) <= invented.near * target;
}

/** A number with two digits that count, since such sums know no more. What only the machine's arithmetic adds is cut off first. */
export function twoDigits(n: number): number {
  return n === 0 ? 0 : Number(Number(n.toPrecision(9)).toPrecision(2));
}
