/** What the lab `watermark-trail` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const machineIds = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'] as const;
export type MachineId = (typeof machineIds)[number];

/** A computer. Its serial is invented and looks like no maker's. */
export interface Machine {
  readonly id: MachineId;
  readonly redStar: boolean;
  readonly serial: string;
}

export const fileTypes = ['jpg', 'docx', 'avi', 'png', 'odt'] as const;
export type FileType = (typeof fileTypes)[number];

/** Where in a file the marks stand, as far as it was published; `unsaid` where it wasn't. */
export type MarkPlace = 'end' | 'beginning' | 'unsaid';

export interface StickFile {
  readonly id: 'f1' | 'f2' | 'f3';
  readonly type: FileType;
  /** Serials in the order in which they were set. */
  readonly marks: readonly string[];
}

/** What a machine did with a file, which only the people who were there know. */
export interface Stop {
  readonly machine: MachineId;
  readonly opened: readonly StickFile['id'][];
}

/** Statements about a marked file of which the learner says whether they follow from its marks. */
export const claims = ['entered', 'opened', 'nothing-between', 'person'] as const;
export type Claim = (typeof claims)[number];
export type Verdict = 'follows' | 'open';

export interface Reading {
  readonly afterStops: number;
  readonly files: readonly StickFile[];
}

export interface Case {
  /** Where the file really was, in order; machines without Red Star among them. */
  readonly route: readonly Stop[];
  readonly file: StickFile;
  /** The learner's answer: the machines whose marks the file holds, in order. */
  readonly named: readonly MachineId[];
  readonly verdicts: Readonly<Partial<Record<Claim, Verdict>>>;
  readonly handedIn: boolean;
}

export interface State {
  readonly scenario: string;
  readonly rng: RngState;
  readonly machines: readonly Machine[];
  readonly files: readonly StickFile[];
  /** Machine that holds the stick now. */
  readonly at: MachineId | null;
  readonly stops: readonly Stop[];
  readonly readings: readonly Reading[];
  /** Whether a file that merely comes within a Red Star machine's reach is marked too. */
  readonly unopened: boolean;
  /** Whether the reader of marks has a register that names each machine's owner. */
  readonly register: boolean;
  readonly length: number;
  readonly case: Case | null;
  /** Cases handed in, and how many of them had every answer right. */
  readonly solved: { readonly handedIn: number; readonly right: number };
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('plug'), machine: z.enum(machineIds) }),
  z.strictObject({ type: z.literal('open'), file: z.enum(['f1', 'f2', 'f3']) }),
  z.strictObject({ type: z.literal('read') }),
  z.strictObject({ type: z.literal('set-unopened'), to: z.boolean() }),
  z.strictObject({ type: z.literal('set-register'), to: z.boolean() }),
  z.strictObject({ type: z.literal('set-length'), to: z.int().min(3).max(6) }),
  z.strictObject({ type: z.literal('name'), machine: z.enum(machineIds) }),
  z.strictObject({ type: z.literal('unname') }),
  z.strictObject({
    type: z.literal('judge'),
    claim: z.enum(claims),
    verdict: z.enum(['follows', 'open']),
  }),
  z.strictObject({ type: z.literal('hand-in') }),
  z.strictObject({ type: z.literal('new-case') }),
]);
export type Action = z.infer<typeof actionSchema>;
