/**
 * Four years of letters, half-year by half-year. Mechanism: `takedown-compliance` of
 * content/facts/platform-censorship.yaml. How demands grow and how patience ends is invented; how far a company's count can
 * be from what is found is published.
 */
import { drawChance, drawInt, type RngState } from '@/lib/labs/prng';
import { undercount } from '@/lib/labs/the-takedown-desk/published';
import type { HalfYear, Policy, Years } from '@/lib/labs/the-takedown-desk/state';

export const invented = {
  /** Demands in the first half-year. */
  first: 40,
  /** By what share demands grow if all were acted on in the half-year before, and shrink if none. */
  grows: 0.4,
  shrinks: 0.1,
  /** Share of demands that a judge has ordered, with courts of their own will and without. */
  ordersFree: 0.3,
  ordersBent: 0.9,
  /** Posts that a demand names, besides whole accounts. */
  postsEach: 4,
  /** What a half-year of refusing everything costs in patience, of 100. */
  cost: 40,
  /** How much of that cost is left where courts decide for themselves, since what no judge ordered may be refused. */
  shield: 0.3,
} as const;

/** Times as many posts hidden as listed, if whole accounts don't count. */
export const times = undercount.found.value / undercount.listed.value;

export const newYears: Years = {
  courts: false,
  office: true,
  counted: false,
  halves: [],
  pressure: 0,
};

/** One half-year under a policy. */
export function nextHalf(
  years: Years,
  policy: Policy,
  rng: RngState,
): { readonly years: Years; readonly rng: RngState } {
  const before = years.halves.at(-1);
  const share = before === undefined ? 0 : before.acted / before.demands;
  const growth = 1 + share * invented.grows - (1 - share) * invented.shrinks;
  const noise = drawInt(rng, -10, 10);
  const base = before === undefined ? invented.first : before.demands * growth;
  const demands = Math.max(5, Math.round(base * (1 + noise.value / 100)));
  const orders = Math.round(demands * (years.courts ? invented.ordersFree : invented.ordersBent));
  const acted = policy === 'all' ? demands : policy === 'orders' ? orders : 0;
  const refused = 1 - acted / demands;
  const cost = invented.cost * (years.courts ? invented.shield : 1);
  const pressure = Math.min(100, Math.max(0, years.pressure + cost * refused - 10));
  const slow = drawChance(noise.rng, pressure / 150);
  const door = drawChance(slow.rng, years.office ? pressure / 300 : 0);
  const hidden = Math.round(acted * invented.postsEach * times);
  const half: HalfYear = {
    policy,
    demands,
    orders,
    acted,
    reported: years.counted ? hidden : acted * invented.postsEach,
    hidden,
    slowed: slow.value,
    staffGone: before?.staffGone === true || door.value,
  };
  return { years: { ...years, halves: [...years.halves, half], pressure }, rng: door.rng };
}
