/**
 * What was published about the recorder, as a table that the engine's test holds it to. Written from the facts, not from
 * the engine: change a row only when a fact changes.
 */
import type { Album, Subject, Trigger } from '@/lib/labs/traceviewer/state';

export interface PublishedTrigger {
  readonly situation: string;
  readonly trigger: Trigger;
  readonly factIds: readonly string[];
  /** What the report says of the moments at which pictures are taken. */
  readonly pictures: 'one-per-opening' | 'every-five-minutes' | 'irregular';
}

export const publishedTriggers: readonly PublishedTrigger[] = [
  {
    situation: 'the tablet of about 2015, as reported in December 2016',
    trigger: 'opening',
    factIds: ['nkd-woolim-screenshots'],
    pictures: 'one-per-opening',
  },
  {
    situation:
      'the tool as the Wall Street Journal described it in 2017, and Red Flag as an exhibition does',
    trigger: 'random',
    factIds: ['nkd-wsj-traceviewer', 'nkd-red-flag-background'],
    pictures: 'irregular',
  },
  {
    situation: 'the phone smuggled out in late 2024 and examined in 2025',
    trigger: 'interval',
    factIds: ['nkd-bbc-phone'],
    pictures: 'every-five-minutes',
  },
];

export interface PublishedAlbum {
  readonly album: Album;
  readonly canLook: boolean;
  readonly canDelete: false;
  readonly factIds: readonly string[];
}

export const publishedAlbums: readonly PublishedAlbum[] = [
  {
    album: 'visible',
    canLook: true,
    canDelete: false,
    factIds: ['nkd-woolim-screenshots', 'nkd-wsj-traceviewer'],
  },
  { album: 'sealed', canLook: false, canDelete: false, factIds: ['nkd-bbc-phone'] },
];

/** What the reports say is recorded, and what none of them says. */
export const publishedRecords: readonly {
  readonly what: string;
  readonly recorded: boolean;
  readonly factIds: readonly string[];
}[] = [
  { what: 'pictures', recorded: true, factIds: ['nkd-woolim-screenshots'] },
  { what: 'app-use', recorded: true, factIds: ['nkd-wsj-traceviewer'] },
  { what: 'pages', recorded: true, factIds: ['nkd-wsj-traceviewer', 'nkd-red-flag-background'] },
  { what: 'talk', recorded: false, factIds: ['nkd-wsj-other-room'] },
  {
    what: 'sent-before-inspection',
    recorded: false,
    factIds: ['nkd-woolim-screenshots', 'nkd-bbc-phone'],
  },
];

/** Subjects that only a picture of a screen can have; talk is none of them. */
export const screenSubjects: readonly Subject[] = [
  'home',
  'reader-open',
  'files-open',
  'messages-open',
  'game-open',
  'album-open',
  'page-recipes',
  'page-speeches',
  'page-shop',
  'own-photo',
  'smuggled-title',
  'message-plain',
  'message-candid',
  'game-round',
];
