/** What the lab `packet-race` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export type ScenarioId = 'first-answer-wins' | 'the-reset' | 'sandbox';

/** Names to ask for: on the list, under a listed one, with a listed string in it by accident, and none of these. */
export const names = ['listed', 'under', 'stray', 'free'] as const;
export type Name = (typeof names)[number];
/** Pages to ask for over an unencrypted line: with a listed word in the address, and without. */
export const pages = ['word', 'plain'] as const;
export type Page = (typeof pages)[number];
export const servers = ['a', 'b'] as const;
export type Server = (typeof servers)[number];

/**
 * Where the machine stands that is asked: across an ocean, not far behind the border, on this side of it; or, in
 * `abroad`, the one who asks is outside and the machine inside.
 */
export const places = ['far', 'near', 'home', 'abroad'] as const;
export type Place = (typeof places)[number];
/** Beside the line, as found; or in it, for comparison. */
export const positions = ['beside', 'inline'] as const;
export type Position = (typeof positions)[number];
/** Whether anything stands at the address that is asked. */
export const targets = ['server', 'nobody'] as const;
export type Target = (typeof targets)[number];
export const filters = ['dns', 'http'] as const;
export type Filter = (typeof filters)[number];

/** What the one who asked ends up with. */
export const believedKinds = ['true', 'forged', 'page', 'reset', 'nothing'] as const;
export type Believed = (typeof believedKinds)[number];

/** One question or request and all that comes of it. Times are milliseconds after it left; null: doesn't happen. */
export interface Race {
  readonly filter: Filter;
  /** Seconds since the start. */
  readonly at: number;
  readonly name: Name | null;
  readonly page: Page | null;
  readonly server: Server;
  readonly place: Place;
  readonly position: Position;
  readonly target: Target;
  /** Why the device acts; null: it doesn't. */
  readonly trigger: 'list' | 'penalty' | null;
  /** A listed request that was not caught. */
  readonly slipped: boolean;
  /** Both ends take no notice of resets. */
  readonly ignore: boolean;
  /** When it passes the border. */
  readonly border: number | null;
  /** When the forgery sets out, when it reaches the asker, and when (a reset) the server. */
  readonly sent: number | null;
  readonly forged: number | null;
  readonly toServer: number | null;
  /** When it reaches the machine that was asked, and when the true answer comes back. */
  readonly reach: number | null;
  readonly answer: number | null;
  /** Place of the forged address on the injector's list, from 1. */
  readonly entry: number | null;
  readonly believed: Believed;
}

export interface Penalty {
  readonly server: Server;
  /** Seconds since the start. */
  readonly from: number;
  readonly until: number;
}

export interface Hundred {
  readonly filter: Filter;
  readonly place: Place;
  readonly position: Position;
  readonly ignore: boolean;
  /** One character a person: f forged first, t true first or page complete, r reset, s slipped through, n nothing. */
  readonly marks: string;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  /** Seconds since the start. */
  readonly clock: number;
  /** Where the injector is on its list of addresses, from 0. */
  readonly pool: number;
  readonly filter: Filter;
  readonly place: Place;
  readonly position: Position;
  readonly target: Target;
  readonly ignore: boolean;
  readonly seconds: 90 | 1200;
  readonly hit: 'low' | 'middle' | 'high';
  readonly races: readonly Race[];
  /** How many events of the last race have been let happen. */
  readonly shown: number;
  readonly penalties: readonly Penalty[];
  readonly hundreds: readonly Hundred[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), name: z.enum(names) }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('request'), page: z.enum(pages), server: z.enum(servers) }),
  z.strictObject({ type: z.literal('wait') }),
  z.strictObject({ type: z.literal('set-place'), to: z.enum(places) }),
  z.strictObject({ type: z.literal('set-position'), to: z.enum(positions) }),
  z.strictObject({ type: z.literal('set-target'), to: z.enum(targets) }),
  z.strictObject({ type: z.literal('set-filter'), to: z.enum(filters) }),
  z.strictObject({ type: z.literal('set-ignore'), to: z.boolean() }),
  z.strictObject({ type: z.literal('set-seconds'), to: z.literal([90, 1200]) }),
  z.strictObject({ type: z.literal('set-hit'), to: z.enum(['low', 'high']) }),
  z.strictObject({ type: z.literal('hundred') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that were invented for the lab; its text says so too. Times in milliseconds unless said otherwise. */
export const invented = {
  /** How soon a forgery is there, for one who asks from inside. */
  forged: [12, 40],
  /** How much later the true answer comes, by where the machine stands; never over the published bound but in one case of a hundred. */
  lead: { far: [120, 364], near: [5, 60] },
  leadSeldom: [365, 600],
  /** A true answer from this side of the border. */
  home: [4, 15],
  /** A true answer to somebody abroad, and how much earlier or later the forgery is. */
  abroad: { answer: [180, 320], early: [1, 40], late: [1, 60] },
  /** A web page's first data, and a reset. */
  page: [70, 240],
  reset: [15, 110],
  /** Seconds on the clock for one question or request, and for a wait. */
  askSeconds: 5,
  waitSeconds: 30,
} as const;
