/** What the lab `traceviewer` knows at any moment, and what can be done in it. Plain JSON throughout. */
import * as z from 'zod';
import type { RngState } from '@/lib/labs/prng';
import type { LogEntry } from '@/lib/labs/types';

export const apps = ['reader', 'files', 'messages', 'game', 'album'] as const;
export type App = (typeof apps)[number];

/** What can be done inside an app, by app. */
export const doings = {
  reader: ['page-recipes', 'page-speeches', 'page-shop'],
  files: ['own-photo', 'smuggled-title'],
  messages: ['message-plain', 'message-candid'],
  game: ['game-round'],
  album: [],
} as const satisfies Record<App, readonly string[]>;
export type Doing = Exclude<(typeof doings)[App][number], never>;

/** What a screen shows, and so what a picture of it shows: an app as it opens, or something done in it. */
export type Subject = `${App}-open` | Doing | 'home';

/** When the recorder takes a picture: three reports, three answers. */
export type Trigger = 'opening' | 'random' | 'interval';
export type Album = 'visible' | 'sealed';
/** Whether the official goes through the whole series or through a few pictures of it. */
export type Look = 'all' | 'sample';

export interface Settings {
  readonly trigger: Trigger;
  readonly album: Album;
  readonly look: Look;
  /** How many pictures the device keeps before the oldest goes. */
  readonly slots: number;
}

export interface Picture {
  readonly n: number;
  /** Minutes since the evening began. */
  readonly at: number;
  readonly app: App | 'home';
  readonly subject: Subject;
}

/** One thing that the learner did and might have left undone, kept to show them their own choices. */
export interface Deed {
  readonly at: number;
  readonly what: Doing | 'said-plain' | 'said-candid' | 'moved-away';
  /** Something that its doer would rather not have pictured or heard. */
  readonly candid: boolean;
  readonly where: 'here' | 'away';
  /** True if the learner had met the album or the folder before. */
  readonly aware: boolean;
}

export interface Evening {
  readonly album: Album;
  readonly trigger: Trigger;
  readonly pictures: readonly Picture[];
  readonly deeds: readonly Deed[];
  /** Pages of the intranet that were opened, in order: the browser log. */
  readonly pages: readonly { readonly at: number; readonly page: Doing }[];
  /** Apps in the order of their opening: the record of app use. */
  readonly uses: readonly { readonly at: number; readonly app: App }[];
  /** Numbers of the pictures that the official looked at; null until the device is held. */
  readonly looked: readonly number[] | null;
}

export interface State {
  readonly scenario: string;
  readonly rng: RngState;
  readonly settings: Settings;
  readonly clock: number;
  readonly app: App | 'home';
  /** What each app shows when it comes up again. */
  readonly shows: Readonly<Record<App, Subject>>;
  readonly where: 'here' | 'away';
  /** Picture that is being looked at in the album. */
  readonly viewing: number | null;
  readonly aware: boolean;
  readonly soughtDelete: boolean;
  readonly now: Evening;
  readonly past: readonly Evening[];
  readonly log: readonly LogEntry[];
}

/** Length of an evening, in minutes. */
export const eveningMinutes = 120;
/** Minutes between two pictures of the phone that was examined in 2025. */
export const intervalMinutes = 5;
/** Chance of a picture in any minute, where pictures come at random. Invented: no report gives a rate. */
export const randomChance = 1 / 8;
/** Pictures that an official who doesn't look at all of them looks at. Invented. */
export const sampleSize = 6;

export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), app: z.enum(apps) }),
  z.strictObject({
    type: z.literal('do'),
    what: z.enum([...doings.reader, ...doings.files, ...doings.messages, ...doings.game]),
  }),
  z.strictObject({ type: z.literal('view'), n: z.int().min(1).max(999) }),
  z.strictObject({ type: z.literal('seek-delete') }),
  z.strictObject({ type: z.literal('say'), what: z.enum(['plain', 'candid']) }),
  z.strictObject({ type: z.literal('move'), to: z.enum(['here', 'away']) }),
  z.strictObject({ type: z.literal('wait') }),
  z.strictObject({ type: z.literal('inspect') }),
  z.strictObject({ type: z.literal('next-evening') }),
  z.strictObject({ type: z.literal('set-trigger'), to: z.enum(['opening', 'random', 'interval']) }),
  z.strictObject({ type: z.literal('set-album'), to: z.enum(['visible', 'sealed']) }),
  z.strictObject({ type: z.literal('set-look'), to: z.enum(['all', 'sample']) }),
  z.strictObject({ type: z.literal('set-slots'), to: z.union([z.literal(12), z.literal(60)]) }),
]);
export type Action = z.infer<typeof actionSchema>;

/** The app in which a thing is done. */
export function appOf(what: Doing): App {
  return apps.find((app) => (doings[app] as readonly string[]).includes(what)) ?? 'reader';
}

/** Whether a device's owner may change the settings now: in the sandbox, before an evening has begun. */
export function canSet(state: State): boolean {
  return (
    state.scenario === 'sandbox' &&
    state.clock === 0 &&
    state.now.looked === null &&
    state.now.deeds.length === 0 &&
    state.now.uses.length === 0
  );
}
