/**
 * What was published about the rule, as tables that the engine's test holds it to, and the two shares that the lab draws
 * with. Written from the mechanism and the facts, not from the engine: change a row only when they change.
 */
import type { RuleNumber } from '@/lib/labs/does-this-packet-pass/rules';

interface Cited {
  /** Id of the fact or mechanism in content/facts that says so. */
  readonly from: string;
}

const mechanism = 'gfw-fully-encrypted-heuristic';

/** The five bounds, in the words of the mechanism's numbers. */
export const publishedBounds: Readonly<
  Record<'fewOnes' | 'manyOnes' | 'lead' | 'printablePercent' | 'run', Cited & { value: number }>
> = {
  fewOnes: { value: 3.4, from: 'gfw-fet-five-exemptions' },
  manyOnes: { value: 4.6, from: 'gfw-fet-five-exemptions' },
  lead: { value: 6, from: 'gfw-fet-five-exemptions' },
  printablePercent: { value: 50, from: 'gfw-fet-five-exemptions' },
  run: { value: 20, from: 'gfw-fet-five-exemptions' },
};

/** What happens to a packet without exemption. */
export const published = {
  /** Chance that such a connection to an address in range is acted on, each time anew. */
  chance: { value: 0.263, from: 'gfw-fet-limits' },
  /** Share of scanned addresses that were not affected at all. */
  unaffected: { value: 0.98, from: 'gfw-fet-limits' },
  /** Seconds during which this client gets nothing through to this server and port. */
  residual: { value: 180, from: 'gfw-residual-durations' },
  /** Estimated share of a whole university's connections that the rule would hit. */
  ordinary: { value: 0.006, from: 'gfw-fet-limits' },
} as const;

/** A packet by its measures, and whether it passed in the researchers' recorded tests of February and March 2023. */
export type PublishedTest = Cited & {
  readonly what: string;
  readonly passes: boolean;
} & (
    | { readonly kind: 'ones'; readonly length: number; readonly count: number }
    | { readonly kind: 'share'; readonly count: number }
    | { readonly kind: 'run'; readonly count: number }
    | { readonly kind: 'lead'; readonly count: number }
  );

const cited = { from: mechanism } as const;
export const publishedTests: readonly PublishedTest[] = [
  {
    from: 'gfw-fet-bounds-tested',
    what: '50 bytes, 3.40 one-bits each',
    kind: 'ones',
    length: 50,
    count: 170,
    passes: true,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: '50 bytes, 3.42 one-bits each',
    kind: 'ones',
    length: 50,
    count: 171,
    passes: false,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: '50 bytes, 4.58 one-bits each',
    kind: 'ones',
    length: 50,
    count: 229,
    passes: false,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: '50 bytes, 4.60 one-bits each',
    kind: 'ones',
    length: 50,
    count: 230,
    passes: true,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: '50 of 100 bytes printable',
    kind: 'share',
    count: 50,
    passes: false,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: '51 of 100 bytes printable',
    kind: 'share',
    count: 51,
    passes: true,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: 'longest printable row of 20',
    kind: 'run',
    count: 20,
    passes: false,
  },
  {
    from: 'gfw-fet-bounds-tested',
    what: 'longest printable row of 21',
    kind: 'run',
    count: 21,
    passes: true,
  },
  { ...cited, what: 'first five bytes printable', kind: 'lead', count: 5, passes: false },
  { ...cited, what: 'first six bytes printable', kind: 'lead', count: 6, passes: true },
];

/** First bytes that look like TLS or HTTP, and some that don't. Third bytes of TLS above 0x09 are left out: sources differ. */
export const publishedPrefixes: readonly (Cited & {
  readonly start: string;
  readonly prefix: 'tls' | 'http' | null;
})[] = [
  ...['160300', '160301', '160303', '160309', '170303', '170309'].map(
    (start) => ({ ...cited, start, prefix: 'tls' }) as const,
  ),
  ...['474554 20', '505554 20', '504f5354 20', '48454144 20'].map(
    (start) => ({ ...cited, start: start.replace(' ', ''), prefix: 'http' }) as const,
  ),
  // A TLS alert, another version, lower case, and methods without the space or with another byte in its place.
  ...[
    '150301',
    '180301',
    '160201',
    '160401',
    '67657420',
    '474554',
    '47455409',
    '504f5354',
    '44454c45544520',
  ].map((start) => ({ ...cited, start, prefix: null }) as const),
];

/** Whole packets for which the mechanism says which rules let them pass. */
export const publishedExamples: readonly (Cited & {
  readonly what: string;
  readonly hex: string;
  readonly rules: readonly RuleNumber[];
})[] = [
  {
    ...cited,
    what: 'a web request for example.com, 3.38 one-bits a byte',
    hex: '474554202f20485454502f312e310d0a486f73743a206578616d706c652e636f6d0d0a0d0a',
    rules: [1, 2, 3, 5],
  },
  { ...cited, what: '200 zero bytes', hex: '00'.repeat(200), rules: [1] },
];

/** Share of random packets that fail all five rules, by length in bytes. */
export const publishedRandom: readonly (Cited & {
  readonly length: number;
  readonly suspect: number;
})[] = [
  { from: 'gfw-fet-random-caught', length: 50, suspect: 0.97 },
  { from: 'gfw-fet-random-caught', length: 200, suspect: 0.997 },
];
