/** What the lab `the-prober` knows at any moment, and what can be done in it. Plain JSON throughout. Times in seconds. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

/** Three proxies that differ in their answers, a shop's web server, a service that ignores nonsense, and a Tor bridge. */
export const kinds = ['answers', 'breaks', 'silent', 'web', 'quiet', 'tor'] as const;
export type Kind = (typeof kinds)[number];
/** What one's own server can be. */
export const ownKinds = ['silent', 'breaks', 'answers', 'tor'] as const satisfies readonly Kind[];

/** A recorded packet again; the same with its first byte changed; noise; changed bytes further in; a greeting of Tor. */
export const probeKinds = ['replay', 'changed', 'random', 'changed-more', 'tor'] as const;
export type ProbeKind = (typeof probeKinds)[number];
/** Those that the learner may send. */
export const sendable = [
  'replay',
  'changed',
  'random',
  'tor',
] as const satisfies readonly ProbeKind[];

export type Reaction = 'timeout' | 'reset' | 'close' | 'data' | 'error' | 'tor';

export const verdicts = ['proxy', 'ordinary', 'open'] as const;
export type Verdict = (typeof verdicts)[number];

export const spans = {
  second: 1,
  minute: 60,
  quarter: 900,
  day: 86_400,
  weeks: 2_160_000,
} as const;
export const spanIds = ['second', 'minute', 'quarter', 'day', 'weeks'] as const;

export const lengths = [50, 233, 240, 578, 1200] as const;
export const bits = [3, 5, 7.2] as const;
export const deciders = ['people', 'machine'] as const;
export type Decider = (typeof deciders)[number];

/** Connections a run may hold, so that a state stays small. */
export const maxConnections = 220;

export interface Probe {
  readonly at: number;
  readonly kind: ProbeKind;
  /** Which recorded packet it was made from; -1 for none. */
  readonly packet: number;
  /** Which of the thousands of addresses it comes from, counted from 1. */
  readonly address: number;
  /** Which of the processes behind them sends it, counted from 0. */
  readonly process: number;
  readonly bytes: number;
  /** Null until it has arrived. */
  readonly reaction: Reaction | null;
}

export interface Connection {
  readonly at: number;
  readonly length: number;
  readonly recorded: boolean;
  /** Seconds to the first replay; null if there was none. */
  readonly firstReplay: number | null;
  /** Whether what the server answered came back through the wall. */
  readonly cameBack: boolean;
}

export interface Settings {
  readonly kind: (typeof ownKinds)[number];
  readonly length: number;
  readonly bits: number;
  readonly decider: Decider;
  readonly sensitive: boolean;
}

export interface Suspect {
  readonly kind: Kind;
  readonly answers: readonly {
    readonly probe: ProbeKind;
    readonly reaction: Reaction;
    readonly address: number;
  }[];
  readonly verdict: Verdict | null;
}

export interface Fleet {
  readonly settings: Settings;
  /** For each server: probes it got in a month, and whether it was blocked. */
  readonly servers: readonly { readonly probes: number; readonly blocked: boolean }[];
}

export const scenarioIds = ['a-server-is-found', 'what-the-answer-gives-away', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export interface Run {
  readonly rng: RngState;
  readonly now: number;
  readonly settings: Settings;
  readonly connections: readonly Connection[];
  /** Probes that have arrived, in their order, and those still to come. */
  readonly arrived: readonly Probe[];
  readonly due: readonly Probe[];
  /** Recorded packets for which the next stage has been ordered. */
  readonly followed: readonly number[];
  /** Second at which the server is blocked: null if never, or not yet decided. */
  readonly blockAt: number | null;
  readonly decided: boolean;
}

export interface State extends Run {
  readonly scenario: ScenarioId;
  readonly suspects: readonly Suspect[];
  readonly looking: number;
  readonly fleets: readonly Fleet[];
  readonly log: readonly LogEntry[];
}

const suspect = z.number().int().min(0).max(5);
export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('connect'), count: z.union([z.literal(1), z.literal(100)]) }),
  z.strictObject({ type: z.literal('wait'), span: z.enum(spanIds) }),
  z.strictObject({ type: z.literal('answering'), on: z.boolean() }),
  z.strictObject({ type: z.literal('look'), server: suspect }),
  z.strictObject({ type: z.literal('probe'), kind: z.enum(sendable) }),
  z.strictObject({ type: z.literal('judge'), as: z.enum(verdicts) }),
  z.strictObject({ type: z.literal('server'), to: z.enum(ownKinds) }),
  z.strictObject({ type: z.literal('length'), to: z.number().int().min(1).max(1500) }),
  z.strictObject({ type: z.literal('bits'), to: z.number().min(0).max(8) }),
  z.strictObject({ type: z.literal('decider'), to: z.enum(deciders) }),
  z.strictObject({ type: z.literal('sensitive'), on: z.boolean() }),
  z.strictObject({ type: z.literal('fleet') }),
]);
export type Action = z.infer<typeof actionSchema>;
