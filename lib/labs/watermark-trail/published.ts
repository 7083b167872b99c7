/**
 * What was published about the marks, as tables that the engine's test holds it to. Written from the facts, not from the
 * engine: change a row only when a fact changes.
 */
import type { FileType, MarkPlace } from '@/lib/labs/watermark-trail/state';

/**
 * The analysts' sample pictures: one as it was, one after a first machine, one after a second. Only their order of marks
 * is kept; 'first' and 'second' stand for the two machines.
 */
export const samplePictures: readonly {
  readonly sample: string;
  readonly openedOn: readonly ('first' | 'second')[];
  readonly marks: readonly ('first' | 'second')[];
  readonly factIds: readonly string[];
}[] = [
  { sample: 'unmarked', openedOn: [], marks: [], factIds: ['nkd-redstar-watermark-chain'] },
  {
    sample: 'after a first machine',
    openedOn: ['first'],
    marks: ['first'],
    factIds: ['nkd-redstar-watermark-chain'],
  },
  {
    sample: 'after a second machine',
    openedOn: ['first', 'second'],
    marks: ['first', 'second'],
    factIds: ['nkd-redstar-watermark-chain'],
  },
];

/** Kinds of file in which a mark was confirmed, and one that was reported to escape; and where the marks stand. */
export const publishedTypes: readonly {
  readonly type: FileType;
  readonly marked: boolean;
  readonly place: MarkPlace | null;
  readonly factIds: readonly string[];
}[] = [
  {
    type: 'docx',
    marked: true,
    place: 'beginning',
    factIds: ['nkd-redstar-watermark-types', 'nkd-redstar-watermark-serial'],
  },
  {
    type: 'jpg',
    marked: true,
    place: 'end',
    factIds: ['nkd-redstar-watermark-types', 'nkd-redstar-watermark-serial'],
  },
  {
    type: 'avi',
    marked: true,
    place: 'end',
    factIds: ['nkd-redstar-watermark-types', 'nkd-redstar-watermark-serial'],
  },
  // Confirmed, but no source read says where in the file.
  { type: 'png', marked: true, place: 'unsaid', factIds: ['nkd-redstar-watermark-types'] },
  { type: 'odt', marked: false, place: null, factIds: ['nkd-redstar-watermark-types'] },
];

/** Whether a file is marked, by what the machine runs and by what happens to the file there. */
export const publishedTriggers: readonly {
  readonly situation: string;
  readonly redStar: boolean;
  readonly opened: boolean;
  /** 'some' where the sources say that it happens in some cases, which a setting decides here. */
  readonly marked: 'always' | 'never' | 'some';
  readonly factIds: readonly string[];
}[] = [
  {
    situation: 'opened on Red Star',
    redStar: true,
    opened: true,
    marked: 'always',
    factIds: ['nkd-redstar-watermark-unopened'],
  },
  {
    situation: 'merely within reach of Red Star, for instance on a stick',
    redStar: true,
    opened: false,
    marked: 'some',
    factIds: ['nkd-redstar-watermark-unopened'],
  },
  {
    situation: 'opened on another system',
    redStar: false,
    opened: true,
    marked: 'never',
    factIds: ['nkd-redstar-watermark-chain'],
  },
];

/** What a chain of marks can show by itself, and what it can't. */
export const publishedLimits: readonly {
  readonly claim: 'entered' | 'opened' | 'nothing-between' | 'person';
  readonly follows: boolean;
  readonly factIds: readonly string[];
}[] = [
  { claim: 'entered', follows: true, factIds: ['nkd-redstar-watermark-chain'] },
  { claim: 'opened', follows: false, factIds: ['nkd-redstar-watermark-unopened'] },
  { claim: 'nothing-between', follows: false, factIds: ['nkd-redstar-watermark-chain'] },
  {
    claim: 'person',
    follows: false,
    factIds: ['nkd-redstar-watermark-serial', 'nkd-redstar-watermark-unknowns'],
  },
];
