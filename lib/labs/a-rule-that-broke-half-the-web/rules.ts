/**
 * Names, rules, and which name a rule hits. Mechanism: `throttling-substring-rule` of content/facts/shutdowns.yaml. That a
 * name stands here says nothing of whether it was slowed in 2021; what a rule hits follows from its letters alone.
 */
import { rate } from '@/lib/labs/a-rule-that-broke-half-the-web/published';
import {
  invented,
  type Measured,
  type Order,
  type Rule,
  type Version,
  versions,
} from '@/lib/labs/a-rule-that-broke-half-the-web/state';

/** Whether a rule hits a name. */
export function hits({ text, how }: Rule, name: string): boolean {
  if (how === 'exact') return name === text;
  return how === 'ends' ? name.endsWith(text) : name.includes(text);
}

/** Whether any of the rules hits a name. */
export const slowed = (rules: readonly Rule[], name: string): boolean =>
  rules.some((rule) => hits(rule, name));

/** Seconds that a page takes at so many kilobits a second. */
export const secondsFor = (megabytes: number, kilobits: number): number =>
  Math.round((megabytes * 8000) / kilobits);

/** A page of three megabytes on a line that is slowed, and on one that isn't. */
export const pageSeconds = {
  slow: secondsFor(3, rate.used.value),
  free: secondsFor(3, invented.freeRate),
} as const;

const ends = (text: string): Rule => ({ text, how: 'ends' });
const exact = (text: string): Rule => ({ text, how: 'exact' });

/** The rule as it was in force, and as it was mended twice. */
export const versionRules: Readonly<Record<Version, readonly Rule[]>> = {
  a: [{ text: 't.co', how: 'contains' }, ends('twitter.com'), ends('.twimg.com')],
  b: [exact('t.co'), ends('twitter.com'), ends('.twimg.com')],
  c: [
    exact('t.co'),
    exact('twitter.com'),
    exact('www.twitter.com'),
    exact('api.twitter.com'),
    ends('.twimg.com'),
  ],
};

/** What an order names, and what it doesn't name but may hit. */
export const targets: Readonly<Record<Order, readonly string[]>> = {
  'short-links': ['t.co', 'twitter.com', 'api.twitter.com', 'pbs.twimg.com'],
  x: ['x.com', 'api.x.com'],
  wire: ['wire.com', 'app.wire.com'],
};

/** Names of the first two scenarios that no order names. */
export const neighbours: readonly string[] = [
  'microsoft.com',
  'reddit.com',
  'githubusercontent.com',
  'throttletwitter.com',
  'target.com',
  'ft.com',
  'bbc.com',
  'instagram.com',
  'example.org',
  'wikipedia.org',
];

/** The larger list of the sandbox. */
const wide: readonly string[] = [
  ...neighbours,
  'pinterest.co.uk',
  'walmart.com',
  'intuit.com',
  'booking.com',
  'netflix.com',
  'dropbox.com',
  'fedex.com',
  'wix.com',
  'xerox.com',
  'cdn.netflix.com',
  'box.com',
  'linux.com',
  'phoenix.com',
  'businesswire.com',
  'prnewswire.com',
  'thewire.com',
  'wired.com',
  'wirecutter.com',
  'mozilla.org',
  'archive.org',
  'python.org',
  'debian.org',
  'who.int',
  'un.org',
  'unesco.org',
  'europa.eu',
  'yandex.com',
  'vk.com',
  'ok.ru',
  'github.com',
];

/** Everybody whom a sent rule can hit besides those it is meant for. */
export function bystanders(sandbox: boolean, order: Order): readonly string[] {
  return (sandbox ? wide : neighbours).filter((name) => !targets[order].includes(name));
}

/** Names that the volunteer can measure. */
export const measurable: readonly string[] = [...targets['short-links'], ...neighbours];

/** The versions that all measurements so far leave standing. A flipped copy has no name to be read, so it rules out none. */
export function standing(measured: readonly Measured[]): readonly Version[] {
  const plain = measured.filter((one) => !one.flipped);
  return versions.filter((version) =>
    plain.every((one) => slowed(versionRules[version], one.name) === one.slow),
  );
}
