/** What the lab `two-accounts-one-chat` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const scenarioIds = [
  'one-part-missing',
  'find-the-rule',
  'whose-pictures',
  'sandbox',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Sentences of one's own message, and pieces of the article whose rule is to be found. */
export const sentenceIds = ['virus', 'spread', 'doctor', 'hospital', 'confirmed'] as const;
export const pieceIds = [
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'p6',
  'p7',
  'p8',
  'p9',
  'p10',
  'p11',
  'p12',
] as const;
export const phraseIds = [...sentenceIds, ...pieceIds] as const;
export type PhraseId = (typeof phraseIds)[number];

/**
 * Where the two accounts were registered: both in mainland China; one there whose owner has since moved and linked a
 * foreign number, and one abroad; both abroad.
 */
export const pairs = ['mainland', 'moved', 'abroad'] as const;
export type Pair = (typeof pairs)[number];

export interface Rule {
  readonly id: string;
  /** Pieces of text that all have to stand in the message. */
  readonly parts: readonly string[];
}

export interface SentText {
  readonly phrases: readonly PhraseId[];
  readonly pair: Pair;
  /** The rule that stopped it; null: delivered. */
  readonly fired: string | null;
}

export const motifIds = [
  'candle',
  'another',
  'teapot',
  'note',
  'note-grey',
  'twin-candle',
  'twin-teapot',
] as const;
export const shapes = ['plain', 'mirror', 'frame', 'squeeze', 'crop'] as const;

export interface PictureFile {
  readonly motif: (typeof motifIds)[number];
  readonly shape: (typeof shapes)[number];
  /** Number of the dot's change; 0: none. */
  readonly pixel: number;
}

export const groups = ['china', 'abroad'] as const;
export type Group = (typeof groups)[number];

export interface SentPicture {
  readonly file: PictureFile;
  readonly print: string;
  readonly to: Group;
  readonly delivered: boolean;
}

/** A file that was looked at slowly, and what was found. */
export interface Analysis {
  readonly file: PictureFile;
  readonly print: string;
  readonly from: Group;
  readonly found: 'alike' | 'letters' | 'nothing';
}

export interface State {
  readonly scenario: ScenarioId;
  readonly rng: RngState;
  readonly rules: readonly Rule[];
  readonly phrases: readonly PhraseId[];
  readonly pair: Pair;
  readonly texts: readonly SentText[];
  readonly suspects: readonly PhraseId[];
  readonly handedIn: boolean;
  readonly file: PictureFile;
  /** Fingerprints on the list, and who first sent the file; null: they were there from the start. */
  readonly index: readonly { readonly print: string; readonly from: Group | null }[];
  readonly queue: readonly SentPicture[];
  readonly analysed: readonly Analysis[];
  readonly pictures: readonly SentPicture[];
  /** Largest distance from the listed picture that still counts as alike, in percent. */
  readonly threshold: number;
  readonly log: readonly LogEntry[];
}

export const thresholds = [8, 24, 33] as const;

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('phrase'), id: z.enum(sentenceIds) }),
  z.strictObject({ type: z.literal('pair'), to: z.enum(pairs) }),
  z.strictObject({ type: z.literal('send') }),
  z.strictObject({ type: z.literal('try'), from: z.enum(pieceIds) }),
  z.strictObject({ type: z.literal('half') }),
  z.strictObject({ type: z.literal('marked') }),
  z.strictObject({ type: z.literal('suspect'), id: z.enum(pieceIds) }),
  z.strictObject({ type: z.literal('hand-in') }),
  z.strictObject({ type: z.literal('motif'), to: z.enum(motifIds) }),
  z.strictObject({ type: z.literal('shape'), to: z.enum(shapes) }),
  z.strictObject({ type: z.literal('pixel') }),
  z.strictObject({ type: z.literal('send-picture'), to: z.enum(groups) }),
  z.strictObject({ type: z.literal('wait') }),
  z.strictObject({ type: z.literal('threshold'), to: z.int().min(0).max(100) }),
]);
export type Action = z.infer<typeof actionSchema>;
