/**
 * The five published exemptions, as a pure reading of a packet's bytes. A bound is compared in whole numbers, so that
 * 3.4 is 3.4 and not the nearest fraction of two.
 * Source: mechanism `gfw-fully-encrypted-heuristic` of content/facts/great-firewall.yaml (Wu and others 2023 and the
 * artifacts of that paper).
 */

/** The numbers that the five rules compare, as the paper states them. */
export const bounds = {
  /** One-bits a byte: at or below the first, or at or above the second, a packet is exempt. */
  fewOnes: { numerator: 34, denominator: 10 },
  manyOnes: { numerator: 46, denominator: 10 },
  /** Bytes at the start that must all be printable. */
  lead: 6,
  /** Per cent of all bytes that more than must be printable. */
  printablePercent: 50,
  /** Printable bytes in a row that a packet must have more than. */
  run: 20,
} as const;

export const ruleNumbers = [1, 2, 3, 4, 5] as const;
export type RuleNumber = (typeof ruleNumbers)[number];

export interface Measures {
  /** Bytes. At least 1. */
  readonly length: number;
  /** One-bits in the whole packet. */
  readonly ones: number;
  /** Printable bytes before the first that isn't. */
  readonly lead: number;
  readonly printable: number;
  /** Printable bytes in the longest unbroken row, and where that row begins. */
  readonly run: number;
  readonly runAt: number;
  /** What the first bytes look like; null: neither. */
  readonly prefix: 'tls' | 'http' | null;
}

/** Printable in the paper's sense: from 0x20 to 0x7e, both included. */
export const isPrintable = (byte: number): boolean => byte >= 0x20 && byte <= 0x7e;

/** One-bits of a byte. */
export function onesOf(byte: number): number {
  let count = 0;
  for (let rest = byte & 0xff; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

const methods = ['GET ', 'PUT ', 'POST ', 'HEAD '].map((method) =>
  [...method].map((char) => char.charCodeAt(0)),
);

/** Only the first bytes are compared; whatever follows need not be TLS or HTTP. */
function prefixOf(bytes: readonly number[]): Measures['prefix'] {
  const [first = -1, second = -1, third = -1] = bytes;
  if ((first === 0x16 || first === 0x17) && second === 0x03 && third >= 0 && third <= 0x09) {
    return 'tls';
  }
  const spoken = methods.some((method) => method.every((byte, i) => bytes[i] === byte));
  return spoken ? 'http' : null;
}

/** All that the rules look at. `bytes` are whole numbers from 0 to 255. */
export function measure(bytes: readonly number[]): Measures {
  let ones = 0;
  let printable = 0;
  let row = 0;
  let run = 0;
  let runAt = 0;
  bytes.forEach((byte, i) => {
    ones += onesOf(byte);
    row = isPrintable(byte) ? row + 1 : 0;
    if (row > 0) printable += 1;
    if (row > run) {
      run = row;
      runAt = i + 1 - row;
    }
  });
  const firstOther = bytes.findIndex((byte) => !isPrintable(byte));
  return {
    length: bytes.length,
    ones,
    lead: firstOther === -1 ? bytes.length : firstOther,
    printable,
    run,
    runAt,
    prefix: prefixOf(bytes),
  };
}

/** Whether one rule lets the packet pass. */
export function fires(rule: RuleNumber, measures: Measures): boolean {
  const { length, ones, lead, printable, run, prefix } = measures;
  const { fewOnes, manyOnes } = bounds;
  switch (rule) {
    case 1:
      return (
        ones * fewOnes.denominator <= length * fewOnes.numerator ||
        ones * manyOnes.denominator >= length * manyOnes.numerator
      );
    case 2:
      return lead >= bounds.lead;
    case 3:
      return printable * 100 > length * bounds.printablePercent;
    case 4:
      return run > bounds.run;
    case 5:
      return prefix !== null;
  }
}

/** The rules that let a packet pass, in their order. None: the packet is suspect. */
export function firing(bytes: readonly number[]): readonly RuleNumber[] {
  const measures = measure(bytes);
  return ruleNumbers.filter((rule) => fires(rule, measures));
}
