/**
 * What was published about active probing of suspected proxies in 2019 and 2020, kept as cited data. The engine draws
 * its times and shares from here; the test holds each figure to the words of the fact or mechanism that it stands in.
 */

import { figure, type Published } from '@/lib/labs/published';

const probing = 'gfw-active-probing';

export const figures = {
  addresses: figure(12_300, 'addresses', 'gfw-probes-51837', '12,300 Chinese addresses'),
  probes: figure(51_837, 'probes', 'gfw-probes-51837', '51,837 probes'),
  processes: figure(7, 'processes at least', 'gfw-probes-51837', 'at least seven'),
  machines: figure(63, 'machines', 'gfw-probed-rarely-blocked', '63 machines'),
  blocked: figure(3, 'servers', 'gfw-probed-rarely-blocked', 'only three were blocked'),
  shortest: figure(0.28, 'seconds', 'gfw-probe-timing', '0.28 seconds'),
  longest: figure(570 * 3600, 'seconds', 'gfw-probe-timing', '570 hours'),
  mostReplays: figure(47, 'sendings of one packet', probing, 'up to 47'),
  randomBytes: figure(221, 'bytes', probing, '221 bytes'),
  shortestPacket: figure(160, 'bytes', probing, '160 to 700 bytes'),
  longestPacket: figure(700, 'bytes', probing, '160 to 700 bytes'),
  noisyBits: figure(7.2, 'bits a byte', probing, '7.2 bits per byte'),
  calmBits: figure(3, 'bits a byte', probing, 'almost four times as often as 3.0'),
  /** "Almost four times", read as this. */
  noisyTimes: figure(3.8, 'times', probing, 'almost four times as often as 3.0'),
} as const;

/** Delay of the first replay of a packet: more than this share came within so many seconds. */
export const firstReplays: readonly (Published & { readonly within: number })[] = [
  { within: 1, ...figure(0.2, 'share', probing, 'over 20% within 1 s') },
  { within: 60, ...figure(0.5, 'share', probing, 'over 50% within 1 min') },
  { within: 900, ...figure(0.75, 'share', probing, 'over 75% within 15 min') },
];

/** Shares of replayed packets by what is left when their length is divided by 16. */
export const lengthBands: readonly {
  readonly from: number;
  readonly to: number;
  /** Remainder and its share among the replayed packets of the band. */
  readonly shares: readonly (readonly [remainder: number, share: number])[];
  readonly says: string;
}[] = [
  { from: 168, to: 263, shares: [[9, 0.72]], says: '168 to 263 bytes 72% had remainder 9' },
  {
    from: 264,
    to: 383,
    shares: [
      [9, 0.37],
      [2, 0.32],
    ],
    says: 'the two were mixed (37% and 32%)',
  },
  { from: 384, to: 687, shares: [[2, 0.96]], says: '384 to 687 bytes 96% had remainder 2' },
];

/**
 * How servers answered a replay of a recorded packet, and one with a byte changed: the table of
 * `alice-2020-shadowsocks-imc` for its kinds that use authenticated encryption.
 */
export const publishedReactions: readonly {
  readonly kind: 'breaks' | 'silent' | 'answers';
  readonly replay: 'reset' | 'timeout' | 'data';
  readonly changed: 'reset' | 'timeout' | 'data';
}[] = [
  { kind: 'breaks', replay: 'reset', changed: 'reset' },
  { kind: 'silent', replay: 'timeout', changed: 'timeout' },
  { kind: 'answers', replay: 'data', changed: 'timeout' },
];
