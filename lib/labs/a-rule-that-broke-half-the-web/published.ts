/**
 * What was published about the rule, its mending and its rate, kept as cited data. `versions` are what the engine runs in
 * the second scenario; `outcomes` is the published table, written from the mechanism, which the test holds the rules to.
 */
import { figure } from '@/lib/labs/published';

const from = 'throttling-substring-rule';
const bug = 'shutdown-russia-2021-tco-bug';

export const rate = {
  low: figure(130, 'kilobits a second', from, 'about 130-150 kilobits a second'),
  high: figure(150, 'kilobits a second', from, 'about 130-150 kilobits a second'),
  used: figure(140, 'kilobits a second', from, '8*B/140000 seconds'),
} as const;

export const checks = {
  page: figure(
    3,
    'megabytes that take close to three minutes',
    from,
    'so 3 megabytes take close to',
  ),
  crude: figure(
    6000,
    'rules',
    'shutdown-turkmenistan-overblocking',
    'about 6,000 crude rules also hit',
  ),
  unrelated: figure(
    5.4,
    'million names',
    'shutdown-turkmenistan-overblocking',
    'more than 5.4 million unrelated domains',
  ),
  day: figure(24, 'hours, a little over', bug, 'after a little over 24 hours'),
} as const;

/** A row of the published table: a name, and whether versions A, B and C slow it. */
export interface PublishedName {
  readonly name: string;
  readonly slow: readonly [a: boolean, b: boolean, c: boolean];
  readonly from: string;
  readonly says: string;
}

const row = (
  name: string,
  slow: readonly [boolean, boolean, boolean],
  says: string,
): PublishedName => ({ name, slow, from, says });

export const outcomes: readonly PublishedName[] = [
  row('t.co', [true, true, true], 't.co yes/yes/yes'),
  row('twitter.com', [true, true, true], 'twitter.com yes/yes/yes'),
  row('pbs.twimg.com', [true, true, true], 'pbs.twimg.com yes/yes/yes'),
  row('microsoft.com', [true, false, false], 'microsoft.com (microsof-t.co-m) yes/no/no'),
  row('reddit.com', [true, false, false], 'reddit.com (reddi-t.co-m) yes/no/no'),
  row(
    'githubusercontent.com',
    [true, false, false],
    'githubusercontent.com (githubuserconten-t.co-m) yes/no/no',
  ),
  row('throttletwitter.com', [true, true, false], 'throttletwitter.com yes/yes/no'),
  row('example.org', [false, false, false], 'example.org and wikipedia.org no/no/no'),
  row('wikipedia.org', [false, false, false], 'example.org and wikipedia.org no/no/no'),
];

/** The words that hold the three versions. */
export const versionWords = [
  { from, says: 'if the name contains t.co anywhere, or ends in twitter.com' },
  {
    from,
    says: 'Version B, 11 March to 2 April: the name is exactly t.co, or ends in twitter.com',
  },
  { from, says: 'Version C, from 2 April: exactly t.co, exactly twitter.com or one of its known' },
] as const;
