/** What the lab `the-routing-table` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import { egypt } from '@/lib/labs/the-routing-table/published';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = ['two-ways-to-cut', 'one-after-another', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Providers that can be called; the smaller ones go together and are called last or not at all. */
export const providers = [
  'te-data',
  'raya',
  'linkdotnet',
  'etisalat',
  'internet-egypt',
  'noor',
  'others',
] as const;
export type Provider = (typeof providers)[number];
/** The five whose times of leaving were published. */
export const bigFive: readonly Provider[] = providers.slice(0, 5);

/** What a person tries: a site abroad by name, by its bare address, through a VPN, or a page at the same provider. */
export const tries = ['site', 'address', 'vpn', 'inside'] as const;
export type Try = (typeof tries)[number];

/** Two lines to try from. Which two differs by scenario. */
export const lines = ['a', 'b'] as const;
export type Line = (typeof lines)[number];

/** What the border does with packets: passes all, drops those of mobile networks, drops all. */
export const walls = ['open', 'mobile', 'all'] as const;
export type Wall = (typeof walls)[number];

/** Shares of the routes, in percent, that the sandbox lets be withdrawn. */
export const withdrawals = [0, 2, 50, 100] as const;

/** What became of a packet. The person sees the same silence for the last two. */
export type Fate = 'answered' | 'no-way-back' | 'dropped';

export interface Trial {
  readonly what: Try;
  readonly line: Line;
  readonly fate: Fate;
}

/** A line of the watcher's notebook, with what was really done beside it. */
export interface Note {
  readonly withdrawn: number;
  readonly wall: Wall;
  readonly witness: boolean;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  /** Blocks that each provider announces now. */
  readonly routes: Readonly<Record<Provider, number>>;
  readonly wall: Wall;
  /** Seconds after 22:12:00, universal time. */
  readonly clock: number;
  /** When each provider began to go, in the order of the calls. */
  readonly gone: readonly { readonly provider: Provider; readonly at: number }[];
  /** Ways of cutting under which somebody has tried something. */
  readonly felt: readonly ('withdraw' | 'drop')[];
  readonly trials: readonly Trial[];
  /** Percent of the routes that the sandbox has withdrawn. */
  readonly withdrawn: number;
  /** Whether somebody inside has been reached and says that nothing works. */
  readonly witness: boolean;
  readonly notes: readonly Note[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('try'), what: z.enum(tries), line: z.enum(lines) }),
  z.strictObject({ type: z.literal('cut'), how: z.enum(['withdraw', 'drop']) }),
  z.strictObject({ type: z.literal('restore') }),
  z.strictObject({ type: z.literal('call'), provider: z.enum(providers) }),
  z.strictObject({ type: z.literal('switch') }),
  z.strictObject({ type: z.literal('set-withdrawn'), to: z.number().int().min(0).max(100) }),
  z.strictObject({ type: z.literal('set-wall'), to: z.enum(walls) }),
  z.strictObject({ type: z.literal('set-witness'), to: z.boolean() }),
  z.strictObject({ type: z.literal('note') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** What nobody published, and the lab makes up. */
export const invented = {
  /** Percent of probes that still find an answer while mobile networks are dropped. */
  probesWithoutMobile: 93,
  /** Lines that fit a notebook. */
  notes: 8,
} as const;

/** All routes as they were earlier that week. */
export const allRoutes = (): Readonly<Record<Provider, number>> =>
  Object.fromEntries(providers.map((one) => [one, egypt.before[one].value])) as Record<
    Provider,
    number
  >;

/** Blocks in all. */
export const sumOf = (routes: Readonly<Record<Provider, number>>): number =>
  providers.reduce((sum, one) => sum + routes[one], 0);
