/** What the lab `does-this-packet-pass` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import { type SampleId, sampleIds } from '@/lib/labs/does-this-packet-pass/packets';
import type { RuleNumber } from '@/lib/labs/does-this-packet-pass/rules';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export type ScenarioId = 'five-rules' | 'scope-and-chance' | 'sandbox';
/** Where a server's address lies: in one of the data-centre ranges that were acted on, or not. */
export const servers = ['range', 'elsewhere'] as const;
export type Server = (typeof servers)[number];
export const ports = [443, 8443] as const;
export type Port = (typeof ports)[number];

export interface Packet {
  readonly source: SampleId | 'typed' | 'random';
  readonly hex: string;
}

/** A packet that the rules were applied to, and what was said of it before. */
export interface Judged {
  readonly packet: Packet;
  readonly rules: readonly RuleNumber[];
  readonly guess: 'pass' | 'suspect';
}

/**
 * What became of a connection. `exempt`, `out-of-range` and `lucky` go on; `cut` falls silent after its first packet;
 * `no-answer` never begins, because the penalty time of an earlier one runs.
 */
export const outcomes = ['exempt', 'out-of-range', 'lucky', 'cut', 'no-answer'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Connection {
  /** Seconds since the start. */
  readonly at: number;
  readonly packet: Packet;
  readonly server: Server;
  readonly port: Port;
  readonly outcome: Outcome;
  readonly rules: readonly RuleNumber[];
}

/** An entry of the penalty table. */
export interface Penalty {
  readonly server: Server;
  readonly port: Port;
  /** Seconds since the start. */
  readonly from: number;
  readonly until: number;
}

/** A hundred connections of as many people to as many servers. */
export interface Hundred {
  readonly among: 'range' | 'anywhere';
  readonly packet: Packet;
  readonly exempt: boolean;
  /** One character a connection: o out of range, l in range and lucky, x cut. */
  readonly marks: string;
}

/** Ten thousand connections of ordinary people, and how many of them were cut. */
export interface Crowd {
  readonly scope: 'ranges' | 'everywhere';
  readonly chance: 'quarter' | 'always';
  readonly cut: number;
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  /** Seconds since the start. */
  readonly clock: number;
  readonly packet: Packet;
  readonly server: Server;
  readonly port: Port;
  readonly judged: readonly Judged[];
  readonly connections: readonly Connection[];
  readonly penalties: readonly Penalty[];
  readonly hundred: Hundred | null;
  readonly scope: Crowd['scope'];
  readonly chance: Crowd['chance'];
  readonly crowds: readonly Crowd[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), packet: z.enum(sampleIds) }),
  z.strictObject({
    type: z.literal('type'),
    as: z.enum(['hex', 'text']),
    bytes: z.string().max(1000),
  }),
  z.strictObject({ type: z.literal('random'), length: z.literal([50, 200]) }),
  z.strictObject({ type: z.literal('judge'), guess: z.enum(['pass', 'suspect']) }),
  z.strictObject({ type: z.literal('set-server'), to: z.enum(servers) }),
  z.strictObject({ type: z.literal('set-port'), to: z.literal([443, 8443]) }),
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('wait') }),
  z.strictObject({ type: z.literal('hundred'), among: z.enum(['range', 'anywhere']) }),
  z.strictObject({ type: z.literal('set-scope'), to: z.enum(['ranges', 'everywhere']) }),
  z.strictObject({ type: z.literal('set-chance'), to: z.enum(['quarter', 'always']) }),
  z.strictObject({ type: z.literal('crowd') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Numbers that were invented for the lab; its text says so too. */
export const invented = {
  /** Seconds that opening a connection, or finding that none comes about, takes here. */
  openSeconds: 10,
  waitSeconds: 60,
  /** Connections in a crowd. */
  crowd: 10_000,
} as const;
