/**
 * The packets that a learner can pick: beginnings of well-known protocols, and packets with the measures of the
 * researchers' own tests. The bytes are ours; only the measures were published. And the reading of typed bytes.
 */
import { drawInt, type RngState, seedRng } from '@/lib/labs/prng';
import { isPrintable, onesOf } from '@/lib/labs/does-this-packet-pass/rules';

/** Longest packet that can be typed, in bytes; the longest of the samples has 200. */
export const maxBytes = 200;

export const protocols = ['web', 'tls', 'ssh', 'mail', 'proxy', 'zeros'] as const;
/** Pairs on either side of each bound, in the order of the rules. */
export const probes = [
  'ones170',
  'ones171',
  'ones229',
  'ones230',
  'lead5',
  'lead6',
  'share50',
  'share51',
  'run20',
  'run21',
] as const;
export const sampleIds = [...protocols, ...probes] as const;
export type SampleId = (typeof sampleIds)[number];

export const toHex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes of a hex text as `toHex` writes it. */
export const fromHex = (hex: string): readonly number[] =>
  (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** `length` bytes as a cipher would leave them, and the generator's next state. */
export function drawBytes(rng: RngState, length: number): { rng: RngState; bytes: number[] } {
  const bytes: number[] = [];
  let state = rng;
  for (let i = 0; i < length; i += 1) {
    const draw = drawInt(state, 0, 255);
    state = draw.rng;
    bytes.push(draw.value);
  }
  return { rng: state, bytes };
}

/** A two-byte length and the bytes it counts, as TLS writes its lists. */
const counted = (bytes: readonly number[]): number[] => [
  bytes.length >> 8,
  bytes.length & 0xff,
  ...bytes,
];

/** A small but well-formed TLS greeting that asks for example.com. */
function tlsGreeting(): number[] {
  const random = drawBytes(seedRng(11), 32).bytes;
  const name = ascii('example.com');
  const extensions = [
    ...[0x00, 0x00, ...counted(counted([0x00, ...counted(name)]))],
    ...[0x00, 0x2b, ...counted([0x02, 0x03, 0x04])],
  ];
  const hello = [
    ...[0x03, 0x03, ...random, 0x00],
    ...counted([0x13, 0x01, 0x13, 0x02, 0x13, 0x03]),
    ...[0x01, 0x00, ...counted(extensions)],
  ];
  return [0x16, 0x03, 0x01, ...counted([0x01, 0x00, ...counted(hello)])];
}

const all = Array.from({ length: 256 }, (_, byte) => byte);
const others = (ones: number) => all.filter((byte) => !isPrintable(byte) && onesOf(byte) === ones);
const evenPrintable = all.filter((byte) => isPrintable(byte) && onesOf(byte) === 4);
const pickFrom = (list: readonly number[], i: number): number => list[(i * 7) % list.length] ?? 0;

/** Unprintable bytes alone, with exactly `ones` one-bits among them, spread as evenly as can be. */
export function withOnes(length: number, ones: number): number[] {
  return Array.from({ length }, (_, i) => {
    const here = Math.floor(((i + 1) * ones) / length) - Math.floor((i * ones) / length);
    return pickFrom(others(here), i);
  });
}

/** Bytes with four one-bits each, so that rule 1 is silent: printable where `mask` says so. */
export function withPrintable(mask: readonly boolean[]): number[] {
  return mask.map((printable, i) => pickFrom(printable ? evenPrintable : others(4), i));
}

/** Which bytes of a packet are printable: `count` from `from` on, of `length`. */
export const stretch = (length: number, from: number, count: number): boolean[] =>
  Array.from({ length }, (_, i) => i >= from && i < from + count);

/** `count` of 100 bytes printable, no long row among them and none of the first two. */
export const scattered = (count: number): boolean[] =>
  Array.from(
    { length: 100 },
    (_, i) => i % 2 === 1 || (i > 1 && i % 2 === 0 && i / 2 <= count - 50),
  );

/** The bytes of a sample. */
export function sampleBytes(id: SampleId): readonly number[] {
  switch (id) {
    case 'web':
      return ascii('GET / HTTP/1.1\r\nHost: example.com\r\n\r\n');
    case 'tls':
      return tlsGreeting();
    case 'ssh':
      return ascii('SSH-2.0-OpenSSH_9.6\r\n');
    case 'mail':
      return ascii('EHLO desk.example.org\r\n');
    case 'proxy':
      return drawBytes(seedRng(2021), 200).bytes;
    case 'zeros':
      return Array.from({ length: 200 }, () => 0);
    case 'ones170':
    case 'ones171':
    case 'ones229':
    case 'ones230':
      return withOnes(50, Number(id.slice(4)));
    case 'lead5':
    case 'lead6':
      return withPrintable(stretch(50, 0, Number(id.slice(4))));
    case 'share50':
    case 'share51':
      return withPrintable(scattered(Number(id.slice(5))));
    case 'run20':
    case 'run21':
      return withPrintable(stretch(100, 40, Number(id.slice(3))));
  }
}

/**
 * Typed bytes as hex text; null if it isn't hex, is empty or too long. Hex may hold spaces, colons, line ends and 0x.
 * A text is taken as UTF-8 with the line ends of the net's old protocols (0d 0a).
 */
export function readTyped(as: 'hex' | 'text', typed: string): string | null {
  const hex =
    as === 'hex'
      ? typed
          .replace(/0x/gi, '')
          .replace(/[\s:,]/g, '')
          .toLowerCase()
      : toHex([...new TextEncoder().encode(typed.replace(/\r?\n/g, '\r\n'))]);
  return /^([0-9a-f]{2})+$/.test(hex) && hex.length <= 2 * maxBytes ? hex : null;
}
