/** What the lab `what-the-wall-can-read` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import { cities, type City } from '@/lib/labs/what-the-wall-can-read/published';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const ways = ['dns', 'http', 'tls', 'ech', 'quic', 'vpn', 'tor'] as const;
export type Way = (typeof ways)[number];
/** The four of the first scenario. */
export const fourWays = ['http', 'tls', 'ech', 'quic'] as const satisfies readonly Way[];

/** A site on no list; one on every list; one on every list but that of the QUIC filter. */
export const sites = ['garden', 'news', 'rights'] as const;
export type Site = (typeof sites)[number];

/** What can be asked of a connection by somebody on its path. */
export const fields = ['from', 'to', 'name', 'path', 'text', 'amount'] as const;
export type Field = (typeof fields)[number];

/**
 * `plain`: stands there to be read. `computed`: sealed with a key that anybody can work out from the packet itself.
 * `other`: readable, but it is a go-between's. `barred`: sealed. `none`: there is no such thing in this exchange.
 */
export type Legibility = 'plain' | 'computed' | 'other' | 'barred' | 'none';

/** What the person sees in the end. */
export type Outcome = 'loads' | 'reset' | 'hangs' | 'false-address';

export interface PacketField {
  readonly field: Field;
  readonly legibility: Legibility;
}

/** One message on the wire. `kind` is a key of the lab's strings. */
export interface Packet {
  readonly kind: string;
  readonly out: boolean;
  readonly fields: readonly PacketField[];
  /** What becomes of it: `forged` is the wall's own, put in beside the true ones. */
  readonly fate: 'arrives' | 'dropped' | 'forged';
}

export const hours = Array.from({ length: 24 }, (_, i) => i);
/** Connections that are sent at once to see a share. */
export const perSample = 100;
/** Hours between which the sandbox can be set. */
export const sandboxHours = [5, 9, 12, 16] as const;

export const knobs = ['keys-blocked', 'ech-blocked', 'server-listed'] as const;
export type Knob = (typeof knobs)[number];

export interface Visit {
  readonly way: Way;
  readonly site: Site;
  readonly hour: number;
  readonly outcome: Outcome;
  /** False if the browser asked for a key and got none, so that the name went in the clear. */
  readonly sealed: boolean;
  /** What was said before: that the wall can read the site's name, or that it can't. Null where nobody asked. */
  readonly guess: boolean | null;
  readonly packets: readonly Packet[];
}

export interface Sample {
  readonly city: City;
  readonly hour: number;
  readonly blocked: number;
}

export const scenarioIds = ['one-visit-four-ways', 'an-hour-of-the-day', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly site: Site;
  readonly way: Way;
  readonly hour: number;
  readonly city: City;
  readonly knobs: Readonly<Record<Knob, boolean>>;
  readonly visits: readonly Visit[];
  readonly samples: readonly Sample[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('site'), to: z.enum(sites) }),
  z.strictObject({ type: z.literal('way'), to: z.enum(ways) }),
  z.strictObject({ type: z.literal('visit'), way: z.enum(ways), guess: z.boolean().optional() }),
  z.strictObject({ type: z.literal('sample'), hour: z.number().int().min(0).max(23) }),
  z.strictObject({ type: z.literal('city'), to: z.enum(cities) }),
  z.strictObject({ type: z.literal('hour'), to: z.number().int().min(0).max(23) }),
  z.strictObject({ type: z.literal('set'), knob: z.enum(knobs), on: z.boolean() }),
]);
export type Action = z.infer<typeof actionSchema>;
