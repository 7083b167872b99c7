/** What the lab `will-it-open` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

/** Who signed a file: the state, this very device, another device, or nobody. */
export const seals = ['state', 'own', 'other', 'none'] as const;
export type Seal = (typeof seals)[number];

export type Device = 'tablet-2015' | 'phone-2022';
export type Outcome = 'opens' | 'refused' | 'deleted';
/** The open point: whether a phone takes files that another approved device signed. */
export type Sharing = 'own-only' | 'approved-too';

export interface FileCard {
  readonly id: string;
  readonly seal: Seal;
  /** False for a kind of file that a phone takes from nobody. */
  readonly approvedType: boolean;
  /** Key of the file's name among the lab's strings. */
  readonly name: string;
  readonly renamed: boolean;
  readonly outcome: Outcome | null;
}

/** The history of the phones' compulsory updates, as the sources date it. */
export const stages = ['before', 'first-update', 'gap', 'closed', 'second-update'] as const;
export type Stage = (typeof stages)[number];

/** What a phone lets its owner do; the update takes one after the other. */
export const functions = ['play-unsigned', 'exchange-usb', 'send-pictures'] as const;
export type PhoneFunction = (typeof functions)[number];

export interface Trial {
  readonly device: Device;
  readonly sharing: Sharing;
  readonly seal: Seal;
  readonly approvedType: boolean;
  readonly guess: Outcome;
  readonly outcome: Outcome;
}

export interface State {
  readonly scenario: string;
  readonly rng: RngState;
  readonly device: Device;
  readonly sharing: Sharing;
  readonly files: readonly FileCard[];
  readonly photosTaken: number;
  readonly stage: Stage;
  /** Stages that have been, with what was tried in each and whether it went. */
  readonly tried: readonly {
    readonly stage: Stage;
    readonly what: PhoneFunction;
    readonly went: boolean;
  }[];
  /** Whether the learner looks at one of the few phones that were unlocked. */
  readonly unlocked: boolean;
  /** The update's deadline, once it is set: what the owner did about it. */
  readonly summons: 'none' | 'due' | 'obeyed' | 'stayed-away';
  readonly trials: readonly Trial[];
  readonly log: readonly LogEntry[];
}

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), file: z.string().regex(/^[a-z0-9-]{1,20}$/) }),
  z.strictObject({ type: z.literal('rename'), file: z.string().regex(/^[a-z0-9-]{1,20}$/) }),
  z.strictObject({ type: z.literal('make-photo') }),
  z.strictObject({ type: z.literal('use'), what: z.enum(functions) }),
  z.strictObject({ type: z.literal('later') }),
  z.strictObject({ type: z.literal('look-unlocked'), on: z.boolean() }),
  z.strictObject({ type: z.literal('answer-summons'), go: z.boolean() }),
  z.strictObject({ type: z.literal('set-device'), to: z.enum(['tablet-2015', 'phone-2022']) }),
  z.strictObject({ type: z.literal('set-sharing'), to: z.enum(['own-only', 'approved-too']) }),
  z.strictObject({
    type: z.literal('try'),
    seal: z.enum(seals),
    approvedType: z.boolean(),
    guess: z.enum(['opens', 'refused', 'deleted']),
  }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Photos that a learner may take in a run; enough to see the rule, few enough for a screen. */
export const maxPhotos = 3;
